//! Putting what a packet says in order, in steps short enough to draw a frame between them.
//!
//! **Invariant:** the order follows from the ops alone (rule F7), never from the order in which they were laid in.

use std::{borrow::Cow, cmp::Ordering};

use hashbrown::{HashMap, HashSet};

use super::{
    Outgoing,
    scope::{Extent, Scope},
    write::Lines,
};
use crate::{
    change::{Change, Writer},
    id::RecordId,
    merge::{Said, heads},
    name::Name,
    order,
    rank::Rank,
    value::{Key, Value},
    workspace::{PURGED, hash::Ids},
};

/// So many changes, or records, are looked at in a step.
const STEP: usize = 64;

/// A packet being put in order.
pub struct Arranging<'a> {
    outgoing: &'a Outgoing,
    /// The number of each record, in the order in which they came.
    numbers: HashMap<RecordId, u32, Ids>,
    /// By these numbers, where the ops of a record end that are laid together; before, how many there are.
    ends: Vec<u32>,
    /// The ops of every record together.
    said: Vec<Said<'a>>,
    records: Vec<Record<'a>>,
    /// The records, by their numbers, that stand together: of one kind in one thing.
    groups: HashMap<(Name, Option<RecordId>), Vec<u32>, Ids>,
    /// The same in order.
    order: Vec<Vec<u32>>,
    /// The changes of which anything goes out, by where they lie, and everybody whom they name.
    changes: HashSet<u64, Ids>,
    writers: HashSet<Writer, Ids>,
    held_back: usize,
    stage: Stage,
}

/// What is done now, and where in it.
enum Stage {
    Count(usize),
    Lay(usize),
    Make(usize),
    SortGroups,
    Sort(usize),
    Done,
}

impl<'a> Arranging<'a> {
    pub(super) fn of(outgoing: &'a Outgoing) -> Arranging<'a> {
        Arranging {
            outgoing,
            numbers: HashMap::with_hasher(Ids),
            ends: vec![],
            said: vec![],
            records: vec![],
            groups: HashMap::with_hasher(Ids),
            order: vec![],
            changes: HashSet::with_hasher(Ids),
            writers: HashSet::with_hasher(Ids),
            held_back: 0,
            stage: Stage::Count(0),
        }
    }

    /// Goes on a little; false when everything is in order.
    pub fn step(&mut self) -> bool {
        let changes = &self.outgoing.changes;
        self.stage = match self.stage {
            Stage::Count(at) if at >= changes.len() => {
                self.make_room();
                Stage::Lay(0)
            }
            Stage::Count(at) => {
                step(changes, at).iter().for_each(|it| self.count(it));
                Stage::Count(at + STEP)
            }
            Stage::Lay(at) if at >= changes.len() => Stage::Make(0),
            Stage::Lay(at) => {
                step(changes, at).iter().for_each(|it| self.lay(it));
                Stage::Lay(at + STEP)
            }
            Stage::Make(at) if at >= self.ends.len() => Stage::SortGroups,
            Stage::Make(at) => {
                (at..self.ends.len().min(at + STEP)).for_each(|it| self.make(it));
                Stage::Make(at + STEP)
            }
            Stage::SortGroups => {
                let mut groups: Vec<_> = std::mem::take(&mut self.groups).into_iter().collect();
                order::sort_by_key(&mut groups, |it| (it.0.0.order(), it.0.1));
                self.order = groups.into_iter().map(|it| it.1).collect();
                Stage::Sort(0)
            }
            Stage::Sort(at) if at >= self.order.len() => Stage::Done,
            Stage::Sort(at) => {
                let key = |it: &u32| self.records[*it as usize].in_group();
                order::sort_by(&mut self.order[at], |a, b| key(a).cmp(&key(b)));
                Stage::Sort(at + 1)
            }
            Stage::Done => return false,
        };
        true
    }

    /// The lines, once every step is done.
    pub fn done(self) -> Lines<'a> {
        let goes_out = |it: &&Change| self.changes.contains(&place(it));
        let mut changes: Vec<&Change> = self.outgoing.changes.iter().filter(goes_out).collect();
        order::sort_by_key(&mut changes, |it| it.id);
        changes.dedup_by_key(|it| it.id);
        let mut writers: Vec<Writer> = self.writers.into_iter().collect();
        order::sort(&mut writers);
        Lines::new(
            self.outgoing.header(),
            writers,
            changes,
            (self.records, self.order.concat()),
            self.held_back,
        )
    }

    fn count(&mut self, change: &Change) {
        for op in &change.ops {
            let next = self.ends.len() as u32;
            let number = *self.numbers.entry(op.record).or_insert(next);
            if number == next {
                self.ends.push(0);
            }
            self.ends[number as usize] += 1;
        }
    }

