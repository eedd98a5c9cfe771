//! Making a plan, in steps short enough to draw a frame between them.
//!
//! **Invariant:** the plan is the same however many other things happen between two steps, as long as the workspace is not
//! written to.

use hashbrown::HashMap;

use super::{
    Known, Plan, Presence, TooManyWriters, known,
    tally::{Tallies, people},
};
use crate::{
    change::{Change, ChangeId},
    id::RecordId,
    merge::Said,
    name::Name,
    packet::{Header, Packet},
    workspace::{PURGED, Touched, Workspace, hash::Ids},
};

/// Writers and authors a workspace can tell apart, with room left for its own.
const MOST_PEOPLE: usize = 60_000;

/// So many changes, or records, are looked at in a step.
const STEP: usize = 64;

/// A plan being made.
pub struct Planning<'k> {
    header: Header,
    known: &'k Known,
    coming: std::vec::IntoIter<Change>,
    sorted: Sorted,
    /// The records that the changes touch, as they are and as they would be.
    before: Workspace,
    after: Workspace,
    /// What is touched of records that were here.
    touched: Vec<Touched>,
    /// What is said of records that are gone for good.
    ignored: HashMap<RecordId, Name, Ids>,
    tallies: Tallies,
    stage: Stage,
}

/// What is done now, and where in it.
enum Stage {
    Sort,
    TakeRecords(usize),
    Try(usize),
    LeaveOut(usize),
    CountRecords(usize),
    CountTouched(usize),
    Done,
}

impl<'k> Planning<'k> {
    /// Begins; see [`plan`](super::plan).
    pub fn of(packet: Packet, known: &'k Known) -> Planning<'k> {
        Planning {
            header: packet.header,
            known,
            coming: packet.changes.into_iter(),
            sorted: Sorted::default(),
            before: Workspace::default(),
            after: Workspace::default(),
            touched: vec![],
            ignored: HashMap::with_hasher(Ids),
            tallies: Tallies::default(),
            stage: Stage::Sort,
        }
    }

    /// Goes on a little; false when there is nothing more to do.
    ///
    /// # Errors
    /// The packet would bring more writers than can be told apart.
    pub fn step(&mut self, workspace: &Workspace) -> Result<bool, TooManyWriters> {
        let changes = &mut self.sorted.changes;
        self.stage = match self.stage {
            Stage::Sort if self.coming.len() == 0 => {
                if people(workspace, changes) > MOST_PEOPLE {
                    return Err(TooManyWriters);
                }
                (self.before, self.after) = (workspace.part([]), workspace.part([]));
                Stage::TakeRecords(0)
            }
            Stage::Sort => {
                self.coming.by_ref().take(STEP).for_each(|it| self.sorted.take(it, self.known));
                Stage::Sort
            }
            Stage::TakeRecords(at) if at >= changes.len() => {
                self.after.reserve_for(changes);
                Stage::Try(0)
            }
            Stage::TakeRecords(at) => {
                for id in step(changes, at).iter().flat_map(|it| &it.ops).map(|it| it.record) {
                    self.before.take_from(workspace, id);
                    self.after.take_from(workspace, id);
                }
                Stage::TakeRecords(at + STEP)
            }
            Stage::Try(at) if at >= changes.len() => Stage::LeaveOut(0),
            Stage::Try(at) => {
                let was_here = |it: &Touched| self.before.record(it.record).is_some();
                let touched = step(changes, at).iter().flat_map(|it| self.after.apply(it));
                self.touched.extend(touched.filter(was_here));
                Stage::Try(at + STEP)
            }
            Stage::LeaveOut(at) if at >= changes.len() => {
                changes.retain(|it| !it.ops.is_empty());
                self.tallies.ignore(&self.before, &self.after, std::mem::take(&mut self.ignored));
                Stage::CountRecords(0)
            }
            Stage::LeaveOut(at) => {
                let end = changes.len().min(at + STEP);
                changes[at..end].iter_mut().for_each(|it| leave_out(it, &self.after, &mut self.ignored));
                Stage::LeaveOut(at + STEP)
            }
            Stage::CountRecords(at) if at >= self.after.records().len() => Stage::CountTouched(0),
            Stage::CountRecords(at) => {
                self.tallies.count(&self.before, &self.after, step(self.after.records(), at));
                Stage::CountRecords(at + STEP)
            }
            Stage::CountTouched(at) if at >= self.touched.len() => Stage::Done,
            Stage::CountTouched(at) => {
                self.tallies.compare(&self.before, &self.after, step(&self.touched, at));
                Stage::CountTouched(at + STEP)
            }
            Stage::Done => return Ok(false),
        };
        Ok(true)
    }

    /// The plan, once every step is done. `home` names the shop that the workspace is.
    pub fn done(self, home: RecordId) -> Plan {
        let Sorted { changes, known, clashes } = self.sorted;
        let other_shop = self.header.workspace != home;
        Plan { header: self.header, changes, tallies: self.tallies.told(), known, clashes, other_shop }
    }
}

fn step<T>(all: &[T], at: usize) -> &[T] {
    &all[at..all.len().min(at + STEP)]
}

/// Takes out what is said of records that are gone for good.
fn leave_out(change: &mut Change, after: &Workspace, ignored: &mut HashMap<RecordId, Name, Ids>) {
    change.ops.retain(|it| {
        let is_kept = it.key == PURGED || !after.record(it.record).is_some_and(|it| it.is_purged());
        if !is_kept {
            ignored.insert(it.record, it.kind);
        }
        is_kept
    });
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
        let mut ops = std::mem::take(&mut change.ops);
        ops.retain(|op| match known.presence(Said { change: &change, op }) {
            Presence::Absent => true,
            Presence::Same => {
                self.known += 1;
                false
            }
            Presence::Other => {
                self.rename(Said { change: &change, op }, known);
                false
            }
        });
        if !ops.is_empty() {
            self.changes.push(Change { ops, ..change });
        }
    }

    /// Takes in an op whose name another has here under the name that everybody gives it (rule C6).
    fn rename(&mut self, said: Said, known: &Known) {
        let id = ChangeId { writer: known::writer_by_content(said), seq: said.change.id.seq };
        let Change { at, by, label, of, .. } = *said.change;
        let renamed = Change { id, at, by, label, of, ops: vec![said.op.clone()] };
        self.clashes += 1;
        match known.presence(Said { change: &renamed, op: &renamed.ops[0] }) {
            Presence::Absent => self.changes.push(renamed),
            Presence::Same | Presence::Other => self.known += 1,
        }
    }
}
