//! Reads what came in and tells what taking it in would change, in slices.
//!
//! **Invariant:** reads only. Nothing is written before a person agrees to a plan.

use std::rc::Rc;

use web_sys::File;

use super::fault::Fault;
use crate::{
    domain::{
        import::{Known, Plan, plan},
        packet::{Limits, Packet, Reader},
    },
    session::{Session, ledger::Ledger},
    ui::{file_pick::Slices, pace::Pace},
};

/// Steps between two looks at the clock.
const STEPS: usize = 64;
/// Bytes of a pasted text that are understood between two looks at the clock.
const SLICE: usize = 16_384;

/// What came in, still unread.
#[derive(Clone)]
pub enum Parcel {
    /// By picker, drop, share or the system.
    File(File),
    /// Pasted.
    Text(String),
}

/// Reads a parcel; `progress` hears how many bytes are read, of how many.
pub(super) async fn read(parcel: Parcel, progress: impl Fn(usize, usize)) -> Result<Packet, Fault> {
    let limits = Limits::default();
    let mut reader = Reader::new(limits);
    let mut pace = Pace::begin();
    match parcel {
        Parcel::Text(text) if text.trim().is_empty() => return Err(Fault::Empty),
        Parcel::Text(text) => {
            for slice in text.as_bytes().chunks(SLICE) {
                reader.feed(slice)?;
                pace.rest().await;
            }
        }
        Parcel::File(file) => {
            let size = file.size() as u64;
            if size == 0 {
                return Err(Fault::Empty);
            }
            if size > limits.bytes as u64 {
                return Err(Fault::TooBig(size));
            }
            let mut slices = Slices::of(file);
            while let Some(slice) = slices.next().await? {
                reader.feed(&slice)?;
                if pace.rest().await {
                    progress(slices.done() as usize, size as usize);
                }
            }
        }
    }
    Ok(reader.finish()?)
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
    let home = ledger.workspace();
    Ok(session.read(|ws| plan(packet, &known, ws, home))?)
}
