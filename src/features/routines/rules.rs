//! The next card of a routine, as every device would make it.
//!
//! When a card is done, or its routine's next day has come, the next one is laid: title, text, people, labels and
//! fields as they are, steps unticked, dates moved on. Days that nobody was there for make one card, not thirty.
//!
//! **Invariant:** makes no card whose id is known, whatever became of it; so the same card never comes twice.

use hashbrown::HashMap;
use time::{Date, Duration};

use crate::domain::{
    board::{List, Member, Step},
    card::Card,
    change::{Change, Context},
    edit::Edit,
    id::{Id, RecordId},
    rank::Rank,
    record::Typed,
    routine::{Occurrence, Routine},
    standing::standings_at_end,
    value::{Key, Place, Shape, Value},
    when::When,
    workspace::{Touched, Workspace, hash::Ids},
};
use crate::features::boards::queries::{has_left, person};

/// The day of a next card, and how many times before it are left out.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Turn {
    /// For which day it is.
    pub day: Date,
    /// Days that came and went before it.
    pub skipped: i64,
}

/// What follows from an act: the next cards of those that it finished. Without an act, of all whose day has come.
pub fn follow(ws: &Workspace, cx: &mut Context, touched: &[Touched]) -> Option<Change> {
    let mut edit = Edit::new(ws, "routine.next");
    let cards = if touched.is_empty() { latest(ws) } else { finished(touched) };
    for card in cards {
        // What does not fit comes with the next look.
        if edit.len() > Change::MOST_OPS / 2 {
            break;
        }
        if let Some(turn) = due_turn(ws, card, cx.today) {
            lay_next(&mut edit, ws, card, turn);
        }
    }
    (!edit.is_empty()).then(|| edit.done_by_rule(cx))
}

/// Cards that an act marked as done, or gave a routine.
fn finished(touched: &[Touched]) -> Vec<Id<Card>> {
    let done = touched.iter().filter(|it| it.kind == Card::KIND && it.key == Card::DONE.key());
    done.map(|it| Id::of(it.record)).collect()
}

/// The latest card of every routine. Looks at everything, so it is asked once a day.
fn latest(ws: &Workspace) -> Vec<Id<Card>> {
    let mut latest: HashMap<RecordId, (i64, Id<Card>), Ids> = HashMap::with_hasher(Ids);
    for record in ws.records() {
        let Some(it) = Occurrence::in_data(&record.data) else { continue };
        let (Some(routine), Some(place)) = (it.routine, &it.place) else { continue };
        let known = latest.entry(routine.any()).or_insert((it.number, place.parent));
        if known.0 <= it.number {
            *known = (it.number, place.parent);
        }
    }
    let mut cards: Vec<_> = latest.into_values().map(|it| it.1).collect();
    crate::domain::order::sort(&mut cards);
    cards
}

/// The turn after a card's, if it is to be made now.
fn due_turn(ws: &Workspace, card: Id<Card>, today: Date) -> Option<Turn> {
    let it = ws.get(card)?;
    let occurrence = ws.get(Occurrence::of_card(card))?;
    let on_day = ws.get(occurrence.routine?)?.on_day;
    if !on_day && (!it.done || it.trashed) {
        return None;
    }
    let turn = turn_of_card(ws, card, today)?;
    (!on_day || turn.day <= today).then_some(turn)
}

/// The turn after a card's, whether or not it is time for it; `None` when there is none any more, or its card is known.
pub fn turn_of_card(ws: &Workspace, card: Id<Card>, today: Date) -> Option<Turn> {
    let occurrence = ws.get(Occurrence::of_card(card))?;
    let whose = occurrence.routine?;
    let routine = ws.get(whose)?;
    let (pattern, first, from) = (routine.repeats()?, routine.start?.day, occurrence.day?.day);
    let known = Routine::card(whose, occurrence.number.checked_add(1)?);
    if ws.record(known.any()).is_some() || beginning_list(ws, routine, card).is_none() {
        return None;
    }
    let mut turn = Turn { day: pattern.after(first, from)?, skipped: 0 };
    // Done late: the first day that is not over. On its day: the last one that has come.
    let is_over = |day: Date, next: Date| if routine.on_day { next <= today } else { day < today };
    while let Some(next) = pattern.after(first, turn.day).filter(|next| is_over(turn.day, *next)) {
        turn = Turn { day: next, skipped: turn.skipped + 1 };
    }
    Some(turn)
}

