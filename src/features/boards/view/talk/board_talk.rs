//! 讨论: what is said about the board itself.

use crate::ui::prelude::*;

use super::{comment_box::CommentBox, list::Talk};
use crate::{
    domain::{board::Board, id::Id},
    features::talk::queries::About,
    route::Route,
    session::Scope,
    ui::sheet::{Sheet, SheetSize},
    words::talk as words,
};

/// The talk about a board, open over it.
#[component]
pub(in crate::features::boards::view) fn BoardTalk(board: Id<Board>) -> View {
    let on = About::Board(board).subject();
    let close = move || Route::Board(board).return_to();
    view! {
        <Sheet
            title=words::board_talk()
            on_close=close
            size=SheetSize::Full
            foot=view! { <CommentBox on=on draft=format!("board/{board}/comment") /> }
        >
            <div class="board-talk"><Talk on=on scope=Scope::Board(board) title=words::about_board() /></div>
        </Sheet>
    }
}
