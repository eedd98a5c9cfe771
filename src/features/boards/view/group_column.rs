//! One group of a board's cards: by owner, label, or what a field says. Putting a card here lets it say so too.

use crate::ui::prelude::*;

use super::{
    adding_up::part,
    card_acts::card_acts,
    card_tile::CardTile,
    desk::use_desk,
    list_column::{PLAIN_CARD, current_of},
};
use crate::{
    domain::workspace::children::Slot,
    features::{
        boards::{
            lens::{cell::Cell, columns::Column},
            queries::lists,
        },
        fields::totals::Totals,
    },
    session::Scope,
    ui::{
        drag::Drag,
        virtual_list::{ListHandle, RowSlot, VirtualList},
    },
    words::{board as words, lens},
};

/// A group.
#[component]
pub(super) fn GroupColumn(column: Column, drag: Drag<Cell>) -> View {
    let desk = use_desk();
    let frame = NodeRef::<HtmlElement>::new();
    let handle = ListHandle::<Slot>::new();
    let keys = desk.shown.stand(column, handle);
    drag.zone(column.into(), move || frame.get_untracked(), handle);
    let mut scopes = vec![Scope::Board(desk.board), Scope::Shop];
    scopes.extend(desk.session.read(|ws| lists(ws, desk.board)).into_iter().map(Scope::List));
    let sums = desk.sums.stand(Some(column), scopes, keys);
    let current = current_of(keys);
    let count = Signal::derive(move || keys.with(|it| it.len()));
    let name = Memo::new(move |_| desk.name_of(column));
    let row = move |row: RowSlot<Slot>| {
        view! { <CardTile cell=column.into() row=row current=current count=count /> }
    };
    view! {
        <section class="list" aria-label=name node_ref=frame>
            <GroupHead name=name count=count sums=sums />
            <Show when=move || count.get() == 0>
                <p class="list-empty small faint">{lens::group_empty()}</p>
            </Show>
            <VirtualList handle=handle keys=keys row=row on_row=card_acts(column.into(), current) estimate=PLAIN_CARD label=name />
        </section>
    }
}

/// The head of a group: its name, and what its cards add up to.
#[component]
pub(super) fn GroupHead(name: Memo<String>, count: Signal<usize>, sums: Memo<Totals>) -> View {
    let desk = use_desk();
    view! {
        <header class="list-head">
            <h2 class="list-name">
                <span class="grow">{name}</span>
            </h2>
            <p class="ledger">
                <span class="num">{move || words::cards(count.get())}</span>
                {move || sums.with(|it| desk.sums.said(it)).into_iter().map(part).collect_view()}
            </p>
        </header>
    }
}
