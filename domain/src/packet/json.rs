//! Values, registers and positions as JSON (rule F5).
//!
//! **Invariant:** what is read and written again is the same value; what is not understood is the same bytes.

use std::fmt::{self, Write};

use super::{cursor::Cursor, number::whole, string::write_text};
use crate::{
    change::Position,
    id::RecordId,
    rank::Rank,
    value::{Key, Value},
    when::When,
};

/// Writes a value.
pub fn write_value(out: &mut String, value: &Value) {
    match value {
        Value::Nothing => out.push_str("null"),
        Value::Flag(true) => out.push_str("true"),
        Value::Flag(false) => out.push_str("false"),
        Value::Number(number) => push(out, format_args!("{number}")),
        Value::Text(text) => write_text(out, text),
        Value::Record(id) => {
            out.push_str(r#"{"record":""#);
            push_id(out, *id);
            out.push_str(r#""}"#);
        }
        Value::Place(parent, rank) => {
            out.push_str(r#"{"in":""#);
            push_id(out, *parent);
            for part in [r#"","rank":""#, rank.as_str(), r#""}"#] {
                out.push_str(part);
            }
        }
        Value::When(when) => push(out, format_args!(r#"{{"when":"{when}"}}"#)),
        Value::Foreign(json) => out.push_str(json),
    }
}

/// Reads a value; `None` where there is none.
pub fn read_value(cursor: &mut Cursor) -> Option<Value> {
    match cursor.peek()? {
        b'"' => return Some(Value::Text(cursor.string()?.into_owned())),
        b'{' => {
            let mut ahead = cursor.clone();
            if let Some(value) = structured(&mut ahead) {
                *cursor = ahead;
                return Some(value);
            }
        }
        _ => {}
    }
    let written = cursor.value()?;
    let known = match written {
        "null" => Some(Value::Nothing),
        "true" => Some(Value::Flag(true)),
        "false" => Some(Value::Flag(false)),
        _ => whole(written).map(Value::Number),
    };
    Some(known.unwrap_or_else(|| Value::Foreign(written.into())))
}

/// The values written as objects; anything else about them makes them foreign.
fn structured(cursor: &mut Cursor) -> Option<Value> {
    cursor.take(b'{')?;
    let value = match &*cursor.member()? {
        "record" => Value::Record(cursor.string()?.parse().ok()?),
        "when" => Value::When(When::parse(&cursor.string()?)?),
        "in" => {
            let parent = cursor.string()?.parse().ok()?;
            cursor.take(b',')?;
            let rank = (cursor.member()? == "rank").then(|| cursor.string())??;
            Value::Place(parent, Rank::parse(&rank)?)
        }
        _ => return None,
    };
    cursor.take(b'}')?;
    Some(value)
}

/// Writes which register: `title`, or `label/<id>` for one of a family.
pub fn write_key(out: &mut String, key: Key) {
    out.push('"');
    out.push_str(key.name.as_str());
    if key.of != RecordId::SHOP {
        out.push('/');
        push_id(out, key.of);
    }
    out.push_str("\":");
}

/// Splits a written register into its name and what tells it apart in its family.
pub fn split_key(word: &str) -> Option<(&str, RecordId)> {
    match word.split_once('/') {
        None => Some((word, RecordId::SHOP)),
        Some((name, of)) => Some((name, of.parse().ok().filter(|it| *it != RecordId::SHOP)?)),
    }
}

/// Reads `seq.index`.
pub fn read_position(text: &str) -> Option<Position> {
    let (seq, index) = text.split_once('.')?;
    let (seq, index) = (number(seq)?, u16::try_from(number(index)?).ok()?);
    (seq > 0).then_some(Position { seq, index })
}

/// Reads a number written with digits alone.
pub fn number(text: &str) -> Option<u32> {
    let plain = !text.is_empty() && text.bytes().all(|it| it.is_ascii_digit());
    plain.then(|| text.parse().ok())?
}

/// Adds formatted text.
pub fn push(out: &mut String, text: fmt::Arguments) {
    out.write_fmt(text).expect("a String takes everything");
}

/// Appends an id. A packet has some for every card, and going by [`push`] takes several times as long.
pub fn push_id(out: &mut String, id: RecordId) {
    out.push_str(std::str::from_utf8(&id.letters()).expect("letters are ASCII"));
}

/// Appends a number, for the same reason.
pub fn push_number(out: &mut String, number: u64) {
    let mut digits = [0; 20];
    let (mut at, mut rest) = (digits.len(), number);
    loop {
        at -= 1;
        digits[at] = b'0' + (rest % 10) as u8;
        rest /= 10;
        if rest == 0 {
            break;
        }
    }
    out.push_str(std::str::from_utf8(&digits[at..]).expect("digits are ASCII"));
}

/// Bytes a value takes beside its fixed part.
pub fn length(value: &Value) -> usize {
    match value {
        Value::Text(text) => text.len(),
        Value::Foreign(json) => json.len(),
        _ => 0,
    }
}

/// A hash in hexadecimal.
pub fn hex(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() * 2);
    bytes.iter().for_each(|byte| push(&mut text, format_args!("{byte:02x}")));
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn round_trip(json: &str) -> (Value, String) {
        let mut cursor = Cursor::new(json);
        let value = read_value(&mut cursor).expect("a value");
        assert!(cursor.is_done());
        let mut out = String::new();
        write_value(&mut out, &value);
        (value, out)
    }

    proptest::proptest! {
        #[test]
        fn ids_and_numbers_are_written_as_they_are_displayed(id: u64, number: u64) {
            let mut out = String::new();
            push_id(&mut out, RecordId(id));
            push_number(&mut out, number);
            push_number(&mut out, number % 11);
            proptest::prop_assert_eq!(out, format!("{}{number}{}", RecordId(id), number % 11));
        }
    }

    #[test]
    fn every_shape_is_written_as_it_was_read() {
        for json in [
            "null",
            "true",
            "false",
            "0",
            "-12",
            "9223372036854775807",
            r#""双11\n定金""#,
            r#"{"record":"00000000000zz"}"#,
            r#"{"in":"0000000000001","rank":"a0V"}"#,
            r#"{"when":"2026-11-05 20:00"}"#,
            r#"{"when":"2026-11-05"}"#,
        ] {
            let (value, written) = round_trip(json);
            assert!(!matches!(value, Value::Foreign(_)), "{json}");
            assert_eq!(written, json);
        }
    }

    #[test]
    fn what_is_not_understood_stays_byte_for_byte() {
        for json in [
            "1.50",
            "-0",
            "1e400",
            "9223372036854775808",
            "[1, 2]",
            r#"{"record":"none"}"#,
            r#"{"money": 12.30,"in":"¥"}"#,
            r#"{"when":"tomorrow"}"#,
            r#"{"when":"2026-11-05","zone":"+8"}"#,
        ] {
            assert_eq!(round_trip(json), (Value::Foreign(json.into()), json.to_owned()));
        }
    }
}
