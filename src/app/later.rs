//! The later half of the program: see split/src/cut.rs.
//!
//! A release build is cut in two. Until the first paint the page has the first half alone; then the app awaits the
//! other. What is wanted before it has come is waited for, by the stub that wants it.

use std::{cell::Cell, pin::Pin};

use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::js_sys::Promise;

#[wasm_bindgen]
extern "C" {
    /// Fetches the later half once the page is painted; settles when it can be put in place, or can not be had.
    #[wasm_bindgen(js_name = zhangguiFetchLater)]
    fn fetch() -> Promise;

    /// Puts the later half in place, for these exports of the first one; does nothing where the program is whole.
    #[wasm_bindgen(js_name = zhangguiLater)]
    fn place(exports: &JsValue);
}

thread_local! {
    static HERE: Cell<bool> = const { Cell::new(false) };
}

/// Waits for the later half. Where it can not be had now, whoever wants it asks again, and fails then.
pub async fn arrive() {
    if JsFuture::from(fetch()).await.is_ok() {
        later();
    }
}

/// Begins this when the later half is in place; what it does is fetched with that half.
pub fn afterwards<F: Future<Output = ()> + 'static>(work: impl FnOnce() -> F + 'static) {
    spawn_local(async move {
        arrive().await;
        // Behind a pointer: else all of it is one function with what waits, and fetched with that.
        let work: Pin<Box<dyn Future<Output = ()>>> = Box::pin(work());
        work.await;
    });
}

/// Makes sure that the later half is in place. Called by every stub.
#[wasm_bindgen]
pub fn later() {
    if !HERE.get() {
        // Does not come back when it fails: what wanted the later half ends there.
        place(&wasm_bindgen::exports());
        HERE.set(true);
    }
}
