//! All the records of one shop, as the ops that arrived make them: the fold of the log.
//!
//! [`Workspace::apply`] and [`Workspace::join`] are the only ways it changes, and both take ops; the same ops in any
//! order, any number of times, make the same workspace.
//!
//! **Invariant:** knows nothing of what is shown, stored or sent; keeps no op that is overtaken (that is the log's).

pub mod authors;
pub mod children;
pub mod hash;
pub mod holdings;
pub mod links;
mod load;
mod part;
pub mod register;
pub mod versions;

use std::num::NonZeroU16;

use hashbrown::HashMap;

use self::{
    authors::{Authors, Stamp, WriterNumber},
    children::{Children, Slot},
    hash::Ids,
    holdings::{Holdings, OWNER, holder},
    links::Links,
    register::{Arrival, Joined, Register},
};
use super::{
    board::{Board, Member},
    card::Card,
    change::{Change, Op, Seen, Writer},
    id::{Id, RecordId},
    link::Link,
    name::Name,
    order,
    rank::Rank,
    record::{Data, Typed},
    value::{Key, Value},
};

/// A record with the bookkeeping of its registers.
#[derive(Clone, Debug)]
pub struct Record {
    /// Its name.
    pub id: RecordId,
    /// Its values.
    pub data: Data,
    /// Values its struct has no field for: of newer versions, and what few records say.
    extra: Vec<(Key, Value)>,
    registers: Vec<Register>,
    /// Its values are gone for good (rule M6).
    purged: bool,
}

/// One register of which an op changed what is shown or what stands beside it, for those who draw or index.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Touched {
    /// Which record.
    pub record: RecordId,
    /// Of what kind.
    pub kind: Name,
    /// Which register.
    pub key: Key,
    /// In what it stood before.
    pub from: Option<RecordId>,
    /// In what it stands now.
    pub to: Option<RecordId>,
}

/// The shop, live.
#[derive(Default, Clone)]
pub struct Workspace {
    authors: Authors,
    records: Vec<Record>,
    slots: HashMap<RecordId, Slot, Ids>,
    children: Children,
    links: Links,
    holdings: Holdings,
}

impl Workspace {
    /// A record of kind `R`; `None` when there is none, it is of another kind, or it is gone for good.
    pub fn get<R: Typed>(&self, id: Id<R>) -> Option<&R> {
        let record = self.record(id.any())?;
        if record.purged { None } else { R::in_data(&record.data) }
    }

    /// A record of any kind.
    pub fn record(&self, id: RecordId) -> Option<&Record> {
        self.slots.get(&id).map(|slot| &self.records[*slot as usize])
    }

    /// Every record, in the order of arrival.
    pub fn records(&self) -> &[Record] {
        &self.records
    }

    /// The records of one kind that stand in `parent` and are neither trashed nor archived, in order.
    pub fn children<R: Typed>(
        &self,
        parent: RecordId,
    ) -> impl DoubleEndedIterator<Item = (Id<R>, &R)> + ExactSizeIterator {
        self.children.of(parent, R::KIND).iter().map(|slot| {
            let record = &self.records[*slot as usize];
            (Id::of(record.id), R::in_data(&record.data).expect("children are indexed by kind"))
        })
    }

    /// The links that go from a record or lead to it, whatever stands at the other end.
    pub fn links(&self, end: RecordId) -> impl Iterator<Item = (Id<Link>, &Link)> {
        let leading = self.links.to(end).iter().filter_map(move |slot| {
            let record = &self.records[*slot as usize];
            let link = Link::in_data(&record.data).filter(|it| it.to == Some(Id::of(end)) && !it.trashed)?;
            (!record.purged).then_some((Id::of(record.id), link))
        });
        self.children::<Link>(end).chain(leading)
    }

    /// The same as numbers: what a long list is drawn from.
    pub fn child_slots(&self, parent: RecordId, kind: Name) -> &[Slot] {
        self.children.of(parent, kind)
    }

    /// Who answers for what.
    pub fn holdings(&self) -> &Holdings {
        &self.holdings
    }

    /// The record with a number; `None` for a number from a workspace that was replaced.
    pub fn in_slot(&self, slot: Slot) -> Option<&Record> {
        self.records.get(slot as usize)
    }

    /// The number of a record.
    pub fn slot(&self, id: RecordId) -> Option<Slot> {
        self.slots.get(&id).copied()
    }

    /// What a register says.
    pub fn value(&self, record: RecordId, key: Key) -> Value {
        self.record(record).map_or(Value::Nothing, |it| it.value(key))
    }

