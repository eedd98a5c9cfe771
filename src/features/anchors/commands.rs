//! Making, moving and taking away the anchors of a board.
//!
//! **Invariant:** an anchor and what hangs on it move in one change, so one undo brings all of it back.

use super::queries::{hanging, moved, moving};
use crate::{
    domain::{
        board::{Anchor, Board, Step},
        card::Card,
        change::{Change, Context},
        edit::{Edit, Refused},
        id::Id,
        record::Typed,
        standing::standings_at_end,
        value::{Place, Shape, Value},
        when::When,
        workspace::Workspace,
    },
    features::boards::commands::{named, set},
};

/// Adds an anchor after the others.
pub fn add_anchor(
    ws: &Workspace,
    cx: &mut Context,
    board: Id<Board>,
    anchor: Id<Anchor>,
    name: &str,
    day: When,
) -> Result<Change, Refused> {
    ws.get(board).ok_or(Refused::Gone)?;
    let rank = standings_at_end(ws, board.any(), Anchor::KIND, 1)?.remove(0);
    let mut edit = Edit::new(ws, "anchor.add");
    edit.set(anchor, &Anchor::NAME, named(name)?);
    edit.set(anchor, &Anchor::DAY, Some(day));
    edit.set(anchor, &Anchor::PLACE, Some(Place { parent: board, rank }));
    Ok(edit.done(cx))
}

/// Gives an anchor another name.
pub fn rename_anchor(
    ws: &Workspace,
    cx: &mut Context,
    anchor: Id<Anchor>,
    name: &str,
) -> Result<Change, Refused> {
    set(ws, cx, "anchor.rename", anchor, &Anchor::NAME, named(name)?)
}

/// Moves anchors to other days, and with each what hangs on it and is not done.
pub fn move_anchors(ws: &Workspace, cx: &mut Context, to: &[(Id<Anchor>, When)]) -> Result<Change, Refused> {
    let mut edit = Edit::new(ws, "anchor.move");
    for &(anchor, day) in to {
        let from = ws.get(anchor).ok_or(Refused::Gone)?.day;
        edit.set(anchor, &Anchor::DAY, Some(day));
        let Some(from) = from else { continue };
        let with = moving(ws, anchor, day);
        for card in with.cards {
            let it = ws.get(card).ok_or(Refused::Gone)?;
            edit.set(card, &Card::START, it.start.map(|it| moved(it, from, day)));
            edit.set(card, &Card::DUE, it.due.map(|it| moved(it, from, day)));
        }
        for step in with.steps {
            let it = ws.get(step).ok_or(Refused::Gone)?;
            edit.set(step, &Step::DUE, it.due.map(|it| moved(it, from, day)));
        }
    }
    Ok(edit.done(cx))
}

/// Takes an anchor away. What hung on it keeps its days.
pub fn trash_anchor(ws: &Workspace, cx: &mut Context, anchor: Id<Anchor>) -> Result<Change, Refused> {
    let mut edit = Edit::new(ws, "anchor.trash");
    edit.set(anchor, &Anchor::TRASHED, true);
    for card in hanging(ws, anchor) {
        edit.set_key(card, Card::VALUE.of(Card::ANCHOR), Value::Nothing);
    }
    Ok(edit.done(cx))
}

/// Lets the days of a card hang on an anchor, or on none.
pub fn hang(
    ws: &Workspace,
    cx: &mut Context,
    card: Id<Card>,
    anchor: Option<Id<Anchor>>,
) -> Result<Change, Refused> {
    ws.get(card).ok_or(Refused::Gone)?;
    let mut edit = Edit::new(ws, "anchor.hang");
    edit.set_key(card, Card::VALUE.of(Card::ANCHOR), anchor.write());
    Ok(edit.done(cx))
}
