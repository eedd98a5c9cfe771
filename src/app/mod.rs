//! The one place that knows everyone: opens storage, makes the session, wires saver, tabs and routes.

mod disk_ledger;
mod environment;
mod folder_keeper;
mod keeping;
mod later;
mod navigation;
mod next_card;
mod offers;
mod opening;
mod outcomes;
mod remembered;
mod shell;
mod shop;
mod ways;

use std::rc::Rc;

use crate::ui::prelude::*;
use leptos::{ev, task::spawn_local};
use wasm_bindgen::{JsCast, JsValue};

use self::{
    disk_ledger::DiskLedger, folder_keeper::FolderKeeper, keeping::Keeper, opening::Opened, shell::Shell,
};
use crate::{
    features::{
        exchange::view::{DropTarget, Exchange, ExchangeLayer, use_exchange},
        trouble::view::TroubleScreen,
    },
    route::{CurrentLook, CurrentRoute, current_address},
    session::{
        Session,
        ledger::{LedgerHandle, Saved},
        opening::Opening,
    },
    ui::{
        announce::Announcer,
        notice::{NoticeRegion, Notices},
    },
};

/// Shows the page of failure when the program panics: it looks alive after that, but is not.
pub fn tell_of_panics() {
    std::panic::set_hook(Box::new(|panic| {
        console_error_panic_hook::hook(panic);
        let failed = js_sys::Reflect::get(&js_sys::global(), &"zhangguiFailed".into());
        if let Some(failed) = failed.ok().and_then(|it| it.dyn_into::<js_sys::Function>().ok()) {
            _ = failed.call1(&JsValue::NULL, &panic.to_string().into());
        }
    }));
}

/// What the app has come to.
#[derive(Clone, PartialEq)]
enum Stage {
    /// The database is being read.
    Opening,
    /// The shop is open.
    Open,
    /// It could not be opened, or another window took it over.
    Stopped(Opening),
}

/// The app.
#[component]
pub fn App() -> View {
    let preferences = remembered::provide();
    let address = RwSignal::new(remembered::first_address());
    let hash = window_event_listener(ev::hashchange, move |_| address.set(current_address()));
    on_cleanup(move || hash.remove());
    let route = Memo::new(move |_| address.with(|it| it.parse().unwrap_or_default()));
    let look = Memo::new(move |_| address.with(|it| CurrentLook::of(it)));
    remembered::keep_route(route, look);
    provide_context(CurrentRoute(route));
    provide_context(CurrentLook(look));
    Exchange::provide(move |at| preferences.last_export.set(Some(at)));
    let stage = RwSignal::new(Stage::Opening);
    let owner = Owner::current().expect("a component has an owner");
    spawn_local(async move {
        let interrupted = move |opening| stage.set(Stage::Stopped(opening));
        let (opened, next) = match opening::open(interrupted).await {
            Ok(opened) => (Some(opened), Stage::Open),
            Err((opening, opened)) => (opened, Stage::Stopped(opening)),
        };
        owner.with(|| opened.into_iter().for_each(|it| join(it, &next)));
        stage.set(next);
        later::arrive().await;
    });
    let mounted = move || {
        Effect::new(|_| mark("data-ready", true));
        match stage.get() {
            Stage::Opening => unreachable!("not asked while opening"),
            Stage::Open => view! { <Shell /> },
            Stage::Stopped(opening) => stopped(opening),
        }
    };
    view! { {move || stage.with(|it| *it != Stage::Opening).then(mounted)} }
}

/// Joins the session, the keeper of its changes and what views ask of both.
fn join(mut opened: Opened, stage: &Stage) {
    // Taken, not copied: a copy would not have the room that was made for what is still to be loaded.
    let workspace = std::mem::take(&mut opened.workspace);
    let session = Session::new(workspace, opened.shop.me(), environment::environment());
    provide_context(session);
    outcomes::tell(session, Notices::provide());
    next_card::obey(session);
    let keeper = Keeper::new(opened, session);
    if *stage == Stage::Open {
        keeper.start();
    }
    let saved = keeper.saved;
    Effect::new(move |_| mark("data-saved", saved.get() == Saved::Yes));
    FolderKeeper::provide(keeper.clone(), use_exchange());
    provide_context(LedgerHandle::new(Rc::new(DiskLedger(keeper))));
}

/// What is shown when the shop is not open. Where the data is missing, a packet can still be taken in or made.
fn stopped(opening: Opening) -> View {
    let has_session = matches!(opening, Opening::Lost { .. } | Opening::Gone);
    ways::provide_said_of_cards();
    let beneath = has_session.then(|| view! { <ExchangeLayer /> <DropTarget /> <NoticeRegion /> });
    view! {
        <TroubleScreen opening=opening ways=ways::of_trouble() />
        {beneath}
        <Announcer />
    }
}

/// Tells the page's root, for assistive technology, scripts and tests.
fn mark(name: &str, value: bool) {
    let root = document().document_element().expect("a page has a root");
    root.set_attribute(name, if value { "true" } else { "false" })
        .expect("a name without spaces is an attribute");
}
