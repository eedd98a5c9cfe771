//! Writes a formula with no more brackets than it needs.

use super::{Formula, Sign, read::is_of_word};
use crate::{board::Field, id::Id};

/// Writes a formula, calling fields as `name` says. What it gives must be a [`plain_name`].
pub fn write(formula: &Formula, name: &dyn Fn(Id<Field>) -> String) -> String {
    let mut text = String::new();
    put(formula, 1, name, &mut text);
    text
}

/// A field's name as it stands in formulas: without the signs that end a name there.
pub fn plain_name(name: &str) -> String {
    let plain = |it: char| !matches!(it, ']' | '】' | '］' | '〕');
    name.chars().filter(|it| plain(*it)).collect::<String>().trim().to_owned()
}

/// How strongly the outermost sign binds.
fn strength(formula: &Formula) -> u8 {
    match formula {
        Formula::Two(_, sign, _) => sign.strength(),
        Formula::Negative(_) => 3,
        Formula::Percent(_) => 4,
        Formula::Number(_) | Formula::Field(_) | Formula::OrZero(_) => 5,
    }
}

/// Puts a formula where at least this strength is wanted.
fn put(formula: &Formula, wanted: u8, name: &dyn Fn(Id<Field>) -> String, text: &mut String) {
    if strength(formula) < wanted {
        text.push('(');
        put(formula, 1, name, text);
        text.push(')');
        return;
    }
    match formula {
        Formula::Number(number) => text.push_str(&number.write()),
        Formula::Field(field) => put_name(&name(*field), text),
        Formula::OrZero(field) => {
            put_name(&name(*field), text);
            text.push('?');
        }
        Formula::Negative(inner) => {
            text.push('−');
            put(inner, 3, name, text);
        }
        Formula::Percent(inner) => {
            put(inner, 4, name, text);
            text.push('%');
        }
        Formula::Two(left, sign, right) => {
            put(left, sign.strength(), name, text);
            text.push_str(match sign {
                Sign::Plus => " + ",
                Sign::Minus => " − ",
                Sign::Times => " × ",
                Sign::Over => " ÷ ",
            });
            put(right, sign.strength() + 1, name, text);
        }
    }
}

fn put_name(name: &str, text: &mut String) {
    let is_word = name.chars().all(is_of_word) && name.chars().any(|it| !it.is_ascii_digit());
    match is_word {
        true => text.push_str(name),
        false => text.extend(["[", name, "]"]),
    }
}
