//! Saving a look under a name: a record, so that it is everybody's, merges and can be taken back.

use super::Look;
use crate::{
    domain::{
        board::{Board, Lens},
        change::{Change, Context},
        edit::{Edit, Refused},
        id::Id,
        record::Typed,
        standing::standings_at_end,
        value::Place,
        workspace::Workspace,
    },
    features::boards::commands::{named, set},
};

/// Saves a look at a board, after those saved before. One of the same name is looked at anew.
pub fn save_lens(
    ws: &Workspace,
    cx: &mut Context,
    lens: Id<Lens>,
    board: Id<Board>,
    name: &str,
    look: &Look,
) -> Result<Change, Refused> {
    ws.get(board).ok_or(Refused::Gone)?;
    let name = named(name)?;
    let known = ws.children::<Lens>(board.any()).find(|it| it.1.name == name).map(|it| it.0);
    let mut edit = Edit::new(ws, "lens.save");
    edit.set(known.unwrap_or(lens), &Lens::LOOK, look.to_string());
    if known.is_none() {
        let rank = standings_at_end(ws, board.any(), Lens::KIND, 1)?.remove(0);
        edit.set(lens, &Lens::NAME, name);
        edit.set(lens, &Lens::PLACE, Some(Place { parent: board, rank }));
    }
    Ok(edit.done(cx))
}

/// Takes a saved look away, into 回收站.
pub fn trash_lens(ws: &Workspace, cx: &mut Context, lens: Id<Lens>) -> Result<Change, Refused> {
    set(ws, cx, "lens.trash", lens, &Lens::TRASHED, true)
}
