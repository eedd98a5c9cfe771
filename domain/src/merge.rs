//! Which ops of a register still stand: rules M1–M3 of docs/FORMAT.md over ops that lie side by side.
//!
//! The workspace folds the same rules one op at a time; here they serve those who hold a register's whole history.
//!
//! **Invariant:** the answer depends on the ops alone, never on the order they are given in.

use super::{
    change::{Change, Op, Position, Writer},
    id::RecordId,
    value::Key,
};

/// An op together with the change that says who set it and when.
#[derive(Clone, Copy, Debug)]
pub struct Said<'a> {
    /// The change it belongs to.
    pub change: &'a Change,
    /// The op itself.
    pub op: &'a Op,
}

impl<'a> Said<'a> {
    /// Every op of a change.
    pub fn all(change: &'a Change) -> impl Iterator<Item = Said<'a>> {
        change.ops.iter().map(move |op| Said { change, op })
    }

    /// What these changes say of one register.
    pub fn of_register(
        changes: impl IntoIterator<Item = &'a Change>,
        record: RecordId,
        key: Key,
    ) -> Vec<Said<'a>> {
        let said = changes.into_iter().flat_map(Said::all);
        said.filter(|it| it.op.record == record && it.op.key == key).collect()
    }

    /// Whose op it is.
    pub fn writer(self) -> Writer {
        self.change.id.writer
    }

    /// Where in its writer's sequence.
    pub fn position(self) -> Position {
        Position { seq: self.change.id.seq, index: self.op.index }
    }

    /// Its name.
    pub fn name(self) -> (Writer, Position) {
        (self.writer(), self.position())
    }

    /// What decides between ops that do not know of each other: the greatest is shown (rule M3).
    pub fn standing(self) -> (i64, Writer, Position) {
        (self.change.at, self.writer(), self.position())
    }

    /// True when this op's author had that one, or wrote both (rule M1).
    pub fn covers(self, earlier: Said) -> bool {
        let (writer, position) = earlier.name();
        (self.writer() == writer && self.position() > position)
            || self.op.seen.iter().any(|it| it.0 == writer && it.1 >= position)
    }
}

/// The last known op of each writer that is overtaken, and the last one that is here.
#[derive(Default)]
struct Reach {
    writer: Writer,
    overtaken: Option<Position>,
    latest: Option<Position>,
}

/// For each op of one register whether it is a head: nothing here covers it (rule M2).
pub fn heads(said: &[Said]) -> Vec<bool> {
    if let [_] = said {
        return vec![true];
    }
    let mut reaches: Vec<Reach> = vec![];
    let mut reach = |writer: Writer, note: &dyn Fn(&mut Reach)| {
        let at = reaches.iter().position(|it| it.writer == writer).unwrap_or_else(|| {
            reaches.push(Reach { writer, ..Reach::default() });
            reaches.len() - 1
        });
        note(&mut reaches[at]);
    };
    for it in said {
        reach(it.writer(), &|reach| reach.latest = reach.latest.max(Some(it.position())));
        for (writer, position) in &it.op.seen {
            reach(*writer, &|reach| reach.overtaken = reach.overtaken.max(Some(*position)));
        }
    }
    let stands = |it: &Said| {
        let known = reaches.iter().find(|reach| reach.writer == it.writer());
        known
            .is_some_and(|reach| reach.latest == Some(it.position()) && reach.overtaken < Some(it.position()))
    };
    said.iter().map(stands).collect()
}
