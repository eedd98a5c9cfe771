//! Where a column and a lane cross: cards, and the place where new ones are written.

use crate::ui::prelude::*;

use super::{
    super::{
        add_card::AddCard,
        card_acts::card_acts,
        card_tile::CardTile,
        desk::use_desk,
        list_column::{PLAIN_CARD, current_of},
    },
    board::is_folded,
};
use crate::{
    domain::workspace::children::Slot,
    features::boards::lens::cell::Cell,
    session::Scope,
    ui::{
        drag::Drag,
        virtual_list::{ListHandle, RowSlot, VirtualList},
    },
    words::board as words,
};

/// A cell is never higher, in pixels; `style/lanes.css` says so too.
pub(super) const CELL_MOST: u32 = 384;

/// A cell.
#[component]
pub(super) fn LaneCell(cell: Cell, drag: Drag<Cell>) -> View {
    let desk = use_desk();
    let frame = NodeRef::<HtmlElement>::new();
    let handle = ListHandle::<Slot>::new();
    let keys = Memo::new(move |_| desk.shown.laid(|it| it.cards(cell)));
    desk.shown.stand_with(cell, handle, keys);
    drag.zone(cell, move || frame.get_untracked(), handle);
    let current = current_of(keys);
    let count = Signal::derive(move || keys.with(|it| it.len()));
    let name = Memo::new(move |_| desk.name_of_cell(cell));
    let list = Memo::new(move |_| {
        desk.session.watch(&[Scope::Board(desk.board)], |ws| cell.list_on(ws, desk.board))
    });
    let folded = Memo::new(move |_| cell.column.list().is_some_and(is_folded));
    let row = move |row: RowSlot<Slot>| view! { <CardTile cell=cell row=row current=current count=count /> };
    let add = move || list.get().map(|list| view! { <AddCard cell=cell list=list /> });
    let open = move || {
        view! {
            <VirtualList handle=handle keys=keys row=row on_row=card_acts(cell, current) estimate=PLAIN_CARD label=name most=CELL_MOST class="lane-cards" />
            {add}
        }
    };
    let narrow = move || view! { <p class="mini num">{move || words::cards_short(count.get())}</p> };
    view! {
        <div class="lane-cell" class:folded=folded role="group" aria-label=name node_ref=frame>
            {move || if folded.get() { narrow() } else { open() }}
        </div>
    }
}
