//! The devices of a run: each acts by what it sees, and sees what it did and what reached it.

use std::collections::{BTreeMap, BTreeSet};

use zhanggui::domain::{
    board::{Board, Label, List},
    card::Card,
    change::{Change, ChangeId, Context, Position, Writer},
    edit::Edit,
    id::{Id, RecordId},
    merge::Said,
    rank::Rank,
    value::{Place, Value},
    workspace::{PURGED, Workspace},
};

use super::Met;

/// The name of an op.
pub type OpName = (Writer, Position);

const BOARD: Id<Board> = Id::of(RecordId(1));
pub const LISTS: [Id<List>; 2] = [Id::of(RecordId(2)), Id::of(RecordId(3))];
pub const LABEL: Id<Label> = Id::of(RecordId(4));
const FIRST_CARD: Id<Card> = Id::of(RecordId(5));

/// One device.
pub struct Replica {
    pub workspace: Workspace,
    /// What arrived, own changes too, in that order; later parts of a change are changes of their own.
    pub log: Vec<Change>,
    /// The names of all ops in the log.
    pub here: BTreeSet<OpName>,
    writer: Writer,
    member: RecordId,
    clock: i64,
    seq: u32,
    /// Own acts, with what each register said before.
    pub done: Vec<(Change, Vec<Value>)>,
    /// Something earlier came after something later.
    pub late: bool,
}

/// All devices, and what an onlooker who sees everything knows.
pub struct World {
    pub replicas: Vec<Replica>,
    /// Every change ever made, whole.
    pub made: Vec<Change>,
    /// For every op, all ops of its register that its author knew of, through whatever way.
    pub knew: BTreeMap<OpName, BTreeSet<OpName>>,
    /// Ops that chose between versions.
    pub settling: Vec<OpName>,
    pub met: Met,
    pub time: i64,
    chance: u64,
}

impl World {
    /// Devices that share a board with two lists, a label and a card.
    pub fn new(clocks: &[i64]) -> World {
        let replica = |(at, clock): (usize, &i64)| Replica {
            workspace: Workspace::default(),
            log: vec![],
            here: BTreeSet::new(),
            // Two tabs of one device are two writers.
            writer: Writer { replica: RecordId(100 + at as u64 / 2), slot: at as u16 % 2 },
            member: RecordId(200 + at as u64),
            clock: *clock,
            seq: 0,
            done: vec![],
            late: false,
        };
        let mut world = World {
            replicas: clocks.iter().enumerate().map(replica).collect(),
            made: vec![],
            knew: BTreeMap::new(),
            settling: vec![],
            met: Met::default(),
            time: 1_767_225_600_000,
            chance: 1,
        };
        world.act(0, "begin", |edit, _| {
            let rank = Rank::default;
            edit.set(BOARD, &Board::PLACE, Some(Place { parent: Id::of(RecordId::SHOP), rank: rank() }));
            for list in LISTS {
                edit.set(list, &List::PLACE, Some(Place { parent: BOARD, rank: rank() }));
            }
            edit.set(LABEL, &Label::NAME, "急".to_owned());
            edit.set(FIRST_CARD, &Card::TITLE, "双11".to_owned());
            edit.set(FIRST_CARD, &Card::BODY, "预售\n主图\n详情\n客服\n售后\n".to_owned());
            edit.set(FIRST_CARD, &Card::PLACE, Some(Place { parent: LISTS[0], rank: rank() }));
        });
        world.replicas[0].done.clear();
        for who in 1..clocks.len() {
            let first = world.made[0].clone();
            world.receive(who, &first);
        }
        world
    }

    /// Lets a device act by what it sees. Answers the change, unless nothing would change.
    pub fn act(
        &mut self,
        who: usize,
        label: &'static str,
        write: impl FnOnce(&mut Edit, &mut Context),
    ) -> Option<Change> {
        self.act_by(who, label, false, write)
    }

    /// The same, by a person or by a rule.
    pub fn act_by(
        &mut self,
        who: usize,
        label: &'static str,
        by_rule: bool,
        write: impl FnOnce(&mut Edit, &mut Context),
    ) -> Option<Change> {
        let replica = &mut self.replicas[who];
        let state = &mut self.chance;
        let mut chance = || {
            *state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            *state ^ *state >> 31
        };
        let mut cx = Context {
            now: self.time + replica.clock,
            today: time::Date::MIN,
            me: Id::of(replica.member),
            next: ChangeId { writer: replica.writer, seq: replica.seq + 1 },
            chance: &mut chance,
        };
        let mut edit = Edit::new(&replica.workspace, label);
        write(&mut edit, &mut cx);
        if edit.is_empty() {
            return None;
        }
        let change = if by_rule { edit.done_by_rule(&cx) } else { edit.done(&cx) };
        replica.seq += 1;
        let before = change.ops.iter().map(|op| replica.workspace.value(op.record, op.key)).collect();
        replica.done.push((change.clone(), before));
        self.witness(who, &change);
        self.made.push(change.clone());
        self.receive(who, &change);
        Some(change)
    }

    /// Notes what the author of a change knew.
    fn witness(&mut self, who: usize, change: &Change) {
        let replica = &self.replicas[who];
        for said in Said::all(change) {
            let of_register = replica.log.iter().flat_map(Said::all);
            let had = of_register.filter(|it| (it.op.record, it.op.key) == (said.op.record, said.op.key));
            let mut knew = BTreeSet::new();
            for it in had {
                knew.insert(it.name());
                knew.extend(self.knew[&it.name()].iter().copied());
            }
            let register = self.made.iter().flat_map(Said::all);
            let all = register.filter(|it| (it.op.record, it.op.key) == (said.op.record, said.op.key));
            self.met.concurrent |= all.into_iter().any(|it| !knew.contains(&it.name()));
            self.knew.insert(said.name(), knew);
            let trashed = replica.workspace.value(said.op.record, Card::TRASHED.key()) == Value::Flag(true);
            self.met.trashed_then_edited |=
                trashed && said.op.key != Card::TRASHED.key() && said.op.key != PURGED;
        }
    }

    /// A change, or a part of one, reaches a device, perhaps not for the first time.
    pub fn receive(&mut self, who: usize, change: &Change) {
        let replica = &mut self.replicas[who];
        replica.workspace.apply(change);
        let mut news = change.clone();
        news.ops.retain(|op| {
            replica.here.insert((change.id.writer, Position { seq: change.id.seq, index: op.index }))
        });
        if news.ops.is_empty() {
            return;
        }
        let seqs: BTreeSet<u32> =
            replica.here.iter().filter(|it| it.0 == change.id.writer).map(|it| it.1.seq).collect();
        let highest = seqs.last().copied().unwrap_or(0);
        self.met.gap |= seqs.len() < highest as usize;
        replica.late |= change.id.seq < highest;
        replica.log.push(news);
    }
}

/// Sets every register that a change set to what it said before; what is gone for good stays gone.
pub fn inverse(edit: &mut Edit, change: &Change, before: &[Value]) {
    for (op, value) in change.ops.iter().zip(before) {
        if op.key != PURGED {
            edit.set_any(op.kind, op.record, op.key, value.clone());
        }
    }
}

/// What a device holds in memory after reading its log.
pub fn restarted(log: &[Change]) -> Workspace {
    let mut workspace = Workspace::default();
    log.iter().for_each(|it| drop(workspace.apply(it)));
    workspace
}
