//! Folding: rows become segments, and the state they lead to becomes pages, in one transaction.
//!
//! The tab that folds is given everything it may not have seen (rows and segments of other tabs) before it is asked
//! for pages, so it never writes a page that lacks what is in the log.

use std::collections::BTreeMap;

use super::{
    Log, View,
    act::{is_any_of, withheld},
    append::note_writers,
    load::Rest,
    meta,
};
use crate::{
    domain::{
        block::{decode, pack},
        board::Board,
        change::Change,
        id::{Id, RecordId},
        pages::{HEAD, Head, HeadCovers, PageKey, Pages},
        workspace::{Workspace, hash::RecordSet},
    },
    storage::{
        StorageError,
        start::{take, words},
        transaction::{Durability, Entry, Key, Read, Shelf, Transaction, Write},
    },
};

/// What a fold asks of whoever has the workspace: first to take `blocks` in, then to [`write`](Fold::write) pages.
pub struct Fold {
    /// Blocks that this tab may not have seen.
    pub blocks: Vec<Vec<u8>>,
    /// The pages that exist; none when all are to be written.
    existing: Option<Vec<PageKey>>,
    /// The records in the blocks that no page holds yet.
    touched: RecordSet,
    covers: HeadCovers,
    age: u64,
}

/// All pages, written beforehand in slices so that no fold keeps a frame waiting.
pub struct Prepared {
    pages: Pages,
    age: u64,
}

impl Prepared {
    /// Writes one page; false when all are written.
    pub fn step(&mut self, workspace: &Workspace) -> bool {
        self.pages.step(workspace)
    }
}

/// Pages to lay down, or to drop.
pub type Written = BTreeMap<PageKey, Option<Vec<u8>>>;

impl Fold {
    /// The pages of a workspace that has taken in all blocks. `prepared` comes from [`Log::prepare`]; `open` is the
    /// board that the next start should show at once.
    pub fn write(
        &self,
        workspace: &Workspace,
        prepared: Option<Prepared>,
        open: Option<Id<Board>>,
    ) -> Written {
        let existing = self.existing.as_ref();
        let pages =
            existing.and_then(|it| Pages::touched(workspace, it, &self.touched)).unwrap_or_else(|| {
                let prepared = prepared.filter(|it| it.age == self.age);
                let mut pages = prepared.map_or_else(|| Pages::all(workspace), |it| it.pages);
                pages.again(workspace, &self.touched);
                pages
            });
        let mut written = pages.finish(workspace);
        written.insert(HEAD, Some(Head::write(workspace, self.covers, open)));
        written
    }
}

impl Log {
    /// When the next fold is going to write every page: the means to do so in slices before.
    pub fn prepare(&self, workspace: &Workspace) -> Option<Prepared> {
        let view = self.view.borrow();
        view.bare.then(|| Prepared { pages: Pages::all(workspace), age: view.age })
    }

    /// Folds. `plan` may answer `None`: then nothing is written (something in memory is not in the log yet). Answers
    /// whether anything was.
    pub async fn fold(
        &self,
        plan: &mut dyn FnMut(&Fold) -> Result<Option<Written>, StorageError>,
    ) -> Result<bool, StorageError> {
        let View { segment, epoch, rest, age, .. } = *self.view.borrow();
        if rest != Rest::Nothing {
            return Ok(false);
        }
        let mut done = None;
        let transaction = Transaction {
            reads: vec![
                Read::All(Shelf::Meta),
                Read::All(Shelf::Changes),
                Read::Keys(Shelf::Segments),
                Read::After(Shelf::Segments, segment, u32::MAX),
                Read::Keys(Shelf::Pages),
                Read::One(Shelf::Pages, Key::Number(HEAD)),
            ],
            writes: &[Shelf::Changes, Shelf::Segments, Shelf::Pages, Shelf::Meta],
            durability: Durability::Relaxed,
            decide: &mut |found| {
                let [meta, rows, segments, unseen, pages, head] = take(found)?;
                let meta = words(meta);
                meta::check_epoch(&meta, epoch)?;
                done = None;
                let whole = head.first().is_some_and(|it| Head::read(&it.bytes).is_some());
                if whole && rows.is_empty() {
                    return Ok(vec![]);
                }
                let withheld = withheld(&meta)?;
                let unseen: Vec<Entry> = unseen.into_iter().filter(|it| !is_any_of(&withheld, it)).collect();
                let packed = Packed::of(&rows, meta::writers(&meta)?)?;
                let mut touched = packed.touched.clone();
                if !whole {
                    for segment in &unseen {
                        touched.extend(records(&decode(&segment.bytes)?));
                    }
                }
                let last = segments.last().and_then(|it| it.key.number()).unwrap_or(0);
                let page_keys: Vec<PageKey> = pages.iter().filter_map(|it| it.key.number()).collect();
                let fold = Fold {
                    blocks: unseen.into_iter().chain(rows.iter().cloned()).map(|it| it.bytes).collect(),
                    existing: whole.then(|| page_keys.clone()),
                    touched,
                    age,
                    covers: HeadCovers {
                        row: rows.last().and_then(|it| it.key.number()).unwrap_or(0),
                        segment: last + packed.segments.len() as u64,
                    },
                };
                let Some(written) = plan(&fold)? else { return Ok(vec![]) };
                done = Some(fold.covers.segment);
                let stale = if whole { vec![] } else { page_keys };
                Ok(packed.writes(last, stale, written))
            },
        };
        self.storage.transact(transaction).await?;
        if let Some(segment) = done {
            let mut view = self.view.borrow_mut();
            *view = View { segment, tail: (0, 0), bare: false, ..*view };
        }
        Ok(done.is_some())
    }
}

/// Rows as they go into the history.
struct Packed {
    rows: Vec<u64>,
    segments: Vec<Vec<u8>>,
    touched: RecordSet,
    writers: meta::Writers,
}

impl Packed {
    fn of(rows: &[Entry], mut writers: meta::Writers) -> Result<Packed, StorageError> {
        let mut changes = vec![];
        for row in rows {
            note_writers(&row.bytes, &mut writers)?;
            changes.extend(decode(&row.bytes)?);
        }
        let touched = records(&changes).collect();
        let rows = rows.iter().filter_map(|it| it.key.number()).collect();
        Ok(Packed { rows, segments: pack(&changes), touched, writers })
    }

    fn writes(self, last: u64, stale: Vec<PageKey>, written: Written) -> Vec<Write> {
        let mut writes = vec![meta::put_writers(&self.writers)];
        writes.extend(self.rows.into_iter().map(|it| Write::Delete(Shelf::Changes, Key::Number(it))));
        let segments = (last + 1..).zip(self.segments);
        writes.extend(segments.map(|(key, it)| Write::Put(Shelf::Segments, Key::Number(key), it)));
        let stale = stale.into_iter().filter(|it| !written.contains_key(it));
        writes.extend(stale.map(|it| Write::Delete(Shelf::Pages, Key::Number(it))));
        writes.extend(written.into_iter().map(|(key, page)| match page {
            Some(bytes) => Write::Put(Shelf::Pages, Key::Number(key), bytes),
            None => Write::Delete(Shelf::Pages, Key::Number(key)),
        }));
        writes
    }
}

fn records(changes: &[Change]) -> impl Iterator<Item = RecordId> {
    changes.iter().flat_map(|it| &it.ops).map(|it| it.record)
}
