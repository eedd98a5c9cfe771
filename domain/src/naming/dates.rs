//! Days written in figures: 11-05, 11/5, 11.5, 11月5日, 15号, 2026-11-05.

use time::{Date, Duration, Month};

use super::{
    letters::{Letters, is_word},
    numbers::{digits, value},
};

/// So far back a date without a year may lie; from there on it is meant in the year to come.
const BACK: i64 = 60;

/// How a day is written, from the plainest to what needs most company.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// 2026-11-05.
    Full,
    /// 11月5日, 11.5号.
    Han,
    /// 11月5.
    HanBare,
    /// 11-05: a naught before a figure is written in dates only.
    Padded,
    /// 11-5, 11/5.
    Figures,
    /// 11.5, which could be money.
    Dotted,
    /// 15号, which could be a house.
    Number,
}

/// A day as written.
#[derive(Clone, Copy)]
pub struct Day {
    pub end: usize,
    pub form: Form,
    year: Option<i32>,
    month: Option<u8>,
    day: u8,
}

/// The day that begins here with a figure.
pub fn day(letters: &Letters, at: usize) -> Option<Day> {
    let end = digits(letters, at);
    match end - at {
        4 => full(letters, at, end),
        1 | 2 => short(letters, at, end),
        _ => None,
    }
}

/// One or two figures from 1 to `most`.
fn small(letters: &Letters, at: usize, most: u64) -> Option<(usize, u8)> {
    let end = digits(letters, at);
    let number = value(letters, at, end.min(at + 2));
    ((1..=2).contains(&(end - at)) && (1..=most).contains(&number)).then_some((end, number as u8))
}

fn full(letters: &Letters, at: usize, end: usize) -> Option<Day> {
    let year = value(letters, at, end) as i32;
    let sign = letters.at(end);
    let second = if sign == '年' { '月' } else { sign };
    if !(2000..2100).contains(&year) || !matches!(sign, '-' | '/' | '.' | '年') {
        return None;
    }
    let (end, month) = small(letters, end + 1, 12)?;
    if letters.at(end) != second {
        return None;
    }
    let (end, day) = small(letters, end + 1, 31)?;
    let end = letters.one_of(end, &["日", "号"]).unwrap_or(end);
    let apart = !letters.at(end).is_ascii_alphanumeric() && !goes_on(letters, end);
    apart.then_some(Day { end, form: Form::Full, year: Some(year), month: Some(month), day })
}

/// True when a sign and a figure or letter follow, as in the number of a thing: 11-05-A.
fn goes_on(letters: &Letters, at: usize) -> bool {
    matches!(letters.at(at), '-' | '/' | '.') && letters.at(at + 1).is_ascii_alphanumeric()
}

fn short(letters: &Letters, at: usize, end: usize) -> Option<Day> {
    let first = value(letters, at, end);
    let sign = letters.at(end);
    if matches!(sign, '号' | '日') {
        let plain = Day { end: end + 1, form: Form::Number, year: None, month: None, day: first as u8 };
        return (1..=31).contains(&first).then_some(plain);
    }
    let month = (1..=12).contains(&first).then_some(first as u8)?;
    let from = if sign == '月' { letters.skip(end + 1, 1) } else { end + 1 };
    let (last, date) = small(letters, from, 31)?;
    let said = letters.one_of(last, &["日", "号"]);
    let day = |end, form| Some(Day { end, form, year: None, month: Some(month), day: date });
    let padded = end - at == 2 && last - from == 2 && (month < 10 || date < 10);
    match sign {
        '月' => match said {
            Some(end) => day(end, Form::Han),
            None => day(last, Form::HanBare),
        },
        '.' | '。' if said.is_some() => day(last + 1, Form::Han),
        '.' | '。' if !is_point(letters, last) => day(last, Form::Dotted),
        '-' | '/' if goes_on(letters, last) && !is_second(letters, last + 1, sign) => None,
        '-' | '/' => day(last, if padded { Form::Padded } else { Form::Figures }),
        _ => None,
    }
}

fn is_point(letters: &Letters, at: usize) -> bool {
    letters.at(at) == '.' && letters.at(at + 1).is_ascii_digit()
}

/// True when the second day of a range begins here, written with the same sign: 11/1-11/3.
fn is_second(letters: &Letters, at: usize, sign: char) -> bool {
    sign == '/' && small(letters, at, 12).is_some_and(|it| letters.at(it.0) == sign)
}

impl Day {
    /// The day it is, as seen from today.
    pub fn date(&self, today: Date) -> Option<Date> {
        match (self.year, self.month) {
            (Some(year), Some(month)) => date(year, month, self.day),
            (None, Some(month)) => near(today, month, self.day),
            _ => {
                let this = date(today.year(), today.month().into(), self.day).filter(|it| *it >= today);
                let next = today.replace_day(1).ok()?.checked_add(Duration::days(31))?;
                this.or_else(|| date(next.year(), next.month().into(), self.day))
            }
        }
    }

    /// The day it is as the end of a range.
    pub fn date_after(&self, first: Date) -> Option<Date> {
        match (self.year, self.month) {
            (Some(_), _) => self.date(first).filter(|it| *it >= first),
            (_, month) => {
                let month = month.unwrap_or(first.month().into());
                let this = date(first.year(), month, self.day).filter(|it| *it >= first);
                this.or_else(|| date(first.year() + 1, month, self.day).filter(|_| self.month.is_some()))
            }
        }
    }
}

/// A day that exists.
pub fn date(year: i32, month: u8, day: u8) -> Option<Date> {
    Date::from_calendar_date(year, Month::try_from(month).ok()?, day).ok()
}

/// The day of a month that lies nearest ahead, or a little behind.
fn near(today: Date, month: u8, day: u8) -> Option<Date> {
    let first = today.checked_sub(Duration::days(BACK))?;
    [0, 1].iter().filter_map(|it| date(first.year() + it, month, day)).find(|it| *it >= first)
}

/// True when a figure here would belong to a longer number or code: 138-1234, V1.2, 0571-88.
pub fn is_inside_number(letters: &Letters, at: usize) -> bool {
    let before = letters.before(at);
    let joined = matches!(before, '-' | '/' | '.' | ':' | '~' | '+' | '×');
    before.is_ascii_alphanumeric() || (joined && at > 1 && letters.at(at - 2).is_ascii_alphanumeric())
}

/// True when a word goes on after the figures of a day, so that they are no day: 3-5天.
pub fn is_measured(letters: &Letters, at: usize) -> bool {
    is_word(letters.at(at)) || matches!(letters.at(at), '%' | '°')
}
