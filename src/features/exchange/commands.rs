//! What joining another shop writes: its name wins, and my boards go with me or are put away.

use crate::domain::{
    board::{Board, Shop},
    change::{Change, Context},
    edit::{Edit, Refused},
    id::{Id, RecordId},
    workspace::Workspace,
};

/// Calls the shop what the joined one is called, whatever it was called here.
///
/// An empty name says nothing: the shop stays as it is.
pub fn take_shop_name(ws: &Workspace, cx: &mut Context, name: &str) -> Result<Change, Refused> {
    let mut edit = Edit::new(ws, "shop.join");
    if !name.trim().is_empty() {
        edit.set(Id::<Shop>::of(RecordId::SHOP), &Shop::NAME, name.trim().to_owned());
    }
    Ok(edit.done(cx))
}

/// Puts boards away together, to be found again in 归档.
pub fn put_boards_away(ws: &Workspace, cx: &mut Context, boards: &[Id<Board>]) -> Result<Change, Refused> {
    let mut edit = Edit::new(ws, "board.archive");
    for board in boards {
        edit.set(*board, &Board::ARCHIVED, true);
    }
    Ok(edit.done(cx))
}
