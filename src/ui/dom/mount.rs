//! The beginning: the app's view becomes the page.

use any_spawner::Executor;
use leptos::prelude::{Owner, document};

use super::view::{View, append};

/// Draws the app at the end of the page's body, for as long as the page is open.
pub fn mount(app: impl FnOnce() -> View) {
    // Refused only when the page's own executor is set already, which is just what is wanted.
    _ = Executor::init_wasm_bindgen();
    let owner = Owner::new();
    let body = document().body().expect("a page has a body");
    append(&body, owner.with(app));
    std::mem::forget(owner);
}