/// Where the next card begins: in the routine's list, or where the card is if that is gone.
fn beginning_list(ws: &Workspace, routine: &Routine, card: Id<Card>) -> Option<Id<List>> {
    let own = ws.get(card).and_then(|it| it.place.as_ref()).map(|it| it.parent);
    let lists = [routine.place.as_ref().map(|it| it.parent), own];
    let is_there = |it: &Id<List>| ws.get(*it).is_some_and(|it| !it.trashed && !it.archived);
    lists.into_iter().flatten().find(is_there)
}

fn lay_next(edit: &mut Edit, ws: &Workspace, before: Id<Card>, turn: Turn) -> Option<()> {
    let (card, occurrence) = (ws.get(before)?, ws.get(Occurrence::of_card(before))?);
    let whose = occurrence.routine?;
    let list = beginning_list(ws, ws.get(whose)?, before)?;
    let later = turn.day - occurrence.day?.day;
    let next = Routine::card(whose, occurrence.number + 1);
    let rank = standings_at_end(ws, list.any(), Card::KIND, 1).ok()?.remove(0);
    edit.set(next, &Card::TITLE, card.title.clone());
    edit.set(next, &Card::PLACE, Some(Place { parent: list, rank }));
    edit.set(next, &Card::BODY, card.body.clone());
    edit.set(next, &Card::OWNER, card.owner.and_then(|it| who_does(ws, it)));
    // Somebody may have put this one off; the next one is for its own day all the same.
    let minute = card.due.and_then(|it| it.minute);
    edit.set(next, &Card::DUE, Some(When { day: turn.day, minute }));
    edit.set(next, &Card::START, card.start.zip(card.due).and_then(|it| moved(it.0, turn.day - it.1.day)));
    for (key, value) in registers_of(ws, card) {
        edit.set_key(next, key, value);
    }
    let time = Occurrence::of_card(next);
    edit.set(time, &Occurrence::ROUTINE, Some(whose));
    edit.set(time, &Occurrence::NUMBER, occurrence.number + 1);
    edit.set(time, &Occurrence::DAY, Some(When::all_day(turn.day)));
    edit.set(time, &Occurrence::PLACE, Some(Place { parent: next, rank: Rank::default() }));
    if turn.skipped > 0 {
        edit.set(time, &Occurrence::SKIPPED, turn.skipped);
    }
    for (id, step) in ws.children::<Step>(before.any()) {
        lay_step(edit, next, id, step, later);
        edit.set(Occurrence::step(next, id), &Step::OWNER, step.owner.and_then(|it| who_does(ws, it)));
    }
    Some(())
}

/// Who does what somebody did before: they, or who took over when they left; nobody when no one did.
fn who_does(ws: &Workspace, before: Id<Member>) -> Option<Id<Member>> {
    let mut who = before;
    for _ in 0..MOST_HEIRS {
        if !has_left(ws, who) {
            return Some(who);
        }
        who = ws.get(person(ws, who))?.successor?;
    }
    None
}

/// So often in a row somebody who took over may have left too.
const MOST_HEIRS: usize = 16;

/// Labels, participants and fields.
fn registers_of(ws: &Workspace, card: &Card) -> Vec<(Key, Value)> {
    let labels = card.labels.iter().map(|it| (Card::LABEL.of(it.0), it.1.write()));
    let people = card.participants.iter().filter(|it| !has_left(ws, it.0));
    let people = people.map(|it| (Card::PARTICIPANT.of(it.0), it.1.write()));
    let values = card.values.iter().map(|it| (Card::VALUE.of(it.0), it.1.clone()));
    labels.chain(people).chain(values).collect()
}

fn lay_step(edit: &mut Edit, card: Id<Card>, before: Id<Step>, step: &Step, later: Duration) {
    let Some(place) = &step.place else { return };
    let next = Occurrence::step(card, before);
    edit.set(next, &Step::TEXT, step.text.clone());
    edit.set(next, &Step::PLACE, Some(Place { parent: card, rank: place.rank.clone() }));
    edit.set(next, &Step::DUE, step.due.and_then(|it| moved(it, later)));
}

fn moved(date: When, by: Duration) -> Option<When> {
    date.day.checked_add(by).map(|day| When { day, ..date })
}

/// The next card of one that is done again, if undo had taken it back; it comes back too.
pub fn taken_back(ws: &Workspace, card: Id<Card>) -> Option<Id<Card>> {
    let occurrence = ws.get(Occurrence::of_card(card))?;
    let next = Routine::card(occurrence.routine?, occurrence.number.checked_add(1)?);
    let stamp = ws.stamp(next.any(), Card::TRASHED.key());
    let done = ws.stamp(card.any(), Card::DONE.key());
    let together = stamp.zip(done).is_some_and(|(a, b)| (a.author, a.seq) == (b.author, b.seq));
    (together && ws.get(next)?.trashed).then_some(next)
}
