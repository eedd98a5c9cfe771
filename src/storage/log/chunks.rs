//! Pieces of files, each under its hash, beside the log.
//!
//! They are laid down before the change that names them, so nothing in the log names what was never here; what lies
//! here and nobody names is harmless.
//!
//! **Invariant:** what is handed out has the hash it lies under; anything else counts as not there.

use hashbrown::HashSet;

use super::Log;
use crate::{
    domain::chunk::{Chunk, ChunkId},
    storage::{
        StorageError,
        start::take,
        transaction::{Durability, Key, Read, Shelf, Transaction, Write},
    },
};

impl Log {
    /// Lays a chunk down. Answers whether it was not there before; what lay there damaged is put right.
    pub async fn keep_chunk(&self, chunk: &Chunk) -> Result<bool, StorageError> {
        let mut is_new = false;
        let transaction = Transaction {
            reads: vec![Read::One(Shelf::Files, key(chunk.id))],
            writes: &[Shelf::Files],
            durability: Durability::Relaxed,
            decide: &mut |found| {
                let [there] = take(found)?;
                is_new = there.is_empty();
                let is_sound = there.first().is_some_and(|it| it.bytes == chunk.bytes);
                let put = || Write::Put(Shelf::Files, key(chunk.id), chunk.bytes.clone());
                Ok((!is_sound).then(put).into_iter().collect())
            },
        };
        self.storage.transact(transaction).await?;
        Ok(is_new)
    }

    /// A chunk; none when it is not there, or not what it should be.
    pub async fn chunk(&self, id: ChunkId) -> Result<Option<Chunk>, StorageError> {
        let [found] = take(self.storage.read(vec![Read::One(Shelf::Files, key(id))]).await?)?;
        let found = found.into_iter().next().map(|it| Chunk::of(it.bytes));
        Ok(found.filter(|it| it.id == id))
    }

    /// Which chunks lie here.
    pub async fn chunks(&self) -> Result<HashSet<ChunkId>, StorageError> {
        let [found] = take(self.storage.read(vec![Read::Keys(Shelf::Files)]).await?)?;
        let id = |key| match key {
            Key::Word(word) => word.parse().ok(),
            Key::Number(_) => None,
        };
        Ok(found.into_iter().filter_map(|it| id(it.key)).collect())
    }

    /// Takes chunks away. Whoever asks knows that nothing names them.
    pub async fn drop_chunks(&self, ids: &[ChunkId]) -> Result<(), StorageError> {
        self.storage.write(ids.iter().map(|it| drop_chunk(*it)).collect()).await.map(drop)
    }
}

fn key(id: ChunkId) -> Key {
    Key::Word(id.to_string())
}

/// Takes one chunk away.
pub(super) fn drop_chunk(id: ChunkId) -> Write {
    Write::Delete(Shelf::Files, key(id))
}
