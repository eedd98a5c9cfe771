//! The one binary form of changes: rows, segments and pages on the device, and what tabs tell each other.
//!
//! ```text
//! block  = version, words, writers, ids, number of changes, change…
//! change = writer, seq, at, by, label, of, run…        seq and at as steps from the change before
//! run    = kind, record, op…                           ops that follow each other on one record
//! op     = name [of] [index step, seen] value          what is usual costs nothing
//! ```
//! Words, writers and the records that others refer to stand once, in tables; everything else is postcard. Unknown
//! words and [`Value::Foreign`] pass through. A block is read from front to back and nothing is reserved for a number
//! it declares, so a forged one costs no more memory than its own length allows.
//!
//! **Invariant:** `decode(encode(x)) == x`, and decoding any bytes ends without a panic.

mod read;
#[cfg(test)]
mod tests;
mod write;

use serde::{Deserialize, Serialize};

use super::{
    change::{Change, Op},
    value::Value,
    when::When,
};
pub use read::{Block, ChangeHead, OpHere};
pub use write::BlockWriter;

/// A block on the device is cut before it grows over this.
pub const BLOCK_LIMIT: usize = 64 * 1024;

const VERSION: u8 = 1;

/// Why bytes are no block that can be read here. Nothing was lost by trying.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum BlockError {
    /// Another version of the app wrote it.
    #[error("the block has version {0}, which this app does not read")]
    Version(u8),
    /// These are not the bytes that were written.
    #[error("the block is damaged")]
    Damaged,
}

impl From<postcard::Error> for BlockError {
    fn from(_: postcard::Error) -> Self {
        BlockError::Damaged
    }
}

/// A value as it is written; records are numbers in the table of ids.
#[derive(Serialize, Deserialize)]
enum Wire<'a> {
    Nothing,
    Flag(bool),
    Number(i64),
    Text(&'a str),
    Record(u32),
    Place(u32, &'a str),
    When(When),
    Foreign(&'a str),
}

/// Writes changes as one block, whatever its size.
pub fn encode(changes: &[Change]) -> Vec<u8> {
    let mut block = BlockWriter::default();
    changes.iter().for_each(|it| block.change(it));
    block.finish()
}

/// Writes changes as blocks of at most [`BLOCK_LIMIT`] bytes; a larger change has a block of its own.
pub fn pack<'a>(changes: impl IntoIterator<Item = &'a Change>) -> Vec<Vec<u8>> {
    let mut packing = Packing::default();
    changes.into_iter().for_each(|it| packing.add(it));
    packing.done()
}

/// The same, change by change.
#[derive(Default)]
pub struct Packing {
    blocks: Vec<Vec<u8>>,
    block: BlockWriter,
}

impl Packing {
    /// Adds the next change.
    pub fn add(&mut self, change: &Change) {
        let room = BLOCK_LIMIT.saturating_sub(self.block.len());
        // Writing it to see how long it is takes as long as writing it.
        if !self.block.is_empty()
            && longest(change) > room
            && encode(std::slice::from_ref(change)).len() > room
        {
            self.blocks.push(std::mem::take(&mut self.block).finish());
        }
        self.block.change(change);
    }

    /// The blocks.
    pub fn done(mut self) -> Vec<Vec<u8>> {
        if !self.block.is_empty() {
            self.blocks.push(self.block.finish());
        }
        self.blocks
    }
}

/// At least as many bytes as a block of this change alone has.
fn longest(change: &Change) -> usize {
    /// A table's ids, words and writers are at most so long, and so are an op's and a change's other parts together.
    const FIXED: usize = 160;
    /// Who saw an op, and which.
    const SEEN: usize = 32;
    let of_op = |it: &Op| {
        let written = match &it.value {
            Value::Text(text) => text.len(),
            Value::Foreign(json) => json.len(),
            Value::Place(_, rank) => rank.as_str().len(),
            _ => 0,
        };
        FIXED + written + SEEN * it.seen.len()
    };
    FIXED + change.ops.iter().map(of_op).sum::<usize>()
}

/// Reads the changes of a block.
pub fn decode(bytes: &[u8]) -> Result<Vec<Change>, BlockError> {
    let mut block = Block::open(bytes)?;
    let mut changes = vec![];
    while let Some(head) = block.next_change()? {
        let mut ops = vec![];
        while let Some(op) = block.next_op()? {
            ops.push(op.to_op(&block));
        }
        let ChangeHead { id, at, by, label, of } = head;
        changes.push(Change { id, at, by, label, of, ops });
    }
    Ok(changes)
}
