//! The head of a list: its name, what it adds up to, its menu; also what it is carried by.

use crate::ui::prelude::*;

use super::{
    desk::{Opened, use_desk},
    list_menu::ListMenu,
};
use crate::{
    domain::{board::List, id::Id},
    features::{
        boards::{
            lens::{columns::Column, sieve::Sieve},
            queries::sums,
        },
        progress::queries::fullness,
    },
    session::Scope,
    words::{board as words, figures, lens, progress},
};

/// The head of a list.
#[component]
pub(super) fn ListHead(list: Id<List>, name: Signal<String>) -> View {
    let desk = use_desk();
    let sums = Memo::new(move |_| desk.session.watch(&[Scope::List(list)], |ws| sums(ws, list)));
    let full = Memo::new(move |_| desk.session.watch(&[Scope::List(list)], |ws| fullness(ws, list)));
    // What its cards add up to is the list's, whatever is seen of it; how many are seen is said beside how many there are.
    let count = move || match full.get() {
        _ if !desk.sieve.with(Sieve::is_open) => {
            let seen = desk.shown.count(Column::List(list));
            view! { <span>{lens::seen_of(seen, sums.get().cards)}</span> }
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
        None => view! { <span>{words::cards(sums.get().cards)}</span> },
    };
    let rename = move |_| desk.opened.set(Some(Opened::NamingList(list)));
    let part = |text: String| view! { <span aria-hidden="true">"·"</span><span class="num">{text}</span> };
    view! {
        <header class="list-head" data-drag="zone">
            <h2 class="list-name">
                <span class="grow" on:dblclick=rename>{name}</span>
                <ListMenu list=list name=name />
            </h2>
            <p class="ledger">
                <span class="num">{count}</span>
                {move || {
                    let pieces = sums.get().pieces;
                    (pieces != 0).then(|| part(words::pieces(&figures::grouped(pieces))))
                }}
                {move || {
                    let amount = sums.get().amount;
                    (amount != 0).then(|| part(figures::money(amount)))
                }}
            </p>
        </header>
    }
}
