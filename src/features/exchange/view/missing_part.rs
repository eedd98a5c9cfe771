//! 还缺的包: whose packets did not come, to be looked up any time, with a sentence that asks for them.

use crate::ui::prelude::*;
use leptos::task::spawn_local;

use super::{
    layer::use_exchange,
    turn::{Ask, called, numbers},
};
use crate::{
    features::exchange::missing::{Missing, missing},
    session::{Scope, ledger::use_ledger, use_session},
    ui::icon::{Glyph, Icon},
    words::channels as words,
};

/// Nothing where nothing is missing.
#[component]
pub fn MissingPart() -> View {
    let (session, exchange) = (use_session(), use_exchange());
    let ledger = StoredValue::new(use_ledger());
    let found = RwSignal::new(Vec::<Missing>::new());
    Effect::new(move |_| {
        exchange.taken().track();
        // An import that is taken back replaces everything, and tells so.
        session.watch(&[Scope::Shop], |_| ());
        let came = ledger.with_value(|it| it.came());
        spawn_local(async move {
            // What can not be read is told of by whatever else can not be read then.
            if let Ok(came) = came.await {
                _ = found.try_set(session.read(|ws| missing(ws, session.me(), &came)));
            }
        });
    });
    let rows = move || found.get().into_iter().map(row).collect_view();
    view! {
        <ul class="sets" aria-label=words::missing_packets() hidden=move || found.with(Vec::is_empty)>
            {rows}
        </ul>
    }
}

fn row(it: Missing) -> View {
    let from = called(&it.from);
    view! {
        <li class="set">
            <Icon glyph=Glyph::Late />
            <p class="grow">{words::missing_for_me(&from, &numbers(&it.numbers))}</p>
            <Ask from=from numbers=it.numbers />
        </li>
    }
}
