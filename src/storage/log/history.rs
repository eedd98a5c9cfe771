//! Reads the whole log, from the first change to the last, in slices.

use std::{
    collections::VecDeque,
    future::{Future, poll_fn},
    pin::Pin,
    task::Poll,
};

use super::{Log, act};
use crate::{
    domain::id::RecordId,
    storage::{
        StorageError,
        start::{take, words},
        transaction::{Entry, Read, Shelf},
    },
};

/// So many segments are read at once, some 256 kB: the browser hands over more of them more slowly for each.
const AT_ONCE: usize = 4;
/// So many readings are under way while the pieces of one are worked on.
const AHEAD: usize = 6;

/// A reading of the log.
pub struct History<'a> {
    log: &'a Log,
    /// Behind which segments is still to be read, each up to the next; none before it is planned.
    coming: Option<VecDeque<u64>>,
    /// What the disk was asked for, and whether the rows behind the segments come with it.
    asked: VecDeque<(Asked<'a>, bool)>,
    upto: u64,
}

type Found = Result<Vec<Vec<Entry>>, StorageError>;

/// Asked of the disk, and perhaps answered.
enum Asked<'a> {
    Going(Pin<Box<dyn Future<Output = Found> + 'a>>),
    Done(Found),
}

impl<'a> Asked<'a> {
    /// Asks at once: a future that nobody waits for yet would not begin.
    async fn now(future: impl Future<Output = Found> + 'a) -> Asked<'a> {
        let mut going: Pin<Box<dyn Future<Output = Found> + 'a>> = Box::pin(future);
        match poll_fn(|cx| Poll::Ready(going.as_mut().poll(cx))).await {
            Poll::Ready(found) => Asked::Done(found),
            Poll::Pending => Asked::Going(going),
        }
    }

    async fn answer(self) -> Found {
        match self {
            Asked::Going(going) => going.await,
            Asked::Done(found) => found,
        }
    }
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
        History { log: self, coming: None, asked: VecDeque::new(), upto: segment }
    }
}

impl History<'_> {
    /// The last segment that was read: what is behind it comes in a later one.
    pub fn upto(&self) -> u64 {
        self.upto
    }

    /// The next pieces, in the order of arrival; `None` at the end.
    pub async fn next(&mut self) -> Result<Option<Vec<Piece>>, StorageError> {
        self.ask_ahead().await?;
        let Some((asked, with_rows)) = self.asked.pop_front() else { return Ok(None) };
        let mut found = asked.answer().await?;
        let rows = if with_rows { found.pop().unwrap_or_default() } else { vec![] };
        let [meta, segments] = take(found)?;
        let acts = act::acts(&words(meta))?;
        self.upto = segments.last().and_then(|it| it.key.number()).unwrap_or(self.upto);
        // More came meanwhile than was planned for: folding moves rows to segments.
        let is_end = with_rows && segments.len() < AT_ONCE;
        if with_rows && !is_end {
            self.coming.get_or_insert_default().push_back(self.upto);
        }
        let rows = if is_end { rows } else { vec![] };
        let segments = segments.into_iter().map(|it| {
            let act = acts.iter().find(|act| act.holds(&it));
            let withheld = act.is_some_and(|it| it.withheld);
            Piece { block: it.bytes, act: act.map(|it| it.id), withheld }
        });
        let rows = rows.into_iter().map(|it| Piece { block: it.bytes, act: None, withheld: false });
        Ok(Some(segments.chain(rows).collect()))
    }

    /// Keeps the disk busy.
    async fn ask_ahead(&mut self) -> Result<(), StorageError> {
        let mut coming = match self.coming.take() {
            Some(coming) => coming,
            None => self.plan().await?,
        };
        while self.asked.len() < AHEAD
            && let Some(after) = coming.pop_front()
        {
            let mut reads = vec![Read::All(Shelf::Meta), Read::After(Shelf::Segments, after, AT_ONCE as u32)];
            // Rows are read with the last segments in one transaction: folding moves them from here to there.
            let with_rows = coming.is_empty();
            reads.extend(with_rows.then_some(Read::All(Shelf::Changes)));
            self.asked.push_back((Asked::now(self.log.storage.read(reads)).await, with_rows));
        }
        self.coming = Some(coming);
        Ok(())
    }

    /// Behind which segments to read, each reading full but the last.
    async fn plan(&self) -> Result<VecDeque<u64>, StorageError> {
        let [keys] = take(self.log.storage.read(vec![Read::Keys(Shelf::Segments)]).await?)?;
        let numbers: Vec<u64> =
            keys.iter().filter_map(|it| it.key.number()).filter(|it| *it > self.upto).collect();
        let ends = numbers.chunks_exact(AT_ONCE).map(|it| it[AT_ONCE - 1]);
        Ok(std::iter::once(self.upto).chain(ends).collect())
    }
}
