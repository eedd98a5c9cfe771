//! The one thing a place to rest must be able to do: a transaction.
//!
//! A transaction reads, decides what to write, and writes, all or nothing, as if nobody else were there. Deciding is a
//! plain function, so that no transaction waits for anything but its own reads (IndexedDB would commit under it).
//!
//! **Invariant:** nothing here knows what the bytes mean; [`Log`](super::Log) does.

use std::{future::Future, pin::Pin};

use super::StorageError;

/// An answer that comes later.
pub type Answer<'a, T> = Pin<Box<dyn Future<Output = Result<T, StorageError>> + 'a>>;

/// The object stores of a shop's database.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Shelf {
    /// Rows of the log that are not yet folded, by number of arrival, each under the unique name of its change.
    Changes,
    /// The folded log, by number.
    Segments,
    /// Checkpoints, by [`PageKey`](crate::domain::pages::PageKey).
    Pages,
    /// Half-typed text.
    Drafts,
    /// Chunks of attachments, by hash.
    Files,
    /// What there is to know about the rest.
    Meta,
}

impl Shelf {
    /// All of them.
    pub const ALL: [Shelf; 6] =
        [Shelf::Changes, Shelf::Segments, Shelf::Pages, Shelf::Drafts, Shelf::Files, Shelf::Meta];

    /// The name in the database.
    pub const fn name(self) -> &'static str {
        match self {
            Shelf::Changes => "changes",
            Shelf::Segments => "segments",
            Shelf::Pages => "pages",
            Shelf::Drafts => "drafts",
            Shelf::Files => "files",
            Shelf::Meta => "meta",
        }
    }

    /// True when entries without a key get the next number.
    pub const fn counts(self) -> bool {
        matches!(self, Shelf::Changes | Shelf::Segments)
    }
}

/// Under what an entry lies.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Key {
    /// Rows, segments and pages.
    Number(u64),
    /// Drafts, files and meta.
    Word(String),
}

impl Key {
    /// The number, of a numbered entry.
    pub fn number(&self) -> Option<u64> {
        match self {
            Key::Number(number) => Some(*number),
            Key::Word(_) => None,
        }
    }
}

impl From<u64> for Key {
    fn from(number: u64) -> Self {
        Key::Number(number)
    }
}
impl From<&str> for Key {
    fn from(word: &str) -> Self {
        Key::Word(word.into())
    }
}

/// Something that lies on a shelf.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Entry {
    /// Under what.
    pub key: Key,
    /// What; empty where only keys were asked for.
    pub bytes: Vec<u8>,
}

/// What a transaction wants to see, in the order of keys.
#[derive(Clone, Debug)]
pub enum Read {
    /// One entry, if it is there.
    One(Shelf, Key),
    /// Everything.
    All(Shelf),
    /// At most so many entries after a number.
    After(Shelf, u64, u32),
    /// All keys, without what lies there.
    Keys(Shelf),
}

impl Read {
    /// Where it reads.
    pub fn shelf(&self) -> Shelf {
        match self {
            Read::One(shelf, _) | Read::All(shelf) | Read::After(shelf, ..) | Read::Keys(shelf) => *shelf,
        }
    }
}

/// What a transaction does.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Write {
    /// A row of [`Shelf::Changes`]: in place of the one with a number, or a new one that gets the next number. The
    /// transaction fails with [`StorageError::Taken`] when another row has the id.
    Row {
        /// Which row; none for a new one.
        number: Option<u64>,
        /// The name of the change.
        id: String,
        /// The change as a block.
        bytes: Vec<u8>,
    },
    /// Lays bytes under a key of any other shelf, over what was there.
    Put(Shelf, Key, Vec<u8>),
    /// Takes an entry away.
    Delete(Shelf, Key),
    /// Takes everything away.
    Clear(Shelf),
}

/// How long a transaction must last.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Durability {
    /// Survives the end of the browser.
    Relaxed,
    /// Survives the end of the machine.
    Strict,
}

/// Decides from what was read (an answer per question) what is written. May be asked twice: the second time when the
/// connection broke under the first.
pub type Decide<'a> = &'a mut dyn FnMut(Vec<Vec<Entry>>) -> Result<Vec<Write>, StorageError>;

/// One transaction.
pub struct Transaction<'a> {
    /// What it reads.
    pub reads: Vec<Read>,
    /// Where it may write; nowhere means that it only reads.
    pub writes: &'a [Shelf],
    /// How long it must last.
    pub durability: Durability,
    /// What it writes.
    pub decide: Decide<'a>,
}

impl Transaction<'_> {
    /// Every shelf it touches, each once.
    pub fn shelves(&self) -> Vec<Shelf> {
        let touched =
            |it: &Shelf| self.reads.iter().any(|read| read.shelf() == *it) || self.writes.contains(it);
        Shelf::ALL.into_iter().filter(touched).collect()
    }
}

/// A place where bytes rest.
pub trait Storage {
    /// Does a transaction, and answers when it has lasted: the numbers that new rows got.
    fn transact<'a>(&'a self, transaction: Transaction<'a>) -> Answer<'a, Vec<u64>>;
    /// Removes everything, for good.
    fn delete(&self) -> Answer<'_, ()>;
    /// Makes sure of what was written since writing works again, after it did not: a full disk may have torn what the next
    /// start reads first. Until then what was written may be gone tomorrow.
    fn make_sure(&self) -> Answer<'_, ()>;
}

impl dyn Storage {
    /// Only reads.
    pub async fn read(&self, reads: Vec<Read>) -> Result<Vec<Vec<Entry>>, StorageError> {
        let mut found = vec![];
        let decide: Decide = &mut |entries| {
            found = entries;
            Ok(vec![])
        };
        self.transact(Transaction { reads, writes: &[], durability: Durability::Relaxed, decide }).await?;
        Ok(found)
    }

    /// Only writes.
    pub async fn write(&self, writes: Vec<Write>) -> Result<Vec<u64>, StorageError> {
        let shelves: Vec<Shelf> = writes.iter().map(Write::shelf).collect();
        if shelves.is_empty() {
            return Ok(vec![]);
        }
        let decide: Decide = &mut |_| Ok(writes.clone());
        self.transact(Transaction {
            reads: vec![],
            writes: &shelves,
            durability: Durability::Relaxed,
            decide,
        })
        .await
    }
}

impl Write {
    /// Where it writes.
    pub fn shelf(&self) -> Shelf {
        match self {
            Write::Row { .. } => Shelf::Changes,
            Write::Put(shelf, ..) | Write::Delete(shelf, _) | Write::Clear(shelf) => *shelf,
        }
    }
}
