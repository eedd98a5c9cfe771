//! What the parts of a title set on a card.
//!
//! **Invariant:** a title fills what was never set; what a person set or cleared stays, unless they ask for the change
//! by name.

use crate::domain::{
    board::{Choice, Field, Shop},
    card::Card,
    edit::{Edit, Refused},
    id::{Id, RecordId},
    name::Name,
    naming::{Fact, shipped},
    record::Typed,
    standing::standings_at_end,
    value::{Key, Place, Shape, Value},
    workspace::Workspace,
};

use super::tables::unwritten;
use crate::features::boards::queries::person;

/// The registers of a card that a fact sets, and to what.
pub fn sets(fact: &Fact) -> Vec<(Key, Value)> {
    let value = |field, value| vec![(Card::VALUE.of(field), value)];
    match fact {
        Fact::Platform(it) => value(Field::PLATFORM, it.write()),
        Fact::Price(fen) => value(Field::PRICE, fen.write()),
        Fact::Count(pieces) => value(Field::STOCK, pieces.write()),
        Fact::Carrier(it) => value(Field::CARRIER, it.write()),
        Fact::Payer(it) => value(Field::PAYER, it.write()),
        Fact::Invoice(it) => value(Field::INVOICE, it.write()),
        Fact::Owner(it) => vec![(Card::OWNER.key(), it.write())],
        Fact::Participant(it) => vec![(Card::PARTICIPANT.of(*it), true.write())],
        Fact::Label(it) => vec![(Card::LABEL.of(*it), true.write())],
        Fact::Start(it) => vec![(Card::START.key(), it.write())],
        Fact::Due(it) => vec![(Card::DUE.key(), it.write())],
        Fact::Span(from, until) => {
            vec![(Card::START.key(), from.write()), (Card::DUE.key(), until.write())]
        }
    }
}

/// What a title's part would do to a card.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Effect {
    /// Fill what was never set.
    Fills,
    /// Change what somebody set, if asked to.
    Changes,
    /// Nothing: the card says so already.
    Nothing,
}

/// What a fact would do to a card.
pub fn effect(ws: &Workspace, card: Id<Card>, fact: &Fact) -> Effect {
    let sets = sets(fact);
    if sets.iter().any(|it| is_free(ws, card, it.0)) {
        Effect::Fills
    } else if sets.iter().any(|it| by_person(ws, ws.value(card.any(), it.0)) != by_person(ws, it.1.clone())) {
        Effect::Changes
    } else {
        Effect::Nothing
    }
}

/// A value that names somebody, by who they turned out to be.
fn by_person(ws: &Workspace, value: Value) -> Value {
    match value {
        Value::Record(it) => person(ws, Id::of(it)).write(),
        other => other,
    }
}

fn is_free(ws: &Workspace, card: Id<Card>, key: Key) -> bool {
    ws.stamp(card.any(), key).is_none()
}

/// Fills cards within one change, and lays down once what they are the first to name.
pub struct Filling<'w> {
    ws: &'w Workspace,
    laid: Vec<RecordId>,
}

impl<'w> Filling<'w> {
    /// Nothing is filled yet.
    pub fn new(ws: &'w Workspace) -> Self {
        Filling { ws, laid: vec![] }
    }

    /// Sets what the facts say, where nothing was ever set; with `anyway`, also over what was.
    pub fn fill(
        &mut self,
        edit: &mut Edit,
        card: Id<Card>,
        facts: &[Fact],
        anyway: bool,
    ) -> Result<(), Refused> {
        for (key, value) in facts.iter().flat_map(sets) {
            if !anyway && !is_free(self.ws, card, key) {
                continue;
            }
            if let (Name::VALUE, Value::Record(choice)) = (key.name, &value) {
                self.lay(edit, Id::of(*choice))?;
            }
            edit.set_key(card, key, value);
        }
        Ok(())
    }

    /// Writes down a choice that every shop could have, and the field it is one of.
    pub fn lay(&mut self, edit: &mut Edit, choice: Id<Choice>) -> Result<(), Refused> {
        let Some((table, name)) = unwritten(self.ws, choice) else { return Ok(()) };
        let (ws, field) = (self.ws, table.field);
        if self.is_first(choice.any()) {
            let rank = standings_at_end(ws, field.any(), Choice::KIND, 1)?.remove(0);
            edit.set(choice, &Choice::NAME, name.to_owned());
            edit.set(choice, &Choice::PLACE, Some(Place { parent: field, rank }));
        }
        if ws.get(field).is_none() && self.is_first(field.any()) {
            let nth = shipped::TABLES.iter().position(|it| it.field == field).unwrap_or_default();
            let mut ranks = standings_at_end(ws, RecordId::SHOP, Field::KIND, shipped::TABLES.len())?;
            edit.set(field, &Field::NAME, table.name.to_owned());
            edit.set(field, &Field::SHAPE, Field::CHOICE_SHAPE.to_owned());
            let place = Place { parent: Id::<Shop>::of(RecordId::SHOP), rank: ranks.swap_remove(nth) };
            edit.set(field, &Field::PLACE, Some(place));
        }
        Ok(())
    }

    fn is_first(&mut self, record: RecordId) -> bool {
        let first = !self.laid.contains(&record);
        if first {
            self.laid.push(record);
        }
        first
    }
}
