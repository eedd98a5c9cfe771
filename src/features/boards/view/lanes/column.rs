//! A column on a phone, cut in lanes: the head of each stands between the cards, with the way to add one there.

use crate::ui::prelude::*;

use super::{
    super::{
        add_card::AddCard,
        card_acts::card_acts,
        card_tile::CardTile,
        desk::use_desk,
        group_column::GroupHead,
        list_column::{PLAIN_CARD, current_of},
        list_head::ListHead,
    },
    band::LaneHead,
};
use crate::{
    domain::workspace::children::Slot,
    features::boards::{
        lens::{
            cell::Cell,
            columns::Column,
            heads::{lane_of, rows},
        },
        queries::lists,
    },
    session::Scope,
    ui::{
        drag::Drag,
        virtual_list::{ListHandle, RowSlot, VirtualList},
    },
};

/// A column.
#[component]
pub(in super::super) fn LaneColumn(column: Column, drag: Drag<Cell>) -> View {
    let desk = use_desk();
    let cell = Cell::from(column);
    let frame = NodeRef::<HtmlElement>::new();
    let handle = ListHandle::<Slot>::new();
    let keys = Memo::new(move |_| desk.shown.laid(|it| desk.look.with(|look| rows(it, column, look))));
    desk.shown.stand_with(cell, handle, keys);
    drag.zone(cell, move || frame.get_untracked(), handle);
    let cards = Memo::new(move |_| desk.shown.laid(|it| it.cards(cell)));
    let count = Signal::derive(move || cards.with(|it| it.len()));
    desk.shown.tell(Some(column), count);
    let mut scopes = vec![Scope::Board(desk.board), Scope::Shop];
    scopes.extend(desk.session.read(|ws| lists(ws, desk.board)).into_iter().map(Scope::List));
    let sums = desk.sums.stand(Some(column), scopes, cards);
    let current = current_of(keys);
    let name = Memo::new(move |_| desk.name_of(column));
    let all = Signal::derive(move || keys.with(|it| it.len()));
    let row = move |row: RowSlot<Slot>| {
        // A row that rests stays what it was.
        let lane = Memo::new(move |before: Option<&Option<usize>>| match row.key.get() {
            Some(key) => lane_of(key),
            None => before.copied().flatten(),
        });
        let drawn = move || match lane.get() {
            Some(lane) => view! { <HeadRow column=column at=lane row=row count=all /> },
            None => view! { <CardTile cell=cell row=row current=current count=all /> },
        };
        view! { {drawn} }
    };
    let head = match column {
        Column::List(list) => view! { <ListHead list=list name=name.into() sums=sums /> },
        _ => view! { <GroupHead name=name count=count sums=sums /> },
    };
    view! {
        <section class="list" aria-label=name data-list=column.list().map(|it| it.to_string()) node_ref=frame>
            {head}
            <VirtualList handle=handle keys=keys row=row on_row=card_acts(cell, current) estimate=PLAIN_CARD label=name />
        </section>
    }
}

/// The head of a lane among the cards.
#[component]
fn HeadRow(column: Column, at: usize, row: RowSlot<Slot>, count: Signal<usize>) -> View {
    let desk = use_desk();
    let lane = Memo::new(move |_| desk.shown.laid(|it| it.lanes.get(at).map(|it| it.0)));
    let drawn = move || {
        let lane = lane.get()?;
        let cell = Cell::within(column, lane);
        let name = Memo::new(move |_| desk.name_of(lane));
        let folded = Memo::new(move |_| desk.is_folded(lane));
        let list = desk.session.watch(&[Scope::Board(desk.board)], |ws| cell.list_on(ws, desk.board));
        let cards = Memo::new(move |_| desk.shown.laid(|it| it.cards(cell)));
        let scopes = list.map(Scope::List).into_iter().chain([Scope::Shop]).collect();
        let sums = desk.sums.of(scopes, cards);
        let add = list.map(|list| view! { <AddCard cell=cell list=list short=true /> });
        Some(view! {
            <div class="lane-among" role="group" aria-label=move || desk.name_of_cell(cell)>
                <LaneHead lane=lane name=name folded=folded sums=sums />
                {add}
            </div>
        })
    };
    view! {
        <div
            role="listitem"
            aria-label=move || lane.get().map(|it| desk.name_of(it))
            aria-posinset=move || row.index.get() + 1 aria-setsize=count
        >
            {drawn}
        </div>
    }
}
