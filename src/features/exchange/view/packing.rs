//! Writes a packet in slices, from the log to bytes that the browser holds.
//!
//! **Invariant:** one packet is made however it goes out; a device whose log cannot be read still gives what it shows.

use std::rc::Rc;

use web_sys::Blob;

use crate::{
    domain::{
        change::Change,
        channel::Channel,
        packet::{Header, Outgoing},
    },
    features::exchange::{
        queries::{What, count, fields_of_buyers, header, scope},
        rescue::shown_changes,
    },
    session::{
        Session,
        ledger::{Ledger, Trouble},
    },
    ui::{
        download::{NotSaved, Parts},
        pace::Pace,
    },
};

/// Handed to the browser at once.
const PART: usize = 1 << 18;
/// Steps between two looks at the clock.
const STEPS: usize = 64;
/// What is asked of a packet.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Load {
    /// What goes out.
    pub what: What,
    /// With the content of files.
    pub files: bool,
    /// With what tells of buyers.
    pub buyers: bool,
}

/// A packet, ready to go.
#[derive(Clone)]
pub struct Packed {
    /// Its bytes.
    pub blob: Blob,
    /// How many.
    pub bytes: usize,
    /// The channel in which it is counted.
    pub channel: Channel,
    /// The how manyth there; 0 when it is counted in none, because nothing can be read or something is held back.
    pub number: u32,
    /// How much was held back because it tells of buyers.
    pub held_back: usize,
    /// Without earlier values: the log could not be read, so it holds what is in memory.
    pub shown_only: bool,
}

/// Packs; `progress` hears how much is done, of how much.
pub(super) async fn pack(
    session: Session,
    ledger: Rc<dyn Ledger>,
    Load { what, files, buyers }: Load,
    progress: impl Fn(usize, usize),
) -> Result<Packed, NotSaved> {
    let log: Result<Vec<Change>, Trouble> = ledger.changes().await;
    let shown_only = log.is_err();
    let changes = log.unwrap_or_else(|_| session.read(shown_changes));
    let from = (ledger.replica(), session.me());
    let (now, home) = (session.now(), ledger.workspace());
    let (mut header, scope) = session.read(|ws| (header(ws, what, home, from, now), scope(ws, from.1, what)));
    // What is held back would be missed in what says that it carries everything.
    if buyers && let Ok(last_out) = ledger.last_out(Channel::of(&header)).await {
        count(&mut header, what, last_out);
    }
    let outgoing = match Outgoing::new(header, scope) {
        all if buyers => all,
        all => all.without_buyers(session.read(fields_of_buyers)),
    };
    let packed = write(outgoing, changes, files.then_some(ledger), progress).await?;
    Ok(Packed { shown_only, ..packed })
}

/// Writes changes as a packet, with the content of the files that they name where `files` has it.
pub async fn write(
    mut outgoing: Outgoing,
    changes: Vec<Change>,
    files: Option<Rc<dyn Ledger>>,
    progress: impl Fn(usize, usize),
) -> Result<Packed, NotSaved> {
    let mut pace = Pace::begin();
    for (at, change) in changes.into_iter().enumerate() {
        outgoing.add(change);
        if at % STEPS == 0 {
            pace.rest().await;
        }
    }
    let mut arranging = outgoing.arranging();
    while arranging.step() {
        pace.rest().await;
    }
    let mut lines = arranging.done();
    let chunks = if files.is_some() { lines.chunks() } else { vec![] };
    let total = lines.total() + chunks.len();
    let mut made = Made::default();
    let mut at = 0;
    while let Some(line) = lines.before_chunks() {
        made.add(&line)?;
        if at % STEPS == 0 && pace.rest().await {
            progress(at, total);
        }
        at += 1;
    }
    if let Some(ledger) = files {
        for id in chunks {
            // What is not here, or can not be read, is asked for again by whoever misses it.
            if let Ok(Some(chunk)) = ledger.chunk(id).await {
                made.add(&lines.chunk(&chunk))?;
            }
            at += 1;
            if pace.rest().await {
                progress(at, total);
            }
        }
    }
    lines.try_for_each(|end| made.add(&end))?;
    made.finish(outgoing.header(), lines.held_back())
}

/// What was written so far.
#[derive(Default)]
struct Made {
    parts: Parts,
    part: String,
    bytes: usize,
}

impl Made {
    fn add(&mut self, line: &str) -> Result<(), NotSaved> {
        self.bytes += line.len();
        self.part.push_str(line);
        if self.part.len() >= PART {
            self.parts.text(&self.part)?;
            self.part.clear();
        }
        Ok(())
    }

    fn finish(self, header: &Header, held_back: usize) -> Result<Packed, NotSaved> {
        self.parts.text(&self.part)?;
        let blob = self.parts.blob("application/json")?;
        let (channel, number) = (Channel::of(header), header.number);
        Ok(Packed { blob, bytes: self.bytes, channel, number, held_back, shown_only: false })
    }
}
