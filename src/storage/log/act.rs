//! Imports: many changes that came in as one act, and can be withheld as one on this device.
//!
//! **Invariant:** withholding writes nothing in anyone's name; the changes stay in the log and are only left out of
//! what is folded from it.

use serde::{Deserialize, Serialize};

use super::{Log, meta};
use crate::{
    domain::{id::RecordId, order, pages::HEAD},
    storage::{
        StorageError,
        start::{Words, take, words},
        transaction::{Durability, Entry, Key, Read, Shelf, Transaction, Write},
    },
};

const PREFIX: &str = "act/";

/// An import, as this device remembers it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Act {
    /// Its name.
    pub id: RecordId,
    /// When it came in, by this device's clock.
    pub at: i64,
    /// From whom, in words.
    pub from: String,
    /// How many changes it brought.
    pub changes: u32,
    /// Left out of the state on this device.
    pub withheld: bool,
    /// The first and the last segment that hold it.
    segments: (u64, u64),
}

impl Act {
    /// An import that is about to happen.
    pub fn new(id: RecordId, at: i64, from: String, changes: u32) -> Act {
        Act { id, at, from, changes, withheld: false, segments: (1, 0) }
    }

    fn word(&self) -> String {
        word(self.id)
    }

    fn put(&self) -> Write {
        Write::Put(Shelf::Meta, Key::Word(self.word()), meta::to_bytes(self))
    }

    pub(super) fn holds(&self, segment: &Entry) -> bool {
        segment.key.number().is_some_and(|it| (self.segments.0..=self.segments.1).contains(&it))
    }
}

impl Log {
    /// Takes in an import: all its blocks (from [`pack`](crate::domain::block::pack)), or none. Survives the end of
    /// the machine. The head goes, so that no page is believed that lacks it; folding brings it back. `word` is kept
    /// with it, as by [`put_meta`](Log::put_meta).
    pub async fn import(
        &self,
        act: &Act,
        (blocks, last): (&[Vec<u8>], &meta::Writers),
        (word, bytes): (&str, Vec<u8>),
    ) -> Result<(), StorageError> {
        let mut segments = (1, 0);
        let transaction = Transaction {
            reads: vec![Read::All(Shelf::Meta), Read::Keys(Shelf::Segments)],
            writes: &[Shelf::Meta, Shelf::Segments, Shelf::Pages],
            durability: Durability::Strict,
            decide: &mut |found| {
                let [meta, there] = take(found)?;
                let meta = words(meta);
                let before = there.last().and_then(|it| it.key.number()).unwrap_or(0);
                segments = (before + 1, before + blocks.len() as u64);
                if let Some(done) = acts(&meta)?.into_iter().find(|it| it.id == act.id) {
                    segments = done.segments;
                    return Ok(vec![]);
                }
                let mut writers = meta::writers(&meta)?;
                for (writer, seq) in last {
                    let last = writers.entry(*writer).or_default();
                    *last = (*last).max(*seq);
                }
                let numbered = (segments.0..).zip(blocks);
                let puts =
                    numbered.map(|(key, it)| Write::Put(Shelf::Segments, Key::Number(key), it.clone()));
                let act = Act { segments, ..act.clone() };
                let head = Write::Delete(Shelf::Pages, Key::Number(HEAD));
                let word = Write::Put(Shelf::Meta, word.into(), bytes.clone());
                Ok(puts.chain([act.put(), meta::put_writers(&writers), head, word]).collect())
            },
        };
        self.storage.transact(transaction).await?;
        let mut view = self.view.borrow_mut();
        view.bare = true;
        view.age += 1;
        // Another tab's segments in between are not in memory here; folding takes in all of them once more.
        if view.segment + 1 == segments.0 {
            view.segment = segments.1;
        }
        Ok(())
    }

    /// Every import of this device, the latest first.
    pub async fn acts(&self) -> Result<Vec<Act>, StorageError> {
        let [meta] = take(self.storage.read(vec![Read::All(Shelf::Meta)]).await?)?;
        let mut acts = acts(&words(meta))?;
        order::sort_by_key(&mut acts, |it| std::cmp::Reverse((it.at, it.segments)));
        Ok(acts)
    }

    /// Leaves an import out of the state on this device, or takes it back in. All tabs, this one too, must then
    /// [`reopen`](Log::reopen): what they have in memory is no longer what the log says.
    pub async fn withhold(&self, act: RecordId, withheld: bool) -> Result<(), StorageError> {
        let transaction = Transaction {
            reads: vec![Read::All(Shelf::Meta)],
            writes: &[Shelf::Meta, Shelf::Pages],
            durability: Durability::Strict,
            decide: &mut |found| {
                let [meta] = take(found)?;
                let meta = words(meta);
                let act = acts(&meta)?.into_iter().find(|it| it.id == act);
                let Some(act) = act.filter(|it| it.withheld != withheld) else { return Ok(vec![]) };
                let epoch = meta::put_epoch(meta::epoch(&meta) + 1);
                Ok(vec![Act { withheld, ..act }.put(), epoch, Write::Clear(Shelf::Pages)])
            },
        };
        self.storage.transact(transaction).await.map(drop)
    }
}

fn word(act: RecordId) -> String {
    format!("{PREFIX}{act}")
}

/// The acts among everything there is to know.
pub(super) fn acts(meta: &Words) -> Result<Vec<Act>, StorageError> {
    let mut acts = vec![];
    for (_, bytes) in meta.iter().filter(|it| it.0.starts_with(PREFIX)) {
        acts.push(postcard::from_bytes(bytes).map_err(|_| StorageError::Damaged("an import"))?);
    }
    Ok(acts)
}

/// The acts that are left out.
pub(super) fn withheld(meta: &Words) -> Result<Vec<Act>, StorageError> {
    Ok(acts(meta)?.into_iter().filter(|it| it.withheld).collect())
}

/// True when a segment belongs to one of some acts.
pub(super) fn is_any_of(acts: &[Act], segment: &Entry) -> bool {
    acts.iter().any(|it| it.holds(segment))
}
