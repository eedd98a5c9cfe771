//! 有新版本: offered, never forced, and only taken when everything is saved.

use crate::ui::prelude::*;
use leptos::task::spawn_local;
use web_sys::ServiceWorker;

use super::{
    stop::reload,
    waiting_version::{take_over, watch},
};
use crate::{
    session::ledger::{Saved, use_ledger},
    ui::notice::Notices,
    words::trouble as words,
};

/// Registers the service worker and offers the version that waits. Starting the worker asks the host and the disk, so
/// not beside the first paint.
pub fn offer_updates() {
    let notices = Notices::current();
    let saved = use_ledger().saved();
    let offered = StoredValue::new(None::<ServiceWorker>);
    let agreed = RwSignal::new(false);
    Effect::new(move |_| {
        if agreed.get() && saved.get() == Saved::Yes {
            let worker = offered.with_value(Clone::clone);
            let went = worker.is_some_and(|it| take_over(&it, reload).is_ok());
            if !went {
                // The worker is gone: opening anew lets the browser choose.
                reload();
            }
        }
    });
    let on_ready = move |worker: ServiceWorker| {
        let first = offered.with_value(Option::is_none);
        offered.set_value(Some(worker));
        if first {
            notices.keep(words::update_ready(), words::update_now(), move || agreed.set(true));
        }
    };
    spawn_local(async move {
        if let Err(why) = watch(on_ready).await {
            // Private windows and plain http have none. The app works all the same, but not offline.
            leptos::logging::warn!("no service worker: {why:?}");
        }
    });
}
