//! A person's act as data: registers set together, undone together, carried together.
//!
//! The rules C1–C6 are in docs/FORMAT.md.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use super::{
    board::Member,
    id::{Id, RecordId},
    name::Name,
    value::{Key, Value},
};

/// Who numbers changes: one tab of one installation. It alone owns its sequence.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Serialize, Deserialize)]
pub struct Writer {
    /// The installation.
    pub replica: RecordId,
    /// The tab's slot on it.
    pub slot: u16,
}

impl fmt::Display for Writer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.replica, self.slot)
    }
}

impl FromStr for Writer {
    type Err = super::id::NotAnId;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (replica, slot) = text.split_once('.').ok_or(super::id::NotAnId)?;
        Ok(Writer { replica: replica.parse()?, slot: slot.parse().map_err(|_| super::id::NotAnId)? })
    }
}

/// Where an op stands in its writer's sequence: the change, then the op in it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Serialize, Deserialize)]
pub struct Position {
    /// The change; the first is 1.
    pub seq: u32,
    /// The op in the change; the first is 0.
    pub index: u16,
}

impl fmt::Display for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.seq, self.index)
    }
}

/// The name of a change: its writer and its number there (rule C1).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct ChangeId {
    /// Whose sequence.
    pub writer: Writer,
    /// The number in it.
    pub seq: u32,
}

/// Per other writer, the greatest op of this register that the author had, or knew to be overtaken (rule C4).
pub type Seen = Vec<(Writer, Position)>;

/// One register set (rule C2).
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Op {
    /// Its number in the change.
    pub index: u16,
    /// What kind of record.
    pub kind: Name,
    /// Which record.
    pub record: RecordId,
    /// Which register of it.
    pub key: Key,
    /// What it says now.
    pub value: Value,
    /// What its author had seen of this register by other writers; earlier ops of its own writer are always seen.
    pub seen: Seen,
}

/// One act of a person: what is undone, stored and carried as one (rule C1).
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Change {
    /// Its name.
    pub id: ChangeId,
    /// Milliseconds since 1970 by the author's clock; decides only between concurrent values.
    pub at: i64,
    /// Who did it.
    pub by: Id<Member>,
    /// What was done, as a word of the catalogue, for undo and history.
    pub label: Name,
    /// How many ops it was made with; a packet may carry only some of them (rule C5).
    pub of: u16,
    /// The ops that are here, by index.
    pub ops: Vec<Op>,
}

/// True for the moment of a change that a rule made, not a person (rule C7): such moments are written below zero. So
/// a rule's value gives way to whatever a person wrote, and of several the first that was made is shown (rule M3).
pub fn is_of_rule(at: i64) -> bool {
    at < 0
}

impl Change {
    /// Most ops in one change: an index fits 16 bits.
    pub const MOST_OPS: usize = u16::MAX as usize;

    /// True when every op it was made with is here.
    pub fn is_whole(&self) -> bool {
        self.ops.len() == self.of as usize
    }
}

/// What a command needs and the domain has none of its own: time, a name, a sequence and chance.
pub struct Context<'a> {
    /// Milliseconds since 1970.
    pub now: i64,
    /// The device's civil day.
    pub today: time::Date,
    /// Who acts.
    pub me: Id<Member>,
    /// The name the change gets.
    pub next: ChangeId,
    /// 64 random bits, every time others.
    pub chance: &'a mut dyn FnMut() -> u64,
}

impl Context<'_> {
    /// A name for a new record.
    pub fn new_id<R>(&mut self) -> Id<R> {
        loop {
            let bits = (self.chance)();
            if bits != 0 {
                return Id::of(RecordId(bits));
            }
        }
    }
}
