//! Boards: making, naming, putting away.

use super::{named, set};
use crate::domain::{
    board::{Board, List, Shop},
    change::{Change, Context},
    edit::{Edit, Refused},
    id::{Id, RecordId},
    rank::Rank,
    record::Typed,
    standing::standings_at_end,
    value::Place,
    workspace::Workspace,
};

/// Makes a board with these lists, last among the shop's boards.
pub fn add_board(
    ws: &Workspace,
    cx: &mut Context,
    board: Id<Board>,
    name: &str,
    lists: &[&str],
) -> Result<Change, Refused> {
    let mut edit = Edit::new(ws, "board.add");
    let shop = Id::<Shop>::of(RecordId::SHOP);
    let rank = standings_at_end(ws, RecordId::SHOP, Board::KIND, 1)?.remove(0);
    edit.set(board, &Board::NAME, named(name)?);
    edit.set(board, &Board::PLACE, Some(Place { parent: shop, rank }));
    let ranks = Rank::spread(None, None, lists.len()).ok_or(Refused::NoRoom)?;
    for (name, rank) in lists.iter().zip(ranks) {
        let list: Id<List> = cx.new_id();
        edit.set(list, &List::NAME, named(name)?);
        edit.set(list, &List::PLACE, Some(Place { parent: board, rank }));
    }
    Ok(edit.done(cx))
}

/// Gives a board another name.
pub fn rename_board(
    ws: &Workspace,
    cx: &mut Context,
    board: Id<Board>,
    name: &str,
) -> Result<Change, Refused> {
    set(ws, cx, "board.rename", board, &Board::NAME, named(name)?)
}

/// Puts a board away, or brings it back.
pub fn archive_board(
    ws: &Workspace,
    cx: &mut Context,
    board: Id<Board>,
    away: bool,
) -> Result<Change, Refused> {
    set(ws, cx, if away { "board.archive" } else { "board.unarchive" }, board, &Board::ARCHIVED, away)
}

/// Moves a board with everything in it to 回收站, or brings it back.
pub fn trash_board(
    ws: &Workspace,
    cx: &mut Context,
    board: Id<Board>,
    away: bool,
) -> Result<Change, Refused> {
    set(ws, cx, if away { "board.trash" } else { "board.restore" }, board, &Board::TRASHED, away)
}
