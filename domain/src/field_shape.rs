//! The shapes of the shop's fields, and what a field says of a card before it is put into words.

use super::{
    board::Field,
    formula::{Figure, Trouble},
    when::When,
};

/// How a field's values are read and written.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum FieldShape {
    /// A line of text.
    Text,
    /// A number, with a unit perhaps.
    Number,
    /// Money.
    Money,
    /// Whole pieces, as 库存.
    Count,
    /// A day.
    Date,
    /// One of what the field offers.
    Choice,
    /// Several of what the field offers.
    Choices,
    /// Somebody.
    Member,
    /// An address, or a card.
    Link,
    /// Yes or no.
    Check,
    /// Worked out from other fields.
    Formula,
    /// From a newer version: shown as text, not changed.
    Foreign,
}

impl FieldShape {
    /// Those a person can give a field.
    pub const OFFERED: [FieldShape; 10] = [
        FieldShape::Text,
        FieldShape::Number,
        FieldShape::Money,
        FieldShape::Date,
        FieldShape::Choice,
        FieldShape::Choices,
        FieldShape::Member,
        FieldShape::Link,
        FieldShape::Check,
        FieldShape::Formula,
    ];

    /// The word of the data.
    pub fn word(self) -> &'static str {
        match self {
            FieldShape::Text => Field::TEXT_SHAPE,
            FieldShape::Number => Field::NUMBER_SHAPE,
            FieldShape::Money => Field::MONEY_SHAPE,
            FieldShape::Count => Field::COUNT_SHAPE,
            FieldShape::Date => Field::DATE_SHAPE,
            FieldShape::Choice => Field::CHOICE_SHAPE,
            FieldShape::Choices => Field::CHOICES_SHAPE,
            FieldShape::Member => Field::MEMBER_SHAPE,
            FieldShape::Link => Field::LINK_SHAPE,
            FieldShape::Check => Field::CHECK_SHAPE,
            FieldShape::Formula => Field::FORMULA_SHAPE,
            FieldShape::Foreign => "",
        }
    }

    /// The shape for a word of the data.
    pub fn of(word: &str) -> FieldShape {
        let known = FieldShape::OFFERED.into_iter().chain([FieldShape::Count]);
        known.into_iter().find(|it| it.word() == word).unwrap_or(FieldShape::Foreign)
    }

    /// True where values can be added up.
    pub fn is_number(self) -> bool {
        matches!(self, FieldShape::Number | FieldShape::Money | FieldShape::Count | FieldShape::Formula)
    }

    /// True where formulas can name it.
    pub fn is_in_formulas(self) -> bool {
        self.is_number() || self == FieldShape::Check
    }
}

/// So many parts of a number field make one.
pub const NUMBER_PARTS: i64 = 10_000;

/// What a field says of a card.
#[derive(Clone, PartialEq, Debug)]
pub enum Says {
    /// Words: a text, the name of a choice or a person, the title of a card.
    Text(String),
    /// An address to go to.
    Address(String),
    /// Several names.
    Names(Vec<String>),
    /// 分.
    Money(i64),
    /// Whole pieces.
    Count(i64),
    /// A number in ten-thousandths with its unit.
    Number(i64, String),
    /// A day.
    Date(When),
    /// Yes.
    Ticked,
    /// Nothing, and the field that is to blame, if one is.
    Trouble(Trouble, Option<String>),
}

/// What a list says of a field.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Total {
    /// Nothing.
    No,
    /// The sum.
    Sum,
    /// Price times pieces, card by card.
    Amount,
    /// The mean of those that say something.
    Mean,
    /// How many say something.
    Filled,
}

impl Says {
    /// A number as a field with this unit shows it: money as money, or in hundredths where they are its unit.
    pub fn figure(figure: Figure, unit: &str) -> Says {
        // What is worked out is shown with two places at most.
        let shown =
            |parts: Option<i64>, unit: &str| match parts.and_then(|it| it.checked_mul(NUMBER_PARTS / 100)) {
                Some(number) => Says::Number(number, unit.to_owned()),
                None => Says::Trouble(Trouble::TooMuch, None),
            };
        match (unit, figure.money) {
            ("", true) => figure.amount.parts(100).map_or(Says::Trouble(Trouble::TooMuch, None), Says::Money),
            ("%", false) => shown(figure.amount.parts(NUMBER_PARTS), unit),
            _ => shown(figure.amount.parts(100), unit),
        }
    }
}
