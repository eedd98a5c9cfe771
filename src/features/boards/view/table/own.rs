//! Cells of the shop's own fields: what they say, how they are written, what they are chosen from. A formula is read only.

use super::super::desk::Desk;
use crate::{
    domain::{
        board::{Choice, Field},
        card::Card,
        change::{Change, Context},
        edit::Refused,
        field_shape::{FieldShape, Says},
        id::{Id, RecordId},
        record::Typed,
        value::{Shape, Value},
        when::When,
        workspace::{Workspace, children::Slot},
    },
    features::{
        boards::{
            commands::detail::set_value,
            lens::table::Fact,
            queries::{everybody, person},
        },
        fields::{commands::set_chosen, known::Known, reading},
    },
    session::Scope,
    words::fields as words,
};

/// A field as a column.
pub(super) struct Own(Known);

impl Own {
    /// The field a column shows; nothing for the others.
    pub fn of(desk: Desk, fact: Fact) -> Option<Own> {
        let Fact::Own(field) = fact else { return None };
        desk.sums.fields.with_untracked(|it| it.get(field).cloned()).map(Own)
    }

    /// What it says of the card in a row, in words, and whether it is ticked.
    pub fn said(&self, desk: Desk, slot: Slot) -> (String, bool) {
        let card = desk.session.read(|ws| ws.in_slot(slot).map(|it| Id::<Card>::of(it.id)));
        let Some(card) = card else { return <_>::default() };
        let says = desk.sums.fields.with(|fields| {
            let says = |ws: &Workspace| fields.says(ws, Card::in_data(&ws.in_slot(slot)?.data)?, &self.0);
            desk.session.watch(&[Scope::Card(card), Scope::Shop], says)
        });
        let is_on = says == Some(Says::Ticked);
        let text = match says {
            Some(says) if !matches!(says, Says::Trouble(..)) => words::said(&says, desk.session.today()),
            _ if self.0.shape == FieldShape::Check => words::is_no().to_owned(),
            _ => String::new(),
        };
        (text, is_on)
    }
}

/// How a field is read and written.
pub(super) fn shape(desk: Desk, field: Id<Field>) -> FieldShape {
    desk.sums.fields.with_untracked(|it| it.get(field).map_or(FieldShape::Foreign, |it| it.shape))
}

/// True for a column of numbers.
pub(super) fn is_number(desk: Desk, fact: Fact) -> bool {
    match fact {
        Fact::Own(field) => shape(desk, field).is_number(),
        fact => matches!(fact, Fact::Price | Fact::Stock),
    }
}

/// True for a column of ticks.
pub(super) fn is_tick(desk: Desk, fact: Fact) -> bool {
    matches!(fact, Fact::Own(field) if shape(desk, field) == FieldShape::Check)
}

/// True for a column that nobody writes.
pub(super) fn is_read_only(desk: Desk, fact: Fact) -> bool {
    let is_read_only = |it| matches!(it, FieldShape::Formula | FieldShape::Foreign);
    matches!(fact, Fact::Own(field) if is_read_only(shape(desk, field)))
}

/// True for what is written with letters or digits.
pub(super) fn is_written(shape: FieldShape) -> bool {
    use FieldShape::{Count, Date, Link, Money, Number, Text};
    matches!(shape, Text | Number | Money | Count | Date | Link)
}

/// True for what is chosen from what the shop has.
pub(super) fn is_chosen(shape: FieldShape) -> bool {
    matches!(shape, FieldShape::Choice | FieldShape::Choices | FieldShape::Member)
}

/// Ticks a field of ticks, or no longer; the others are left alone.
pub(super) fn tick(desk: Desk, card: Id<Card>, field: Id<Field>) {
    if shape(desk, field) == FieldShape::Check {
        let says = |ws: &Workspace| ws.get(card).and_then(|it| it.value(field)) == Some(&Value::Flag(true));
        let on = desk.session.read(says);
        desk.session.run(move |ws, cx| set_value(ws, cx, card, field, (!on).write()));
    }
}

/// What stands in the field that a cell is written in: the text, the kind of field and of keyboard.
pub(super) fn to_write(desk: Desk, card: Id<Card>, field: Id<Field>) -> (String, &'static str, &'static str) {
    let value = desk.session.read(|ws| ws.get(card).and_then(|it| it.value(field)).cloned());
    let said = |says: Says| words::said(&says, desk.session.today());
    match (shape(desk, field), value) {
        (FieldShape::Date, Some(Value::When(day))) => (When::all_day(day.day).to_string(), "date", "text"),
        (FieldShape::Date, _) => (String::new(), "date", "text"),
        (FieldShape::Money, Some(Value::Number(fen))) => (said(Says::Money(fen)), "text", "decimal"),
        (FieldShape::Number, Some(Value::Number(number))) => {
            (said(Says::Number(number, unit(desk, field))), "text", "decimal")
        }
        (FieldShape::Money | FieldShape::Number, _) => (String::new(), "text", "decimal"),
        (FieldShape::Count, Some(Value::Number(pieces))) => (pieces.to_string(), "text", "numeric"),
        (FieldShape::Count, _) => (String::new(), "text", "numeric"),
        (_, Some(Value::Text(text))) => (text, "text", "text"),
        _ => (String::new(), "text", "text"),
    }
}

/// What was typed, as the field keeps it; nothing when it is not understood.
pub(super) fn understood(desk: Desk, field: Id<Field>, text: &str) -> Option<Value> {
    match shape(desk, field) {
        FieldShape::Date if text.is_empty() => Some(Value::Nothing),
        FieldShape::Date => When::parse(text).map(|it| Some(it).write()),
        shape => reading::value(text, shape, &unit(desk, field)).ok(),
    }
}

fn unit(desk: Desk, field: Id<Field>) -> String {
    desk.sums.fields.with_untracked(|it| it.get(field).map(|it| it.unit.clone())).unwrap_or_default()
}

/// What a field is chosen from, in order.
pub(super) fn offered(desk: Desk, field: Id<Field>) -> Vec<(RecordId, String)> {
    let is_member = shape(desk, field) == FieldShape::Member;
    desk.session.read(|ws| {
        if is_member {
            let people = everybody(ws).filter(|it| !it.1.left);
            return people.map(|it| (it.0.any(), it.1.name.clone())).collect();
        }
        ws.children::<Choice>(field.any()).map(|it| (it.0.any(), it.1.name.clone())).collect()
    })
}

/// What is chosen.
pub(super) fn chosen(ws: &Workspace, card: Id<Card>, field: Id<Field>) -> Vec<RecordId> {
    let Some(card) = ws.get(card) else { return vec![] };
    if let Some(Value::Record(one)) = card.value(field) {
        return vec![person(ws, Id::of(*one)).any()];
    }
    let offered = ws.children::<Choice>(field.any()).map(|it| it.0);
    offered.filter(|it| card.has_chosen(*it)).map(Id::any).collect()
}

/// Chooses for a field, or no longer.
pub(super) fn choose(
    ws: &Workspace,
    cx: &mut Context,
    card: Id<Card>,
    field: Id<Field>,
    choice: Option<RecordId>,
    on: bool,
) -> Result<Change, Refused> {
    let is_several = ws.get(field).is_some_and(|it| it.shape == Field::CHOICES_SHAPE);
    match choice {
        Some(choice) if is_several => set_chosen(ws, cx, card, Id::of(choice), on),
        choice => set_value(ws, cx, card, field, choice.map_or(Value::Nothing, Value::Record)),
    }
}
