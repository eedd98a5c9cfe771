//! What one reading finds: the head, the rows that no page holds yet, and what there is to know.
//!
//! **Invariant:** "nothing was ever stored" and "it can not be read" are different answers.

use std::rc::Rc;

use super::{
    StorageError,
    transaction::{Entry, Key, Read, Shelf, Storage},
};
use crate::domain::pages::{HEAD, Head};

/// What was found.
#[derive(Clone, Debug)]
pub enum Start {
    /// There is no database, or nothing in it.
    Fresh,
    /// There is data.
    Kept(Kept),
}

/// The data needed for the first screen.
#[derive(Clone, Debug, Default)]
pub struct Kept {
    /// Page 0, if there is one.
    pub(super) head: Option<Vec<u8>>,
    /// Rows of the log that are in no page, in order.
    pub(super) tail: Vec<Entry>,
    /// Everything in [`Shelf::Meta`].
    pub(super) meta: Words,
}

impl Start {
    /// Reads in one transaction.
    pub async fn read(storage: &Rc<dyn Storage>) -> Result<Start, StorageError> {
        let reads =
            vec![Read::One(Shelf::Pages, HEAD.into()), Read::All(Shelf::Changes), Read::All(Shelf::Meta)];
        let [head, tail, meta] = take(storage.read(reads).await?)?;
        Ok(Start::of(head.into_iter().next().map(|it| it.bytes), tail, words(meta)))
    }

    /// What raw data amounts to.
    pub fn of(head: Option<Vec<u8>>, tail: Vec<Entry>, meta: Words) -> Start {
        if head.is_none() && tail.is_empty() && meta.is_empty() {
            return Start::Fresh;
        }
        Start::Kept(Kept { head, tail, meta })
    }
}

impl Kept {
    /// The head, if there is one that this version reads. Without one the log is folded anew.
    pub fn head(&self) -> Option<Head<'_>> {
        Head::read(self.head.as_deref()?)
    }

    /// The blocks to load for the first screen: the head's, then the rows behind it.
    pub fn blocks(&self) -> impl Iterator<Item = &[u8]> {
        let head = self.head().map(|it| it.block);
        head.into_iter().chain(self.tail.iter().map(|it| it.bytes.as_slice()))
    }

    /// About how many records there are: the cards that lists show.
    pub fn records(&self) -> usize {
        self.head().map_or(0, |it| it.counts.iter().map(|it| it.1 as usize).sum())
    }

    /// What is known under a word.
    pub fn meta(&self, word: &str) -> Option<&[u8]> {
        under(&self.meta, word)
    }
}

/// The answers of a transaction, one for each question.
pub(super) fn take<const N: usize>(found: Vec<Vec<Entry>>) -> Result<[Vec<Entry>; N], StorageError> {
    found.try_into().map_err(|_| StorageError::Damaged("an answer without a question"))
}

/// Bytes under words, in the order of the words; few enough to be looked through.
pub(super) type Words = Vec<(String, Vec<u8>)>;

/// Entries under words.
pub(super) fn words(entries: Vec<Entry>) -> Words {
    let mut words = vec![];
    for Entry { key, bytes } in entries {
        if let Key::Word(word) = key {
            words.push((word, bytes));
        }
    }
    words
}

/// What is kept under a word.
pub(super) fn under<'a>(words: &'a Words, word: &str) -> Option<&'a [u8]> {
    words.iter().find(|it| it.0 == word).map(|it| it.1.as_slice())
}