    /// When and by whom a register's shown value was set.
    pub fn stamp(&self, record: RecordId, key: Key) -> Option<Stamp> {
        self.record(record)?.register(key)?.stamp
    }

    /// The people behind stamps.
    pub fn authors(&self) -> &Authors {
        &self.authors
    }

    /// What is known here of a register: per writer, the greatest op that whoever reads it now has seen.
    pub fn known(&self, record: RecordId, key: Key) -> Seen {
        let Some(register) = self.record(record).and_then(|it| it.register(key)) else { return vec![] };
        let heads = register.stamp.into_iter().chain(register.others().iter().map(|it| it.0));
        let heads = heads.map(|it| (self.authors.writer_of(it), it.position()));
        let covered = register.covered().iter().map(|it| (self.authors.writer_named(it.0), it.1));
        let mut known: Seen = heads.chain(covered).collect();
        order::sort(&mut known);
        known
    }

    /// What `writer` must say it has seen when it sets a register now (rule C4).
    pub fn seen(&self, record: RecordId, key: Key, writer: Writer) -> Seen {
        let mut seen = self.known(record, key);
        seen.retain(|it| it.0 != writer);
        seen
    }

    /// Takes in a change made here, in another tab or on another device.
    pub fn apply(&mut self, change: &Change) -> Vec<Touched> {
        let author = self.author(change.id.writer, change.by);
        let mut touched = Vec::new();
        for op in &change.ops {
            let seen: Vec<_> = op.seen.iter().map(|it| (self.authors.writer(it.0), it.1)).collect();
            let stamp = Stamp { at: change.at, seq: change.id.seq, index: op.index, author };
            let Op { kind, record, key, ref value, .. } = *op;
            touched.extend(self.join(
                kind,
                record,
                key,
                Arrival { stamp, value: value.clone(), seen: &seen },
            ));
        }
        touched
    }

    /// The number by which an author's stamps are known here.
    pub fn author(&mut self, writer: Writer, by: Id<super::board::Member>) -> NonZeroU16 {
        self.authors.author(writer, by)
    }

    /// The number of a writer here.
    pub fn writer(&mut self, writer: Writer) -> WriterNumber {
        self.authors.writer(writer)
    }

    /// Takes in one op. Answers what it changed, if anything.
    pub fn join(&mut self, kind: Name, id: RecordId, key: Key, arrival: Arrival) -> Option<Touched> {
        let slot = self.slot_for(id, kind);
        let record = &mut self.records[slot as usize];
        if record.data.kind() != kind {
            // Two kinds under one name can only be forged; the smaller word wins on every device (rule M7).
            return self.join_other_kind(slot, kind, key, arrival);
        }
        if key == PURGED {
            return self.purge(slot, arrival);
        }
        if record.purged {
            return None;
        }
        let held = (key == OWNER).then(|| holder(record));
        let touched = match record.join(key, arrival, &self.authors) {
            Joined::Nothing => return None,
            Joined::Beside => {
                let stands = record.standing().map(|it| it.0);
                Touched { record: id, kind, key, from: stands, to: stands }
            }
            Joined::Shown(value) => self.lay(slot, key, value),
        };
        if let Some(before) = held {
            self.hold(slot, before);
        }
        Some(touched)
    }

    /// Keeps the index of owners true after a card said something else than `before`.
    fn hold(&mut self, slot: Slot, before: Option<Id<Member>>) {
        let now = holder(&self.records[slot as usize]);
        self.holdings.change(slot, before, now);
    }

    /// The number of a record, new or known.
    fn slot_for(&mut self, id: RecordId, kind: Name) -> Slot {
        let records = &mut self.records;
        *self.slots.entry(id).or_insert_with(|| {
            if records.len() == records.capacity() {
                // Twice the room, as a list takes by itself, would be the greater half of all memory.
                records.reserve_exact(records.len() / 8 + 64);
            }
            records.push(Record::new(id, kind));
            records.len() as Slot - 1
        })
    }

    /// Lays a value into a record and keeps the index of children true.
    fn lay(&mut self, slot: Slot, key: Key, value: Value) -> Touched {
        let moves = matches!(key.name, Name::PLACE | Name::TRASHED | Name::ARCHIVED | Name::TEMPLATE);
        let record = &mut self.records[slot as usize];
        let kind = record.data.kind();
        let before = record.standing();
        if !moves {
            let stands = before.map(|it| it.0);
            record.write(key, value);
            self.links.note(record, slot);
            return Touched { record: record.id, kind, key, from: stands, to: stands };
        }
        let before = before.map(|(parent, rank)| (parent, rank.clone()));
        record.write(key, value);
        let (id, to) = (record.id, record.standing().map(|it| it.0));
        if let Some((parent, rank)) = &before {
            self.children.remove(&self.records, *parent, kind, slot, rank);
        }
        if let Some(parent) = to {
            self.children.insert(&self.records, parent, slot);
        }
        Touched { record: id, kind, key, from: before.map(|it| it.0), to }
    }

