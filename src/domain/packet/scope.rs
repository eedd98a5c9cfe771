//! What of a shop a packet carries (rule F9).
//!
//! **Invariant:** who and what a board only names travels without its history and without fields of its own.

use hashbrown::HashMap;

use crate::domain::{
    board::{Board, Field},
    formula,
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
    /// Some records, each with its extent.
    Part(HashMap<RecordId, Extent, Ids>),
}

/// What travels of a record that is only named.
const NAMED: [Name; 11] = [
    Name::NAME,
    Name::ROLE,
    Name::SHAPE,
    Name::UNIT,
    Name::FORMULA,
    Name::SHOWN,
    Name::TOTAL,
    Name::COLOR,
    Name::PLACE,
    Name::SAME_AS,
    Name::TRASHED,
];

impl Scope {
    /// A board with all that stands in it, visible or not, and those it names.
    pub fn board(workspace: &Workspace, board: Id<Board>) -> Scope {
        let mut part = HashMap::with_hasher(Ids);
        part.insert(board.any(), Extent::History);
        let mut before = 0;
        while before < part.len() {
            before = part.len();
            for record in workspace.records() {
                if !part.contains_key(&record.id) && parents(record).any(|it| part.contains_key(&it)) {
                    part.insert(record.id, Extent::History);
                }
            }
        }
        let inside: Vec<RecordId> = part.keys().copied().collect();
        for id in inside {
            name_others(workspace, id, &mut part);
        }
        name_formulas(workspace, &mut part);
        for record in workspace.records().iter().filter(|it| it.is_purged()) {
            part.entry(record.id).or_insert(Extent::Heads);
        }
        Scope::Part(part)
    }

    /// How much of a register is carried.
    pub fn extent(&self, record: RecordId, key: Key) -> Extent {
        let Scope::Part(part) = self else { return Extent::History };
        match part.get(&record).copied() {
            Some(Extent::Heads) if key != PURGED && !NAMED.contains(&key.name) => Extent::Nothing,
            extent => extent.unwrap_or(Extent::Nothing),
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

/// Adds whom and what a record's registers name, and who wrote them.
fn name_others(workspace: &Workspace, id: RecordId, part: &mut HashMap<RecordId, Extent, Ids>) {
    let Some(record) = workspace.record(id) else { return };
    let authors = workspace.authors();
    let mut named = vec![];
    for register in record.registers() {
        named.push(register.key.of);
        named.extend(register.stamp.map(|it| authors.member_of(it).any()));
        if let Value::Record(id) = record.value(register.key) {
            named.push(id);
        }
        for (stamp, value) in register.others() {
            named.push(authors.member_of(*stamp).any());
            if let Value::Record(id) = value {
                named.push(*id);
            }
        }
    }
    named.retain(|it| *it != RecordId::SHOP && *it != id);
    for id in named {
        // A card on another board stays there: a link says that there is one, not what it is.
        if let Some(record) = workspace.record(id).filter(|it| it.data.kind() != Name::CARD)
            && !part.contains_key(&id)
        {
            part.insert(id, Extent::Heads);
            let above = parents(record).find(|it| *it != RecordId::SHOP);
            if let Some(above) = above.filter(|it| workspace.record(*it).is_some_and(is_field)) {
                part.entry(above).or_insert(Extent::Heads);
            }
        }
    }
}

/// Adds the formulas that can be worked out from what is carried: no card names them.
fn name_formulas(workspace: &Workspace, part: &mut HashMap<RecordId, Extent, Ids>) {
    let mut before = 0;
    while before < part.len() {
        before = part.len();
        for (id, field) in workspace.children::<Field>(RecordId::SHOP) {
            let mut needed = vec![];
            let Ok(formula) = formula::read(&field.formula, &|it| it.parse().ok()) else { continue };
            formula.fields(&mut needed);
            if needed.iter().all(|it| part.contains_key(&it.any())) {
                part.entry(id.any()).or_insert(Extent::Heads);
            }
        }
    }
}

fn is_field(record: &Record) -> bool {
    record.data.kind() == Field::KIND
}
