//! Lists: making, naming, moving, folding, putting away.

use super::{named, set};
use crate::domain::{
    board::{Board, List},
    change::{Change, Context},
    edit::{Edit, Refused},
    id::Id,
    record::Typed,
    standing::{standing, standings_at_end},
    value::{Place, Shape},
    workspace::Workspace,
};

/// Adds a list at the right end of a board.
pub fn add_list(
    ws: &Workspace,
    cx: &mut Context,
    list: Id<List>,
    board: Id<Board>,
    name: &str,
) -> Result<Change, Refused> {
    ws.get(board).ok_or(Refused::Gone)?;
    let rank = standings_at_end(ws, board.any(), List::KIND, 1)?.remove(0);
    let mut edit = Edit::new(ws, "list.add");
    edit.set(list, &List::NAME, named(name)?);
    edit.set(list, &List::PLACE, Some(Place { parent: board, rank }));
    Ok(edit.done(cx))
}

/// Gives a list another name.
pub fn rename_list(ws: &Workspace, cx: &mut Context, list: Id<List>, name: &str) -> Result<Change, Refused> {
    set(ws, cx, "list.rename", list, &List::NAME, named(name)?)
}

/// Moves a list to `index` among the lists of its board, not counting itself.
pub fn move_list(ws: &Workspace, cx: &mut Context, list: Id<List>, index: usize) -> Result<Change, Refused> {
    let board = ws.get(list).and_then(|it| it.place.as_ref()).ok_or(Refused::Gone)?.parent;
    let mut edit = Edit::new(ws, "list.move");
    if ws.children::<List>(board.any()).position(|it| it.0 == list) != Some(index) {
        let chance = (cx.chance)();
        let standing = standing(ws, board.any(), List::KIND, index, Some(list.any()), chance)?;
        for (other, rank) in standing.moved {
            let place = Some(Place { parent: board, rank });
            edit.set_any(List::KIND, other, List::PLACE.key(), place.write());
        }
        edit.set(list, &List::PLACE, Some(Place { parent: board, rank: standing.rank }));
    }
    Ok(edit.done(cx))
}

/// Shows a list as a narrow strip, or in full.
pub fn fold_list(ws: &Workspace, cx: &mut Context, list: Id<List>, folded: bool) -> Result<Change, Refused> {
    set(ws, cx, if folded { "list.fold" } else { "list.unfold" }, list, &List::FOLDED, folded)
}

/// Says how many cards a list should hold at most; 0 says nothing. Nobody is kept from adding more.
pub fn limit_list(ws: &Workspace, cx: &mut Context, list: Id<List>, limit: i64) -> Result<Change, Refused> {
    set(ws, cx, "list.limit", list, &List::LIMIT, limit.clamp(0, MOST_LIMIT))
}

/// A higher limit is no limit.
pub const MOST_LIMIT: i64 = 9_999;

/// Puts a list and its cards away, or brings them back.
pub fn archive_list(ws: &Workspace, cx: &mut Context, list: Id<List>, away: bool) -> Result<Change, Refused> {
    set(ws, cx, if away { "list.archive" } else { "list.unarchive" }, list, &List::ARCHIVED, away)
}

/// Moves a list with its cards to 回收站, or brings them back.
pub fn trash_list(ws: &Workspace, cx: &mut Context, list: Id<List>, away: bool) -> Result<Change, Refused> {
    set(ws, cx, if away { "list.trash" } else { "list.restore" }, list, &List::TRASHED, away)
}
