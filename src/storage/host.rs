//! What background work needs of the world: to be run, and to wait.

use std::{future::Future, pin::Pin, rc::Rc};

use js_sys::Promise;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::{JsFuture, spawn_local};

/// Work without an answer.
pub type Work = Pin<Box<dyn Future<Output = ()>>>;

/// What a promise of the browser comes to. In a box, so that waiting for one is compiled once.
pub(super) fn settled(promise: Promise) -> Pin<Box<dyn Future<Output = Result<JsValue, JsValue>>>> {
    Box::pin(JsFuture::from(promise))
}

/// Where background work runs.
#[derive(Clone)]
pub struct Host {
    /// Runs it.
    pub spawn: Rc<dyn Fn(Work)>,
    /// Waits so many milliseconds.
    pub pause: Rc<dyn Fn(u32) -> Work>,
}

impl Host {
    /// The page.
    pub fn browser() -> Host {
        Host { spawn: Rc::new(spawn_local), pause: Rc::new(|milliseconds| Box::pin(pause(milliseconds))) }
    }
}

async fn pause(milliseconds: u32) {
    let promise = Promise::new(&mut |resolve, _| {
        if let Some(window) = web_sys::window() {
            // A page that cannot set a timer is closing, and nobody waits there any more.
            let _ =
                window.set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, milliseconds as i32);
        }
    });
    // A timer is never rejected.
    let _ = settled(promise).await;
}
