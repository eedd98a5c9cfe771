//! The days a card takes, and what its dates are after it was moved or one of its ends was.
//!
//! **Invariant:** an end never passes the other; a time of day stays; what leaves the years that can be written stays at
//! their edge, as long as it was.

use time::{Date, Duration, Month};

use crate::domain::when::When;

/// From when, and until when.
pub type Dates = (Option<When>, Option<When>);

/// The days a card takes, both included.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Span {
    /// The first, as a Julian day number.
    pub from: i32,
    /// The last.
    pub to: i32,
}

/// What of a bar is taken hold of.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Part {
    /// All of it.
    Whole,
    /// Where it begins.
    From,
    /// Where it ends.
    To,
}

impl Span {
    /// The days of a card; one day where only one is given, none where none is. Dates the wrong way round take the days
    /// between them.
    pub fn of((start, due): Dates) -> Option<Span> {
        let first = start.or(due)?.day.to_julian_day();
        let last = due.or(start)?.day.to_julian_day();
        Some(Span { from: first.min(last), to: first.max(last) })
    }

    /// The days after a part was moved by some.
    pub fn moved(self, part: Part, days: i32) -> Span {
        let (least, most) = bounds();
        let days = days.clamp(least - self.from, most - self.to);
        match part {
            Part::Whole => Span { from: self.from + days, to: self.to + days },
            Part::From => Span { from: (self.from + days).min(self.to), ..self },
            Part::To => Span { to: (self.to + days).max(self.from), ..self },
        }
    }
}

/// The dates of a card after a part of its bar was moved by some days. Pulling an end of a card that has one date only
/// gives it the other.
pub fn moved(dates: Dates, part: Part, days: i32) -> Dates {
    let Some(before) = Span::of(dates) else { return dates };
    let after = before.moved(part, days);
    if after == before {
        return dates;
    }
    let (begins, ends) = (after.from - before.from, after.to - before.to);
    match dates {
        (Some(start), Some(due)) if start.day > due.day => {
            (Some(later(start, ends)), Some(later(due, begins)))
        }
        (start, due) if part == Part::Whole => {
            (start.map(|it| later(it, begins)), due.map(|it| later(it, ends)))
        }
        (start, due) => {
            let plain = |it: Option<When>| it.map(|it| When::all_day(it.day));
            let (first, last) = (start.or(plain(due)), due.or(plain(start)));
            (first.map(|it| later(it, begins)), last.map(|it| later(it, ends)))
        }
    }
}

/// The same time of day, some days later.
fn later(when: When, days: i32) -> When {
    let day = when.day.checked_add(Duration::days(i64::from(days))).unwrap_or(when.day);
    When { day, ..when }
}

/// The first and the last day that can be written down.
fn bounds() -> (i32, i32) {
    let first = Date::from_calendar_date(1900, Month::January, 1).unwrap_or(Date::MIN);
    (first.to_julian_day(), Date::MAX.to_julian_day())
}
