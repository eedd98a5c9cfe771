//! Listening to an element.

use leptos::{
    ev::EventDescriptor,
    prelude::{IsDisposed, StoredValue},
};
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{Element, Event};

/// Acts when the event happens on the element, as long as the view that listens is there: an element that leaves the
/// page still tells that it lost the focus, and then nobody is left to hear it.
pub fn listen<E: EventDescriptor>(element: &Element, event: E, mut act: impl FnMut(E::EventType) + 'static)
where
    E::EventType: JsCast,
{
    hear(element, &event.name(), Box::new(move |it| act(it.unchecked_into())));
}

fn hear(element: &Element, event: &str, mut act: Box<dyn FnMut(Event)>) {
    let here = StoredValue::new(());
    let heard = Closure::<dyn FnMut(Event)>::new(move |event| {
        if !here.is_disposed() {
            act(event);
        }
    });
    element
        .add_event_listener_with_callback(event, heard.into_js_value().unchecked_ref())
        .expect("an element can be listened to");
}
