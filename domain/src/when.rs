//! Civil dates, with or without a time of day: what a shop writes on a card.
//!
//! **Invariant:** no time zone and no clock; 今天 is told by the caller.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use time::{Date, Month};

/// A day, and perhaps a minute of it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct When {
    /// The civil day.
    pub day: Date,
    /// Minutes since midnight, below 1,440; none means the whole day.
    pub minute: Option<u16>,
}

impl When {
    /// A whole day.
    pub const fn all_day(day: Date) -> When {
        When { day, minute: None }
    }

    /// Reads `2026-11-05` or `2026-11-05 20:00`; `None` when it is neither, or no such day exists.
    pub fn parse(text: &str) -> Option<When> {
        let (day, clock) = text.split_once(' ').map_or((text, None), |(day, clock)| (day, Some(clock)));
        let mut parts = day.split('-').map(digits);
        let (year, month, date) = (parts.next()??, parts.next()??, parts.next()??);
        if parts.next().is_some() || !(1900..=9999).contains(&year) {
            return None;
        }
        let month = Month::try_from(u8::try_from(month).ok()?).ok()?;
        let day = Date::from_calendar_date(i32::from(year), month, u8::try_from(date).ok()?).ok()?;
        let minute = match clock {
            None => None,
            Some(clock) => {
                let (hour, minute) = clock.split_once(':')?;
                let (hour, minute) = (digits(hour)?, digits(minute)?);
                (hour < 24 && minute < 60).then_some(Some(hour * 60 + minute))?
            }
        };
        Some(When { day, minute })
    }
}

impl When {
    /// Reads what the two fields of a browser say, one for a day and one for a time of day, which may be empty; `None` while
    /// the day is half written.
    pub fn of_fields(day: &str, clock: &str) -> Option<When> {
        if clock.is_empty() { When::parse(day) } else { When::parse(&format!("{day} {clock}")) }
    }

    /// True of a day before `today`; of one that counts from a use (see [`days_after_use`]) never.
    pub fn is_past(self, today: Date) -> bool {
        self.day < today && days_after_use(self.day).is_none()
    }

    /// The time of day, `18:00`.
    pub fn clock(self) -> Option<String> {
        self.minute.map(|it| format!("{:02}:{:02}", it / 60, it % 60))
    }
}

/// The day that dates of a 卡片模板 count from, 1910-01-01: whatever is made from it is due so many days after the day
/// of its use. Nothing a shop does is of that time, so such a date says what it is by itself.
const DAY_OF_USE: i32 = 2_418_673;
/// Such dates reach so far to either side.
const REACH: i32 = 3_000;

/// How many days after its use a day of a 卡片模板 is; `None` for a day of the calendar.
pub fn days_after_use(day: Date) -> Option<i32> {
    Some(day.to_julian_day() - DAY_OF_USE).filter(|it| it.abs() <= REACH)
}

/// The day that says so many days after its use; `None` when they are too many.
pub fn after_use(days: i32) -> Option<Date> {
    if days.abs() > REACH { None } else { Date::from_julian_day(DAY_OF_USE + days).ok() }
}

fn digits(text: &str) -> Option<u16> {
    let plain = (1..=4).contains(&text.len()) && text.bytes().all(|it| it.is_ascii_digit());
    plain.then(|| text.parse().ok())?
}

impl fmt::Display for When {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.day.to_calendar_date();
        write!(f, "{year:04}-{:02}-{day:02}", u8::from(month))?;
        match self.clock() {
            Some(clock) => write!(f, " {clock}"),
            None => Ok(()),
        }
    }
}

impl Serialize for When {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        (self.day.to_julian_day(), self.minute).serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for When {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let (day, minute) = <(i32, Option<u16>)>::deserialize(deserializer)?;
        let minute_fits = minute.is_none_or(|it| it < 1440);
        let found = Date::from_julian_day(day).ok().filter(|_| minute_fits).map(|day| When { day, minute });
        found.ok_or_else(|| de::Error::custom("not a date"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_read_as_written() {
        for text in ["2026-11-05", "2024-02-29", "2026-11-05 20:00", "2026-01-01 00:00"] {
            assert_eq!(When::parse(text).map(|it| it.to_string()).as_deref(), Some(text));
        }
    }

    #[test]
    fn what_is_no_date_is_refused() {
        let wrong = [
            "",
            "2026",
            "2026-13-01",
            "2025-02-29",
            "2026-11-05 24:00",
            "292277026596-01-01",
            "2026-11-05T20:00",
            "+026-1-1",
        ];
        for text in wrong {
            assert_eq!(When::parse(text), None, "{text}");
        }
    }

    #[test]
    fn two_fields_say_a_moment() {
        let said = |day, clock| When::of_fields(day, clock).map(|it| it.to_string());
        assert_eq!(said("2026-11-05", "20:00").as_deref(), Some("2026-11-05 20:00"));
        assert_eq!(said("2026-11-05", "").as_deref(), Some("2026-11-05"));
        assert_eq!(said("", "20:00"), None);
        assert_eq!(When::parse("2026-11-05 08:05").and_then(When::clock).as_deref(), Some("08:05"));
    }

    #[test]
    fn a_day_counted_from_a_use_is_never_past() {
        let today = When::parse("2026-11-05").expect("a day").day;
        let past = |day: Option<Date>| day.map(|it| When::all_day(it).is_past(today));
        assert_eq!(past(today.previous_day()), Some(true));
        assert_eq!(past(Some(today)), Some(false));
        assert_eq!(past(after_use(-60)), Some(false));
    }

    #[test]
    fn days_after_use_are_written_as_dates_and_read_again() {
        assert_eq!(after_use(0).map(|it| When::all_day(it).to_string()).as_deref(), Some("1910-01-01"));
        for days in [-3_000, -1, 0, 7, 3_000] {
            let written = When::all_day(after_use(days).expect("near enough")).to_string();
            assert_eq!(When::parse(&written).and_then(|it| days_after_use(it.day)), Some(days));
        }
        assert_eq!(after_use(3_001), None);
        assert_eq!(When::parse("1990-01-01").and_then(|it| days_after_use(it.day)), None);
    }
}
