//! Joins a block straight into a workspace, without making changes of it first.

use super::{Block, BlockError};
use crate::domain::{
    change::Position,
    workspace::{
        Touched, Workspace,
        authors::{Stamp, WriterNumber},
        register::Arrival,
    },
};

impl Workspace {
    /// Takes in a block of changes or a page, and tells what it changed.
    ///
    /// After an error part of the block may be in; a workspace that is being loaded is then thrown away.
    pub fn load(&mut self, block: &[u8], mut touched: impl FnMut(Touched)) -> Result<(), BlockError> {
        let mut block = Block::open(block)?;
        let writers: Vec<WriterNumber> = block.writers().iter().map(|it| self.writer(*it)).collect();
        let mut seen: Vec<(WriterNumber, Position)> = vec![];
        while let Some(head) = block.next_change()? {
            let author = self.author(head.id.writer, head.by);
            while let Some(op) = block.next_op()? {
                seen.clear();
                seen.extend(block.seen().iter().map(|it| (writers[it.0 as usize], it.1)));
                let stamp = Stamp { at: head.at, seq: head.id.seq, index: op.index, author };
                let arrival = Arrival { stamp, value: op.value, seen: &seen };
                if let Some(it) = self.join(op.kind, op.record, op.key, arrival) {
                    touched(it);
                }
            }
        }
        Ok(())
    }
}
