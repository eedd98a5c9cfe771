//! Reads a block from front to back: a change, its ops, the next change.

use postcard::{Deserializer, de_flavors::Slice};
use serde::Deserialize;

use super::{
    BlockError, VERSION, Wire,
    write::{LAST, OF, RARE},
};
use crate::{
    board::Member,
    change::{ChangeId, Op, Position, Writer},
    id::{Id, RecordId},
    name::Name,
    rank::Rank,
    value::{Key, Value},
};

/// A block being read.
pub struct Block<'a> {
    bytes: Deserializer<'a, Slice<'a>>,
    words: Vec<Name>,
    writers: Vec<Writer>,
    ids: Vec<RecordId>,
    changes_left: u32,
    seq: u32,
    at: i64,
    index: u16,
    run: (Name, RecordId),
    /// What is still to come of the change: other runs, other ops of this run.
    runs_follow: bool,
    ops_follow: bool,
    seen: Vec<(u32, Position)>,
}

/// What a change says of itself.
#[derive(Clone, Copy, Debug)]
pub struct ChangeHead {
    /// Its name.
    pub id: ChangeId,
    /// By the author's clock.
    pub at: i64,
    /// Who did it.
    pub by: Id<Member>,
    /// What was done.
    pub label: Name,
    /// How many ops it was made with.
    pub of: u16,
}

/// One op; what it has seen lies in [`Block::seen`] until the next is read.
#[derive(Debug)]
pub struct OpHere {
    /// Its number in the change.
    pub index: u16,
    /// What kind of record.
    pub kind: Name,
    /// Which record.
    pub record: RecordId,
    /// Which register.
    pub key: Key,
    /// What it says.
    pub value: Value,
}

impl OpHere {
    /// The same on its own.
    pub fn to_op(self, block: &Block) -> Op {
        let OpHere { index, kind, record, key, value } = self;
        let seen = block.seen().iter().map(|it| (block.writers[it.0 as usize], it.1)).collect();
        Op { index, kind, record, key, value, seen }
    }
}

impl<'a> Block<'a> {
    /// Reads the tables.
    pub fn open(bytes: &'a [u8]) -> Result<Block<'a>, BlockError> {
        let (version, rest) = bytes.split_first().ok_or(BlockError::Damaged)?;
        if *version != VERSION {
            return Err(BlockError::Version(*version));
        }
        let mut bytes = Deserializer::from_bytes(rest);
        let words = table(&mut bytes, |word: &str| Name::of(word))?;
        let writers = table(&mut bytes, Some)?;
        let ids = table(&mut bytes, Some)?;
        let changes_left = u32::deserialize(&mut bytes)?;
        Ok(Block {
            bytes,
            words,
            writers,
            ids,
            changes_left,
            seq: 0,
            at: 0,
            index: 0,
            run: (Name::SHOP, RecordId::SHOP),
            runs_follow: false,
            ops_follow: false,
            seen: vec![],
        })
    }

    /// Everybody who is named as a writer.
    pub fn writers(&self) -> &[Writer] {
        &self.writers
    }

    /// What the op read last has seen: numbers of [`Block::writers`], and how far.
    pub fn seen(&self) -> &[(u32, Position)] {
        &self.seen
    }

    /// The next change; all ops of the one before must have been read.
    pub fn next_change(&mut self) -> Result<Option<ChangeHead>, BlockError> {
        if self.changes_left == 0 {
            let more = u8::deserialize(&mut self.bytes).is_ok();
            return if more { Err(BlockError::Damaged) } else { Ok(None) };
        }
        self.changes_left -= 1;
        let (code, (seq, at), by, label, of): (u32, (i64, i64), u32, u32, u16) = self.take()?;
        let seq = i64::from(self.seq).checked_add(seq).and_then(|it| u32::try_from(it).ok());
        (self.seq, self.at) = (seq.ok_or(BlockError::Damaged)?, self.at.wrapping_add(at));
        (self.index, self.runs_follow, self.ops_follow) = (0, !is_last(code), false);
        let id = ChangeId { writer: numbered(&self.writers, code >> 1)?, seq: self.seq };
        let (by, label) = (Id::of(numbered(&self.ids, by)?), numbered(&self.words, label)?);
        Ok(Some(ChangeHead { id, at: self.at, by, label, of }))
    }

    /// The next op of the change.
    pub fn next_op(&mut self) -> Result<Option<OpHere>, BlockError> {
        if !self.ops_follow {
            if !self.runs_follow {
                return Ok(None);
            }
            let (code, record): (u32, RecordId) = self.take()?;
            self.run = (numbered(&self.words, code >> 1)?, record);
            self.runs_follow = !is_last(code);
        }
        let code: u32 = self.take()?;
        self.ops_follow = !is_last(code);
        let name = numbered(&self.words, code >> 3)?;
        let of = if code & u32::from(OF) == 0 { RecordId::SHOP } else { self.id()? };
        self.seen.clear();
        if code & u32::from(RARE) != 0 {
            self.read_rare()?;
        }
        let value = self.value()?;
        let index = self.index;
        self.index = index.wrapping_add(1);
        Ok(Some(OpHere { index, kind: self.run.0, record: self.run.1, key: Key { name, of }, value }))
    }

    fn read_rare(&mut self) -> Result<(), BlockError> {
        let (step, count): (i32, u32) = self.take()?;
        let index = i32::from(self.index).checked_add(step).and_then(|it| u16::try_from(it).ok());
        self.index = index.ok_or(BlockError::Damaged)?;
        for _ in 0..count {
            let (writer, position) = self.take()?;
            numbered(&self.writers, writer)?;
            self.seen.push((writer, position));
        }
        Ok(())
    }

    fn value(&mut self) -> Result<Value, BlockError> {
        Ok(match self.take()? {
            Wire::Nothing => Value::Nothing,
            Wire::Flag(flag) => Value::Flag(flag),
            Wire::Number(number) => Value::Number(number),
            Wire::Text(text) => Value::Text(text.into()),
            Wire::Record(id) => Value::Record(numbered(&self.ids, id)?),
            Wire::Place(parent, rank) => {
                let rank = Rank::parse(rank).ok_or(BlockError::Damaged)?;
                Value::Place(numbered(&self.ids, parent)?, rank)
            }
            Wire::When(when) => Value::When(when),
            Wire::Foreign(json) => Value::Foreign(json.into()),
        })
    }

    fn id(&mut self) -> Result<RecordId, BlockError> {
        let number = self.take()?;
        numbered(&self.ids, number)
    }

    fn take<T: Deserialize<'a>>(&mut self) -> Result<T, BlockError> {
        Ok(T::deserialize(&mut self.bytes)?)
    }
}

fn is_last(code: u32) -> bool {
    code & u32::from(LAST) != 0
}

fn numbered<T: Copy>(table: &[T], number: u32) -> Result<T, BlockError> {
    table.get(number as usize).copied().ok_or(BlockError::Damaged)
}

/// Reads a table entry by entry: a length is believed only as far as there are bytes.
fn table<'a, W: Deserialize<'a>, T>(
    bytes: &mut Deserializer<'a, Slice<'a>>,
    read: impl Fn(W) -> Option<T>,
) -> Result<Vec<T>, BlockError> {
    let count = u32::deserialize(&mut *bytes)?;
    let mut table = vec![];
    for _ in 0..count {
        table.push(read(W::deserialize(&mut *bytes)?).ok_or(BlockError::Damaged)?);
    }
    Ok(table)
}
