//! Tests that only a real browser can answer, run there by wasm-bindgen-test (`make test`). Elsewhere this is empty.

#![cfg(target_arch = "wasm32")]

#[path = "../storage/contract/mod.rs"]
mod contract;
mod dom;
mod storage;

use wasm_bindgen::JsValue;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

/// A Chromium without one of these would let the other tests here pass for the wrong reason.
#[wasm_bindgen_test]
fn this_browser_has_what_the_app_rests_on() {
    let global = js_sys::global();
    for name in ["indexedDB", "BroadcastChannel", "localStorage", "caches"] {
        assert!(js_sys::Reflect::has(&global, &JsValue::from_str(name)).is_ok_and(|has| has), "{name}");
    }
}
