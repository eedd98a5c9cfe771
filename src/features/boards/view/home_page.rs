//! All boards of the shop.

use crate::ui::prelude::*;

use super::board_tile::BoardTile;
use crate::{
    features::boards::queries::boards,
    session::{Scope, use_session},
    ui::{
        button::{Button, ButtonKind},
        empty::Empty,
        icon::Glyph,
    },
    words::{board as words, common},
};

/// The first page of a shop that is open.
#[component]
pub fn HomePage(
    /// Opens the sheet that begins a board.
    #[prop(into)]
    on_new_board: Callback<()>,
    /// Other ways to a first board, where there is none.
    #[prop(optional, into)]
    other_ways: ViewFn,
    /// The pages beside this one, on a phone.
    #[prop(optional, into)]
    strip: ViewFn,
    /// What a person should be reminded of, if anything.
    #[prop(optional, into)]
    reminder: ViewFn,
) -> View {
    let session = use_session();
    let shown = Memo::new(move |_| {
        session.watch(&[Scope::Shop], |ws| boards(ws).into_iter().map(|it| it.0).collect::<Vec<_>>())
    });
    let is_empty = Memo::new(move |_| shown.with(Vec::is_empty));
    let new_board = move || {
        view! { <Button kind=ButtonKind::Main icon=Glyph::Plus on_press=on_new_board>{common::new_board()}</Button> }
    };
    let empty = move || {
        let other_ways = other_ways.clone();
        view! {
            <Empty glyph=Glyph::Board title=words::no_boards() note=words::no_boards_note()>
                {new_board()}
                {other_ways.run()}
            </Empty>
        }
    };
    let tiles = move || {
        view! {
            <ul class="tiles" aria-label=common::boards()>
                <For each=move || shown.get() key=|it| *it let:board>
                    <BoardTile board=board />
                </For>
            </ul>
        }
    };
    view! {
        <main class="page" id="page">
            <div class="on-phone">{strip.run()}</div>
            <header class="page-head">
                <h1 class="page-title grow">{common::boards()}</h1>
                {move || (!is_empty.get()).then(new_board)}
            </header>
            <div class="page-body">
                {move || if is_empty.get() { empty() } else { tiles() }}
                {reminder.run()}
            </div>
        </main>
    }
}
