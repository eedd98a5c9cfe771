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
    /// Pages after this one, and then what the log says beyond them.
    Pages(u64),
    /// The log after this segment.
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

    /// The next blocks to load, in slices; `None`, and that at once, when everything is loaded: all that was in the
    /// log when the last slice was read, also what this or another tab wrote since the start.
    pub async fn more(&self) -> Result<Option<Vec<Vec<u8>>>, StorageError> {
        let View { rest, epoch, row, .. } = *self.view.borrow();
        let (shelf, after) = match rest {
            Rest::Pages(after) => (Shelf::Pages, after),
            Rest::Segments(after) => (Shelf::Segments, after),
            Rest::Nothing => return Ok(None),
        };
        let reads = vec![
            Read::All(Shelf::Meta),
            Read::After(shelf, after, AT_ONCE),
            Read::After(Shelf::Changes, row, u32::MAX),
        ];
        let [meta, entries, rows] = take(self.storage.read(reads).await?)?;
        let meta = words(meta);
        meta::check_epoch(&meta, epoch)?;
        let withheld = if shelf == Shelf::Segments { act::withheld(&meta)? } else { vec![] };
        let rows = if self.advance(rest, &entries) == Rest::Nothing { rows } else { vec![] };
        let shown = entries.into_iter().filter(|it| !act::is_any_of(&withheld, it));
        Ok(Some(shown.chain(rows).map(|it| it.bytes).collect()))
    }

    fn advance(&self, rest: Rest, entries: &[Entry]) -> Rest {
        let view = &mut *self.view.borrow_mut();
        let last = entries.last().and_then(|it| it.key.number());
        let is_last = entries.len() < AT_ONCE as usize;
        if let (Rest::Segments(_), Some(last)) = (rest, last) {
            view.segment = last;
        }
        view.rest = match (rest, last) {
            (Rest::Pages(_), Some(last)) if !is_last => Rest::Pages(last),
            (Rest::Pages(_), _) => Rest::Segments(view.segment),
            (Rest::Segments(_), Some(last)) if !is_last => Rest::Segments(last),
            _ => Rest::Nothing,
        };
        view.rest
    }
}
