//! What happened to a card: every change of it, its steps and its comments, newest first.
//!
//! What a value was before is what its author had before them (`seen`), not what some clock says came earlier.
//!
//! **Invariant:** reads the log and the workspace, writes nothing; the same ops give the same history everywhere.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::{
    board::{Comment, Member, Step},
    card::Card,
    change::{Change, Position, Writer},
    id::{Id, RecordId},
    merge::Said,
    name::Name,
    value::{Key, Value},
    workspace::Workspace,
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
    let mut told: BTreeMap<(RecordId, Key), Vec<Said>> = BTreeMap::new();
    let mut known = BTreeSet::new();
    let said = changes.iter().flat_map(Said::all);
    for it in said.filter(|it| it.op.record == card.any() || parts.contains(&it.op.record)) {
        // Two tabs, or a packet and the log, may both bring the same op.
        if known.insert(it.name()) {
            told.entry((it.op.record, it.op.key)).or_default().push(it);
        }
    }
    let mut entries: Vec<_> =
        told.values().flat_map(|ops| ops.iter().filter_map(|it| entry(ws, ops, *it))).collect();
    entries.sort_by_key(|(order, _)| std::cmp::Reverse(*order));
    entries.into_iter().map(|it| it.1).collect()
}

/// The steps and comments that ever stood on a card.
fn parts(changes: &[Change], card: Id<Card>) -> BTreeSet<RecordId> {
    let ops = changes.iter().flat_map(|it| &it.ops);
    let laid = ops.filter(|it| matches!(it.kind, Name::STEP | Name::COMMENT) && it.key.name == Name::PLACE);
    laid.filter(|it| matches!(it.value, Value::Place(parent, _) if parent == card.any()))
        .map(|it| it.record)
        .collect()
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
