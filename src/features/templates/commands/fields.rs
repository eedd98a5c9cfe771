//! 平台, 价格 and 库存, which every shop has from its first day, the platforms it may choose from, and the fields that the
//! boards of templates ask for.
//!
//! **Invariant:** the ids come from the names, so two devices that lay the same fields lay one field.

use super::days::Days;
use crate::{
    domain::{
        board::{Board, Choice, Field, Shop},
        edit::{Edit, Refused},
        field_shape::FieldShape,
        formula::{folded, read, write},
        id::{Id, RecordId},
        rank::Rank,
        record::Typed,
        standing::standings_at_end,
        value::{Place, Shape, Value},
        workspace::Workspace,
    },
    features::templates::content::{FieldContent, ShapeContent, ValueContent, field},
};

const FIELDS: [(Id<Field>, &str, &str); 3] = [
    (Field::PLATFORM, field::PLATFORM, Field::CHOICE_SHAPE),
    (Field::PRICE, field::PRICE, Field::MONEY_SHAPE),
    (Field::STOCK, field::STOCK, Field::COUNT_SHAPE),
];

/// Lays the three fields. What the shop made of them since stays; what was trashed comes back.
pub fn lay_fields(edit: &mut Edit, ws: &Workspace) -> Result<(), Refused> {
    let ranks = Rank::spread(None, None, FIELDS.len()).ok_or(Refused::NoRoom)?;
    for ((id, name, shape), rank) in FIELDS.into_iter().zip(ranks) {
        edit.set(id, &Field::TRASHED, false);
        if ws.get(id).is_none() {
            edit.set(id, &Field::NAME, name.to_owned());
            edit.set(id, &Field::SHAPE, shape.to_owned());
            edit.set(id, &Field::PLACE, Some(Place { parent: Id::<Shop>::of(RecordId::SHOP), rank }));
        }
    }
    Ok(())
}

/// Lets 平台 offer these names, and answers the choice for each.
pub fn lay_platforms(edit: &mut Edit, ws: &Workspace, names: &[&str]) -> Result<Vec<Id<Choice>>, Refused> {
    lay_choices(edit, ws, Field::PLATFORM, "platform", names)
}

/// Lets a field offer these names, and answers the choice for each.
fn lay_choices(
    edit: &mut Edit,
    ws: &Workspace,
    field: Id<Field>,
    word: &str,
    names: &[&str],
) -> Result<Vec<Id<Choice>>, Refused> {
    let ranks = standings_at_end(ws, field.any(), Choice::KIND, names.len())?;
    let lay = |(name, rank): (&&str, Rank)| {
        let offered = ws.children::<Choice>(field.any()).find(|it| it.1.name == *name);
        if let Some((choice, _)) = offered {
            return choice;
        }
        let choice = Id::of(RecordId::derived(&format!("choice/{word}/{name}")));
        edit.set(choice, &Choice::TRASHED, false);
        if ws.get(choice).is_none() {
            edit.set(choice, &Choice::NAME, (*name).to_owned());
            edit.set(choice, &Choice::PLACE, Some(Place { parent: field, rank }));
        }
        choice
    };
    Ok(names.iter().zip(ranks).map(lay).collect())
}

/// The fields a board asks for, as the shop has them.
pub struct OwnFields(Vec<OwnField>);

struct OwnField {
    content: &'static FieldContent,
    field: Id<Field>,
    choices: Vec<Id<Choice>>,
}

impl OwnFields {
    /// Lays the fields of the dictionary that a board uses, and says that it uses them. A field of the shop that has the
    /// name and the shape is taken for it.
    pub fn lay(
        edit: &mut Edit,
        ws: &Workspace,
        board: Id<Board>,
        contents: &'static [&'static FieldContent],
    ) -> Result<OwnFields, Refused> {
        let ranks = standings_at_end(ws, RecordId::SHOP, Field::KIND, contents.len())?;
        let mut own = vec![];
        for (&content, rank) in contents.iter().zip(ranks) {
            let shape = shape(&content.shape).word();
            let alike = |it: &(Id<Field>, &Field)| it.1.name == content.name && it.1.shape == shape;
            let there = ws.children::<Field>(RecordId::SHOP).find(alike).map(|it| it.0);
            let field =
                there.unwrap_or_else(|| Id::of(RecordId::derived(&format!("field/{}", content.word))));
            edit.set_key(board, Board::USES.of(field), true.write());
            if there.is_none() {
                edit.set(field, &Field::TRASHED, false);
            }
            if ws.get(field).is_none() {
                edit.set(field, &Field::NAME, content.name.to_owned());
                edit.set(field, &Field::SHAPE, shape.to_owned());
                edit.set(field, &Field::UNIT, content.unit.to_owned());
                edit.set(field, &Field::SHOWN, content.shown);
                edit.set(field, &Field::PER_BOARD, true);
                edit.set(field, &Field::PLACE, Some(Place { parent: Id::<Shop>::of(RecordId::SHOP), rank }));
            }
            let choices = match content.shape {
                ShapeContent::Choice(names) | ShapeContent::Choices(names) => {
                    lay_choices(edit, ws, field, content.word, names)?
                }
                _ => vec![],
            };
            own.push(OwnField { content, field, choices });
        }
        let own = OwnFields(own);
        own.lay_formulas(edit, ws);
        Ok(own)
    }

    fn lay_formulas(&self, edit: &mut Edit, ws: &Workspace) {
        let named = |name: &str| {
            let is = |it: &str| folded(it) == folded(name);
            let built_in = FIELDS.iter().find(|it| is(it.1)).map(|it| it.0);
            self.0.iter().find(|it| is(it.content.name)).map(|it| it.field).or(built_in)
        };
        for it in &self.0 {
            if let ShapeContent::Formula(text) = it.content.shape
                && ws.get(it.field).is_none()
            {
                let formula = read(text, &named).expect("the formulas of the dictionary are tested");
                edit.set(it.field, &Field::FORMULA, write(&formula, &|it| it.to_string()));
            }
        }
    }

    /// What content says of a card, as the register and the value.
    pub fn value(&self, content: &FieldContent, says: ValueContent, days: &Days) -> (Id<Field>, Value) {
        let is = |it: &&OwnField| it.content.word == content.word;
        let own = self.0.iter().find(is).expect("cards only use the fields of their board; it is tested");
        let value = match says {
            ValueContent::Text(text) => Value::Text(text.to_owned()),
            ValueContent::Number(number) | ValueContent::Money(number) | ValueContent::Count(number) => {
                Value::Number(number)
            }
            ValueContent::Choice(name) => {
                let names = match content.shape {
                    ShapeContent::Choice(names) => names,
                    _ => &[],
                };
                let at = names.iter().position(|it| *it == name);
                at.and_then(|it| own.choices.get(it)).map_or(Value::Nothing, |it| Value::Record(it.any()))
            }
            ValueContent::Yes => Value::Flag(true),
            ValueContent::Day(due) => Value::When(days.due(due)),
        };
        (own.field, value)
    }
}

/// The shape of the data for a shape of the content.
pub fn shape(content: &ShapeContent) -> FieldShape {
    match content {
        ShapeContent::Text => FieldShape::Text,
        ShapeContent::Number => FieldShape::Number,
        ShapeContent::Money => FieldShape::Money,
        ShapeContent::Count => FieldShape::Count,
        ShapeContent::Date => FieldShape::Date,
        ShapeContent::Choice(_) => FieldShape::Choice,
        ShapeContent::Choices(_) => FieldShape::Choices,
        ShapeContent::Check => FieldShape::Check,
        ShapeContent::Formula(_) => FieldShape::Formula,
    }
}
