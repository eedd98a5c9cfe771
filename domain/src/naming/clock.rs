//! A time of day beside a date: 20:00, 晚8点, 下午3点半.

use super::{
    letters::Letters,
    numbers::{digits, value},
};

/// Parts of the day, and whether their hours are counted from noon.
const PERIODS: &[(&str, bool)] = &[
    ("凌晨", false),
    ("早上", false),
    ("上午", false),
    ("中午", false),
    ("下午", true),
    ("傍晚", true),
    ("晚上", true),
    ("早", false),
    ("晚", true),
];
/// The last minute of a day: 今晚12点 is still today.
const LAST: u16 = 24 * 60 - 1;

/// The time that stands here, after at most one space, and where it ends. A part of the day alone has no minute.
pub fn clock(letters: &Letters, at: usize, evening: bool) -> Option<(usize, Option<u16>)> {
    let place = letters.skip(at, 1);
    let period = PERIODS.iter().find(|it| letters.has(place, it.0));
    let from = period.map_or(place, |it| place + it.0.chars().count());
    let after_noon = period.map_or(evening, |it| it.1);
    match hour(letters, letters.skip(from, 1), period.is_some() || evening, after_noon) {
        Some((end, minute)) => Some((end, Some(minute))),
        None => period.map(|_| (from, None)),
    }
}

fn hour(letters: &Letters, from: usize, told: bool, after_noon: bool) -> Option<(usize, u16)> {
    let end = digits(letters, from);
    if !(1..=2).contains(&(end - from)) {
        return None;
    }
    let hour = value(letters, from, end) as u16;
    let (end, minute) = match letters.at(end) {
        ':' => {
            let last = digits(letters, end + 1);
            (last == end + 3).then(|| (last, value(letters, end + 1, last) as u16))?
        }
        '点' | '时' => minute(letters, end + 1),
        _ => return None,
    };
    let spoken = letters.at(digits(letters, from)) != ':';
    let hour = match hour {
        // Nobody of a shop means three at night when they say 3点.
        1..=6 if spoken && !told => hour + 12,
        1..=11 if after_noon => hour + 12,
        12 if after_noon => 24,
        hour => hour,
    };
    match (hour, minute) {
        (0..24, 0..60) => Some((end, hour * 60 + minute)),
        (24, 0) => Some((end, LAST)),
        _ => None,
    }
}

/// What follows 点: 半, 一刻, 20分, 20, or nothing.
fn minute(letters: &Letters, at: usize) -> (usize, u16) {
    if let Some(end) = letters.one_of(at, &["半"]) {
        return (end, 30);
    }
    if let Some(end) = letters.one_of(at, &["一刻"]) {
        return (end, 15);
    }
    let end = digits(letters, at);
    match end - at {
        2 => (letters.one_of(end, &["分"]).unwrap_or(end), value(letters, at, end) as u16),
        _ => (at, 0),
    }
}
