//! 彻底删除 on this device: the values of purged records leave the log and the pages.
//!
//! The changes stay, without the ops that said something of those records; that they were purged stays too, for it
//! must reach others.

use memchr::memmem;

use super::{Log, append::row_id};
use crate::{
    domain::{
        block::{decode, encode},
        change::{Change, Op},
        workspace::{PURGED, hash::RecordSet},
    },
    storage::{
        StorageError,
        start::take,
        transaction::{Durability, Entry, Read, Shelf, Transaction, Write},
    },
};

impl Log {
    /// Removes what the log and the pages say of `purged` records. Folding writes the pages again.
    pub async fn scrub(&self, purged: &RecordSet) -> Result<(), StorageError> {
        let mut found_any = false;
        let transaction = Transaction {
            reads: vec![Read::All(Shelf::Changes), Read::All(Shelf::Segments)],
            writes: &[Shelf::Changes, Shelf::Segments, Shelf::Pages],
            durability: Durability::Strict,
            decide: &mut |found| {
                let [rows, segments] = take(found)?;
                let mut writes = vec![];
                for Entry { key, bytes } in rows {
                    if let Some([change]) = scrubbed(&bytes, purged)?.as_deref() {
                        let bytes = encode(std::slice::from_ref(change));
                        writes.push(Write::Row { number: key.number(), id: row_id(change.id), bytes });
                    }
                }
                for Entry { key, bytes } in segments {
                    if let Some(changes) = scrubbed(&bytes, purged)? {
                        writes.push(Write::Put(Shelf::Segments, key, encode(&changes)));
                    }
                }
                found_any = !writes.is_empty();
                if found_any {
                    writes.push(Write::Clear(Shelf::Pages));
                }
                Ok(writes)
            },
        };
        self.storage.transact(transaction).await?;
        self.view.borrow_mut().bare |= found_any;
        Ok(())
    }
}

/// The changes of a block without what they say of purged records; `None` when they say nothing.
fn scrubbed(block: &[u8], purged: &RecordSet) -> Result<Option<Vec<Change>>, StorageError> {
    // An id lies in a block as its eight bytes, so nearly every block can be passed over without being read.
    if !purged.iter().any(|it| memmem::find(block, &it.0.to_le_bytes()).is_some()) {
        return Ok(None);
    }
    let mut changes = decode(block)?;
    let says = |it: &Op| purged.contains(&it.record) && it.key != PURGED;
    if !changes.iter().any(|it| it.ops.iter().any(says)) {
        return Ok(None);
    }
    changes.iter_mut().for_each(|it| it.ops.retain(|op| !says(op)));
    Ok(Some(changes))
}
