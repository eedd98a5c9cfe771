//! One register's state: the value shown, what stands against it, and what is known to be overtaken.
//!
//! The state is a join of the ops that arrived (rules M1–M3 of docs/FORMAT.md), so order, repeats and gaps do not
//! matter. Nearly all registers have one head and nothing else, and cost one stamp.
//!
//! **Invariant:** at most one head per writer; `covered` holds no entry that a head of its writer implies.

use super::authors::{Authors, Stamp, WriterNumber};
use crate::{
    change::Position,
    order,
    value::{Key, Value},
};

/// Per writer, the last op known to be overtaken.
pub type Covered = Vec<(WriterNumber, Position)>;

/// The bookkeeping of one register; the shown value itself lies in the record.
#[derive(Clone, Debug)]
pub struct Register {
    /// Which register.
    pub key: Key,
    /// The head that is shown; none only if a forged packet made ops overtake each other in a circle.
    pub stamp: Option<Stamp>,
    contest: Option<Box<Contest>>,
}

/// What few registers have.
#[derive(Clone, Debug, Default)]
struct Contest {
    /// Heads beside the shown one.
    others: Vec<(Stamp, Value)>,
    covered: Covered,
}

/// An op, as a register takes it in.
pub struct Arrival<'a> {
    /// Its name.
    pub stamp: Stamp,
    /// What it says.
    pub value: Value,
    /// What its author had seen.
    pub seen: &'a [(WriterNumber, Position)],
}

/// What came of an op.
#[derive(Clone, PartialEq, Debug)]
pub enum Joined {
    /// Nothing that can be seen.
    Nothing,
    /// What is shown stands; another version beside it came or went.
    Beside,
    /// This is to be shown.
    Shown(Value),
}

impl Register {
    /// A register that nothing has arrived for.
    pub fn new(key: Key) -> Register {
        Register { key, stamp: None, contest: None }
    }

    /// Heads beside the shown one.
    pub fn others(&self) -> &[(Stamp, Value)] {
        self.contest.as_ref().map_or(&[], |it| &it.others)
    }

    /// What is known to be overtaken, beyond what the heads imply.
    pub fn covered(&self) -> &[(WriterNumber, Position)] {
        self.contest.as_ref().map_or(&[], |it| &it.covered)
    }

    /// True when an op adds nothing: it is a head, or overtaken.
    pub fn has(&self, writer: WriterNumber, position: Position, authors: &Authors) -> bool {
        let heads = self.stamp.into_iter().chain(self.others().iter().map(|it| it.0));
        heads.filter(|it| authors.writer_number(*it) == writer).any(|it| it.position() >= position)
            || self.covered().iter().any(|it| it.0 == writer && it.1 >= position)
    }

    /// Takes an op in. `shown` gives the value lying in the record; another to lay there is in the answer.
    pub fn join(&mut self, arrival: Arrival, authors: &Authors, shown: impl FnOnce() -> Value) -> Joined {
        let writer = authors.writer_number(arrival.stamp);
        let simple = arrival.seen.is_empty() && self.contest.is_none();
        match self.stamp {
            None if simple => {
                self.stamp = Some(arrival.stamp);
                return Joined::Shown(arrival.value);
            }
            Some(head) if simple && authors.writer_number(head) == writer => {
                if arrival.stamp.position() <= head.position() {
                    return Joined::Nothing;
                }
                self.stamp = Some(arrival.stamp);
                return Joined::Shown(arrival.value);
            }
            _ => {}
        }
        self.join_contested(arrival, writer, authors, shown)
    }

    fn join_contested(
        &mut self,
        arrival: Arrival,
        writer: WriterNumber,
        authors: &Authors,
        shown: impl FnOnce() -> Value,
    ) -> Joined {
        let known = self.has(writer, arrival.stamp.position(), authors);
        let mut contest = self.contest.take().map_or_else(Contest::default, |it| *it);
        for (writer, position) in arrival.seen {
            cover(&mut contest.covered, *writer, *position);
        }
        let before = (self.stamp, stamps(&contest.others));
        let mut heads = contest.others;
        heads.extend(self.stamp.map(|stamp| (stamp, shown())));
        if !known {
            heads.retain(|it| authors.writer_number(it.0) != writer);
            heads.push((arrival.stamp, arrival.value));
        }
        let overtaken = |head: Stamp, covered: &Covered| {
            let writer = authors.writer_number(head);
            covered.iter().any(|it| it.0 == writer && it.1 >= head.position())
        };
        heads.retain(|it| !overtaken(it.0, &contest.covered));
        contest.covered.retain(|it| !heads.iter().any(|head| authors.writer_number(head.0) == it.0));
        order::sort_by_key(&mut heads, |it| (it.0.at, authors.writer_of(it.0), it.0.position()));
        let winner = heads.pop();
        contest.others = heads;
        self.stamp = winner.as_ref().map(|it| it.0);
        let beside = stamps(&contest.others) != before.1;
        if !contest.others.is_empty() || !contest.covered.is_empty() {
            self.contest = Some(Box::new(contest));
        }
        match self.stamp == before.0 {
            false => Joined::Shown(winner.map_or(Value::Nothing, |it| it.1)),
            true if beside => Joined::Beside,
            true => Joined::Nothing,
        }
    }
}

fn stamps(heads: &[(Stamp, Value)]) -> Vec<Stamp> {
    heads.iter().map(|it| it.0).collect()
}

fn cover(covered: &mut Covered, writer: WriterNumber, position: Position) {
    match covered.iter_mut().find(|it| it.0 == writer) {
        Some(known) => known.1 = known.1.max(position),
        None => covered.push((writer, position)),
    }
}
