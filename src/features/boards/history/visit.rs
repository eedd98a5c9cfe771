//! Up to where somebody knew what had happened, when they looked last on this device.
//!
//! It is told by the order in which changes came here and not by their clocks: what a colleague did last week is news
//! when their packet comes today.
//!
//! **Invariant:** what is written is read again alike; anything else says that nobody looked yet.

use std::{fmt, str::FromStr};

use crate::domain::change::{Change, ChangeId, Writer};

/// A look at what had happened.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Visit {
    /// The change that had come last.
    last: ChangeId,
    /// How many there were.
    count: usize,
    /// When that was, by this device's clock, in milliseconds since 1970.
    pub at: i64,
}

impl Visit {
    /// A look now; nothing where nothing has happened yet.
    pub fn now(changes: &[Change], at: i64) -> Option<Visit> {
        Some(Visit { last: changes.last()?.id, count: changes.len(), at })
    }

    /// The place among the changes from which on they are new.
    pub fn since(&self, changes: &[Change]) -> usize {
        let last = changes.iter().rposition(|it| it.id == self.last);
        // The import it came with may have been taken back.
        last.map_or(self.count.min(changes.len()), |it| it + 1)
    }
}

impl fmt::Display for Visit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} {} {}", self.last.writer, self.last.seq, self.count, self.at)
    }
}

/// It is no visit.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct NoVisit;

impl FromStr for Visit {
    type Err = NoVisit;

    fn from_str(text: &str) -> Result<Visit, NoVisit> {
        let words: Vec<&str> = text.split(' ').collect();
        let [writer, seq, count, at] = words[..] else { return Err(NoVisit) };
        let last = ChangeId {
            writer: writer.parse::<Writer>().map_err(|_| NoVisit)?,
            seq: seq.parse().map_err(|_| NoVisit)?,
        };
        let count = count.parse().map_err(|_| NoVisit)?;
        Ok(Visit { last, count, at: at.parse().map_err(|_| NoVisit)? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{id::Id, id::RecordId, name::Name};

    fn log(seqs: &[u32]) -> Vec<Change> {
        let writer = Writer { replica: RecordId(7), slot: 0 };
        let change = |seq: &u32| Change {
            id: ChangeId { writer, seq: *seq },
            at: 1,
            by: Id::of(RecordId(9)),
            label: Name::DONE,
            of: 0,
            ops: vec![],
        };
        seqs.iter().map(change).collect()
    }

    #[test]
    fn what_came_after_the_last_one_is_new() {
        let visit = Visit::now(&log(&[1, 2, 5]), 70).expect("something happened");
        assert_eq!(visit.to_string().parse(), Ok(visit));
        assert_eq!(visit.since(&log(&[1, 2, 5])), 3);
        assert_eq!(visit.since(&log(&[1, 2, 5, 3, 4])), 3, "however late it came");
        assert_eq!(visit.since(&log(&[1, 2, 3, 4])), 3, "the last one was taken back");
        assert_eq!(visit.since(&log(&[1])), 1);
    }

    #[test]
    fn where_nobody_looked_there_is_no_visit() {
        assert_eq!(Visit::now(&[], 70), None);
        for text in ["", "x", "7.0 1 2", "7.0 1 2 3 4"] {
            assert_eq!(text.parse::<Visit>(), Err(NoVisit), "{text}");
        }
    }
}
