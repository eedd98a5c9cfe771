//! Walks through JSON that is not ours, member by member, and builds no tree of it.
//!
//! **Invariant:** bears any depth: what nobody asks for is stepped over.

use time::Date;

use crate::domain::{packet::cursor::Cursor, when::When};

/// Hands every member of an object to `take`; nothing where it is no object.
pub(super) fn each_member<'a>(json: &'a str, take: &mut dyn FnMut(&str, &'a str)) -> Option<()> {
    let mut cursor = Cursor::new(json);
    cursor.take(b'{')?;
    if cursor.peek()? == b'}' {
        return Some(());
    }
    loop {
        let name = cursor.member()?;
        let value = cursor.value()?;
        take(&name, value);
        if !cursor.more(b'}')? {
            return Some(());
        }
    }
}

/// Hands every item of a list to `take`; nothing where it is no list.
pub(super) fn each_item<'a>(json: &'a str, take: &mut dyn FnMut(&'a str)) -> Option<()> {
    let mut cursor = Cursor::new(json);
    cursor.take(b'[')?;
    if cursor.peek()? == b']' {
        return Some(());
    }
    loop {
        take(cursor.value()?);
        if !cursor.more(b']')? {
            return Some(());
        }
    }
}

/// How many items a list has.
pub(super) fn count(json: &str) -> usize {
    let mut count = 0;
    _ = each_item(json, &mut |_| count += 1);
    count
}

/// A text; empty where it is none.
pub(super) fn text(json: &str) -> String {
    Cursor::new(json).string().map(|it| it.into_owned()).unwrap_or_default()
}

/// A list of texts.
pub(super) fn texts(json: &str) -> Vec<String> {
    let mut all = vec![];
    _ = each_item(json, &mut |it| all.push(text(it)));
    all
}

/// Where something stands among its siblings, in thousandths; numbers of Trello have places behind the point.
pub(super) fn position(json: &str) -> i64 {
    let (whole, part) = json.split_once('.').unwrap_or((json, ""));
    let part: String = part.chars().chain("000".chars()).take(3).collect();
    let thousandths =
        || whole.parse::<i64>().ok()?.checked_mul(1_000)?.checked_add(part.parse::<i64>().ok()?);
    thousandths().unwrap_or(0)
}

/// A moment, `2026-11-05T12:00:00.000Z`, in milliseconds since 1970.
pub(super) fn moment(text: &str) -> Option<i64> {
    let (day, clock) = text.split_once('T')?;
    let clock = clock.strip_suffix('Z')?;
    let mut parts = clock.split([':', '.']);
    let (hour, minute) = (parts.next()?, parts.next()?);
    let when = When::parse(&format!("{day} {hour}:{minute}"))?;
    let days = i64::from(when.day.to_julian_day() - Date::from_ordinal_date(1970, 1).ok()?.to_julian_day());
    Some((days * 1_440 + i64::from(when.minute?)) * 60_000)
}
