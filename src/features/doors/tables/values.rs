//! What the words of a cell mean for a card.
//!
//! **Invariant:** never guesses; what is not understood is told.

use super::{columns::Target, dates::day};
use crate::{
    domain::{
        board::Field,
        card::Card,
        field_shape::FieldShape,
        formula::folded,
        id::Id,
        value::{Key, Shape, Value},
    },
    features::fields::{known::Known, reading},
};

/// What a cell says, before what it names is found or laid.
#[derive(Clone, PartialEq, Debug)]
pub(super) enum Said {
    /// A register and its value.
    Value(Key, Value),
    /// A list, by its name.
    List(String),
    /// Who answers for it, by name.
    Owner(String),
    /// Labels, by their words.
    Labels(Vec<String>),
    /// One of what a field offers.
    Choice(Id<Field>, String),
    /// Several of it.
    Choices(Id<Field>, Vec<String>),
    /// Somebody a field names.
    Person(Id<Field>, String),
}

/// Why a cell is not understood.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Wrong {
    /// It should be a day.
    NotADay,
    /// It should be a number.
    NotANumber,
    /// It should be yes or no.
    NotYesOrNo,
}

/// What a cell with something in it says of what every card has.
pub(super) fn of_card(text: &str, target: Target) -> Result<Option<Said>, Wrong> {
    let set = |key, value: Value| Ok(Some(Said::Value(key, value)));
    let when = || day(text).map(Value::When).ok_or(Wrong::NotADay);
    match target {
        Target::Title => set(Card::TITLE.key(), Value::Text(one_line(text))),
        Target::Body => set(Card::BODY.key(), Value::Text(text.replace("\r\n", "\n"))),
        Target::Start => set(Card::START.key(), when()?),
        Target::Due => set(Card::DUE.key(), when()?),
        Target::Done => set(Card::DONE.key(), yes_or_no(text)?.write()),
        Target::List => Ok(Some(Said::List(one_line(text)))),
        Target::Owner => Ok(Some(Said::Owner(one_line(text)))),
        Target::Labels => Ok(Some(Said::Labels(words(text)))),
        Target::Leave | Target::Card | Target::Field(_) | Target::NewField => Ok(None),
    }
}

/// What it says of a field.
pub(super) fn of_field(text: &str, known: &Known) -> Result<Option<Said>, Wrong> {
    let key = Card::VALUE.of(known.field);
    let value = match known.shape {
        FieldShape::Money | FieldShape::Count | FieldShape::Number => {
            reading::value(text, known.shape, &known.unit).map_err(|_| Wrong::NotANumber)?
        }
        FieldShape::Date => Value::When(day(text).ok_or(Wrong::NotADay)?),
        FieldShape::Check => yes_or_no(text)?.write(),
        FieldShape::Text | FieldShape::Link => Value::Text(text.replace("\r\n", "\n")),
        FieldShape::Choice => return Ok(Some(Said::Choice(known.field, one_line(text)))),
        FieldShape::Choices => return Ok(Some(Said::Choices(known.field, words(text)))),
        FieldShape::Member => return Ok(Some(Said::Person(known.field, one_line(text)))),
        FieldShape::Formula | FieldShape::Foreign => return Ok(None),
    };
    Ok(Some(Said::Value(key, value)))
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Words parted by commas, of whichever width, or lines.
fn words(text: &str) -> Vec<String> {
    let parts = text.split(['、', ',', '，', ';', '；', '|', '\n', '\r']);
    parts.map(one_line).filter(|it| !it.is_empty()).collect()
}

fn yes_or_no(text: &str) -> Result<bool, Wrong> {
    match folded(text).as_str() {
        "是" | "有" | "完成" | "已完成" | "√" | "✓" | "✔" | "☑" | "1" | "yes" | "y" | "true" | "done" => {
            Ok(true)
        }
        "否" | "没" | "没有" | "未完成" | "没完成" | "×" | "✗" | "☐" | "0" | "*" | "no" | "n" | "false" => {
            Ok(false)
        }
        _ => Err(Wrong::NotYesOrNo),
    }
}
