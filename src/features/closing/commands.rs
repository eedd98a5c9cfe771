//! Closing a day.
//!
//! **Invariant:** one change holds all of it, so one undo takes all of it back; what it writes follows from the day, so twice is
//! once (rule R12).

use time::Date;

use super::queries::{Calendar, Ground, closing};
use crate::{
    domain::{
        card::Card,
        change::{Change, Context},
        closing::id_of,
        edit::{Edit, Refused},
        value::Shape,
        when::When,
        workspace::Workspace,
    },
    features::boards::commands::bulk::whole,
};

/// Closes a day on a list or a board. `day_of` is the calendar of the device, by which a moment has its day.
pub fn close_day(
    ws: &Workspace,
    cx: &mut Context,
    ground: Ground,
    day: Date,
    day_of: fn(i64) -> Date,
) -> Result<Change, Refused> {
    if !ground.is_there(ws) {
        return Err(Refused::Gone);
    }
    let found = closing(ws, ground, day, Calendar { today: cx.today, day_of });
    let mark = When::all_day(day).write();
    let mut edit = Edit::new(ws, "day.close");
    for card in found.done {
        edit.set(card, &Card::ARCHIVED, true);
        edit.set_key(card, Card::CLOSED.of(id_of(day)), mark.clone());
    }
    for card in found.carried {
        let it = ws.get(card).ok_or(Refused::Gone)?;
        let next = it.due.and_then(|it| Some(When { day: day.next_day()?, ..it }));
        edit.set(card, &Card::DUE, next);
        edit.set_key(card, Card::CARRIED.of(id_of(day)), mark.clone());
    }
    whole(edit, cx)
}
