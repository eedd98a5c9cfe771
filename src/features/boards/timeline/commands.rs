//! Giving a card its days.

use super::span::{Dates, Part, moved};
use crate::domain::{
    card::Card,
    change::{Change, Context},
    edit::{Edit, Refused},
    id::Id,
    workspace::Workspace,
};

/// Sets from when and until when, as one act.
pub fn date_card(
    ws: &Workspace,
    cx: &mut Context,
    card: Id<Card>,
    (start, due): Dates,
) -> Result<Change, Refused> {
    ws.get(card).ok_or(Refused::Gone)?;
    let mut edit = Edit::new(ws, "card.dates");
    edit.set(card, &Card::START, start);
    edit.set(card, &Card::DUE, due);
    Ok(edit.done(cx))
}

/// Moves a card, or one end of it, by some days.
pub fn shift_card(
    ws: &Workspace,
    cx: &mut Context,
    card: Id<Card>,
    part: Part,
    days: i32,
) -> Result<Change, Refused> {
    let it = ws.get(card).ok_or(Refused::Gone)?;
    date_card(ws, cx, card, moved((it.start, it.due), part, days))
}
