//! The fields of a shop made ready to be asked for every card: formulas read, circles found.
//!
//! **Invariant:** every question ends: a formula that needs itself says so, and one that needs too many others too.

use crate::{
    domain::{
        board::{Choice, Field},
        card::Card,
        field_shape::{FieldShape, NUMBER_PARTS, Says, Total},
        formula::{Amount, Figure, Formula, Trouble, read, work_out},
        id::{Id, RecordId},
        value::Value,
        workspace::Workspace,
    },
    features::boards::queries::member_name,
};

/// So many formulas may stand behind each other.
const DEEPEST: usize = 12;
/// So many fields are asked at most to work one out.
const MOST_ASKED: usize = 300;

/// A field.
#[derive(Clone, PartialEq, Debug)]
pub struct Known {
    /// Which.
    pub field: Id<Field>,
    /// What it is called.
    pub name: String,
    /// How its values are read and written.
    pub shape: FieldShape,
    /// What its numbers count.
    pub unit: String,
    /// Shown on cards in their lists.
    pub shown: bool,
    /// What lists say of it.
    pub total: Total,
    /// How it is worked out; `None` while nobody has said.
    pub formula: Option<Result<Formula, Trouble>>,
}

/// The fields of a shop, in order.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Fields {
    all: Vec<Known>,
}

/// What is asked for one answer.
struct Asking {
    depth: usize,
    left: usize,
}

impl Fields {
    /// The fields that are there.
    pub fn of(ws: &Workspace) -> Fields {
        let mut fields =
            Fields { all: ws.children::<Field>(RecordId::SHOP).map(|it| known(it.0, it.1)).collect() };
        fields.find_circles();
        fields
    }

    /// All of them, in order.
    pub fn all(&self) -> &[Known] {
        &self.all
    }

    /// One of them.
    pub fn get(&self, field: Id<Field>) -> Option<&Known> {
        self.all.iter().find(|it| it.field == field)
    }

    /// Those shown on cards in their lists.
    pub fn shown(&self) -> impl Iterator<Item = &Known> {
        self.all.iter().filter(|it| it.shown)
    }

    /// The same, but with another formula for one field: to try it out.
    pub fn with_formula(&self, field: Id<Field>, formula: Formula) -> Fields {
        let mut fields = self.clone();
        if let Some(known) = fields.all.iter_mut().find(|it| it.field == field) {
            known.shape = FieldShape::Formula;
            known.formula = Some(Ok(formula));
        }
        fields.find_circles();
        fields
    }

    /// Marks the formulas that need themselves.
    fn find_circles(&mut self) {
        let named: Vec<Vec<Id<Field>>> = self.all.iter().map(Known::needs).collect();
        for at in 0..self.all.len() {
            let (own, mut seen, mut next) = (self.all[at].field, vec![], named[at].clone());
            while let Some(field) = next.pop() {
                if field == own {
                    self.all[at].formula = Some(Err(Trouble::Circle));
                    break;
                }
                let place = self.all.iter().position(|it| it.field == field);
                if let Some(place) = place.filter(|_| !seen.contains(&field)) {
                    seen.push(field);
                    next.extend(&named[place]);
                }
            }
        }
    }

    /// The number a field gives for a card.
    pub fn figure(&self, card: &Card, field: Id<Field>) -> Result<Figure, Trouble> {
        self.ask(card, field, &mut Asking { depth: 0, left: MOST_ASKED })
    }

    fn ask(&self, card: &Card, field: Id<Field>, asking: &mut Asking) -> Result<Figure, Trouble> {
        asking.left = asking.left.checked_sub(1).ok_or(Trouble::TooMuch)?;
        let known = self.get(field).ok_or(Trouble::Gone(field))?;
        let number = || card.number(field).ok_or(Trouble::Missing(field));
        let plain = |amount| Figure { amount, money: false };
        Ok(match known.shape {
            FieldShape::Money => Figure { amount: Amount::of(number()?, 100), money: true },
            FieldShape::Count => plain(Amount::of(number()?, 1)),
            FieldShape::Number if known.unit == "%" => plain(Amount::of(number()?, NUMBER_PARTS * 100)),
            FieldShape::Number => plain(Amount::of(number()?, NUMBER_PARTS)),
            FieldShape::Check => {
                let ticked = card.value(field) == Some(&Value::Flag(true));
                plain(if ticked { Amount::ONE } else { Amount::ZERO })
            }
            FieldShape::Formula => {
                let formula = known.formula.as_ref().ok_or(Trouble::Missing(field))?;
                if asking.depth == DEEPEST {
                    return Err(Trouble::TooMuch);
                }
                asking.depth += 1;
                let mut is_said = false;
                let figure = work_out(formula.as_ref().map_err(|it| *it)?, &mut |it| {
                    let said = self.ask(card, it, asking);
                    is_said |= said.is_ok();
                    said
                });
                asking.depth -= 1;
                // Where all may be empty and all are, there is nothing to tell.
                match known.needs().first() {
                    Some(first) if !is_said && figure.is_ok() => return Err(Trouble::Missing(*first)),
                    _ => figure?,
                }
            }
            _ => return Err(Trouble::NoNumber(field)),
        })
    }

