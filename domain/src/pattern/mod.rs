//! How something repeats: every third day, on Wednesdays, on the last of the month, 每年腊月初八.
//!
//! A pattern answers one question, [`Pattern::fits`]; what comes next is found by asking day after day.
//!
//! **Invariant:** writing and reading are inverse; a day that a short month lacks is its last day, so no month is
//! skipped.

mod written;

use time::{Date, Duration, Weekday, util::days_in_month};

use super::lunar::lunar;

/// Which day of a month.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum MonthDay {
    /// The nth, from 1; the last one of a shorter month.
    Nth(u8),
    /// The last.
    Last,
}

/// Days of the week, as bits from Monday.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Weekdays(u8);

/// How something repeats. Numbers count from the day of the first time.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Pattern {
    /// Every nth day.
    Days(u8),
    /// Monday to Friday.
    Workdays,
    /// Some days of every nth week.
    Weeks(u8, Weekdays),
    /// A day of every nth month; every twelfth is every year.
    Months(u8, MonthDay),
    /// A day of every lunar month, leap months too: 每月初一.
    LunarMonths(MonthDay),
    /// A day of a lunar month, every year: 每年腊月初八. The last of the twelfth is 除夕.
    LunarYears(u8, MonthDay),
}

/// No pattern that can be written lets more days pass: 24 months, and a few days for good measure.
const LONGEST: i64 = 800;
/// Most weeks or months between two times.
pub const MOST_BETWEEN: u8 = 24;
/// Most days between two times.
pub const MOST_DAYS: u8 = 200;

impl Weekdays {
    /// One day.
    pub fn only(day: Weekday) -> Weekdays {
        Weekdays(1 << day.number_days_from_monday())
    }

    /// True when the day is one of them.
    pub fn has(self, day: Weekday) -> bool {
        self.0 >> day.number_days_from_monday() & 1 == 1
    }

    /// With one day more, or less; the last one stays.
    pub fn toggled(self, day: Weekday) -> Weekdays {
        let next = self.0 ^ 1 << day.number_days_from_monday();
        if next == 0 { self } else { Weekdays(next) }
    }

    /// From Monday on.
    pub fn each(self) -> impl Iterator<Item = Weekday> {
        (0..7).map(|it| Weekday::Monday.nth_next(it)).filter(move |it| self.has(*it))
    }
}

impl MonthDay {
    fn is(self, day: u8, of: u8) -> bool {
        day == match self {
            MonthDay::Nth(nth) => nth.min(of),
            MonthDay::Last => of,
        }
    }
}

impl Pattern {
    /// True when it falls on a day; `first` is the day it counts from.
    pub fn fits(self, first: Date, day: Date) -> bool {
        let every = |n: u8, passed: i32| passed.rem_euclid(i32::from(n.max(1))) == 0;
        match self {
            Pattern::Days(n) => every(n, day.to_julian_day() - first.to_julian_day()),
            Pattern::Workdays => !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday),
            Pattern::Weeks(n, days) => days.has(day.weekday()) && every(n, week(day) - week(first)),
            Pattern::Months(n, on) => {
                on.is(day.day(), days_in_month(day.month(), day.year()))
                    && every(n, month(day) - month(first))
            }
            Pattern::LunarMonths(on) => lunar(day).is_some_and(|it| on.is(it.day, it.of)),
            Pattern::LunarYears(in_month, on) => {
                lunar(day).is_some_and(|it| it.month == in_month && !it.is_leap && on.is(it.day, it.of))
            }
        }
    }

    /// The first day after `day` that it falls on; `None` where the lunar table ends.
    pub fn after(self, first: Date, day: Date) -> Option<Date> {
        (1..=LONGEST).filter_map(|it| day.checked_add(Duration::days(it))).find(|it| self.fits(first, *it))
    }
}

/// Weeks since some Monday.
fn week(day: Date) -> i32 {
    // Julian day 0 was a Monday.
    day.to_julian_day().div_euclid(7)
}

fn month(day: Date) -> i32 {
    day.year() * 12 + i32::from(u8::from(day.month()))
}

#[cfg(test)]
mod tests;
