//! Loads what the first screen did not need, a few blocks at a time.

use super::{Log, View, act, meta};
use crate::storage::{
    StorageError,
    start::{take, words},
    transaction::{Entry, Read, Shelf},
};

/// So many blocks are read at once: half a megabyte, a few milliseconds.
const AT_ONCE: u32 = 8;

/// What is still to be loaded.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(super) enum Rest {
    /// Pages after this one.
    Pages(u64),
    /// No pages are trusted: the log itself, after this segment.
    Segments(u64),
    /// Nothing.
    #[default]
    Nothing,
}

impl Log {
    /// True when everything is in memory, so that [`Log::fold`] may be asked.
    pub fn is_loaded(&self) -> bool {
        self.view.borrow().rest == Rest::Nothing
    }

    /// The next blocks to load, in slices; `None` when everything is loaded.
    pub async fn more(&self) -> Result<Option<Vec<Vec<u8>>>, StorageError> {
        let View { rest, epoch, .. } = *self.view.borrow();
        let (shelf, after) = match rest {
            Rest::Pages(after) => (Shelf::Pages, after),
            Rest::Segments(after) => (Shelf::Segments, after),
            Rest::Nothing => return Ok(None),
        };
        let reads = vec![Read::All(Shelf::Meta), Read::After(shelf, after, AT_ONCE)];
        let [meta, entries] = take(self.storage.read(reads).await?)?;
        let meta = words(meta);
        meta::check_epoch(&meta, epoch)?;
        let withheld = if shelf == Shelf::Segments { act::withheld(&meta)? } else { vec![] };
        self.advance(rest, &entries);
        if entries.is_empty() {
            return Ok(None);
        }
        let shown = entries.into_iter().filter(|it| !act::is_any_of(&withheld, it));
        Ok(Some(shown.map(|it| it.bytes).collect()))
    }

    fn advance(&self, rest: Rest, entries: &[Entry]) {
        let mut view = self.view.borrow_mut();
        let last = entries.last().and_then(|it| it.key.number());
        view.rest = match (rest, last) {
            (_, None) => Rest::Nothing,
            (Rest::Pages(_), Some(last)) => Rest::Pages(last),
            (_, Some(last)) => {
                view.segment = last;
                Rest::Segments(last)
            }
        };
    }
}
