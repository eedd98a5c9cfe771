//! What cards add up to: below the name of a list, and at the foot of a board.
//!
//! One pass over the cards that are asked about; the board adds up what its lists said, so that a change in one list
//! costs that list.

use super::known::{Fields, Known};
use crate::domain::{
    board::Field,
    card::Card,
    field_shape::{FieldShape, Says, Total},
    formula::{Amount, Figure},
    id::Id,
    record::Typed,
    value::Value,
    workspace::{Workspace, children::Slot},
};

/// What some cards add up to.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Totals {
    /// So many cards.
    pub cards: usize,
    /// What is said of fields, in the order of [`asked`].
    parts: Vec<Part>,
}

/// What is said of one field.
#[derive(Clone, PartialEq, Debug)]
struct Part {
    field: Id<Field>,
    total: Total,
    /// `None` when it is more than fits.
    sum: Option<Amount>,
    money: bool,
    /// So many cards say something.
    count: usize,
}

/// A total to be shown.
#[derive(Clone, PartialEq, Debug)]
pub struct Said {
    /// Of which field.
    pub field: Id<Field>,
    /// What the field is called.
    pub name: String,
    /// What is said.
    pub total: Total,
    /// How much.
    pub says: Says,
}

/// What lists say, in order: pieces before what they cost together.
fn asked(fields: &Fields) -> Vec<&Known> {
    let mut asked: Vec<_> = fields.all().iter().filter(|it| it.total != Total::No).collect();
    let place = |field| asked.iter().position(|it: &&Known| it.field == field);
    if let (Some(price), Some(stock)) = (place(Field::PRICE), place(Field::STOCK))
        && price < stock
    {
        asked[price..=stock].rotate_left(1);
    }
    asked
}

/// Adds cards up.
pub fn totals(ws: &Workspace, fields: &Fields, slots: &[Slot]) -> Totals {
    let asked = asked(fields);
    let mut parts: Vec<Part> = asked.iter().map(|it| Part::of(it)).collect();
    let cards = slots.iter().filter_map(|it| Card::in_data(&ws.in_slot(*it)?.data));
    let mut count = 0;
    for card in cards {
        count += 1;
        for (part, known) in parts.iter_mut().zip(&asked) {
            part.take(ws, fields, card, known);
        }
    }
    Totals { cards: count, parts }
}

impl Part {
    fn of(known: &Known) -> Part {
        Part { field: known.field, total: known.total, sum: Some(Amount::ZERO), money: false, count: 0 }
    }

    fn take(&mut self, ws: &Workspace, fields: &Fields, card: &Card, known: &Known) {
        let figure = match self.total {
            Total::Filled => {
                self.count += usize::from(is_filled(ws, fields, card, known));
                return;
            }
            Total::Amount => {
                let amount = card.number(Field::PRICE).zip(card.number(Field::STOCK));
                let amount = amount.map(|it| Amount::of(it.0.saturating_mul(it.1), 100));
                amount.map(|amount| Figure { amount, money: true })
            }
            _ => fields.figure(card, self.field).ok(),
        };
        if let Some(figure) = figure {
            self.count += 1;
            self.money |= figure.money;
            self.sum = self.sum.and_then(|it| it.plus(figure.amount));
        }
    }
}

fn is_filled(ws: &Workspace, fields: &Fields, card: &Card, known: &Known) -> bool {
    match known.shape {
        FieldShape::Formula => fields.figure(card, known.field).is_ok(),
        FieldShape::Choices => fields.says(ws, card, known).is_some(),
        _ => card.value(known.field).is_some_and(|it| !matches!(it, Value::Flag(false))),
    }
}

impl Totals {
    /// So many cards, of which nothing else is said yet.
    pub fn counted(cards: usize) -> Totals {
        Totals { cards, parts: vec![] }
    }

    /// These and those together.
    pub fn add(&mut self, other: &Totals) {
        self.cards += other.cards;
        for theirs in &other.parts {
            match self.parts.iter_mut().find(|it| it.field == theirs.field) {
                Some(mine) => {
                    mine.count += theirs.count;
                    mine.money |= theirs.money;
                    mine.sum = mine.sum.zip(theirs.sum).and_then(|it| it.0.plus(it.1));
                }
                None => self.parts.push(theirs.clone()),
            }
        }
    }

    /// What there is to say: nothing of fields that no card says anything about.
    pub fn said(&self, fields: &Fields) -> Vec<Said> {
        let said = |part: &Part| {
            let known = fields.get(part.field).filter(|_| part.count > 0)?;
            let sum = part.sum?;
            let figure = |amount| Figure { amount, money: part.money };
            let says = match (part.total, known.shape) {
                (Total::Filled, _) => Says::Count(part.count as i64),
                (Total::Mean, _) => {
                    Says::figure(figure(sum.over(Amount::of(part.count as i64, 1))?), &known.unit)
                }
                _ if sum.is_zero() => return None,
                (_, FieldShape::Count) => Says::Count(sum.parts(1)?),
                _ => Says::figure(figure(sum), &known.unit),
            };
            Some(Said { field: part.field, name: known.name.clone(), total: part.total, says })
        };
        self.parts.iter().filter_map(said).collect()
    }
}
