//! What happened to a card: every change of it, its steps and its comments, newest first.
//!
//! What a value was before is what its author had before them (`seen`), not what some clock says came earlier.
//!
//! **Invariant:** reads the log and the workspace, writes nothing; the same ops give the same history everywhere.

use crate::domain::{
    board::{Comment, Member, Step},
    card::Card,
    change::{Change, Position, Writer},
    id::Id,
    merge::Said,
    name::Name,
    order,
    value::{Key, Value},
    workspace::{Workspace, hash::RecordSet},
};

/// Something that was done to a card.
#[derive(Clone, PartialEq, Debug)]
pub struct Entry {
    /// When, by its author's clock, in milliseconds since 1970.
    pub at: i64,
    /// By whom.
    pub by: Id<Member>,
    /// What.
    pub what: Deed,
}

/// What was done.
#[derive(Clone, PartialEq, Debug)]
pub enum Deed {
    /// The card was made.
    Made,
    /// One of its registers was set.
    Set { key: Key, old: Value, new: Value },
    /// A step was added, ticked, renamed or removed.
    Step { text: String, key: Key, old: Value, new: Value },
    /// A comment was written, edited or deleted.
    Comment { key: Key, old: Value, new: Value },
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
        entries.extend(ops.iter().filter_map(|it| entry(ws, ops, *it)));
    }
    order::sort_by(&mut entries, |a, b| b.0.cmp(&a.0));
    entries.into_iter().map(|it| it.1).collect()
}

/// The card, and the steps and comments that ever stood on it.
fn parts(changes: &[Change], card: Id<Card>) -> RecordSet {
    let mut parts = RecordSet::default();
    parts.insert(card.any());
    for op in changes.iter().flat_map(|it| &it.ops) {
        let laid = matches!(op.kind, Name::STEP | Name::COMMENT) && op.key.name == Name::PLACE;
        if laid && matches!(op.value, Value::Place(parent, _) if parent == card.any()) {
            parts.insert(op.record);
        }
    }
    parts
}

/// One op as an entry, and what puts it among the others.
fn entry(ws: &Workspace, all: &[Said], said: Said) -> Option<((i64, Writer, Position), Entry)> {
    let (change, op) = (said.change, said.op);
    let before = all.iter().filter(|it| said.covers(**it)).max_by_key(|it| it.standing());
    let old = before.map_or(Value::Nothing, |it| it.op.value.clone());
    let (key, new) = (op.key, op.value.clone());
    let what = match op.kind {
        Name::CARD if op.key == Card::TITLE.key() && before.is_none() => Deed::Made,
        // Its first place is part of its being made.
        Name::CARD if op.key == Card::PLACE.key() && before.is_none() => return None,
        Name::CARD if old.differs(&new) => Deed::Set { key, old, new },
        Name::STEP if op.key != Step::PLACE.key() && old.differs(&new) => {
            let text = ws.get(Id::<Step>::of(op.record)).map(|it| it.text.clone());
            Deed::Step { text: text.unwrap_or_default(), key, old, new }
        }
        Name::COMMENT if op.key != Comment::PLACE.key() && old.differs(&new) => {
            Deed::Comment { key, old, new }
        }
        _ => return None,
    };
    Some((said.standing(), Entry { at: change.at, by: change.by, what }))
}

#[cfg(test)]
mod tests;
