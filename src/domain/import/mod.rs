//! What taking a packet in would do, told before it is done.
//!
//! The packet's ops that are not here yet become changes to append; trying them on a copy of the records they touch
//! tells what a person would see. Doing it is appending and applying [`Plan::changes`], like any other change.
//!
//! **Invariant:** reads only; the same packet again plans no change.

mod known;
mod tally;

use hashbrown::HashMap;

pub use self::{
    known::{Known, Presence},
    tally::{Heap, Tally},
};
use super::{
    change::{Change, ChangeId},
    id::RecordId,
    merge::Said,
    packet::{Header, Packet},
    workspace::{PURGED, Workspace, hash::Ids},
};

/// Writers and authors a workspace can tell apart, with room left for its own.
const MOST_PEOPLE: usize = 60_000;

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
    let mut sorted = Sorted::default();
    for change in packet.changes {
        sorted.take(change, known);
    }
    let Sorted { mut changes, known, clashes } = sorted;
    if tally::people(workspace, &changes) > MOST_PEOPLE {
        return Err(TooManyWriters);
    }
    let ids = changes.iter().flat_map(|it| &it.ops).map(|it| it.record);
    let before = workspace.part(ids);
    let mut after = before.clone();
    let touched: Vec<_> = changes.iter().flat_map(|it| after.apply(it)).collect();
    let purged = |id| after.record(id).is_some_and(|it| it.is_purged());
    let mut ignored: HashMap<RecordId, _, Ids> = HashMap::with_hasher(Ids);
    for change in &mut changes {
        change.ops.retain(|it| {
            let is_kept = it.key == PURGED || !purged(it.record);
            if !is_kept {
                ignored.insert(it.record, it.kind);
            }
            is_kept
        });
    }
    changes.retain(|it| !it.ops.is_empty());
    let tallies = tally::tallies(&before, &after, &touched, ignored);
    let other_shop = packet.header.workspace != home;
    Ok(Plan { header: packet.header, changes, tallies, known, clashes, other_shop })
}

/// The ops of a packet, by whether they are here.
#[derive(Default)]
struct Sorted {
    changes: Vec<Change>,
    known: usize,
    clashes: usize,
}

impl Sorted {
    fn take(&mut self, mut change: Change, known: &Known) {
        let ops = std::mem::take(&mut change.ops);
        let mut here = vec![];
        for op in ops {
            match known.presence(Said { change: &change, op: &op }) {
                Presence::Absent => here.push(op),
                Presence::Same => self.known += 1,
                Presence::Other => {
                    let writer = known::writer_by_content(Said { change: &change, op: &op });
                    let id = ChangeId { writer, seq: change.id.seq };
                    let renamed = Change { id, ops: vec![op], ..change.clone() };
                    self.clashes += 1;
                    match known.presence(Said { change: &renamed, op: &renamed.ops[0] }) {
                        Presence::Absent => self.changes.push(renamed),
                        Presence::Same | Presence::Other => self.known += 1,
                    }
                }
            }
        }
        if !here.is_empty() {
            self.changes.push(Change { ops: here, ..change });
        }
    }
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
