//! 我的任务: one list, grouped by how it presses.

use std::sync::Arc;

use crate::ui::prelude::*;

use super::row::TaskRow;
use crate::{
    features::boards::tasks::{Row, tasks},
    session::{Scope, use_session},
    ui::{
        button::Button,
        empty::Empty,
        icon::Glyph,
        virtual_list::{ListHandle, RowSlot, VirtualList},
    },
    words::{picture, tasks as words},
};

/// The height of a row of two lines, in pixels.
const PLAIN_ROW: u32 = 64;

/// What I answer for, below what others wait to hear of.
#[component]
pub fn TasksPage(
    /// The pages beside this one.
    strip: ViewFn,
    /// Stands above the list.
    above: fn() -> View,
    /// Draws what is mine and due as one picture.
    #[prop(into)]
    on_picture: Callback<()>,
    /// Takes in what others sent.
    #[prop(into)]
    on_receive: Callback<()>,
) -> View {
    let session = use_session();
    let rows = Memo::new(move |_| -> Arc<[Row]> {
        let (me, today) = (session.me(), session.today());
        session.watch(&[Scope::Everything], |ws| tasks(ws, me, today)).into()
    });
    let is_empty = Memo::new(move |_| rows.with(|it| it.is_empty()));
    let handle = ListHandle::<Row>::new();
    let count = Signal::derive(move || rows.with(|it| it.len()));
    let row = move |row: RowSlot<Row>| view! { <TaskRow row=row count=count /> };
    let list = move || {
        view! { <VirtualList handle=handle keys=rows row=row estimate=PLAIN_ROW label=words::mine() class="tasks" /> }
    };
    let nothing = move || view! { <Empty glyph=Glyph::Done title=words::nothing_mine() note=words::nothing_mine_note() /> };
    view! {
        <main class="page tasks-page" id="page">
            <header class="page-head">
                <h1 class="page-title grow">{words::mine()}</h1>
                <Button icon=Glyph::Image on_press=on_picture>{picture::as_picture()}</Button>
                <Button icon=Glyph::Import on_press=on_receive>{words::receive()}</Button>
            </header>
            {strip.run()}
            {above()}
            {move || if is_empty.get() { nothing() } else { list() }}
        </main>
    }
}