    /// What a field says of a card; `None` where it says nothing.
    pub fn says(&self, ws: &Workspace, card: &Card, known: &Known) -> Option<Says> {
        let value = card.value(known.field);
        Some(match (known.shape, value) {
            (FieldShape::Formula, _) => {
                known.formula.as_ref()?;
                match self.figure(card, known.field) {
                    Ok(figure) => Says::figure(figure, &known.unit),
                    Err(trouble) => Says::Trouble(trouble, self.to_blame(trouble)),
                }
            }
            (FieldShape::Choices, _) => {
                let offered = ws.children::<Choice>(known.field.any());
                let chosen = offered.filter(|it| card.has_chosen(it.0)).map(|it| it.1.name.clone());
                let names: Vec<_> = chosen.collect();
                (!names.is_empty()).then_some(Says::Names(names))?
            }
            (_, None) => return None,
            (FieldShape::Money, Some(Value::Number(fen))) => Says::Money(*fen),
            (FieldShape::Count, Some(Value::Number(pieces))) => Says::Count(*pieces),
            (FieldShape::Number, Some(Value::Number(number))) => Says::Number(*number, known.unit.clone()),
            (FieldShape::Link, Some(Value::Text(text))) if is_address(text) => Says::Address(text.clone()),
            (_, Some(value)) => plainly(ws, value)?,
        })
    }

    fn to_blame(&self, trouble: Trouble) -> Option<String> {
        match trouble {
            Trouble::Missing(field) | Trouble::NoNumber(field) => self.get(field).map(|it| it.name.clone()),
            _ => None,
        }
    }
}

impl Known {
    /// The fields its formula names.
    fn needs(&self) -> Vec<Id<Field>> {
        let mut named = vec![];
        if let Some(Ok(formula)) = &self.formula {
            formula.fields(&mut named);
        }
        named
    }
}

/// True for what a browser can go to.
pub fn is_address(text: &str) -> bool {
    ["https://", "http://", "mailto:", "tel:"].iter().any(|it| text.starts_with(it))
}

/// A value as it is, whatever the field's shape: one from a newer version, or from before the field had another shape.
fn plainly(ws: &Workspace, value: &Value) -> Option<Says> {
    Some(match value {
        Value::Text(text) => Says::Text(text.clone()),
        Value::Number(number) => Says::Text(number.to_string()),
        Value::When(when) => Says::Date(*when),
        Value::Flag(true) => Says::Ticked,
        Value::Flag(false) | Value::Nothing | Value::Place(..) => return None,
        Value::Foreign(json) => Says::Text(json.to_string()),
        Value::Record(id) => {
            let choice = ws.get(Id::<Choice>::of(*id)).map(|it| it.name.clone());
            let card = || ws.get(Id::<Card>::of(*id)).map(|it| it.title.clone());
            Says::Text(choice.or_else(|| member_name(ws, Id::of(*id))).or_else(card)?)
        }
    })
}

fn known(id: Id<Field>, field: &Field) -> Known {
    let shape = FieldShape::of(&field.shape);
    let by_id = |name: &str| name.parse().ok();
    let formula = (shape == FieldShape::Formula && !field.formula.is_empty())
        .then(|| read(&field.formula, &by_id).map_err(|_| Trouble::Unread));
    let total = match field.total.as_str() {
        Field::SUM if shape.is_number() => Total::Sum,
        Field::MEAN if shape.is_number() => Total::Mean,
        Field::FILLED => Total::Filled,
        "" if id == Field::STOCK => Total::Sum,
        "" if id == Field::PRICE => Total::Amount,
        _ => Total::No,
    };
    Known {
        field: id,
        name: field.name.clone(),
        shape,
        unit: field.unit.clone(),
        shown: field.shown,
        total,
        formula,
    }
}
