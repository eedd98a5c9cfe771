//! Rows are only ever added, so tabs can not overwrite each other.

use super::{Log, meta};
use crate::{
    domain::{
        block::{Block, encode},
        change::{Change, ChangeId, Writer},
    },
    storage::{
        StorageError,
        start::{take, words},
        transaction::{Durability, Read, Shelf, Transaction, Write},
    },
};

/// A change as it is laid down.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Row {
    /// The change's name.
    pub id: ChangeId,
    /// The change as a block.
    pub bytes: Vec<u8>,
}

impl Row {
    /// The row of a change.
    pub fn of(change: &Change) -> Row {
        Row { id: change.id, bytes: encode(std::slice::from_ref(change)) }
    }

    fn to_write(&self) -> Write {
        Write::Row { number: None, id: row_id(self.id), bytes: self.bytes.clone() }
    }
}

/// The unique name of a row.
pub(super) fn row_id(id: ChangeId) -> String {
    format!("{}/{}", id.writer, id.seq)
}

impl Log {
    /// Adds rows, all or none. Rows that are there already, word for word, count as added: so one may try again when
    /// an answer was lost.
    pub async fn append(&self, rows: &[Row]) -> Result<(), StorageError> {
        let writes = rows.iter().map(Row::to_write).collect();
        match self.storage.write(writes).await {
            Err(StorageError::Taken) => self.append_missing(rows).await?,
            other => drop(other?),
        }
        let tail = &mut self.view.borrow_mut().tail;
        *tail = (tail.0 + rows.len(), tail.1 + rows.iter().map(|it| it.bytes.len()).sum::<usize>());
        Ok(())
    }

    /// Makes sure of what was written since writing works again.
    pub async fn make_sure(&self) -> Result<(), StorageError> {
        self.storage.make_sure().await
    }

    async fn append_missing(&self, rows: &[Row]) -> Result<(), StorageError> {
        let transaction = Transaction {
            reads: vec![Read::All(Shelf::Changes)],
            writes: &[Shelf::Changes],
            durability: Durability::Relaxed,
            decide: &mut |found| {
                let [there] = take(found)?;
                let missing = rows.iter().filter(|row| there.iter().all(|it| it.bytes != row.bytes));
                Ok(missing.map(Row::to_write).collect())
            },
        };
        self.storage.transact(transaction).await.map(drop)
    }

    /// The number that a writer's next change gets. To be asked by whoever owns the writer, and only then.
    pub async fn next_seq(&self, writer: Writer) -> Result<u32, StorageError> {
        Ok(self.last_seqs().await?.get(&writer).map_or(1, |it| it + 1))
    }

    /// The number of the last change of every writer.
    pub async fn last_seqs(&self) -> Result<meta::Writers, StorageError> {
        let reads = vec![Read::All(Shelf::Changes), Read::All(Shelf::Meta)];
        let [rows, meta] = take(self.storage.read(reads).await?)?;
        let mut last = meta::writers(&words(meta))?;
        for row in &rows {
            note_writers(&row.bytes, &mut last)?;
        }
        Ok(last)
    }
}

/// How far the writers of some changes come in them.
pub fn last_of(changes: &[Change]) -> meta::Writers {
    let mut last = meta::Writers::default();
    for ChangeId { writer, seq } in changes.iter().map(|it| it.id) {
        let last = last.entry(writer).or_default();
        *last = seq.max(*last);
    }
    last
}

/// Notes how far the writers of a block have come.
pub(super) fn note_writers(block: &[u8], last: &mut meta::Writers) -> Result<(), StorageError> {
    let mut block = Block::open(block)?;
    while let Some(ChangeId { writer, seq }) = block.next_change()?.map(|it| it.id) {
        let last = last.entry(writer).or_default();
        *last = seq.max(*last);
        while block.next_op()?.is_some() {}
    }
    Ok(())
}
