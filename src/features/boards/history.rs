//! What happened to a card: every change of it, its steps and its comments, newest first.
//!
//! What a value was before is what its author had before them (`seen`), not what some clock says came earlier.
//!
//! **Invariant:** reads the log and the workspace, writes nothing; the same ops give the same history everywhere.

pub mod grouped;
pub mod of_board;
pub mod that_day;
pub mod version;
pub mod visit;

use crate::{
    domain::{
        board::{Member, Step},
        card::Card,
        change::{Change, ChangeId, Position, Writer, is_of_rule},
        file::File,
        id::{Id, RecordId},
        link::Link,
        merge::Said,
        name::Name,
        order,
        routine::{Occurrence, Routine},
        value::{Key, Value},
        when::When,
        workspace::{Workspace, hash::RecordSet},
    },
    features::links::{commands::Relation, queries::other_end},
};

/// Something that was done to a card.
#[derive(Clone, PartialEq, Debug)]
pub struct Entry {
    /// When, by its author's clock, in milliseconds since 1970.
    pub at: i64,
    /// By whom.
    pub by: Id<Member>,
    /// In which act.
    pub change: ChangeId,
    /// What.
    pub what: Deed,
}

/// What was done.
#[derive(Clone, PartialEq, Debug)]
pub enum Deed {
    /// The card was made.
    Made,
    /// A routine made the card.
    MadeByRule,
    /// It is to come again, as this is written, counted from a day.
    Repeats { pattern: String, first: Option<When> },
    /// It does not come again.
    Stopped,
    /// It has to do with another card, a note or a board, or no longer.
    Linked { relation: Relation, other: RecordId, on: bool },
    /// One of its registers was set.
    Set { key: Key, old: Value, new: Value },
    /// A step was added, ticked, renamed or removed.
    Step { text: String, key: Key, old: Value, new: Value },
    /// A comment was written, edited or deleted.
    Comment { key: Key, old: Value, new: Value },
    /// A file was put on the card, taken off, put back or called otherwise.
    File { name: String, key: Key, old: Value, new: Value },
}

/// Everything that happened to a card, newest first. Where inside a list a card stands is no event.
pub fn card_history(changes: &[Change], ws: &Workspace, card: Id<Card>) -> Vec<Entry> {
    let parts = parts(changes, card);
    let said = changes.iter().flat_map(Said::all);
    let mut said: Vec<_> = said.filter(|it| parts.contains(&it.op.record)).collect();
    order::sort_by_key(&mut said, |it| (it.op.record, it.op.key, it.name()));
    // Two tabs, or a packet and the log, may both bring the same op.
    said.dedup_by_key(|it| it.name());
    let mut entries = vec![];
    for ops in said.chunk_by(|a, b| (a.op.record, a.op.key) == (b.op.record, b.op.key)) {
        entries.extend(ops.iter().filter_map(|it| entry(ws, card, ops, *it)));
    }
    order::sort_by(&mut entries, |a, b| b.0.cmp(&a.0));
    let mut entries: Vec<Entry> = entries.into_iter().map(|it| it.1).collect();
    // Two devices may have made it; it was made when the first did.
    let first = entries.iter().rposition(|it| it.what == Deed::MadeByRule);
    let mut place = 0..;
    entries.retain(|it| place.next() == first || it.what != Deed::MadeByRule);
    entries
}

/// The card, what ever stood on it, what links led to it, and its routine.
fn parts(changes: &[Change], card: Id<Card>) -> RecordSet {
    let mut parts = RecordSet::default();
    parts.insert(card.any());
    for op in changes.iter().flat_map(|it| &it.ops) {
        match (op.kind, &op.value) {
            (Name::STEP | Name::COMMENT | Name::LINK | Name::FILE, Value::Place(parent, _))
                if *parent == card.any() =>
            {
                parts.insert(op.record);
            }
            (Name::LINK, Value::Record(end)) if *end == card.any() => _ = parts.insert(op.record),
            (Name::OCCURRENCE, Value::Record(routine)) if op.record == Occurrence::of_card(card).any() => {
                parts.insert(*routine);
            }
            _ => {}
        }
    }
    parts
}

/// One op as an entry, and what puts it among the others.
fn entry(
    ws: &Workspace,
    card: Id<Card>,
    all: &[Said],
    said: Said,
) -> Option<((i64, Writer, Position), Entry)> {
    let (change, op) = (said.change, said.op);
    let before = all.iter().filter(|it| said.covers(**it)).max_by_key(|it| it.standing());
    let old = before.map_or(Value::Nothing, |it| it.op.value.clone());
    let (key, new) = (op.key, op.value.clone());
    let what = match op.kind {
        Name::CARD if is_of_rule(change.at) && op.key == Card::TITLE.key() => Deed::MadeByRule,
        // What else it laid is part of its being made.
        _ if is_of_rule(change.at) => return None,
        Name::CARD if op.key == Card::TITLE.key() && before.is_none() => Deed::Made,
        // Its first place is part of its being made.
        Name::CARD if op.key == Card::PLACE.key() && before.is_none() => return None,
        // That it was put away is told by that.
        Name::CARD if op.key.name == Name::CLOSED => return None,
        Name::CARD if old.differs(&new) => Deed::Set { key, old, new },
        Name::STEP if op.key != Step::PLACE.key() && old.differs(&new) => {
            let text = ws.get(Id::<Step>::of(op.record)).map(|it| it.text.clone());
            Deed::Step { text: text.unwrap_or_default(), key, old, new }
        }
        // Whom it names stands in what it says.
        Name::COMMENT if matches!(op.key.name, Name::TEXT | Name::TRASHED) && old.differs(&new) => {
            Deed::Comment { key, old, new }
        }
        Name::FILE if matches!(op.key.name, Name::NAME | Name::TRASHED) && old.differs(&new) => {
            let name = ws.get(Id::<File>::of(op.record)).map(|it| it.name.clone()).unwrap_or_default();
            Deed::File { name, key, old, new }
        }
        Name::ROUTINE if op.key == Routine::PATTERN.key() && old.differs(&new) => {
            let first = ws.get(Id::<Routine>::of(op.record)).and_then(|it| it.start);
            Deed::Repeats { pattern: text(&new), first }
        }
        Name::ROUTINE if op.key == Routine::TRASHED.key() && new == Value::Flag(true) => Deed::Stopped,
        Name::ROUTINE if op.key == Routine::TRASHED.key() => {
            let routine = ws.get(Id::<Routine>::of(op.record))?;
            Deed::Repeats { pattern: routine.pattern.clone(), first: routine.start }
        }
        Name::LINK if op.key == Link::TO.key() || op.key == Link::TRASHED.key() => {
            let (relation, other) = other_end(ws, card.any(), Id::of(op.record))?;
            Deed::Linked { relation, other, on: new != Value::Flag(true) }
        }
        _ => return None,
    };
    let (at, (writer, position)) = (change.at.saturating_abs(), said.name());
    Some(((at, writer, position), Entry { at, by: change.by, change: change.id, what }))
}

fn text(value: &Value) -> String {
    match value {
        Value::Text(text) => text.clone(),
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests;
