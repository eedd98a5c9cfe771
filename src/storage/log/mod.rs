//! The log of a shop on this device, and the pages folded from it.
//!
//! ```text
//! changes    rows not yet folded       ──fold──▶  segments   the same, packed: the history, never dropped
//!                                          └───▶  pages      the state, dropped whenever in doubt
//! segments   also come from imports, a range of them for each act; an act can be withheld on this device
//! ```
//! Any tab may append, import and fold. A tab that folds first takes in what others wrote since it last looked, so it
//! writes no page that lacks something; which page holds what follows from ids ([`crate::domain::pages`]).
//!
//! **Invariant:** knows no workspace and no session; who folds is asked for the pages in one plain call.

mod act;
mod append;
mod channels;
mod chunks;
mod draft;
mod fold;
mod history;
mod load;
mod meta;
mod scrub;

use std::{cell::RefCell, rc::Rc};

use self::load::Rest;
pub use self::{
    act::Act,
    append::{Row, last_of},
    fold::{Fold, Prepared, Written},
    history::{History, Piece},
    meta::Sizes,
};
use super::{start::Start, transaction::Storage};
use crate::domain::block::BLOCK_LIMIT;

/// Rows are folded when so many wait, or so many bytes.
const DUE_ROWS: usize = 200;
const DUE_BYTES: usize = BLOCK_LIMIT / 2;

/// The log of one shop, as one tab sees it.
pub struct Log {
    storage: Rc<dyn Storage>,
    view: RefCell<View>,
}

/// How far this tab has read.
#[derive(Clone, Default)]
struct View {
    /// What is in memory once everything is loaded: all segments up to this one.
    segment: u64,
    /// The last row that the start found.
    row: u64,
    /// What acts were withheld is of this age.
    epoch: u64,
    /// What is still to be loaded.
    rest: Rest,
    /// Rows behind the pages, and their bytes.
    tail: (usize, usize),
    /// No pages stand on the device.
    bare: bool,
    /// Goes up when more came into memory than rows: pages prepared before are too old.
    age: u64,
}

impl Log {
    /// The log behind what a start found.
    pub fn open(storage: Rc<dyn Storage>, start: &Start) -> Log {
        Log { storage, view: RefCell::new(View::of(start)) }
    }

    /// Reads the start again, after [`StorageError::Superseded`](super::StorageError::Superseded) or when pages do
    /// not read (`trust` is false then): what is in memory is to be thrown away.
    pub async fn reopen(&self, trust: bool) -> Result<Start, super::StorageError> {
        let mut start = Start::read(&self.storage).await?;
        if let (false, Start::Kept(kept)) = (trust, &mut start) {
            kept.head = None;
        }
        let age = self.view.borrow().age + 1;
        *self.view.borrow_mut() = View { age, ..View::of(&start) };
        Ok(start)
    }

    /// True when it is time to fold: many rows, or no pages.
    pub fn is_due(&self) -> bool {
        let View { tail: (rows, bytes), bare, .. } = *self.view.borrow();
        bare || rows >= DUE_ROWS || bytes >= DUE_BYTES
    }

    /// How many rows wait to be folded.
    pub fn waiting(&self) -> usize {
        self.view.borrow().tail.0
    }

    /// Removes the shop from this device, for good.
    pub async fn delete(&self) -> Result<(), super::StorageError> {
        self.storage.delete().await
    }
}

impl View {
    fn of(start: &Start) -> View {
        let Start::Kept(kept) = start else { return View::default() };
        let head = kept.head();
        View {
            segment: head.as_ref().map_or(0, |it| it.covers.segment),
            row: kept.tail.last().and_then(|it| it.key.number()).unwrap_or(0),
            epoch: meta::epoch(&kept.meta),
            rest: if head.is_some() { Rest::Pages(0) } else { Rest::Segments(0) },
            tail: (kept.tail.len(), kept.tail.iter().map(|it| it.bytes.len()).sum()),
            bare: head.is_none(),
            age: 0,
        }
    }
}
