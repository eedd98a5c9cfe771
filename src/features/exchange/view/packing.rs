//! Writes a packet in slices, from the log to bytes that the browser holds.
//!
//! **Invariant:** one packet is made however it goes out; a device whose log cannot be read still gives what it shows.

use std::rc::Rc;

use web_sys::Blob;

use crate::{
    domain::{
        board::Member,
        change::Change,
        channel::Channel,
        id::Id,
        packet::{Gathering, Header, Outgoing, Scope},
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
        pace::{Pace, both},
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
    let from = (ledger.replica(), session.me());
    // While the disk is read, what is to go is found.
    let (log, scope) = both(ledger.changes(), gather(session, from.1, what)).await;
    let shown_only = log.is_err();
    let changes = log.unwrap_or_else(|_: Trouble| session.read(shown_changes));
    let (now, home) = (session.now(), ledger.workspace());
    let mut header = session.read(|ws| header(ws, what, home, from, now));
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

/// What is to go, found in slices where it may be much.
async fn gather(session: Session, me: Id<Member>, what: What) -> Scope {
    let root = match what {
        What::Board(board) => board.any(),
        What::Notes(root) => root,
        What::Shop | What::CardTemplate(_) | What::Handover(_) => {
            return session.read(|ws| scope(ws, me, what));
        }
    };
    let mut pace = Pace::begin();
    let mut gathering = session.read(|ws| Gathering::of(ws, &[root]));
    while session.read(|ws| gathering.step(ws)) {
        pace.rest().await;
    }
    session.read(|ws| gathering.done(ws))
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
    while lines.before_chunks(&mut made.part) {
        made.hand_over()?;
        if at % STEPS == 0 && pace.rest().await {
            progress(at, total);
        }
        at += 1;
    }
    if let Some(ledger) = files {
        for id in chunks {
            // What is not here, or can not be read, is asked for again by whoever misses it.
            if let Ok(Some(chunk)) = ledger.chunk(id).await {
                lines.chunk(&chunk, &mut made.part);
                made.hand_over()?;
            }
            at += 1;
            if pace.rest().await {
                progress(at, total);
            }
        }
    }
    lines.end(&mut made.part);
    made.finish(outgoing.header(), lines.held_back())
}

/// What was written so far: parts that the browser has, and the one being written.
#[derive(Default)]
struct Made {
    parts: Parts,
    part: String,
    bytes: usize,
}

impl Made {
    /// Gives to the browser what is written, if it is enough for that.
    fn hand_over(&mut self) -> Result<(), NotSaved> {
        if self.part.len() >= PART {
            self.bytes += self.part.len();
            self.parts.text(&self.part)?;
            self.part.clear();
        }
        Ok(())
    }

    fn finish(mut self, header: &Header, held_back: usize) -> Result<Packed, NotSaved> {
        let bytes = self.bytes + self.part.len();
        self.parts.text(&self.part)?;
        let blob = self.parts.blob("application/json")?;
        let (channel, number) = (Channel::of(header), header.number);
        Ok(Packed { blob, bytes, channel, number, held_back, shown_only: false })
    }
}
