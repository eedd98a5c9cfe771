//! What is asked about fields beyond what they say of a card.

use super::known::Fields;
use crate::{
    domain::{
        board::{Board, Choice, Field},
        card::Card,
        field_shape::{FieldShape, Says},
        formula::{Fault, Formula, folded, plain_name, read, write},
        id::{Id, RecordId},
        record::{Data, Typed},
        value::Value,
        workspace::{Record, Workspace, children::Slot},
    },
    features::boards::queries::boards,
};

/// The fields every shop has: titles fill them, so they stay.
pub const BUILT_IN: [Id<Field>; 6] =
    [Field::PLATFORM, Field::PRICE, Field::STOCK, Field::CARRIER, Field::PAYER, Field::INVOICE];

/// True when the cards of a board are asked for a field: those for all boards, and those the board uses.
pub fn is_asked(ws: &Workspace, board: Id<Board>, field: Id<Field>) -> bool {
    !ws.get(field).is_some_and(|it| it.per_board)
        || ws.get(board).is_some_and(|it| it.uses.iter().any(|it| it.0 == field))
}

/// The boards and whether each uses a field that is not for all; `None` for one that is.
pub fn used_on(ws: &Workspace, field: Id<Field>) -> Option<Vec<(Id<Board>, String, bool)>> {
    ws.get(field).filter(|it| it.per_board)?;
    let uses = |(board, name): (Id<Board>, String)| (board, name, is_asked(ws, board, field));
    Some(boards(ws).into_iter().map(uses).collect())
}

/// What the fields that are marked say of the card in a slot: their names, and what they say.
pub fn shown(ws: &Workspace, fields: &Fields, slot: Slot) -> Vec<(String, Says)> {
    let mut marked = fields.shown().peekable();
    let Some(card) = marked.peek().and_then(|_| Card::in_data(&ws.in_slot(slot)?.data)) else {
        return vec![];
    };
    // What a tile shows anyway is not said twice.
    let own = marked.filter(|it| ![Field::PLATFORM, Field::PRICE, Field::STOCK].contains(&it.field));
    let said = own.filter_map(|it| Some((it.name.clone(), fields.says(ws, card, it)?)));
    said.filter(|it| !matches!(it.1, Says::Trouble(..))).collect()
}

/// So many cards say something of a field, those in 归档 and 回收站 too; and whether any of it is no text.
pub fn written(ws: &Workspace, field: Id<Field>) -> (usize, bool) {
    let mut choices = vec![];
    let mut cards = 0;
    let mut only_text = true;
    if ws.get(field).is_some_and(|it| it.shape == Field::CHOICES_SHAPE) {
        let of_field = |it: &Choice| it.place.as_ref().is_some_and(|it| it.parent == field);
        let all = ws.records().iter().filter_map(|it| Some((it.id, Choice::in_data(&it.data)?)));
        choices.extend(all.filter(|it| of_field(it.1)).map(|it| Id::<Choice>::of(it.0)));
    }
    for record in ws.records() {
        let Data::Card(card) = &record.data else { continue };
        let value = card.value(field);
        only_text &= matches!(value, None | Some(Value::Text(_)));
        cards += usize::from(value.is_some() || choices.iter().any(|it| card.has_chosen(*it)));
    }
    (cards, only_text)
}

/// Whether a field can get another shape without losing what cards say.
pub fn may_become(ws: &Workspace, field: Id<Field>, shape: FieldShape) -> bool {
    let Some(now) = ws.get(field).map(|it| FieldShape::of(&it.shape)) else { return false };
    let (cards, only_text) = written(ws, field);
    match (now, shape) {
        _ if now == shape || cards == 0 => true,
        (FieldShape::Text, FieldShape::Link) => true,
        (FieldShape::Link, FieldShape::Text) => only_text,
        _ => false,
    }
}

/// What fields are called in formulas: no two alike.
pub fn formula_names(fields: &Fields) -> Vec<(Id<Field>, String)> {
    let mut names: Vec<(Id<Field>, String)> = vec![];
    for known in fields.all().iter().filter(|it| it.shape.is_in_formulas()) {
        let plain = plain_name(&known.name);
        let plain = if plain.is_empty() { known.field.to_string() } else { plain };
        let is_taken = |name: &str| names.iter().any(|it| folded(&it.1) == folded(name));
        let mut name = plain.clone();
        for nth in 2.. {
            if !is_taken(&name) {
                break;
            }
            name = format!("{plain} {nth}");
        }
        names.push((known.field, name));
    }
    names
}

/// Reads a formula by the names of fields; nothing typed is no formula.
pub fn read_formula(fields: &Fields, text: &str) -> Result<Option<Formula>, Fault> {
    let names = formula_names(fields);
    let named = |name: &str| names.iter().find(|it| folded(&it.1) == folded(name)).map(|it| it.0);
    match read(text, &named) {
        Err(Fault::Empty) => Ok(None),
        read => read.map(Some),
    }
}

/// A formula as it is shown, by the names of fields; one of a field that is gone bears its id.
pub fn said_formula(ws: &Workspace, fields: &Fields, field: Id<Field>) -> String {
    let names = formula_names(fields);
    let name = |field: Id<Field>| {
        names.iter().find(|it| it.0 == field).map_or_else(|| field.to_string(), |it| it.1.clone())
    };
    let stored = ws.get(field).map(|it| it.formula.as_str()).unwrap_or_default();
    read(stored, &|it| it.parse().ok()).map(|it| write(&it, &name)).unwrap_or_default()
}

/// A card to try a formula on: of the latest, the one that says most.
pub fn sample(ws: &Workspace) -> Option<Id<Card>> {
    let latest = ws.records().iter().rev().filter(|it| !it.is_purged() && !it.data.is_hidden());
    let card = |it: &Record| match &it.data {
        Data::Card(card) if !card.template => Some((Id::<Card>::of(it.id), card.values.len())),
        _ => None,
    };
    latest.filter_map(card).take(200).max_by_key(|it| it.1).map(|it| it.0)
}

/// The place of a field among the shop's, and of how many.
pub fn place(ws: &Workspace, field: Id<Field>) -> (usize, usize) {
    let all = ws.children::<Field>(RecordId::SHOP);
    let count = all.len();
    (all.map(|it| it.0).position(|it| it == field).unwrap_or(count), count)
}
