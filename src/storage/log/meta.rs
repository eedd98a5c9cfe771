//! What there is to know beside the log: how far writers have come, which acts there were, and words of the app.
//!
//! **Invariant:** the words of the log begin with `log/`, `act/`, `sent/` or `came/`; those of the app do not.

use hashbrown::HashMap;

use super::Log;
use crate::{
    domain::{change::Writer, order, workspace::hash::Ids},
    storage::{
        StorageError,
        start::{Words, take, under},
        transaction::{Read, Shelf, Write},
    },
};

/// Goes up whenever the state is no longer the fold of what tabs have seen.
pub(super) const EPOCH: &str = "log/epoch";
/// How far every writer has come in what is folded.
pub(super) const WRITERS: &str = "log/writers";

/// The number of the last change of every writer.
pub type Writers = HashMap<Writer, u32, Ids>;

/// How much lies in a database, in entries.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Sizes {
    /// Rows not yet folded.
    pub rows: usize,
    /// Segments of the folded log, up to 64 KiB each.
    pub segments: usize,
    /// Pages, up to 64 KiB each.
    pub pages: usize,
    /// Half-typed texts.
    pub drafts: usize,
    /// Chunks of attachments.
    pub files: usize,
}

impl Log {
    /// What the app keeps under a word.
    pub async fn meta(&self, word: &str) -> Result<Option<Vec<u8>>, StorageError> {
        let [found] = take(self.storage.read(vec![Read::One(Shelf::Meta, word.into())]).await?)?;
        Ok(found.into_iter().next().map(|it| it.bytes))
    }

    /// Keeps something under a word.
    pub async fn put_meta(&self, word: &str, bytes: Vec<u8>) -> Result<(), StorageError> {
        self.storage.write(vec![Write::Put(Shelf::Meta, word.into(), bytes)]).await.map(drop)
    }

    /// How much there is.
    pub async fn sizes(&self) -> Result<Sizes, StorageError> {
        let shelves = [Shelf::Changes, Shelf::Segments, Shelf::Pages, Shelf::Drafts, Shelf::Files];
        let found = self.storage.read(shelves.map(Read::Keys).to_vec()).await?;
        let [rows, segments, pages, drafts, files] = take::<5>(found)?.map(|it| it.len());
        Ok(Sizes { rows, segments, pages, drafts, files })
    }
}

pub(super) fn epoch(meta: &Words) -> u64 {
    under(meta, EPOCH).and_then(|it| postcard::from_bytes(it).ok()).unwrap_or(0)
}

pub(super) fn writers(meta: &Words) -> Result<Writers, StorageError> {
    let Some(bytes) = under(meta, WRITERS) else { return Ok(Writers::default()) };
    let list: Vec<(Writer, u32)> =
        postcard::from_bytes(bytes).map_err(|_| StorageError::Damaged("how far writers have come"))?;
    Ok(list.into_iter().collect())
}

pub(super) fn put_writers(writers: &Writers) -> Write {
    let mut list: Vec<_> = writers.iter().collect();
    order::sort(&mut list);
    Write::Put(Shelf::Meta, WRITERS.into(), to_bytes(&list))
}

pub(super) fn put_epoch(epoch: u64) -> Write {
    Write::Put(Shelf::Meta, EPOCH.into(), to_bytes(&epoch))
}

pub(super) fn to_bytes(it: &impl serde::Serialize) -> Vec<u8> {
    postcard::to_allocvec(it).expect("what is kept in meta has a known length")
}

/// Fails when other tabs have changed what the state is the fold of.
pub(super) fn check_epoch(meta: &Words, seen: u64) -> Result<(), StorageError> {
    if epoch(meta) == seen { Ok(()) } else { Err(StorageError::Superseded) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_damaged_list_of_writers_is_not_an_empty_one() {
        let meta = vec![(WRITERS.to_string(), vec![9])];
        assert!(writers(&meta).is_err());
        assert_eq!(writers(&vec![]), Ok(Writers::default()));
    }
}
