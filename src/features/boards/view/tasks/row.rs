//! One row: the name of a group, or a card with its board, its state and a box to finish it.

use crate::ui::prelude::*;
use leptos::ev;

use super::super::{card_facts::view_facts, lens::bucket_name};
use crate::{
    domain::{
        board::{Board, List},
        card::Card,
        id::Id,
        record::Typed,
        workspace::{Workspace, children::Slot},
    },
    features::boards::{
        commands::card::finish_card,
        tasks::{Group, Row},
        tile::{Tile, tile},
    },
    route::Route,
    session::{Scope, use_session},
    ui::{check::Check, virtual_list::RowSlot},
    words::{board as board_words, card as card_words, lens, tasks as words},
};

/// Where a card stands: the board to open it on, and the names on the way there.
#[derive(Clone, PartialEq)]
struct Stands {
    board: Id<Board>,
    list: Id<List>,
    names: String,
}

fn stands(ws: &Workspace, slot: Slot) -> Option<Stands> {
    let card = Card::in_data(&ws.in_slot(slot)?.data)?;
    let list_id = card.place.as_ref()?.parent;
    let list = ws.get(list_id)?;
    let board_id = list.place.as_ref()?.parent;
    let names = card_words::in_list(&ws.get(board_id)?.name, &list.name);
    Some(Stands { board: board_id, list: list_id, names })
}

/// A recycled row.
#[component]
pub(super) fn TaskRow(row: RowSlot<Row>, count: Signal<usize>) -> View {
    let session = use_session();
    let me = session.me();
    let slot = Memo::new(move |_| match row.key.get() {
        Some(Row::Card(slot)) => Some(slot),
        _ => None,
    });
    let place = Memo::new(move |_| {
        let slot = slot.get()?;
        session.watch(&[Scope::Everything], |ws| stands(ws, slot))
    });
    let tile = Memo::new(move |_| {
        let (slot, place) = (slot.get()?, place.get()?);
        let scopes = [Scope::List(place.list), Scope::Board(place.board), Scope::Shop];
        session.watch(&scopes, |ws| tile(ws, slot, me, None, None))
    });
    let facts =
        Memo::new(move |_| tile.with(|it| it.as_ref().map(|it| it.facts.clone()).unwrap_or_default()));
    let title =
        Memo::new(move |_| tile.with(|it| it.as_ref().map(|it| it.title.clone()).unwrap_or_default()));
    let done = Memo::new(move |_| facts.with(|it| it.done));
    let card = move || tile.with_untracked(|it: &Option<Tile>| it.as_ref().map(|it| it.card));
    let finish = move |(on,): (bool,)| {
        if let Some(card) = card() {
            session.run(move |ws, cx| finish_card(ws, cx, card, on));
        }
    };
    let way = Memo::new(move |_| {
        let board = place.with(|it| it.as_ref().map(|it| it.board))?;
        let card = tile.with(|it| it.as_ref().map(|it| it.card))?;
        Some(Route::Card(board, card))
    });
    let address = move || way.get().map(|it| it.to_string());
    let open = move |ev: ev::MouseEvent| way.get_untracked().into_iter().for_each(|it| it.follow(&ev));
    let of_card = move || {
        view! {
            <Check checked=done on_change=finish label=Signal::derive(move || Some(words::finish(&title.get())))>
                <span class="hidden-text">{board_words::mark_done()}</span>
            </Check>
            <div class="grow">
                <a class="task-title" href=address on:click=open>{title}</a>
                {move || facts.with(|it| view_facts(it, session))}
                <p class="mini faint">{move || place.with(|it| it.as_ref().map(|it| it.names.clone()))}</p>
            </div>
        }
    };
    let of_group = move || match row.key.get() {
        Some(Row::Head(group, n)) => {
            view! { <h2>{group_name(group)} <span class="count num">{n}</span></h2> }
        }
        _ => View::nothing(),
    };
    let is_card = Memo::new(move |_| slot.with(Option::is_some));
    view! {
        <div
            class="task"
            class:head=move || !is_card.get()
            class:closed=done
            role="listitem"
            aria-posinset=move || row.index.get() + 1
            aria-setsize=count
        >
            {move || if is_card.get() { of_card() } else { of_group() }}
        </div>
    }
}

fn group_name(group: Group) -> &'static str {
    match group {
        Group::Open(bucket) => bucket_name(bucket),
        Group::Shared => words::shared(),
        Group::Done => lens::done(),
    }
}
