//! Elements, and what is set on them besides text.

use std::borrow::Cow;

use leptos::prelude::document;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlElement, js_sys::Reflect};

use crate::signals::{Memo, RwSignal, Signal};

use super::{follow::follow, text::Said};

/// The namespace of pictures.
const SVG: &str = "http://www.w3.org/2000/svg";

/// An element of the page with the attributes that never change.
pub fn element(name: &str, attributes: &[(&str, &str)]) -> Element {
    dress(document().create_element(name).expect("an element has a proper name"), attributes)
}

/// An element of a picture.
pub fn picture(name: &str, attributes: &[(&str, &str)]) -> Element {
    dress(document().create_element_ns(Some(SVG), name).expect("an element has a proper name"), attributes)
}

fn dress(element: Element, attributes: &[(&str, &str)]) -> Element {
    for (name, text) in attributes {
        element.set_attribute(name, text).expect("an attribute has a proper name");
    }
    element
}

/// What says whether a class is there.
pub trait Flag {
    /// Sets the class, or follows what is said.
    fn give(self, element: &Element, class: &'static str);
}

impl Flag for bool {
    fn give(self, element: &Element, class: &'static str) {
        if self {
            toggle(element, class, true);
        }
    }
}

impl<F: FnMut() -> bool + 'static> Flag for F {
    fn give(self, element: &Element, class: &'static str) {
        follow_flag(element, class, Box::new(self));
    }
}

macro_rules! followed {
    ($($signal:ident)*) => {$(
        impl Flag for $signal<bool> {
            fn give(self, element: &Element, class: &'static str) {
                follow_flag(element, class, Box::new(move || self.get()));
            }
        }
    )*};
}

followed! { Signal Memo RwSignal }

fn toggle(element: &Element, class: &str, there: bool) {
    element.class_list().toggle_with_force(class, there).expect("a class has a proper name");
}

fn follow_flag(element: &Element, class: &'static str, mut flag: Box<dyn FnMut() -> bool>) {
    let element = element.clone();
    let mut before = false;
    follow(Box::new(move || {
        let now = flag();
        if now != before {
            toggle(&element, class, now);
            before = now;
        }
    }));
}

/// Follows a property of the element's style. (A `style` attribute would be refused by the page's policy.)
pub fn style<T: Said>(element: &Element, name: &'static str, mut value: impl FnMut() -> T + 'static) {
    follow_style(element, name, Box::new(move || value().said().unwrap_or_default()));
}

fn follow_style(element: &Element, name: &'static str, mut value: Box<dyn FnMut() -> Cow<'static, str>>) {
    let style = element.unchecked_ref::<HtmlElement>().style();
    follow(Box::new(move || style.set_property(name, &value()).expect("a style has a proper name")));
}

/// Follows a property of the element itself: what a person may have changed since it was set.
pub fn property<T: Into<JsValue>>(element: &Element, name: &'static str, value: impl Fn() -> T + 'static) {
    follow_property(element, name, Box::new(move || value().into()));
}

fn follow_property(element: &Element, name: &'static str, mut value: Box<dyn FnMut() -> JsValue>) {
    let element = element.clone();
    follow(Box::new(move || {
        Reflect::set(&element, &name.into(), &value()).expect("the element has this property");
    }));
}
