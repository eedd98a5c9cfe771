//! One list of a board: its head, its cards, and the place where new ones are written.

use std::sync::Arc;

use crate::ui::prelude::*;
use leptos::ev;

use super::{
    add_card::AddCard,
    card_acts::card_acts,
    card_tile::CardTile,
    desk::{Desk, use_desk},
    list_head::ListHead,
};
use crate::{
    domain::{board::List, card::Card, id::Id, record::Typed, workspace::children::Slot},
    features::boards::{
        commands::list::fold_list,
        lens::{cell::Cell, columns::Column},
    },
    session::Scope,
    ui::{
        drag::Drag,
        icon::{Glyph, Icon},
        virtual_list::{ListHandle, RowSlot, VirtualList},
    },
    words::{board as words, lens as lens_words},
};

/// The height of a card of one line, in pixels. With more, the first rows would not fill a list, and it would be laid out
/// twice.
pub(super) const PLAIN_CARD: u32 = 46;

/// A list, in full or folded.
#[component]
pub(super) fn ListColumn(list: Id<List>, drag: Drag<Cell>) -> View {
    let desk = use_desk();
    let session = desk.session;
    let state = Memo::new(move |_| {
        session.watch(&[Scope::List(list)], |ws| ws.get(list).map(|it| (it.name.clone(), it.folded)))
    });
    let name =
        Signal::derive(move || state.with(|it| it.as_ref().map(|it| it.0.clone()).unwrap_or_default()));
    let folded = Memo::new(move |_| state.with(|it| it.as_ref().is_some_and(|it| it.1)));
    let frame = NodeRef::<HtmlElement>::new();
    let handle = ListHandle::<Slot>::new();
    let column = Column::List(list);
    let keys = desk.shown.stand(column, handle);
    drag.zone(column.into(), move || frame.get_untracked(), handle);
    let sums = desk.sums.stand(Some(column), vec![Scope::List(list)], keys);
    let current = current_of(keys);
    let count = Signal::derive(move || keys.with(|it| it.len()));
    let row = move |row: RowSlot<Slot>| view! { <CardTile cell=column.into() row=row current=current count=count /> };
    let narrow = move || view! { <FoldedList list=list name=name count=count /> };
    let empty = move || {
        let has_cards =
            session.watch(&[Scope::List(list)], |ws| !ws.child_slots(list.any(), Card::KIND).is_empty());
        if has_cards { lens_words::all_hidden_here() } else { words::empty_list() }
    };
    let full = move || {
        view! {
            <ListHead list=list name=name sums=sums />
            <Show when=move || count.get() == 0>
                <p class="list-empty small faint">{empty}</p>
            </Show>
            <VirtualList handle=handle keys=keys row=row on_row=card_acts(column.into(), current) estimate=PLAIN_CARD label=name />
            <AddCard cell=column.into() list=list />
        }
    };
    view! {
        <section class="list" class:folded=folded aria-label=name data-list=list.to_string() node_ref=frame>
            {move || if folded.get() { narrow() } else { full() }}
        </section>
    }
}

/// A list as a narrow strip, which unfolds it.
#[component]
pub(super) fn FoldedList(list: Id<List>, name: Signal<String>, count: Signal<usize>) -> View {
    let session = use_desk().session;
    let unfold = move |_: ev::MouseEvent| session.run(move |ws, cx| fold_list(ws, cx, list, false));
    view! {
        <button type="button" class="list-unfold" on:click=unfold>
            <Icon glyph=Glyph::Fold />
            <span class="hidden-text">{words::unfold_list()}</span>
            <span class="list-name">{name}</span>
            <span class="mini num">{move || words::cards_short(count.get())}</span>
        </button>
    }
}

/// The row of a column that Tab reaches. A card that has left does not take the column's place in the Tab order with it:
/// the first row has it then.
pub(super) fn current_of(keys: Memo<Arc<[Slot]>>) -> RwSignal<Option<Slot>> {
    let current = RwSignal::new(None::<Slot>);
    Effect::new(move |_| {
        let left = keys.with(|keys| current.get_untracked().is_some_and(|it| !keys.contains(&it)));
        if left {
            current.set(None);
        }
    });
    current
}

/// Moves the focus from a card to a neighbour: rows within its cell and to the lanes above and below, columns across.
pub(super) fn walk(desk: Desk, cell: Cell, row: usize, (rows, columns): (isize, isize)) {
    let cells = desk.cells();
    let Some(mut at) = cells.iter().position(|it| *it == cell) else { return };
    // Heads of lanes are stepped over.
    let mut row = row;
    while let Some(next) =
        row.checked_add_signed(rows).filter(|it| rows != 0 && *it < desk.shown.keys(cell).len())
    {
        row = next;
        if let Some(card) = desk.card_at(cell, row) {
            return desk.focus(cell, card);
        }
    }
    let wide = if desk.is_crossed() { desk.columns.with_untracked(Vec::len) } else { cells.len() };
    let (by, lane) = if columns == 0 { (rows * wide as isize, None) } else { (columns, Some(at / wide)) };
    let is_there = |it: &usize| *it < cells.len() && lane.is_none_or(|lane| it / wide == lane);
    // Empty and folded lists are stepped over: there is nothing in them to focus.
    while let Some(next) = at.checked_add_signed(by).filter(is_there) {
        at = next;
        let keys = desk.shown.keys(cells[at]);
        let place = if lane.is_some() {
            row
        } else if rows > 0 {
            0
        } else {
            usize::MAX
        };
        let place = place.min(keys.len().saturating_sub(1));
        if let Some(card) = desk.card_at(cells[at], place).filter(|_| desk.is_open(cells[at])) {
            return desk.focus(cells[at], card);
        }
    }
}
