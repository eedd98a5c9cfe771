//! Which column of a table is what of a card: guessed from the names of columns, settled by a person.
//!
//! **Invariant:** of what a card has once, at most one column tells; labels and new fields may be told by several.

use super::headers::{self, is_same, plain_header};
use crate::{
    domain::{
        board::Field,
        field_shape::FieldShape,
        id::{Id, RecordId},
    },
    features::fields::known::{Fields, Known},
};

/// Of a table with more columns, those are left out of which nobody knows what they are for.
const FEW: usize = 16;

/// What a column is of a card.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Target {
    /// Nothing: it is left out.
    Leave,
    /// The title.
    Title,
    /// The text.
    Body,
    /// The list it stands in.
    List,
    /// Who answers for it.
    Owner,
    /// From when.
    Start,
    /// Until when.
    Due,
    /// Whether it is finished.
    Done,
    /// Its labels, several in a cell.
    Labels,
    /// The card itself, by its id.
    Card,
    /// What a field of the shop says.
    Field(Id<Field>),
    /// A field of text that is laid for it, called as the column.
    NewField,
}

impl Target {
    /// Those that every card has, in the order they are offered.
    pub const OF_CARDS: [Target; 9] = [
        Target::Title,
        Target::Body,
        Target::List,
        Target::Owner,
        Target::Start,
        Target::Due,
        Target::Done,
        Target::Labels,
        Target::Card,
    ];

    /// True of what several columns may tell.
    fn is_shared(self) -> bool {
        matches!(self, Target::Leave | Target::Labels | Target::NewField)
    }
}

/// The field that is laid for a column (rule S6).
pub fn new_field(header: &str) -> Id<Field> {
    Id::of(RecordId::derived(&format!("field/column/{}", header.trim())))
}

/// What all columns are, and by which one a card is known again.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Mapping {
    targets: Vec<Target>,
    key: Option<usize>,
}

impl Mapping {
    /// One that somebody settled before; what can not be is left out.
    pub fn of(targets: Vec<Target>, key: Option<usize>) -> Mapping {
        let mut mapping = Mapping { targets: vec![Target::Leave; targets.len()], key: None };
        targets.into_iter().enumerate().for_each(|(column, target)| mapping.set(column, target));
        mapping.set_key(key);
        mapping
    }

    /// True when the shop has all the fields it names.
    pub fn is_of(&self, fields: &Fields) -> bool {
        self.targets.iter().all(|it| match it {
            Target::Field(field) => fields.get(*field).is_some(),
            _ => true,
        })
    }

    /// What the columns are.
    pub fn targets(&self) -> &[Target] {
        &self.targets
    }

    /// The column by which a card is known again.
    pub fn key(&self) -> Option<usize> {
        self.key
    }

    /// Which column is this.
    pub fn column(&self, target: Target) -> Option<usize> {
        self.targets.iter().position(|it| *it == target)
    }

    /// Says what a column is; the one that was it before is left out.
    pub fn set(&mut self, column: usize, target: Target) {
        if !target.is_shared()
            && let Some(before) = self.column(target)
        {
            self.targets[before] = Target::Leave;
        }
        if let Some(it) = self.targets.get_mut(column) {
            *it = target;
        }
        self.set_key(self.key);
    }

    /// Says by which column a card is known again, where it can be.
    pub fn set_key(&mut self, column: Option<usize>) {
        self.key = column.filter(|it| self.can_be_key(*it));
    }

    /// Whether a card can be known again by a column.
    pub fn can_be_key(&self, column: usize) -> bool {
        matches!(
            self.targets.get(column),
            Some(Target::Title | Target::Card | Target::NewField | Target::Field(_))
        )
    }
}

