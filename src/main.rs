//! Mounts the app, nothing else.

use leptos::prelude::*;

fn main() {
    let workers = window().navigator().service_worker();
    let how = leptos::web_sys::RegistrationOptions::new();
    how.set_update_via_cache(leptos::web_sys::ServiceWorkerUpdateViaCache::None);
    drop(workers.register_with_options("sw.js", &how));

    mount_to_body(|| view! { <main>"掌柜台"</main> });
    let root = document().document_element().expect("a page has a root");
    root.set_attribute("data-ready", "true").expect("a name without spaces is an attribute");
}