    fn purge(&mut self, slot: Slot, arrival: Arrival) -> Option<Touched> {
        if arrival.value != Value::Flag(true) {
            return None;
        }
        let held = holder(&self.records[slot as usize]);
        let touched = self.lay(slot, Key::plain(Name::PLACE), Value::Nothing);
        let record = &mut self.records[slot as usize];
        let first = !record.purged;
        if first {
            *record = Record { purged: true, ..Record::new(record.id, record.data.kind()) };
            record.registers.push(Register::new(PURGED));
        }
        record.registers[0].join(arrival, &self.authors, || Value::Flag(true));
        self.hold(slot, held);
        first.then_some(Touched { key: PURGED, ..touched })
    }

    fn join_other_kind(&mut self, slot: Slot, kind: Name, key: Key, arrival: Arrival) -> Option<Touched> {
        let record = &self.records[slot as usize];
        let (id, known) = (record.id, record.data.kind());
        if kind.as_str() > known.as_str() {
            return None;
        }
        let before = record.standing().map(|(parent, rank)| (parent, rank.clone()));
        if let Some((parent, rank)) = before {
            self.children.remove(&self.records, parent, known, slot, &rank);
        }
        let held = holder(&self.records[slot as usize]);
        self.records[slot as usize] = Record::new(id, kind);
        self.hold(slot, held);
        self.join(kind, id, key, arrival)
    }
}

/// The register that says a record's values are gone for good.
pub const PURGED: Key = Key::plain(Name::PURGED);

impl Record {
    fn new(id: RecordId, kind: Name) -> Record {
        Record { id, data: Data::new(kind), extra: vec![], registers: vec![], purged: false }
    }

    /// What a register says.
    pub fn value(&self, key: Key) -> Value {
        if self.purged {
            return if key == PURGED { Value::Flag(true) } else { Value::Nothing };
        }
        let extra = self.extra.iter().find(|it| it.0 == key).map(|it| it.1.clone());
        extra.or_else(|| self.data.read(key)).unwrap_or_default()
    }

    /// What it says by a family that its struct has no room for, in no order; most records say nothing there.
    pub fn beside(&self, family: Name) -> impl Iterator<Item = &Value> {
        self.extra.iter().filter(move |it| it.0.name == family).map(|it| &it.1)
    }

    /// True when its values are gone for good.
    pub fn is_purged(&self) -> bool {
        self.purged
    }

    /// The bookkeeping of its registers, in no order.
    pub fn registers(&self) -> &[Register] {
        &self.registers
    }

    /// The bookkeeping of one register.
    pub fn register(&self, key: Key) -> Option<&Register> {
        self.registers.iter().find(|it| it.key == key)
    }

    /// Where it is seen standing: nowhere when it is trashed, archived or purged; a template among the others.
    fn standing(&self) -> Option<(RecordId, &Rank)> {
        if self.purged || self.data.is_hidden() {
            return None;
        }
        let place = self.data.place();
        match &self.data {
            Data::Card(it) if it.template => place.map(|it| (Card::TEMPLATES.any(), it.1)),
            Data::Board(it) if it.template => place.map(|it| (Board::TEMPLATES.any(), it.1)),
            _ => place,
        }
    }

    /// Joins an op into one register; a value to lay there is in the answer.
    fn join(&mut self, key: Key, arrival: Arrival, authors: &Authors) -> Joined {
        let at = self.registers.iter().position(|it| it.key == key).unwrap_or_else(|| {
            // A plain card has two registers and stays with them; room for four would be a fifth of its size.
            self.registers.reserve_exact(1);
            self.registers.push(Register::new(key));
            self.registers.len() - 1
        });
        let mut register = std::mem::replace(&mut self.registers[at], Register::new(key));
        let joined = register.join(arrival, authors, || self.value(key));
        self.registers[at] = register;
        joined
    }

    fn write(&mut self, key: Key, value: Value) {
        self.extra.retain(|it| it.0 != key);
        if let Err(value) = self.data.write(key, value) {
            self.extra.push((key, value));
        }
    }
}