/// What columns are likely to be. `filled` tells of each whether any row says something.
pub fn guess(fields: &Fields, headers: &[String], filled: &[bool]) -> Mapping {
    let names: Vec<String> = headers.iter().map(|it| plain_header(it)).collect();
    let mut mapping = Mapping { targets: vec![Target::Leave; names.len()], key: None };
    let of_cards = [
        (Target::Card, headers::CARD),
        (Target::Title, headers::TITLE),
        (Target::List, headers::LIST),
        (Target::Owner, headers::OWNER),
        (Target::Start, headers::START),
        (Target::Due, headers::DUE),
        (Target::Done, headers::DONE),
        (Target::Labels, headers::LABELS),
    ];
    for (target, words) in of_cards {
        // A field that is called so is meant before a card's own.
        take(&mut mapping, &names, filled, target, words);
    }
    let mut writable: Vec<(&Known, String)> = fields
        .all()
        .iter()
        .filter(|it| is_written(it.shape))
        .map(|it| (it, plain_header(&it.name)))
        .collect();
    for (known, name) in &writable {
        take(&mut mapping, &names, filled, Target::Field(known.field), &[name.as_str()]);
    }
    take(&mut mapping, &names, filled, Target::Body, headers::BODY);
    let built_in = [
        (Field::PLATFORM, headers::PLATFORM),
        (Field::PRICE, headers::PRICE),
        (Field::STOCK, headers::STOCK),
        (Field::CARRIER, headers::CARRIER),
    ];
    for (field, words) in built_in.into_iter().filter(|it| fields.get(it.0).is_some()) {
        take(&mut mapping, &names, filled, Target::Field(field), words);
    }
    writable.retain(|it| mapping.column(Target::Field(it.0.field)).is_none());
    for (known, own) in &writable {
        let same: Vec<&str> = names.iter().map(String::as_str).filter(|it| is_same(own, it)).collect();
        take(&mut mapping, &names, filled, Target::Field(known.field), &same);
    }
    lay_rest(&mut mapping, &names, filled);
    let key = |word: &&str| {
        let column = names.iter().position(|it| it == *word)?;
        Some(column).filter(|it| mapping.can_be_key(*it))
    };
    let key = headers::KEYS.iter().find_map(key);
    mapping.set_key(key);
    mapping
}

/// The first column that is called by one of the words, and says something, is this.
fn take(mapping: &mut Mapping, names: &[String], filled: &[bool], target: Target, words: &[&str]) {
    let is_free = |at: usize| mapping.targets[at] == Target::Leave && filled.get(at) == Some(&true);
    let named = |word: &&str| (0..names.len()).find(|at| names[*at] == **word && is_free(*at));
    if mapping.column(target).is_none()
        && let Some(column) = words.iter().find_map(named)
    {
        mapping.targets[column] = target;
    }
}

/// What is left gets fields of its own, where it is worth one; without a title the first of it is the title.
fn lay_rest(mapping: &mut Mapping, names: &[String], filled: &[bool]) {
    let says = |at: usize| filled.get(at) == Some(&true) && !names[at].is_empty();
    let count = (0..names.len()).filter(|at| says(*at)).count();
    for (at, name) in names.iter().enumerate() {
        let name = name.as_str();
        let is_worth = count <= FEW || headers::WORTH.contains(&name) || headers::KEYS.contains(&name);
        if mapping.targets[at] == Target::Leave && says(at) && is_worth {
            mapping.targets[at] = Target::NewField;
        }
    }
    if mapping.column(Target::Title).is_none() {
        let rest = (0..names.len()).filter(|at| mapping.targets[*at] == Target::NewField);
        let rest: Vec<usize> = rest.collect();
        let words = rest.iter().find(|at| !headers::is_of_numbers(&names[**at]));
        if let Some(first) = words.or(rest.first()) {
            mapping.targets[*first] = Target::Title;
        }
    }
}

/// True for what a table can say of a field.
pub fn is_written(shape: FieldShape) -> bool {
    !matches!(shape, FieldShape::Formula | FieldShape::Foreign)
}

/// Whether the first row says what the columns are called: what are names by their look, and no two alike.
pub fn has_names(first: &[String]) -> bool {
    let names: Vec<String> = first.iter().map(|it| plain_header(it)).collect();
    let said: Vec<&String> = names.iter().filter(|it| !it.is_empty()).collect();
    let is_number =
        |it: &str| it.chars().all(|it| it.is_ascii_digit() || matches!(it, '.' | ',' | '¥' | '%'));
    let is_name =
        |it: &&&String| !is_number(it) && it.chars().count() <= 30 && super::dates::day(it).is_none();
    let alike = said.iter().enumerate().any(|(at, it)| said[..at].contains(it));
    !said.is_empty() && !alike && said.iter().filter(is_name).count() == said.len()
}
