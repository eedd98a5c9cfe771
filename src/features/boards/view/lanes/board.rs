//! The lanes at the desk: the heads of the columns on top, and below them lane by lane, all scrolling as one.

use crate::ui::prelude::*;

use super::{
    super::{
        carrying, desk::use_desk, group_column::GroupHead, list_column::FoldedList, list_head::ListHead,
    },
    band::LaneBand,
};
use crate::{
    domain::{board::List, id::Id},
    features::boards::{lens::columns::Column, queries::lists},
    session::Scope,
    ui::virtual_list::ListHandle,
    words::lens as words,
};

/// The track of a column, open and folded.
const OPEN: &str = "minmax(15rem, 1fr)";
const FOLDED: &str = "3.5rem";

/// The lanes of the board.
#[component]
pub(in super::super) fn LaneBoard() -> View {
    let desk = use_desk();
    let drag = carrying::drag(desk);
    let board = NodeRef::<HtmlElement>::new();
    desk.bands.scroll_in(board);
    Effect::new(move |_| board.get().into_iter().for_each(|it| drag.attach(it)));
    let tracks = Memo::new(move |_| {
        let folded = |column: &Column| {
            let is_folded = |list| {
                desk.session.watch(&[Scope::List(list)], |ws| ws.get(list).is_some_and(|it| it.folded))
            };
            if column.list().is_some_and(is_folded) { FOLDED } else { OPEN }
        };
        desk.columns.with(|it| it.iter().map(folded).collect::<Vec<_>>().join(" "))
    });
    let lanes = Memo::new(move |_| desk.shown.laid(|it| it.lanes.iter().map(|it| it.0).collect::<Vec<_>>()));
    Effect::new(move |_| {
        lanes.track();
        desk.look.track();
        desk.bands.look();
    });
    let resized = window_event_listener(leptos::ev::resize, move |_| desk.bands.look());
    on_cleanup(move || resized.remove());
    view! {
        <div
            class="board lanes"
            class:selecting=move || desk.selection.is_on()
            style:--tracks=move || tracks.get()
            node_ref=board
            on:scroll=move |_| desk.bands.look()
        >
            <div class="lane-row lane-columns" role="group" aria-label=words::columns_of_lanes()>
                <For each=move || desk.columns.get() key=|it| *it let:column>
                    {view_head(column)}
                </For>
            </div>
            <For each=move || lanes.get() key=|it| *it let:lane>
                <LaneBand lane=lane drag=drag />
            </For>
        </div>
    }
}

/// The head of a column. Its cards are in the lanes; what they add up to is said here.
fn view_head(column: Column) -> View {
    let desk = use_desk();
    let keys = desk.shown.stand(column, ListHandle::new());
    let name = Memo::new(move |_| desk.name_of(column));
    let Column::List(list) = column else {
        let mut scopes = vec![Scope::Board(desk.board), Scope::Shop];
        scopes.extend(desk.session.read(|ws| lists(ws, desk.board)).into_iter().map(Scope::List));
        let sums = desk.sums.stand(Some(column), scopes, keys);
        let count = Signal::derive(move || keys.with(|it| it.len()));
        return view! {
            <section class="list" aria-label=name>
                <GroupHead name=name count=count sums=sums />
            </section>
        };
    };
    let sums = desk.sums.stand(Some(column), vec![Scope::List(list)], keys);
    let folded = Memo::new(move |_| is_folded(list));
    let inside = move || match folded.get() {
        true => {
            view! { <FoldedList list=list name=name.into() count=Signal::derive(move || keys.with(|it| it.len())) /> }
        }
        false => view! { <ListHead list=list name=name.into() sums=sums /> },
    };
    view! {
        <section class="list" class:folded=folded aria-label=name data-list=list.to_string()>
            {inside}
        </section>
    }
}

/// True while a list is shown as a narrow strip.
pub(super) fn is_folded(list: Id<List>) -> bool {
    use_desk().session.watch(&[Scope::List(list)], |ws| ws.get(list).is_some_and(|it| it.folded))
}
