//! A pattern as a register keeps it: `days 3`, `workdays`, `weeks 1 13`, `months 1 last`, `lunar-months 1`,
//! `lunar-years 12 8`. Days of the week are digits, Monday is 1.

use std::fmt;

use time::Weekday;

use super::{MOST_BETWEEN, MOST_DAYS, MonthDay, Pattern, Weekdays};

impl fmt::Display for MonthDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            MonthDay::Nth(nth) => write!(f, "{nth}"),
            MonthDay::Last => f.write_str("last"),
        }
    }
}

impl fmt::Display for Pattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Pattern::Days(n) => write!(f, "days {n}"),
            Pattern::Workdays => f.write_str("workdays"),
            Pattern::Weeks(n, days) => {
                write!(f, "weeks {n} ")?;
                days.each().try_for_each(|it| write!(f, "{}", it.number_from_monday()))
            }
            Pattern::Months(n, on) => write!(f, "months {n} {on}"),
            Pattern::LunarMonths(on) => write!(f, "lunar-months {on}"),
            Pattern::LunarYears(month, on) => write!(f, "lunar-years {month} {on}"),
        }
    }
}

impl Pattern {
    /// Reads a written pattern; `None` when it is none, or one of a newer version.
    pub fn parse(text: &str) -> Option<Pattern> {
        let words: Vec<&str> = text.split(' ').collect();
        Some(match words.as_slice() {
            ["days", n] => Pattern::Days(number(n, MOST_DAYS)?),
            ["workdays"] => Pattern::Workdays,
            ["weeks", n, days] => Pattern::Weeks(number(n, MOST_BETWEEN)?, weekdays(days)?),
            ["months", n, on] => Pattern::Months(number(n, MOST_BETWEEN)?, month_day(on, 31)?),
            ["lunar-months", on] => Pattern::LunarMonths(month_day(on, 30)?),
            ["lunar-years", month, on] => Pattern::LunarYears(number(month, 12)?, month_day(on, 30)?),
            _ => return None,
        })
    }
}

/// A number from 1 to `most`, written as we write it.
fn number(text: &str, most: u8) -> Option<u8> {
    let number: u8 = text.parse().ok()?;
    ((1..=most).contains(&number) && !text.starts_with(['0', '+'])).then_some(number)
}

fn month_day(text: &str, most: u8) -> Option<MonthDay> {
    if text == "last" { Some(MonthDay::Last) } else { number(text, most).map(MonthDay::Nth) }
}

fn weekdays(text: &str) -> Option<Weekdays> {
    let mut days = 0;
    for digit in text.bytes() {
        let bit = 1 << (digit.checked_sub(b'1').filter(|it| *it < 7)?);
        // Each once, and in order: one pattern is written one way.
        if days >= bit {
            return None;
        }
        days |= bit;
    }
    (days > 0).then_some(Weekdays(days))
}

impl FromIterator<Weekday> for Weekdays {
    /// # Panics
    /// Without a day: a pattern that never comes is none.
    fn from_iter<I: IntoIterator<Item = Weekday>>(days: I) -> Weekdays {
        let days = days.into_iter().fold(0, |all, it| all | 1 << it.number_days_from_monday());
        assert!(days > 0, "at least one day of the week");
        Weekdays(days)
    }
}
