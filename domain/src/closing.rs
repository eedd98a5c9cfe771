//! 收工: what the end of a day leaves written on cards.
//!
//! A day is a register of its own, so closing it twice, or on two devices, says the same once (rule R12). Few cards have one,
//! so [`Card`] has no room for them: the record keeps them beside it.
//!
//! **Invariant:** knows what is written, not what closing does.

use time::Date;

use super::{
    card::Card,
    id::{Id, RecordId},
    name::Name,
    order,
    record::Family,
    value::Value,
    when::When,
    workspace::Record,
};

/// A day, as what tells registers of a family apart.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Day {}

impl Card {
    /// At the end of which days it was not done, and went on to the next; each says the day itself.
    pub const CARRIED: Family<Card, Day, When> = Family::new(Name::CARRIED);
    /// At the end of which days it was done, and put away; each says the day itself.
    pub const CLOSED: Family<Card, Day, When> = Family::new(Name::CLOSED);
}

/// What tells the registers of a day apart, on every device alike.
pub fn id_of(day: Date) -> Id<Day> {
    Id::of(RecordId::derived(&format!("day/{}", When::all_day(day))))
}

/// The days that a card was carried over at the end of, the first one first.
pub fn carried(record: &Record) -> Vec<Date> {
    let mut days: Vec<Date> = record.beside(Name::CARRIED).filter_map(day).collect();
    order::sort(&mut days);
    days.dedup();
    days
}

fn day(value: &Value) -> Option<Date> {
    match value {
        Value::When(it) => Some(it.day),
        _ => None,
    }
}
