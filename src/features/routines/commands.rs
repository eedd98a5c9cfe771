//! Letting a card come again, and no longer.

use time::Date;

use crate::domain::{
    board::List,
    card::Card,
    change::{Change, Context},
    edit::{Edit, Refused},
    id::Id,
    pattern::Pattern,
    rank::Rank,
    routine::{Occurrence, Routine},
    value::Place,
    when::When,
    workspace::Workspace,
};

/// How a card is to come again.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Repetition {
    /// When.
    pub pattern: Pattern,
    /// When its day comes; otherwise when the card before it is done.
    pub on_day: bool,
    /// In which list it begins.
    pub list: Id<List>,
}

/// Lets a card come again, or otherwise than so far. A card without a date gets the first day that fits.
pub fn set_routine(
    ws: &Workspace,
    cx: &mut Context,
    card: Id<Card>,
    repetition: Repetition,
) -> Result<Change, Refused> {
    let known = ws.get(card).ok_or(Refused::Gone)?;
    ws.get(repetition.list).ok_or(Refused::Gone)?;
    let mut edit = Edit::new(ws, "routine.set");
    let day = known.due.map_or_else(|| first_day(repetition.pattern, cx.today), |it| it.day);
    if known.due.is_none() {
        edit.set(card, &Card::DUE, Some(When::all_day(day)));
    }
    lay_routine(&mut edit, ws, card, day, repetition);
    Ok(edit.done(cx))
}

/// Lays how a card that is due that day is to come again.
pub fn lay_routine(edit: &mut Edit, ws: &Workspace, card: Id<Card>, day: Date, repetition: Repetition) {
    let Repetition { pattern, on_day, list } = repetition;
    let occurrence = Occurrence::of_card(card);
    let routine = ws.get(occurrence).and_then(|it| it.routine).unwrap_or_else(|| Routine::of_first(card));
    edit.set(routine, &Routine::PATTERN, pattern.to_string());
    edit.set(routine, &Routine::START, Some(When::all_day(day)));
    edit.set(routine, &Routine::ON_DAY, on_day);
    if ws.get(routine).and_then(|it| it.place.as_ref()).is_none_or(|it| it.parent != list) {
        edit.set(routine, &Routine::PLACE, Some(Place { parent: list, rank: Rank::default() }));
    }
    edit.set(routine, &Routine::TRASHED, false);
    edit.set(occurrence, &Occurrence::ROUTINE, Some(routine));
    edit.set(occurrence, &Occurrence::DAY, Some(When::all_day(day)));
    edit.set(occurrence, &Occurrence::PLACE, Some(Place { parent: card, rank: Rank::default() }));
}

/// Lets a card come no more.
pub fn stop_routine(ws: &Workspace, cx: &mut Context, card: Id<Card>) -> Result<Change, Refused> {
    let routine = ws.get(Occurrence::of_card(card)).and_then(|it| it.routine).ok_or(Refused::Gone)?;
    let mut edit = Edit::new(ws, "routine.stop");
    edit.set(routine, &Routine::TRASHED, true);
    Ok(edit.done(cx))
}

/// Today, if the pattern falls on it, or the first day that it does.
fn first_day(pattern: Pattern, today: Date) -> Date {
    let yesterday = today.previous_day().unwrap_or(today);
    pattern.after(today, yesterday).unwrap_or(today)
}
