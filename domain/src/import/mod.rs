//! What taking a packet in would do, told before it is done.
//!
//! The packet's ops that are not here yet become changes to append; trying them on a copy of the records they touch
//! tells what a person would see. Doing it is appending and applying [`Plan::changes`], like any other change.
//!
//! **Invariant:** reads only; the same packet again plans no change.

mod known;
mod planning;
mod tally;

pub use self::{
    known::{Known, Presence},
    planning::Planning,
    tally::{Heap, Tally},
};
use super::{
    change::Change,
    id::RecordId,
    packet::{Header, Packet},
    workspace::Workspace,
};

/// What an import would do.
#[derive(Clone, PartialEq, Debug)]
pub struct Plan {
    /// From whom, when, which shop.
    pub header: Header,
    /// What is not here yet: to append and apply, in this order.
    pub changes: Vec<Change>,
    /// What a person would see of it, by kind of record.
    pub tallies: Vec<Tally>,
    /// Ops that are here already.
    pub known: usize,
    /// Ops whose name another op has here: a device was copied and should take a new name (rule C6).
    pub clashes: usize,
    /// True when the packet belongs to another shop: ask before anything is done.
    pub other_shop: bool,
}

/// The packet would bring more writers than can be told apart.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("too many writers")]
pub struct TooManyWriters;

/// Tells what taking in `packet` would do to `workspace`, whose log holds the ops that are `known`.
///
/// `home` names the shop that the workspace is.
pub fn plan(
    packet: Packet,
    known: &Known,
    workspace: &Workspace,
    home: RecordId,
) -> Result<Plan, TooManyWriters> {
    let mut planning = Planning::of(packet, known);
    while planning.step(workspace)? {}
    Ok(planning.done(home))
}

impl Plan {
    /// True when everything is here already.
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }

    /// How many records are new, whatever their kind.
    pub fn new_records(&self) -> usize {
        self.tallies.iter().map(|it| it.new.count).sum()
    }
}