    /// Turns how many ops each record has into where they begin; laying them moves that to where they end.
    fn make_room(&mut self) {
        let mut begin = 0;
        for count in &mut self.ends {
            begin += std::mem::replace(count, begin);
        }
        // All places are filled; until then any op stands there.
        if let Some(any) = self.outgoing.changes.iter().flat_map(Said::all).next() {
            self.said = vec![any; begin as usize];
        }
    }

    fn lay(&mut self, change: &'a Change) {
        for said in Said::all(change) {
            let place = &mut self.ends[self.numbers[&said.op.record] as usize];
            self.said[*place as usize] = said;
            *place += 1;
        }
    }

    /// Makes what is written of the n-th record, or of several that have its id.
    fn make(&mut self, nth: usize) {
        let begin = nth.checked_sub(1).map_or(0, |it| self.ends[it] as usize);
        let one = &mut self.said[begin..self.ends[nth] as usize];
        if !one.is_sorted_by(|a, b| in_record(a, b).is_le()) {
            order::sort_by(one, in_record);
        }
        let one = once_each(one);
        for of_kind in one.chunk_by(|a, b| a.op.kind == b.op.kind) {
            let mut record = Record::new(of_kind, &self.outgoing.scope);
            self.held_back += record.hold_back(&|said| self.outgoing.is_veiled(said.op));
            for said in record.ops() {
                self.changes.insert(place(said.change));
                self.writers.insert(said.writer());
                self.writers.extend(said.op.seen.iter().map(|it| it.0));
            }
            let group = (record.kind, record.place.map(|it| it.0));
            self.groups.entry(group).or_default().push(self.records.len() as u32);
            self.records.push(record);
        }
    }
}

fn step<T>(all: &[T], at: usize) -> &[T] {
    &all[at..all.len().min(at + STEP)]
}

/// The same without what came more than once.
fn once_each<'s, 'a>(said: &'s [Said<'a>]) -> Cow<'s, [Said<'a>]> {
    let same = |a: &Said, b: &Said| (a.name(), a.op.kind, a.op.key) == (b.name(), b.op.kind, b.op.key);
    if !said.windows(2).any(|it| same(&it[0], &it[1])) {
        return Cow::Borrowed(said);
    }
    let mut once = said.to_vec();
    once.dedup_by(|a, b| same(a, b));
    Cow::Owned(once)
}

/// Where a change lies in memory: tells it from every other one that is there.
fn place(change: &Change) -> u64 {
    std::ptr::from_ref(change).addr() as u64
}

/// The order of two ops of one record: by register, the newest first.
fn in_record(a: &Said, b: &Said) -> Ordering {
    let register = |it: &Said| (it.op.kind.order(), it.op.key.name.order(), it.op.key.of);
    register(a).cmp(&register(b)).then_with(|| b.standing().cmp(&a.standing()))
}

fn subject(said: &Said) -> (RecordId, Name) {
    (said.op.record, said.op.kind)
}

/// What is written of one record: ops in the order of their registers, the newest of a register first.
pub(super) struct Record<'a> {
    pub kind: Name,
    pub id: RecordId,
    place: Option<(RecordId, &'a Rank)>,
    pub heads: Vec<Said<'a>>,
    pub past: Vec<Said<'a>>,
}

impl<'a> Record<'a> {
    fn new(said: &[Said<'a>], scope: &Scope) -> Self {
        let (id, kind) = subject(&said[0]);
        let mut record = Record { kind, id, place: None, heads: vec![], past: vec![] };
        let is_purged = |it: &Said| it.op.key == PURGED && it.op.value == Value::Flag(true);
        let purged = said.iter().any(is_purged);
        for register in said.chunk_by(|a, b| a.op.key == b.op.key) {
            let key = register[0].op.key;
            if purged && key != PURGED {
                continue;
            }
            if let [only] = register {
                record.heads.push(*only);
                continue;
            }
            let with_history = scope.extent(id, key) == Extent::History;
            for (said, stands) in register.iter().zip(heads(register)) {
                match stands {
                    true => record.heads.push(*said),
                    false if with_history => record.past.push(*said),
                    false => {}
                }
            }
        }
        let shown = record.heads.iter().find(|it| it.op.key == Key::plain(Name::PLACE));
        record.place = shown.and_then(|it| match &it.op.value {
            Value::Place(parent, rank) => Some((*parent, rank)),
            _ => None,
        });
        record
    }

    /// Takes out what is covered, after it was settled what is said now: so nothing that was said before takes its place.
    /// Answers how much of what is said now is gone.
    fn hold_back(&mut self, covered: &dyn Fn(&Said) -> bool) -> usize {
        let before = self.heads.len();
        self.heads.retain(|it| !covered(it));
        self.past.retain(|it| !covered(it));
        before - self.heads.len()
    }

    /// Where it stands among those of its kind that stand in the same thing.
    fn in_group(&self) -> (Option<&'a Rank>, RecordId) {
        (self.place.map(|it| it.1), self.id)
    }

    pub fn ops(&self) -> impl Iterator<Item = Said<'a>> {
        self.heads.iter().chain(&self.past).copied()
    }
}
