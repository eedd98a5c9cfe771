//! Hears of an element's size.
//!
//! **Invariant:** tells the size once when it begins, then whenever it is another one.

use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{Element, ResizeObserver, js_sys::Array};

/// Listens as long as it lives.
pub struct SizeWatch {
    observer: ResizeObserver,
    _call: Closure<dyn FnMut(Array)>,
}

impl SizeWatch {
    /// Calls `call` when the element has another size; it reads that itself.
    pub fn new(element: &Element, mut call: impl FnMut() + 'static) -> SizeWatch {
        let call = Closure::<dyn FnMut(Array)>::new(move |_| call());
        let observer = ResizeObserver::new(call.as_ref().unchecked_ref()).expect("an observer");
        observer.observe(element);
        SizeWatch { observer, _call: call }
    }
}

impl Drop for SizeWatch {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}
