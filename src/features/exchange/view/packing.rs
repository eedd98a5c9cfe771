//! Writes a packet in slices, from the log to bytes that the browser holds.
//!
//! **Invariant:** one packet is made however it goes out; a device whose log cannot be read still gives what it shows.

use std::rc::Rc;

use web_sys::Blob;

use crate::{
    domain::{
        change::Change,
        packet::{Header, Outgoing, Scope},
    },
    features::exchange::{
        queries::{What, header},
        rescue::shown_changes,
    },
    session::{
        Session,
        ledger::{Ledger, Trouble},
    },
    ui::{
        download::{NotSaved, TextParts},
        pace::Pace,
    },
};

/// Chats cut what is longer, or turn it into something that cannot be pasted.
const LONGEST_COPY: usize = 60_000;
/// Handed to the browser at once.
const PART: usize = 65_536;
/// Steps between two looks at the clock.
const STEPS: usize = 64;
/// The number of a packet when none can be counted, because nothing can be written.
const UNNUMBERED: u32 = 0;

/// A packet, ready to go.
#[derive(Clone)]
pub(super) struct Packed {
    /// Its bytes.
    pub blob: Blob,
    /// How many.
    pub bytes: usize,
    /// The same as text, if it is short enough to be pasted.
    pub text: Option<String>,
    /// Without earlier values: the log could not be read, so it holds what is in memory.
    pub shown_only: bool,
}

/// Packs; `progress` hears how much is done, of how much.
pub(super) async fn pack(
    session: Session,
    ledger: Rc<dyn Ledger>,
    what: What,
    progress: impl Fn(usize, usize),
) -> Result<Packed, NotSaved> {
    let number = ledger.next_packet().await;
    let log: Result<Vec<Change>, Trouble> = ledger.changes().await;
    let shown_only = log.is_err();
    let changes = log.unwrap_or_else(|_| session.read(shown_changes));
    let from = (ledger.replica(), session.me());
    let (now, home) = (session.now(), ledger.workspace());
    let number = number.unwrap_or(UNNUMBERED);
    let (header, scope) = session.read(|ws| {
        let scope = match what {
            What::Shop => Scope::Shop,
            What::Board(board) => Scope::board(ws, board),
        };
        (header(ws, what, home, from, number, now), scope)
    });
    let packed = write(header, scope, changes, progress).await?;
    Ok(Packed { shown_only, ..packed })
}

async fn write(
    header: Header,
    scope: Scope,
    changes: Vec<Change>,
    progress: impl Fn(usize, usize),
) -> Result<Packed, NotSaved> {
    let mut pace = Pace::begin();
    let mut outgoing = Outgoing::new(header, scope);
    for (at, change) in changes.into_iter().enumerate() {
        outgoing.add(change);
        if at % STEPS == 0 {
            pace.rest().await;
        }
    }
    let lines = outgoing.lines();
    let total = lines.total();
    let (parts, mut part, mut bytes, mut text) = (TextParts::default(), String::new(), 0, String::new());
    for (at, line) in lines.enumerate() {
        bytes += line.len();
        part.push_str(&line);
        if part.len() >= PART {
            parts.push(&part);
            part.clear();
        }
        if bytes <= LONGEST_COPY {
            text.push_str(&line);
        }
        if at % STEPS == 0 && pace.rest().await {
            progress(at, total);
        }
    }
    parts.push(&part);
    let text = (bytes <= LONGEST_COPY).then_some(text);
    Ok(Packed { blob: parts.blob("application/json")?, bytes, text, shown_only: false })
}
