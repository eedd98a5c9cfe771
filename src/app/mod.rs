//! The one place that knows everyone: opens storage, makes the session, wires saver, tabs and routes.

mod environment;
mod memory_ledger;
mod outcomes;
mod shell;

use std::rc::Rc;

use leptos::{ev, prelude::*};

use self::{memory_ledger::MemoryLedger, shell::Shell};
use crate::{
    domain::{
        change::Writer,
        id::{Id, RecordId},
        workspace::Workspace,
    },
    route::{CurrentRoute, Route},
    session::{Identity, Session, ledger::LedgerHandle},
    ui::notice::Notices,
};

/// The app.
#[component]
pub fn App() -> impl IntoView {
    let route = RwSignal::new(Route::current());
    let hash = window_event_listener(ev::hashchange, move |_| route.set(Route::current()));
    on_cleanup(move || hash.remove());
    provide_context(CurrentRoute(Memo::new(move |_| route.get())));

    let writer = Writer { replica: RecordId(environment::chance()), slot: 0 };
    let identity = Identity { writer, next_seq: 1, me: Id::of(RecordId(environment::chance())) };
    let session = Session::new(Workspace::default(), identity, environment::environment());
    provide_context(session);
    provide_context(LedgerHandle::new(Rc::new(MemoryLedger::new(session))));
    outcomes::tell(session, Notices::provide());
    session.loaded();

    Effect::new(|_| {
        let root = document().document_element().expect("a page has a root");
        root.set_attribute("data-ready", "true").expect("a name without spaces is an attribute");
        root.set_attribute("data-saved", "true").expect("a name without spaces is an attribute");
    });
    view! { <Shell /> }
}
