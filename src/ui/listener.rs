//! An event listener that ends when it is dropped.
//!
//! **Invariant:** for what a view's `on:` cannot say: listeners on the window, in the capture phase, not passive.
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{AddEventListenerOptions, Event, EventTarget};

/// Listens as long as it lives.
pub struct Listener {
    target: EventTarget,
    kind: &'static str,
    capture: bool,
    call: Closure<dyn FnMut(Event)>,
}

/// How to listen, beyond the event's name.
#[derive(Clone, Copy, Default)]
pub struct Manner {
    /// Before the elements inside are asked.
    pub capture: bool,
    /// The browser waits for the answer, which may be `prevent_default`.
    pub active: bool,
}

impl Listener {
    /// Calls `call` for every event named `kind` at `target`.
    pub fn new(
        target: &EventTarget,
        kind: &'static str,
        manner: Manner,
        call: impl FnMut(Event) + 'static,
    ) -> Listener {
        let call = Closure::<dyn FnMut(Event)>::new(call);
        let options = AddEventListenerOptions::new();
        options.set_capture(manner.capture);
        options.set_passive(!manner.active);
        target
            .add_event_listener_with_callback_and_add_event_listener_options(
                kind,
                call.as_ref().unchecked_ref(),
                &options,
            )
            .expect("a target takes a listener");
        Listener { target: target.clone(), kind, capture: manner.capture, call }
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        let call = self.call.as_ref().unchecked_ref();
        // It was added; taking it away cannot fail in any way that matters.
        self.target.remove_event_listener_with_callback_and_bool(self.kind, call, self.capture).ok();
    }
}
