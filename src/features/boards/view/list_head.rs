//! The head of a list: its name, what it adds up to, its menu; also what it is carried by.

use crate::ui::prelude::*;

use super::{
    adding_up::part,
    desk::{Opened, use_desk},
    list_menu::ListMenu,
};
use crate::{
    domain::{board::List, card::Card, id::Id, record::Typed},
    features::{
        boards::lens::{columns::Column, sieve::Sieve},
        fields::totals::Totals,
        progress::queries::fullness,
    },
    session::Scope,
    words::{board as words, fields, lens, progress},
};

/// The head of a list.
#[component]
pub(super) fn ListHead(
    list: Id<List>,
    name: Signal<String>,
    /// What its cards that are seen add up to.
    sums: Memo<Totals>,
) -> View {
    let desk = use_desk();
    let cards = Memo::new(move |_| {
        desk.session.watch(&[Scope::List(list)], |ws| ws.child_slots(list.any(), Card::KIND).len())
    });
    let full = Memo::new(move |_| desk.session.watch(&[Scope::List(list)], |ws| fullness(ws, list)));
    // While a filter is on, the sums are of what it shows, and say so.
    let count = move || match full.get() {
        _ if !desk.sieve.with(Sieve::is_open) => {
            let seen = desk.shown.count(Column::List(list));
            view! { <span>{lens::seen_of(seen, cards.get())}</span> }
        }
        Some(it) if it.is_over() => {
            let said = progress::over_limit(it.cards, it.most);
            view! {
                <span class="over">
                    <span aria-hidden="true">{progress::cards_of(it.cards, it.most)}</span>
                    <span class="hidden-text">{said}</span>
                </span>
            }
        }
        Some(it) => view! { <span>{progress::cards_of(it.cards, it.most)}</span> },
        None => view! { <span>{words::cards(cards.get())}</span> },
    };
    let rename = move |_| desk.opened.set(Some(Opened::NamingList(list)));
    let parts = move || {
        let mut said = sums.with(|it| desk.sums.said(it));
        if let Some(first) = said.first_mut().filter(|_| !desk.sieve.with(Sieve::is_open)) {
            *first = fields::of_seen(first);
        }
        said.into_iter().map(part).collect_view()
    };
    view! {
        <header class="list-head" data-drag="zone">
            <h2 class="list-name">
                <span class="grow" on:dblclick=rename>{name}</span>
                <ListMenu list=list name=name />
            </h2>
            <p class="ledger">
                <span class="num">{count}</span>
                {parts}
            </p>
        </header>
    }
}
