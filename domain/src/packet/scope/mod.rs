//! What of a shop a packet carries (rules F9–F11).
//!
//! **Invariant:** who and what is only named travels without its history and without fields of its own.

mod board;
mod person;

use hashbrown::HashMap;

pub use self::{board::Gathering, person::Handed};
use crate::{
    board::{Field, Member},
    change::Change,
    id::{Id, RecordId},
    name::Name,
    record::Typed,
    value::{Key, Value},
    workspace::{PURGED, Record, Workspace, hash::Ids},
};

/// How much of a register is carried.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Extent {
    /// Not at all.
    Nothing,
    /// What it says now.
    Heads,
    /// Also what it said before.
    History,
}

/// What a packet carries.
pub enum Scope {
    /// Everything there is.
    Shop,
    /// Some of it.
    Part(Part),
}

/// Some records, and of them some ops.
#[derive(Default)]
pub struct Part {
    records: Records,
    /// Only what these did.
    of: Option<Vec<Id<Member>>>,
    /// Changes do not tell what they were called.
    unlabelled: bool,
}

type Records = HashMap<RecordId, Carried, Ids>;

/// What is carried of a record.
#[derive(Clone, Copy, Debug)]
enum Carried {
    /// All it says and said.
    Whole,
    /// All it says.
    Present,
    /// What some of its registers say.
    Only(&'static [Name]),
}

impl Carried {
    fn extent(self, key: Key) -> Extent {
        match self {
            Carried::Whole => Extent::History,
            Carried::Present => Extent::Heads,
            Carried::Only(names) if key == PURGED || names.contains(&key.name) => Extent::Heads,
            Carried::Only(_) => Extent::Nothing,
        }
    }
}

impl Scope {
    /// As much of it as some people did: what they tell back.
    pub fn done_by(self, people: Vec<Id<Member>>) -> Scope {
        match self {
            Scope::Shop => Scope::Shop,
            Scope::Part(part) => Scope::Part(Part { of: Some(people), ..part }),
        }
    }

    /// How much of a register is carried.
    pub fn extent(&self, record: RecordId, key: Key) -> Extent {
        let Scope::Part(part) = self else { return Extent::History };
        part.records.get(&record).map_or(Extent::Nothing, |it| it.extent(key))
    }

    /// True when what somebody did is carried.
    pub fn tells_of(&self, by: Id<Member>) -> bool {
        match self {
            Scope::Shop => true,
            Scope::Part(part) => part.of.as_ref().is_none_or(|it| it.contains(&by)),
        }
    }

    /// Takes out of a change what is not carried.
    pub fn trim(&self, change: &mut Change) {
        let Scope::Part(part) = self else { return };
        if !self.tells_of(change.by) {
            change.ops.clear();
        }
        change.ops.retain(|it| self.extent(it.record, it.key) != Extent::Nothing);
        if part.unlabelled {
            change.label = Name::DISPATCH;
        }
    }
}

/// In what a record stands by any of its versions, so that nobody's move is left behind.
fn parents(record: &Record) -> impl Iterator<Item = RecordId> {
    const PLACE: Key = Key::plain(Name::PLACE);
    let others = record.register(PLACE).map_or(&[][..], |it| it.others());
    let shown = match record.data.place() {
        Some((parent, _)) => Some(parent),
        None => of_place(&record.value(PLACE)),
    };
    shown.into_iter().chain(others.iter().filter_map(|it| of_place(&it.1)))
}

fn of_place(value: &Value) -> Option<RecordId> {
    match value {
        Value::Place(parent, _) => Some(*parent),
        _ => None,
    }
}

/// Registers that every card has and that name nobody: what they say is not copied to be asked.
const NAMELESS: [Name; 3] = [Name::TITLE, Name::TEXT, Name::PLACE];

/// Lays down whom and what is named by as much of a record as is carried, and who wrote it. `named` is handed from record
/// to record to spare memory; what was in it is gone.
fn named_by(workspace: &Workspace, record: &Record, carried: Carried, named: &mut Vec<RecordId>) {
    let authors = workspace.authors();
    named.clear();
    for register in record.registers() {
        let value =
            if NAMELESS.contains(&register.key.name) { Value::Nothing } else { record.value(register.key) };
        match carried.extent(register.key) {
            Extent::Nothing => continue,
            // One of a family that says nothing any more is named by what it said before.
            Extent::Heads if value.is_empty() => {}
            Extent::Heads | Extent::History => named.push(register.key.of),
        }
        named.extend(register.stamp.map(|it| authors.member_of(it).any()));
        named.extend(of_record(&value));
        for (stamp, value) in register.others() {
            named.push(authors.member_of(*stamp).any());
            named.extend(of_record(value));
        }
    }
    named.retain(|it| *it != RecordId::SHOP && *it != record.id);
    named.dedup();
}

fn of_record(value: &Value) -> Option<RecordId> {
    match value {
        Value::Record(id) => Some(*id),
        _ => None,
    }
}

/// The field that a choice is one of.
fn field_above(workspace: &Workspace, record: &Record) -> Option<RecordId> {
    let above = parents(record).find(|it| *it != RecordId::SHOP)?;
    workspace.record(above).filter(|it| it.data.kind() == Field::KIND).map(|it| it.id)
}

/// Adds who the members that are carried turned out to be: their work is called by that name.
fn name_same(workspace: &Workspace, part: &mut Records, carried: Carried) {
    let next = |id: &RecordId| workspace.get(Id::<Member>::of(*id))?.same_as.map(Id::any);
    let is_same = |it: &&Record| Member::in_data(&it.data).is_some_and(|it| it.same_as.is_some());
    let same = workspace.records().iter().filter(is_same).map(|it| it.id);
    let mut named: Vec<RecordId> = same.filter(|it| part.contains_key(it)).collect();
    while let Some(id) = named.pop() {
        if let Some(same) = next(&id).filter(|it| !part.contains_key(it)) {
            part.insert(same, carried);
            named.push(same);
        }
    }
}
