//! 我的任务 and 我派出的: one list each, grouped by how it presses.

use std::sync::Arc;

use crate::ui::prelude::*;

use super::row::TaskRow;
use crate::{
    features::boards::tasks::{Row, Side, tasks},
    route::Route,
    session::{Scope, use_session},
    ui::{
        empty::Empty,
        icon::Glyph,
        virtual_list::{ListHandle, RowSlot, VirtualList},
    },
    words::tasks as words,
};

/// The height of a row of two lines, in pixels.
const PLAIN_ROW: u32 = 64;

/// One of the two pages; the other is one press away.
#[component]
pub fn TasksPage(side: Side) -> View {
    let session = use_session();
    let rows = Memo::new(move |_| -> Arc<[Row]> {
        let (me, today) = (session.me(), session.today());
        session.watch(&[Scope::Everything], |ws| tasks(ws, me, today, side)).into()
    });
    let is_empty = Memo::new(move |_| rows.with(|it| it.is_empty()));
    let (title, empty, note) = match side {
        Side::Mine => (words::mine(), words::nothing_mine(), words::nothing_mine_note()),
        Side::Given => (words::given(), words::nothing_given(), words::nothing_given_note()),
    };
    let way = move |to: Side, route: Route, word: &'static str| {
        view! { <a href=route.to_string() aria-current=(to == side).then_some("page")>{word}</a> }
    };
    let handle = ListHandle::<Row>::new();
    let count = Signal::derive(move || rows.with(|it| it.len()));
    let row = move |row: RowSlot<Row>| view! { <TaskRow row=row side=side count=count /> };
    let list = move || {
        view! { <VirtualList handle=handle keys=rows row=row estimate=PLAIN_ROW label=title class="tasks" /> }
    };
    let nothing = move || view! { <Empty glyph=Glyph::Done title=empty note=note /> };
    view! {
        <main class="page tasks-page" id="page">
            <header class="page-head"><h1 class="page-title grow">{title}</h1></header>
            <nav class="strip" aria-label=words::both()>
                {way(Side::Mine, Route::Mine, words::mine())} {way(Side::Given, Route::Given, words::given())}
            </nav>
            {move || if is_empty.get() { nothing() } else { list() }}
        </main>
    }
}
