//! Half-typed text, kept under a name until it becomes a change.

use super::Log;
use crate::storage::{
    StorageError,
    start::{take, words},
    transaction::{Read, Shelf, Write},
};

impl Log {
    /// The text kept under a name.
    pub async fn draft(&self, name: &str) -> Result<Option<String>, StorageError> {
        let [found] = take(self.storage.read(vec![Read::One(Shelf::Drafts, name.into())]).await?)?;
        found.into_iter().next().map(|it| text(it.bytes)).transpose()
    }

    /// All kept texts, by name.
    pub async fn drafts(&self) -> Result<Vec<(String, String)>, StorageError> {
        let [found] = take(self.storage.read(vec![Read::All(Shelf::Drafts)]).await?)?;
        words(found).into_iter().map(|(name, bytes)| Ok((name, text(bytes)?))).collect()
    }

    /// Keeps a text.
    pub async fn keep_draft(&self, name: &str, text: &str) -> Result<(), StorageError> {
        self.storage.write(vec![Write::Put(Shelf::Drafts, name.into(), text.into())]).await.map(drop)
    }

    /// Forgets a text.
    pub async fn drop_draft(&self, name: &str) -> Result<(), StorageError> {
        self.storage.write(vec![Write::Delete(Shelf::Drafts, name.into())]).await.map(drop)
    }
}

fn text(bytes: Vec<u8>) -> Result<String, StorageError> {
    String::from_utf8(bytes).map_err(|_| StorageError::Damaged("a draft"))
}
