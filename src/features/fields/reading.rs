//! Reads what a person types into a field of the shop's own.
//!
//! **Invariant:** never guesses; what is not plainly one number is refused.

use crate::{
    domain::{field_shape::FieldShape, field_shape::NUMBER_PARTS, formula::folded, value::Value},
    features::boards::reading::{NotANumber, pieces, price},
};

/// The greatest number: a billion, as of pieces.
const MOST: i64 = 1_000_000_000 * NUMBER_PARTS;

/// Reads a number into ten-thousandths; nothing typed is no number. The unit may stand behind it.
pub fn number(text: &str, unit: &str) -> Result<Option<i64>, NotANumber> {
    let (text, unit) = (folded(text), folded(unit));
    let text = text.strip_suffix(unit.as_str()).unwrap_or(&text).trim();
    if text.is_empty() {
        return Ok(None);
    }
    let plain: String = text.chars().filter(|it| !matches!(it, ',' | ' ')).collect();
    let (below, digits) = plain.strip_prefix('-').map_or((false, plain.as_str()), |it| (true, it));
    let (whole, rest) = digits.split_once('.').unwrap_or((digits, ""));
    let rest = rest.trim_end_matches('0');
    let are_digits = whole.bytes().chain(rest.bytes()).all(|it| it.is_ascii_digit());
    if digits.len() - digits.matches('.').count() == 0 || rest.len() > 4 || whole.len() > 10 || !are_digits {
        return Err(NotANumber);
    }
    let number: i64 = format!("0{whole}{rest:0<4}").parse().map_err(|_| NotANumber)?;
    if number > MOST { Err(NotANumber) } else { Ok(Some(if below { -number } else { number })) }
}

/// Reads what is typed into a field that is written, not chosen.
pub fn value(text: &str, shape: FieldShape, unit: &str) -> Result<Value, NotANumber> {
    let number = match shape {
        FieldShape::Money => price(text)?,
        FieldShape::Count => pieces(text)?,
        FieldShape::Number => number(text, unit)?,
        _ => {
            let text = text.trim();
            return Ok(if text.is_empty() { Value::Nothing } else { Value::Text(text.to_owned()) });
        }
    };
    Ok(number.map_or(Value::Nothing, Value::Number))
}
