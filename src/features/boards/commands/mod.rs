//! Everything that can be done to a board, each a pure function from the workspace to a change.
//!
//! **Invariant:** no command asks, shows or stores; what can not be done is [`Refused`](crate::domain::edit::Refused).

pub mod board;
pub mod board_template;
pub mod bulk;
pub mod card;
pub mod copy;
pub mod detail;
pub mod list;
pub mod list_template;
pub mod template;

use crate::domain::{
    change::{Change, Context, Seen},
    edit::{Edit, Refused},
    id::Id,
    record::{Register, Typed},
    value::Shape,
    workspace::Workspace,
};

/// Sets one register of a record that must be there.
pub fn set<R: Typed, S: Shape>(
    ws: &Workspace,
    cx: &mut Context,
    label: &'static str,
    record: Id<R>,
    register: &Register<R, S>,
    value: S,
) -> Result<Change, Refused> {
    ws.get(record).ok_or(Refused::Gone)?;
    let mut edit = Edit::new(ws, label);
    edit.set(record, register, value);
    Ok(edit.done(cx))
}

/// A name as it is kept: without space around it, and with something to see.
pub fn named(text: &str) -> Result<String, Refused> {
    let text = text.trim();
    if text.chars().all(is_invisible) { Err(Refused::Nameless) } else { Ok(text.to_owned()) }
}

/// A letter that joins or parts others and has no shape of its own.
fn is_invisible(letter: char) -> bool {
    matches!(letter, '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{2064}' | '\u{feff}' | '\u{ad}')
        || letter.is_whitespace()
}

/// Two things done as one act, known by the second's label. Both must come from the same workspace and context,
/// and set different registers.
pub fn together(first: Change, second: Change) -> Change {
    let Change { id, at, by, label, .. } = second;
    let mut ops = first.ops;
    ops.extend(second.ops);
    ops.iter_mut().zip(0..).for_each(|(op, index)| op.index = index);
    Change { id, at, by, label, of: ops.len() as u16, ops }
}

/// A change whose author had seen only this much of what it sets: they began to write before the rest arrived.
/// So what came meanwhile is not overwritten but stands beside it (rule M2).
pub fn having_seen(mut change: Change, seen: &Seen) -> Change {
    let writer = change.id.writer;
    for op in &mut change.ops {
        op.seen = seen.iter().filter(|it| it.0 != writer).copied().collect();
    }
    change
}

#[cfg(test)]
mod tests;
