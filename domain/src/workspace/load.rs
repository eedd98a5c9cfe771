//! Takes in blocks as they lie on the device: many records at once, with nobody looking.
//!
//! **Invariant:** ends in the same workspace as applying the changes one by one.

use super::{
    PURGED, Workspace,
    authors::Stamp,
    children::Slot,
    holdings::Holdings,
    register::{Arrival, Joined},
};
use crate::{
    block::{Block, BlockError, OpHere},
    change::{Change, Op, Position},
    id::RecordId,
    name::Name,
};

impl Workspace {
    /// Takes in a block of changes or a page. What stands in what is left as it was until [`settle`](Self::settle).
    ///
    /// After an error part of the block may be in; a workspace that is being loaded is then thrown away.
    pub fn load(&mut self, block: &[u8]) -> Result<(), BlockError> {
        let mut block = Block::open(block)?;
        let writers: Vec<_> = block.writers().iter().map(|it| self.writer(*it)).collect();
        let mut seen: Vec<(u16, Position)> = vec![];
        let mut latest: Option<(RecordId, Slot)> = None;
        while let Some(head) = block.next_change()? {
            let author = self.author(head.id.writer, head.by);
            while let Some(OpHere { index, kind, record, key, value }) = block.next_op()? {
                seen.clear();
                seen.extend(block.seen().iter().map(|it| (writers[it.0 as usize], it.1)));
                let stamp = Stamp { at: head.at, seq: head.id.seq, index, author };
                let arrival = Arrival { stamp, value, seen: &seen };
                // Ops of one record follow each other, so it is looked up once.
                let slot = match latest {
                    Some((id, slot)) if id == record => slot,
                    _ => self.slot_for(record, kind),
                };
                latest = Some((record, slot));
                let found = &mut self.records[slot as usize];
                if found.purged || key == PURGED || found.data.kind() != kind {
                    self.join(kind, record, key, arrival);
                } else if let Joined::Shown(value) = found.join(key, arrival, &self.authors) {
                    found.write(key, value);
                }
            }
        }
        Ok(())
    }

    /// Makes room for so many more records and some besides, so that loading them leaves no holes in the memory.
    pub fn reserve(&mut self, records: usize) {
        self.records.reserve_exact(records + records / 16 + 64);
        self.slots.reserve(records);
    }

    /// Makes room for the records that these changes bring, if they are many: growing by a few would copy all of them
    /// each time.
    pub fn reserve_for(&mut self, changes: &[Change]) {
        let ops = changes.iter().flat_map(|it| &it.ops);
        let is_new = |op: &&Op| op.key.name == Name::PLACE && !self.slots.contains_key(&op.record);
        let new = ops.filter(is_new).count();
        if new > self.records.len() / 8 {
            self.reserve(new);
        }
    }

    /// Finds out anew what stands in what and who answers for it; to be called after loading.
    pub fn settle(&mut self) {
        self.children.rebuild(&self.records);
        self.links.rebuild(&self.records);
        self.holdings = Holdings::of(&self.records);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_not_foreseen_does_not_double_the_room() {
        let mut ws = Workspace::default();
        ws.reserve(10_000);
        for id in 0..12_000 {
            ws.slot_for(RecordId(id), Name::CARD);
            assert!(ws.records.capacity() <= 13_700, "room for {} with {id}", ws.records.capacity());
        }
    }
}
