//! The head of a list: its name, what it adds up to, its menu; also what it is carried by.

use crate::ui::prelude::*;

use super::{
    desk::{Opened, use_desk},
    list_menu::ListMenu,
};
use crate::{
    domain::{board::List, id::Id},
    features::boards::{
        lens::{columns::Column, sieve::Sieve},
        queries::sums,
    },
    session::Scope,
    words::{board as words, figures, lens},
};

/// The head of a list.
#[component]
pub(super) fn ListHead(list: Id<List>, name: Signal<String>) -> View {
    let desk = use_desk();
    let sums = Memo::new(move |_| desk.session.watch(&[Scope::List(list)], |ws| sums(ws, list)));
    // What its cards add up to is the list's, whatever is seen of it; how many are seen is said beside how many there are.
    let cards = move || {
        let all = sums.get().cards;
        match desk.sieve.with(Sieve::is_open) {
            true => words::cards(all),
            false => lens::seen_of(desk.shown.count(Column::List(list)), all),
        }
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
                <span class="num">{cards}</span>
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
