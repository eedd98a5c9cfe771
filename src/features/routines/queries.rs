//! Whether a card comes again, and when, as plain values that compare.

use time::Date;

use super::rules::turn_of_card;
use crate::domain::{
    board::List,
    card::Card,
    id::Id,
    pattern::Pattern,
    record::Typed,
    routine::{Occurrence, Routine},
    workspace::Workspace,
};

/// How a card repeats.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Repeating {
    /// When.
    pub pattern: Pattern,
    /// The day it counts from.
    pub first: Date,
    /// When its day comes; otherwise when the card before it is done.
    pub on_day: bool,
    /// The list its cards begin in.
    pub list: Id<List>,
    /// The day of the next card, if it were to come now.
    pub next: Option<Date>,
    /// That card is there.
    pub followed_by: Option<Id<Card>>,
    /// So many times before this card were left out.
    pub skipped: i64,
}

/// How a card repeats; `None` when it stands for itself.
pub fn repeating(ws: &Workspace, card: Id<Card>, today: Date) -> Option<Repeating> {
    let occurrence = ws.get(Occurrence::of_card(card))?;
    let whose = occurrence.routine?;
    let routine = ws.get(whose)?;
    let next = Routine::card(whose, occurrence.number.checked_add(1)?);
    let there = ws.get(next).filter(|it| !it.trashed);
    Some(Repeating {
        pattern: routine.repeats()?,
        first: routine.start?.day,
        on_day: routine.on_day,
        list: routine.place.as_ref()?.parent,
        next: match there {
            Some(it) => it.due.map(|it| it.day),
            None => turn_of_card(ws, card, today).map(|it| it.day),
        },
        followed_by: there.map(|_| next),
        skipped: occurrence.skipped,
    })
}

/// The routine a card is one time of.
pub fn routine_of(ws: &Workspace, card: Id<Card>) -> Option<Id<Routine>> {
    ws.get(Occurrence::of_card(card))?.routine
}

/// The latest card of a routine.
pub fn latest_of(ws: &Workspace, routine: Id<Routine>) -> Option<Id<Card>> {
    let times = ws.records().iter().filter_map(|it| Occurrence::in_data(&it.data));
    let own = times.filter(|it| it.routine == Some(routine) && !it.trashed);
    own.max_by_key(|it| it.number).and_then(|it| it.place.as_ref()).map(|it| it.parent)
}

/// True when a card comes again and its next one is not there yet; cheap enough for every card drawn.
pub fn is_repeating(ws: &Workspace, card: Id<Card>) -> bool {
    let Some(occurrence) = ws.get(Occurrence::of_card(card)) else { return false };
    let alive = |it: Id<Routine>| ws.get(it).is_some_and(|it| it.repeats().is_some());
    let followed = |it| ws.record(Routine::card(it, occurrence.number.saturating_add(1)).any()).is_some();
    occurrence.routine.is_some_and(|it| alive(it) && !followed(it))
}
