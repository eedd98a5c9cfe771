//! The later half of the program: see split/src/cut.rs.
//!
//! A release build is cut in two. Until the first paint the page has the first half alone; after it src/boot.js fetches
//! the other and puts it in place. What is wanted sooner is waited for, by the stub that wants it.

use std::cell::Cell;

use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// Puts the later half in place, for these exports of the first one; does nothing where the program is whole.
    #[wasm_bindgen(js_name = zhangguiLater)]
    fn bring(exports: &JsValue);
}

thread_local! {
    static HERE: Cell<bool> = const { Cell::new(false) };
}

/// Makes sure that the later half is there. Called by the page after the first paint, and by every stub.
#[wasm_bindgen]
pub fn later() {
    if !HERE.get() {
        // Does not come back when it fails: what wanted the later half ends there.
        bring(&wasm_bindgen::exports());
        HERE.set(true);
    }
}
