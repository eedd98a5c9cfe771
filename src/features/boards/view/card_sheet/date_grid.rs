//! The days of one month in weeks from Monday, and where keys lead among them.
//!
//! **Invariant:** six weeks, whatever the month, so that nothing jumps; never leaves the calendar's bounds.

use time::{Date, Duration, Month, Weekday};

/// How many days the grid shows.
pub(super) const DAYS: usize = 42;

/// The first day of the grid: the Monday on or before the first of the month that has `day`.
pub(super) fn first_day(day: Date) -> Date {
    let first = day.replace_day(1).unwrap_or(day);
    let back = i64::from(first.weekday().number_days_from_monday());
    first.checked_sub(Duration::days(back)).unwrap_or(first)
}

/// The day in a place of the grid.
pub(super) fn day_at(month: Date, place: usize) -> Date {
    let days = i64::try_from(place).unwrap_or(0);
    first_day(month).checked_add(Duration::days(days)).unwrap_or(month)
}

/// The place of a day in the grid of its own month.
pub(super) fn place_of(day: Date) -> usize {
    usize::try_from((day - first_day(day)).whole_days()).unwrap_or(0)
}

/// The same day of another month, or its last where it has no such day.
pub(super) fn in_months(day: Date, months: i32) -> Date {
    let count = day.year() * 12 + i32::from(u8::from(day.month())) - 1 + months;
    let (year, month) = (count.div_euclid(12), count.rem_euclid(12) + 1);
    let Ok(month) = u8::try_from(month).map_err(drop).and_then(|it| Month::try_from(it).map_err(drop)) else {
        return day;
    };
    Date::from_calendar_date(year, month, day.day().min(month.length(year))).unwrap_or(day)
}

/// Where a key leads from a day; `None` for keys that lead nowhere.
pub(super) fn led(from: Date, key: &str) -> Option<Date> {
    let in_week = i64::from(from.weekday().number_days_from_monday());
    let days = |days: i64| from.checked_add(Duration::days(days)).unwrap_or(from);
    Some(match key {
        "ArrowLeft" => days(-1),
        "ArrowRight" => days(1),
        "ArrowUp" => days(-7),
        "ArrowDown" => days(7),
        "Home" => days(-in_week),
        "End" => days(6 - in_week),
        "PageUp" => in_months(from, -1),
        "PageDown" => in_months(from, 1),
        _ => return None,
    })
}

/// The next Monday after a day.
pub(super) fn next_monday(day: Date) -> Date {
    let ahead = 7 - i64::from(day.weekday().number_days_from_monday());
    day.checked_add(Duration::days(ahead)).unwrap_or(day)
}

/// The days of the week as the grid's columns have them.
pub(super) const WEEK: [Weekday; 7] = [
    Weekday::Monday,
    Weekday::Tuesday,
    Weekday::Wednesday,
    Weekday::Thursday,
    Weekday::Friday,
    Weekday::Saturday,
    Weekday::Sunday,
];

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        crate::domain::when::When::parse(text).expect("a date").day
    }

    /// November 2026 begins on a Sunday, February 2027 on a Monday.
    #[test]
    fn weeks_begin_on_monday() {
        assert_eq!(first_day(day("2026-11-05")), day("2026-10-26"));
        assert_eq!(first_day(day("2027-02-28")), day("2027-02-01"));
        assert_eq!(day_at(day("2026-11-05"), DAYS - 1), day("2026-12-06"));
        assert_eq!(place_of(day("2026-11-05")), 10);
    }

    #[track_caller]
    fn check(from: &str, key: &str, to: &str) {
        assert_eq!(led(day(from), key), Some(day(to)), "{key} from {from}");
    }

    #[test]
    fn keys_lead_through_days_weeks_and_months() {
        check("2026-11-01", "ArrowLeft", "2026-10-31");
        check("2026-11-28", "ArrowDown", "2026-12-05");
        check("2026-11-05", "Home", "2026-11-02");
        check("2026-11-05", "End", "2026-11-08");
        check("2027-01-31", "PageDown", "2027-02-28");
        check("2027-01-05", "PageUp", "2026-12-05");
        assert_eq!(led(day("2026-11-05"), "a"), None);
    }

    #[test]
    fn next_monday_is_never_today() {
        assert_eq!(next_monday(day("2026-11-05")), day("2026-11-09"));
        assert_eq!(next_monday(day("2026-11-09")), day("2026-11-16"));
        assert_eq!(next_monday(day("2026-11-08")), day("2026-11-09"));
    }
}
