//! 彻底删除 on this device: the values of purged records leave the log and the pages, and chunks of files that nothing
//! names any more leave with them.
//!
//! The changes stay, without the ops that said something of those records; that they were purged stays too, for it
//! must reach others.

use memchr::memmem;

use super::{Log, append::row_id, chunks::drop_chunk};
use crate::{
    domain::{
        block::{decode, encode},
        change::{Change, Op},
        chunk::ChunkId,
        file::File,
        order,
        value::Value,
        workspace::{PURGED, hash::RecordSet},
    },
    storage::{
        StorageError,
        start::take,
        transaction::{Durability, Entry, Read, Shelf, Transaction, Write},
    },
};

impl Log {
    /// Removes what the log and the pages say of `purged` records, and the chunks that only they named: neither the
    /// log nor `is_named`, which knows what is not in the log yet. Folding writes the pages again.
    pub async fn scrub(
        &self,
        purged: &RecordSet,
        is_named: &dyn Fn(ChunkId) -> bool,
    ) -> Result<(), StorageError> {
        let mut found_any = false;
        let transaction = Transaction {
            reads: vec![Read::All(Shelf::Changes), Read::All(Shelf::Segments)],
            writes: &[Shelf::Changes, Shelf::Segments, Shelf::Pages, Shelf::Files],
            durability: Durability::Strict,
            decide: &mut |found| {
                let [rows, segments] = take(found)?;
                let (mut writes, mut dropped, mut left) = (vec![], vec![], vec![]);
                for Entry { key, bytes } in rows {
                    match scrubbed(&bytes, purged, &mut dropped)?.as_deref() {
                        Some([change]) => {
                            let bytes = encode(std::slice::from_ref(change));
                            left.push(bytes.clone());
                            writes.push(Write::Row { number: key.number(), id: row_id(change.id), bytes });
                        }
                        _ => left.push(bytes),
                    }
                }
                for Entry { key, bytes } in segments {
                    match scrubbed(&bytes, purged, &mut dropped)? {
                        Some(changes) => {
                            let bytes = encode(&changes);
                            left.push(bytes.clone());
                            writes.push(Write::Put(Shelf::Segments, key, bytes));
                        }
                        None => left.push(bytes),
                    }
                }
                found_any = !writes.is_empty();
                if found_any {
                    writes.push(Write::Clear(Shelf::Pages));
                }
                dropped.retain(|it| !is_named(*it));
                writes.extend(unnamed(dropped, &left).into_iter().map(drop_chunk));
                Ok(writes)
            },
        };
        self.storage.transact(transaction).await?;
        self.view.borrow_mut().bare |= found_any;
        Ok(())
    }
}

/// The changes of a block without what they say of purged records; `None` when they say nothing. Chunks that this
/// named are added to `dropped`.
fn scrubbed(
    block: &[u8],
    purged: &RecordSet,
    dropped: &mut Vec<ChunkId>,
) -> Result<Option<Vec<Change>>, StorageError> {
    // An id lies in a block as its eight bytes, so nearly every block can be passed over without being read.
    if !purged.iter().any(|it| memmem::find(block, &it.0.to_le_bytes()).is_some()) {
        return Ok(None);
    }
    let mut changes = decode(block)?;
    let says = |it: &Op| purged.contains(&it.record) && it.key != PURGED;
    if !changes.iter().any(|it| it.ops.iter().any(says)) {
        return Ok(None);
    }
    let gone = changes.iter().flat_map(|it| &it.ops).filter(|it| says(it));
    dropped.extend(gone.flat_map(named));
    changes.iter_mut().for_each(|it| it.ops.retain(|op| !says(op)));
    Ok(Some(changes))
}

/// The chunks an op names.
fn named(op: &Op) -> Vec<ChunkId> {
    match &op.value {
        Value::Text(text) if op.key == File::CHUNKS.key() || op.key == File::PREVIEW.key() => {
            File { chunks: text.clone(), ..File::default() }.content()
        }
        _ => vec![],
    }
}

/// Those that no block names. Names lie in blocks as text, and few blocks have any.
fn unnamed(mut chunks: Vec<ChunkId>, blocks: &[Vec<u8>]) -> Vec<ChunkId> {
    order::sort(&mut chunks);
    chunks.dedup();
    if chunks.is_empty() {
        return chunks;
    }
    let word = File::CHUNKS.key().name.as_str().as_bytes();
    let with_files: Vec<_> = blocks.iter().filter(|it| memmem::find(it, word).is_some()).collect();
    chunks.retain(|chunk| {
        let text = chunk.to_string();
        with_files.iter().all(|it| memmem::find(it, text.as_bytes()).is_none())
    });
    chunks
}
