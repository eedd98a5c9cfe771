//! What has come into sight.

use leptos::wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{Element, IntersectionObserver, IntersectionObserverEntry, js_sys::Array};

/// Watches elements as long as it lives.
pub struct Seeing {
    observer: IntersectionObserver,
    _call: Closure<dyn FnMut(Array)>,
}

impl Seeing {
    /// Calls `on_seen` with those of the watched elements that came into sight together.
    pub fn new(on_seen: impl Fn(Vec<Element>) + 'static) -> Seeing {
        let call = Closure::<dyn FnMut(Array)>::new(move |entries: Array| {
            let entries = entries.iter().map(|it| it.unchecked_into::<IntersectionObserverEntry>());
            let seen: Vec<Element> =
                entries.filter(|it| it.is_intersecting()).map(|it| it.target()).collect();
            if !seen.is_empty() {
                on_seen(seen);
            }
        });
        let observer = IntersectionObserver::new(call.as_ref().unchecked_ref());
        Seeing { observer: observer.expect("a function can be called"), _call: call }
    }

    /// Watches one more.
    pub fn watch(&self, element: &Element) {
        self.observer.observe(element);
    }
}

impl Drop for Seeing {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}
