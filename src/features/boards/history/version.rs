//! 「回到这一版」: how a card was right after something was done to it, and what that differs in from now.
//!
//! A version is the card's own registers and its steps. What was said stays said, links and routines concern other
//! cards too, and whether the card is put away is no part of what stands on it.
//!
//! **Invariant:** going back is one new change over the card and its steps alone; what is not told as a difference is
//! not touched.

use super::Entry;
use crate::domain::{
    board::{Label, List, Step},
    card::Card,
    change::{Change, Context, Writer},
    edit::{Edit, Refused},
    id::{Id, RecordId},
    merge::{Said, heads},
    name::Name,
    order,
    value::{Key, Value},
    workspace::{Workspace, hash::RecordSet},
};

/// A register that said something else then.
#[derive(Clone, PartialEq, Debug)]
pub struct Difference {
    /// Of the card or of a step.
    pub kind: Name,
    /// Which of them.
    pub record: RecordId,
    /// Which register.
    pub key: Key,
    /// What it says now.
    pub now: Value,
    /// What it said then.
    pub then: Value,
}

/// What stands on a card otherwise than right after an entry of its history.
pub fn differences(changes: &[Change], ws: &Workspace, card: Id<Card>, entry: &Entry) -> Vec<Difference> {
    let moment = (entry.at, entry.change.writer, entry.change.seq);
    let steps = steps(changes, card);
    let said = changes.iter().flat_map(Said::all);
    let mut said: Vec<_> = said.filter(|it| is_in_version(*it, card, &steps)).collect();
    order::sort_by_key(&mut said, |it| (it.op.record, it.op.key, it.name()));
    said.dedup_by_key(|it| it.name());
    let mut differences = vec![];
    for of_record in said.chunk_by(|a, b| a.op.record == b.op.record) {
        let (kind, record) = (of_record[0].op.kind, of_record[0].op.record);
        let mut differ = |key: Key, then: Value| {
            let now = ws.value(record, key);
            if now.differs(&then) && can_be_again(ws, key, &then) {
                differences.push(Difference { kind, record, key, now, then });
            }
        };
        if of_record.iter().all(|it| when(*it) > moment) {
            // A step that was not there yet.
            differ(Step::TRASHED.key(), Value::Flag(true));
            continue;
        }
        for ops in of_record.chunk_by(|a, b| a.op.key == b.op.key) {
            differ(ops[0].op.key, value_then(ops, moment));
        }
    }
    differences
}

/// Brings a card back to how it was, as a new change.
pub fn go_back(
    ws: &Workspace,
    cx: &mut Context,
    card: Id<Card>,
    differences: &[Difference],
) -> Result<Change, Refused> {
    ws.get(card).ok_or(Refused::Gone)?;
    let mut edit = Edit::new(ws, "card.return");
    for it in differences {
        edit.set_any(it.kind, it.record, it.key, it.then.clone());
    }
    Ok(edit.done(cx))
}

/// Every step that ever stood on the card.
fn steps(changes: &[Change], card: Id<Card>) -> RecordSet {
    let mut steps = RecordSet::default();
    for op in changes.iter().flat_map(|it| &it.ops).filter(|it| it.kind == Name::STEP) {
        if matches!(op.value, Value::Place(parent, _) if parent == card.any()) {
            steps.insert(op.record);
        }
    }
    steps
}

fn is_in_version(said: Said, card: Id<Card>, steps: &RecordSet) -> bool {
    match said.op.kind {
        Name::CARD => {
            let away =
                matches!(said.op.key.name, Name::ARCHIVED | Name::CLOSED | Name::TRASHED | Name::PURGED);
            said.op.record == card.any() && !away
        }
        // Where among the steps one stands is no event, and which card it is on never changes.
        Name::STEP => {
            steps.contains(&said.op.record) && !matches!(said.op.key.name, Name::PLACE | Name::PURGED)
        }
        _ => false,
    }
}

/// By what the history is sorted, but for the place inside an act: an act is one version.
pub(super) fn when(said: Said) -> (i64, Writer, u32) {
    (said.change.at.saturating_abs(), said.writer(), said.position().seq)
}

/// What a register showed: of what nobody had replaced by then, the value that stands (rule M3).
pub(super) fn value_then(ops: &[Said], moment: (i64, Writer, u32)) -> Value {
    let known: Vec<_> = ops.iter().copied().filter(|it| when(*it) <= moment).collect();
    let stands = known.iter().zip(heads(&known)).filter(|it| it.1).map(|it| it.0);
    stands.max_by_key(|it| it.standing()).map_or(Value::Nothing, |it| it.op.value.clone())
}

/// False for a list or a label that is not there any more: the card would vanish, or say what nobody sees.
pub(super) fn can_be_again(ws: &Workspace, key: Key, then: &Value) -> bool {
    match then {
        Value::Place(list, _) => {
            let list = ws.get(Id::<List>::of(*list)).filter(|it| !it.trashed && !it.archived);
            let board = list.and_then(|it| it.place.as_ref()).and_then(|it| ws.get(it.parent));
            board.is_some_and(|it| !it.trashed && !it.archived)
        }
        Value::Nothing => key.name != Name::PLACE,
        Value::Flag(true) if key.name == Name::LABEL => {
            ws.get(Id::<Label>::of(key.of)).is_some_and(|it| !it.trashed)
        }
        _ => true,
    }
}
