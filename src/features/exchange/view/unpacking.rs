//! Reads what came in and tells what taking it in would change, in slices.
//!
//! **Invariant:** nothing that anybody sees is written before a person agrees to a plan.

use std::rc::Rc;

use wasm_bindgen_futures::JsFuture;
use web_sys::File;

use super::{fault::Fault, locking::Opening};
use crate::{
    domain::{
        chat::{Pile, Unpacked, limits},
        chunk::ChunkId,
        import::{Known, Plan, Planning},
        locked,
        packet::{self, Limits, Packet, Reader},
    },
    session::{Session, ledger::Ledger},
    ui::{file_pick::Slices, pace::Pace},
};

/// Steps between two looks at the clock.
const STEPS: usize = 64;
/// Bytes that are understood between two looks at the clock.
const SLICE: usize = 1 << 16;

/// No file is larger: what a packet may hold, and what it may bring of files, as letters.
const LARGEST: u64 = 8 << 30;

/// What came in, still unread.
#[derive(Clone)]
pub enum Parcel {
    /// By picker, drop, share or the system.
    File(File),
    /// Pasted.
    Text(String),
    /// Joined from the parts of a chat.
    Parts(Unpacked),
}

/// What becomes of pieces of files that are read: their names are added to a list in any case.
pub enum Pieces<'a> {
    /// Those that were not here before are laid on the disk: nothing names them before the person agrees.
    Aside(&'a Rc<dyn Ledger>, &'a mut Vec<ChunkId>),
    /// They are let go.
    Told(&'a mut Vec<ChunkId>),
}

/// Reads a parcel; `progress` hears how many bytes are read, of how many. What is locked is opened with the passphrase.
pub async fn read(
    parcel: Parcel,
    passphrase: Option<String>,
    pieces: Pieces<'_>,
    progress: impl Fn(usize, usize),
) -> Result<Packet, Fault> {
    let mut intake = Intake { reader: Reader::new(Limits::default()), passphrase, opening: None, pieces };
    let mut pace = Pace::begin();
    match parcel {
        Parcel::Text(text) if text.trim().is_empty() => return Err(Fault::Empty),
        Parcel::Text(text) => {
            for slice in text.as_bytes().chunks(SLICE) {
                intake.take(slice).await?;
                pace.rest().await;
            }
        }
        Parcel::Parts(unpacked) => {
            let (mut stretches, mut done) = (unpacked.stretches(), 0);
            loop {
                let stretch = stretches.next()?;
                if stretch.is_empty() {
                    break;
                }
                done += stretch.len();
                intake.take(stretch).await?;
                if pace.rest().await {
                    progress(done, unpacked.full());
                }
            }
        }
        Parcel::File(file) => {
            let size = file.size() as u64;
            if size == 0 {
                return Err(Fault::Empty);
            }
            if size > LARGEST {
                return Err(Fault::TooBig(size));
            }
            let mut slices = Slices::of(file.into());
            while let Some(slice) = slices.next().await? {
                for part in slice.chunks(SLICE) {
                    intake.take(part).await?;
                    if pace.rest().await {
                        progress(slices.done() as usize, size as usize);
                    }
                }
            }
        }
    }
    intake.finish()
}

/// A packet being read.
struct Intake<'a> {
    reader: Reader,
    passphrase: Option<String>,
    /// It is locked.
    opening: Option<Opening>,
    pieces: Pieces<'a>,
}

impl Intake<'_> {
    async fn take(&mut self, slice: &[u8]) -> Result<(), Fault> {
        if self.opening.is_none() && locked::begins(slice) {
            self.opening = Some(Opening::new(self.passphrase.take().ok_or(Fault::NeedsPassphrase)?));
        }
        match &mut self.opening {
            Some(opening) => {
                let opened = opening.feed(slice).await?;
                self.reader.feed(&opened)?;
            }
            None => self.reader.feed(slice)?,
        }
        for chunk in self.reader.take_chunks() {
            let id = chunk.id;
            match &mut self.pieces {
                Pieces::Aside(ledger, aside) => {
                    if ledger.keep_chunk(chunk).await? {
                        aside.push(id);
                    }
                }
                Pieces::Told(told) => told.push(id),
            }
        }
        Ok(())
    }

    fn finish(self) -> Result<Packet, Fault> {
        if let Some(opening) = self.opening {
            opening.finish()?;
        }
        Ok(self.reader.finish()?)
    }
}

/// Whether a text holds parts of a packet, and is none itself: a packet may tell of parts that somebody wrote about.
pub(super) fn is_in_parts(text: &str) -> bool {
    Pile::is_for(text) && !packet::begins_in(text) && !locked::begins(text.as_bytes())
}

/// The text of a file that is short enough to hold parts of a packet: what was shared from a chat comes as one.
pub(super) async fn text_of(file: &File) -> Option<String> {
    if file.size() > limits::TEXT as f64 {
        return None;
    }
    JsFuture::from(file.text()).await.ok()?.as_string()
}

/// Compares a packet with everything that is known here.
pub(super) async fn compare(session: Session, ledger: Rc<dyn Ledger>, packet: Packet) -> Result<Plan, Fault> {
    let mut known = Known::default();
    let mut pace = Pace::begin();
    for (at, change) in ledger.changes().await?.iter().enumerate() {
        known.add(change);
        if at % STEPS == 0 {
            pace.rest().await;
        }
    }
    let mut planning = Planning::of(packet, &known);
    while session.read(|ws| planning.step(ws))? {
        pace.rest().await;
    }
    Ok(planning.done(ledger.workspace()))
}
