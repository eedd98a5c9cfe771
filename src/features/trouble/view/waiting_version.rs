//! A newer version of the app that the service worker holds ready. The contract stands at the head of public/sw.js.
//!
//! **Invariant:** tells of a version and hands over to it; whether and when is the person's to say.

use leptos::prelude::window;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    EventTarget, RegistrationOptions, ServiceWorker, ServiceWorkerRegistration, ServiceWorkerUpdateViaCache,
    js_sys::{Object, Reflect},
};

/// Registers the service worker, and calls `on_ready` with every version that is complete and waits.
pub(super) async fn watch(on_ready: impl Fn(ServiceWorker) + Clone + 'static) -> Result<(), JsValue> {
    let navigator = window().navigator();
    if !Reflect::has(&navigator, &"serviceWorker".into())? {
        return Err("this browser has none here".into());
    }
    let how = RegistrationOptions::new();
    how.set_update_via_cache(ServiceWorkerUpdateViaCache::None);
    let registering = navigator.service_worker().register_with_options("sw.js", &how);
    let registration: ServiceWorkerRegistration = JsFuture::from(registering).await?.unchecked_into();
    if let Some(waiting) = registration.waiting() {
        on_ready(waiting);
    }
    let found = registration.clone();
    listen(&registration, "updatefound", move || {
        let Some(coming) = found.installing() else { return };
        let (worker, on_ready) = (coming.clone(), on_ready.clone());
        listen(&coming, "statechange", move || {
            // The first version of all takes over by itself, and there is nothing to tell.
            if is(&worker, "installed") && window().navigator().service_worker().controller().is_some() {
                on_ready(worker.clone());
            }
        });
    });
    Ok(())
}

/// Lets the version take over, and calls `done` once it has.
pub(super) fn take_over(worker: &ServiceWorker, done: impl Fn() + 'static) -> Result<(), JsValue> {
    if is(worker, "activated") {
        done();
        return Ok(());
    }
    let waits = worker.clone();
    listen(worker, "statechange", move || {
        if is(&waits, "activated") {
            done();
        }
    });
    let message = Object::new();
    Reflect::set(&message, &"type".into(), &"take-over".into())?;
    worker.post_message(&message)
}

fn is(worker: &ServiceWorker, state: &str) -> bool {
    Reflect::get(worker, &"state".into()).is_ok_and(|it| it == state)
}

/// For as long as the page lives, like the worker that speaks.
fn listen(to: &EventTarget, kind: &str, call: impl Fn() + 'static) {
    let call = Closure::<dyn Fn()>::new(call);
    to.add_event_listener_with_callback(kind, call.as_ref().unchecked_ref())
        .expect("a target takes a listener");
    call.forget();
}
