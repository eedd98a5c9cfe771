//! What a table names: found among what the shop has, by name, or laid for it.
//!
//! **Invariant:** one name is one thing, however many rows say it; what is found is not changed.

use hashbrown::HashMap;

use super::{columns::new_field, plan::Laid};
use crate::{
    domain::{
        board::{Board, Choice, Field, Label, List, Member, Shop},
        edit::Refused,
        formula::folded,
        id::{Id, RecordId},
        name::Name,
        record::Typed,
        standing::standings_at_end,
        value::{Key, Place, Shape, Value},
        workspace::{Workspace, hash::Ids},
    },
    features::boards::queries::everybody,
};

/// A register and what it says, of a record of a kind.
pub(super) type Set = (Name, RecordId, Key, Value);

/// How many pigments labels have.
const PIGMENTS: u64 = 8;

/// What is named, by kind, by what it stands in, and by name.
pub(super) struct Laying {
    board: Id<Board>,
    found: HashMap<RecordId, RecordId, Ids>,
    /// What is laid, in order: its kind, what it stands in, its id and name.
    new: Vec<(Name, RecordId, RecordId, String)>,
    /// Where the sequence of new names has come to.
    seed: u64,
}

fn named(kind: Name, parent: RecordId, name: &str) -> RecordId {
    RecordId::derived(&format!("{kind}/{parent}/{}", folded(name)))
}

impl Laying {
    pub fn new(ws: &Workspace, board: Id<Board>, seed: RecordId) -> Laying {
        let mut laying = Laying { board, found: HashMap::default(), new: vec![], seed: seed.0 };
        let on = board.any();
        ws.children::<List>(on).for_each(|(id, it)| laying.note(List::KIND, on, &it.name, id.any()));
        ws.children::<Label>(on).for_each(|(id, it)| laying.note(Label::KIND, on, &it.name, id.any()));
        // Of people who are called alike those who work here are meant.
        let (gone, here): (Vec<_>, Vec<_>) = everybody(ws).partition(|it| it.1.left);
        for (id, it) in here.into_iter().chain(gone) {
            laying.note(Member::KIND, RecordId::SHOP, &it.name, id.any());
        }
        laying
    }

    /// Notes what a field offers.
    pub fn offers(&mut self, ws: &Workspace, field: Id<Field>) {
        ws.children::<Choice>(field.any())
            .for_each(|(id, it)| self.note(Choice::KIND, field.any(), &it.name, id.any()));
    }

    /// The first of a name counts.
    fn note(&mut self, kind: Name, parent: RecordId, name: &str, id: RecordId) {
        self.found.entry(named(kind, parent, name)).or_insert(id);
    }

    fn find(&mut self, kind: Name, parent: RecordId, name: &str) -> RecordId {
        let by = named(kind, parent, name);
        if let Some(known) = self.found.get(&by) {
            return *known;
        }
        let id = self.new_id();
        self.found.insert(by, id);
        self.new.push((kind, parent, id, name.trim().to_owned()));
        id
    }

    pub fn list(&mut self, name: &str) -> Id<List> {
        Id::of(self.find(List::KIND, self.board.any(), name))
    }

    pub fn label(&mut self, name: &str) -> Id<Label> {
        Id::of(self.find(Label::KIND, self.board.any(), name))
    }

    pub fn member(&mut self, name: &str) -> Id<Member> {
        Id::of(self.find(Member::KIND, RecordId::SHOP, name))
    }

    pub fn choice(&mut self, field: Id<Field>, name: &str) -> Id<Choice> {
        Id::of(self.find(Choice::KIND, field.any(), name))
    }

    /// A name for a new record: SplitMix64, which gives 2⁶⁴ different numbers one after the other.
    pub fn new_id(&mut self) -> RecordId {
        self.seed = self.seed.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.seed ^ self.seed >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        // Zero is the shop.
        RecordId((mixed ^ mixed >> 31).max(1))
    }

    /// What lays all that was named and not there, and the fields of new columns; and what that is called.
    pub fn done(self, ws: &Workspace, fields: &[String]) -> Result<(Vec<Set>, Laid), Refused> {
        let (mut sets, mut laid) = (vec![], Laid::default());
        let mut ranks: HashMap<(Name, RecordId), std::vec::IntoIter<_>> = HashMap::default();
        for (kind, parent, id, name) in &self.new {
            let of = (*kind, *parent);
            if !ranks.contains_key(&of) {
                let count = self.new.iter().filter(|it| (it.0, it.1) == of).count();
                ranks.insert(of, standings_at_end(ws, *parent, *kind, count)?.into_iter());
            }
            let rank = ranks.get_mut(&of).and_then(Iterator::next).ok_or(Refused::NoRoom)?;
            let mut set = |key: Key, value: Value| sets.push((*kind, *id, key, value));
            set(List::NAME.key(), name.write());
            set(List::PLACE.key(), Value::Place(*parent, rank));
            if *kind == Label::KIND {
                let color = RecordId::derived(name).0 % PIGMENTS + 1;
                set(Label::COLOR.key(), Value::Number(color as i64));
            }
            let names = match *kind {
                List::KIND => &mut laid.lists,
                Member::KIND => &mut laid.members,
                Label::KIND => &mut laid.labels,
                _ => &mut laid.choices,
            };
            names.push(name.clone());
        }
        let ranks = standings_at_end(ws, RecordId::SHOP, Field::KIND, fields.len())?;
        for (name, rank) in fields.iter().zip(ranks) {
            let field = new_field(name);
            let mut set = |key: Key, value: Value| sets.push((Field::KIND, field.any(), key, value));
            set(Field::TRASHED.key(), false.write());
            if ws.get(field).is_none() {
                let place = Place { parent: Id::<Shop>::of(RecordId::SHOP), rank };
                set(Field::NAME.key(), name.trim().to_owned().write());
                set(Field::SHAPE.key(), Field::TEXT_SHAPE.to_owned().write());
                set(Field::PER_BOARD.key(), true.write());
                set(Field::PLACE.key(), Some(place).write());
            }
            laid.fields.push(name.clone());
        }
        Ok((sets, laid))
    }
}
