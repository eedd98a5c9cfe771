//! Who wrote what, kept as small numbers so that a stamp fits 16 bytes.
//!
//! **Invariant:** numbers never leave memory and mean nothing on another device.

use std::num::NonZeroU16;

use crate::{
    board::Member,
    change::{Position, Writer},
    id::Id,
};

/// The number of a writer.
pub type WriterNumber = u16;

/// When and by whom a register was set: the short form of an op's name.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Stamp {
    /// Milliseconds since 1970, by the author's clock.
    pub at: i64,
    /// The change's number in its writer's sequence.
    pub seq: u32,
    /// The op's number in the change.
    pub index: u16,
    /// The author's number; never zero, so that a missing stamp costs nothing.
    pub author: NonZeroU16,
}

impl Stamp {
    /// Where in its writer's sequence.
    pub fn position(self) -> Position {
        Position { seq: self.seq, index: self.index }
    }
}

/// Everybody who ever wrote here: a member writing through one tab of one installation.
#[derive(Default, Clone)]
pub struct Authors {
    writers: Vec<Writer>,
    authors: Vec<(WriterNumber, Id<Member>)>,
}

impl Authors {
    /// The number of a writer, new or known.
    ///
    /// # Panics
    /// With more than 65,000 writers; packets that bring so many are refused before.
    pub fn writer(&mut self, writer: Writer) -> WriterNumber {
        let known = self.writers.iter().rposition(|it| *it == writer);
        known.unwrap_or_else(|| {
            self.writers.push(writer);
            self.writers.len() - 1
        }) as WriterNumber
    }

    /// The number of an author, new or known.
    pub fn author(&mut self, writer: Writer, by: Id<Member>) -> NonZeroU16 {
        let author = (self.writer(writer), by);
        let known = self.authors.iter().rposition(|it| *it == author);
        let at = known.unwrap_or_else(|| {
            self.authors.push(author);
            self.authors.len() - 1
        });
        NonZeroU16::new(at as u16 + 1).expect("one more than a number")
    }

    /// How many writers and how many authors there are.
    pub fn count(&self) -> (usize, usize) {
        (self.writers.len(), self.authors.len())
    }

    /// The writer that has a number.
    pub fn writer_named(&self, number: WriterNumber) -> Writer {
        self.writers[number as usize]
    }

    /// The writer of a stamp, as a number.
    pub fn writer_number(&self, stamp: Stamp) -> WriterNumber {
        self.authors[stamp.author.get() as usize - 1].0
    }

    /// Every writer by which somebody wrote of whom `is_them` says yes.
    pub fn writers_of(&self, is_them: impl Fn(Id<Member>) -> bool) -> Vec<Writer> {
        let theirs = self.authors.iter().filter(|it| is_them(it.1));
        theirs.map(|it| self.writer_named(it.0)).collect()
    }

    /// The writer of a stamp.
    pub fn writer_of(&self, stamp: Stamp) -> Writer {
        self.writer_named(self.writer_number(stamp))
    }

    /// Everybody of whose acts something is still here; some of them often.
    pub fn members(&self) -> impl Iterator<Item = Id<Member>> {
        self.authors.iter().map(|it| it.1)
    }

    /// The member who acted.
    pub fn member_of(&self, stamp: Stamp) -> Id<Member> {
        self.authors[stamp.author.get() as usize - 1].1
    }
}
