//! What happened to a card: every change of it, its steps and its comments, newest first.
//!
//! What a value was before is what its author had before them (`seen`), not what some clock says came earlier.
//!
//! **Invariant:** reads the log and the workspace, writes nothing; the same ops give the same history everywhere.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::{
    board::{Comment, Member, Step},
    card::Card,
    change::{Change, Op},
    id::{Id, RecordId},
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
    let mut told: BTreeMap<(RecordId, Key), Vec<(&Change, &Op)>> = BTreeMap::new();
    let mut known = BTreeSet::new();
    for change in changes {
        for op in change.ops.iter().filter(|it| it.record == card.any() || parts.contains(&it.record)) {
            // Two tabs, or a packet and the log, may both bring the same op.
            if known.insert((change.id, op.index)) {
                told.entry((op.record, op.key)).or_default().push((change, op));
            }
        }
    }
    let mut entries: Vec<_> =
        told.values().flat_map(|ops| ops.iter().filter_map(|it| entry(ws, card, ops, it))).collect();
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

type Order = (i64, crate::domain::change::ChangeId, u16);

fn entry(
    ws: &Workspace,
    card: Id<Card>,
    all: &[(&Change, &Op)],
    (change, op): &(&Change, &Op),
) -> Option<(Order, Entry)> {
    let before = all.iter().filter(|it| is_before(it, (change, op)));
    let before = before.max_by_key(|it| (it.0.at, it.0.id, it.1.index));
    let old = before.map_or(Value::Nothing, |it| it.1.value.clone());
    let (key, new) = (op.key, op.value.clone());
    let what = match op.kind {
        Name::CARD if op.key == Card::TITLE.key() && before.is_none() => Deed::Made,
        // Its first place is part of its being made.
        Name::CARD if op.key == Card::PLACE.key() && before.is_none() => return None,
        Name::CARD if op.record == card.any() && old.differs(&new) => Deed::Set { key, old, new },
        Name::STEP if op.key != Step::PLACE.key() && old.differs(&new) => {
            let text = ws.get(Id::<Step>::of(op.record)).map(|it| it.text.clone());
            Deed::Step { text: text.unwrap_or_default(), key, old, new }
        }
        Name::COMMENT if op.key != Comment::PLACE.key() && old.differs(&new) => {
            Deed::Comment { key, old, new }
        }
        _ => return None,
    };
    Some(((change.at, change.id, op.index), Entry { at: change.at, by: change.by, what }))
}

/// True when `op` was written with `other` before its author's eyes.
fn is_before(other: &(&Change, &Op), (change, op): (&Change, &Op)) -> bool {
    let position = crate::domain::change::Position { seq: other.0.id.seq, index: other.1.index };
    let writer = other.0.id.writer;
    let own = writer == change.id.writer && (position.seq, position.index) < (change.id.seq, op.index);
    own || op.seen.iter().any(|it| it.0 == writer && position <= it.1)
}

#[cfg(test)]
mod tests;
