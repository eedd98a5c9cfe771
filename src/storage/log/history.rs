//! Reads the whole log, from the first change to the last, in slices.

use super::{Log, act};
use crate::{
    domain::id::RecordId,
    storage::{
        StorageError,
        start::{take, words},
        transaction::{Read, Shelf},
    },
};

/// So many segments are read at once: a megabyte.
const AT_ONCE: u32 = 16;

/// A reading of the log.
pub struct History<'a> {
    log: &'a Log,
    after: Option<u64>,
    upto: u64,
}

/// A block of the log.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Piece {
    /// The changes.
    pub block: Vec<u8>,
    /// The import it came with.
    pub act: Option<RecordId>,
    /// That import is withheld: left out of the state, of exports and of what counts as known.
    pub withheld: bool,
}

impl Log {
    /// Begins to read the log. A change may come twice when other tabs write meanwhile; none is left out.
    pub fn history(&self) -> History<'_> {
        self.history_after(0)
    }

    /// Begins behind a segment.
    pub fn history_after(&self, segment: u64) -> History<'_> {
        History { log: self, after: Some(segment), upto: segment }
    }
}

impl History<'_> {
    /// The last segment that was read: what is behind it comes in a later one.
    pub fn upto(&self) -> u64 {
        self.upto
    }

    /// The next pieces, in the order of arrival; `None` at the end.
    pub async fn next(&mut self) -> Result<Option<Vec<Piece>>, StorageError> {
        let Some(after) = self.after else { return Ok(None) };
        // Rows are read with the last segments in one transaction: folding moves them from here to there.
        let reads = vec![
            Read::All(Shelf::Meta),
            Read::After(Shelf::Segments, after, AT_ONCE),
            Read::All(Shelf::Changes),
        ];
        let [meta, segments, rows] = take(self.log.storage.read(reads).await?)?;
        let acts = act::acts(&words(meta))?;
        let last = segments.last().and_then(|it| it.key.number());
        self.upto = last.unwrap_or(self.upto);
        self.after = last.filter(|_| segments.len() == AT_ONCE as usize);
        let rows = if self.after.is_none() { rows } else { vec![] };
        let segments = segments.into_iter().map(|it| {
            let act = acts.iter().find(|act| act.holds(&it));
            let withheld = act.is_some_and(|it| it.withheld);
            Piece { block: it.bytes, act: act.map(|it| it.id), withheld }
        });
        let rows = rows.into_iter().map(|it| Piece { block: it.bytes, act: None, withheld: false });
        Ok(Some(segments.chain(rows).collect()))
    }
}
