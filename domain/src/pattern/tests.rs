use proptest::prelude::*;
use time::Month;

use super::*;

/// Reads `2026-11-04`.
fn day(text: &str) -> Date {
    crate::when::When::parse(text).expect("a date").day
}

/// The pattern, the day it counts from, and the days it falls on after that.
#[track_caller]
fn check(written: &str, first: &str, expected: &[&str]) {
    let pattern = Pattern::parse(written).expect("a pattern");
    let mut at = day(first);
    for next in expected {
        at = pattern.after(day(first), at).expect("there is a next time");
        assert_eq!(at.to_string(), *next, "{written}");
    }
}

#[test]
fn what_comes_next() {
    check("days 1", "2026-11-05", &["2026-11-06", "2026-11-07"]);
    check("days 10", "2026-11-05", &["2026-11-15", "2026-11-25", "2026-12-05"]);
    check("workdays", "2026-11-05", &["2026-11-06", "2026-11-09", "2026-11-10"]);
    check("weeks 1 3", "2026-11-05", &["2026-11-11", "2026-11-18"]);
    check("weeks 2 15", "2026-11-05", &["2026-11-06", "2026-11-16", "2026-11-20", "2026-11-30"]);
    check("months 1 15", "2026-11-05", &["2026-11-15", "2026-12-15", "2027-01-15"]);
    check("months 1 31", "2027-01-31", &["2027-02-28", "2027-03-31", "2027-04-30"]);
    check("months 1 last", "2028-01-31", &["2028-02-29", "2028-03-31"]);
    check("months 3 1", "2026-11-01", &["2027-02-01", "2027-05-01"]);
    check("months 12 11", "2026-11-11", &["2027-11-11", "2028-11-11"]);
    check("months 24 last", "2026-02-28", &["2028-02-29"]);
}

#[test]
fn what_comes_next_by_the_moon() {
    check("lunar-months 1", "2026-11-05", &["2026-11-09", "2026-12-09", "2027-01-08", "2027-02-06"]);
    check("lunar-months 15", "2026-09-25", &["2026-10-24", "2026-11-23"]);
    check("lunar-years 12 8", "2026-11-05", &["2027-01-15", "2028-01-04"]);
    // 除夕 is the 29th in a short twelfth month.
    check("lunar-years 12 last", "2026-11-05", &["2027-02-05", "2028-01-25"]);
    check("lunar-years 12 30", "2026-11-05", &["2027-02-05", "2028-01-25"]);
    // A leap sixth month is no second 六月初六, and 每月初一 comes in it too.
    check("lunar-years 6 6", "2025-01-01", &["2025-06-30", "2026-07-19"]);
    check("lunar-months 1", "2025-06-25", &["2025-07-25", "2025-08-23"]);
}

#[test]
fn the_moon_is_known_until_the_table_ends() {
    let far = day("2101-02-01");
    assert_eq!(Pattern::LunarMonths(MonthDay::Nth(1)).after(far, far), None);
    assert!(Pattern::Months(1, MonthDay::Last).after(far, far).is_some());
}

#[test]
fn what_is_no_pattern_is_refused() {
    let wrong = [
        "",
        "days",
        "days 0",
        "days 201",
        "days 03",
        "days +3",
        "days -1",
        "weeks 1",
        "weeks 1 ",
        "weeks 1 8",
        "weeks 1 31",
        "weeks 1 11",
        "weeks 25 1",
        "months 1 0",
        "months 1 32",
        "lunar-months 31",
        "lunar-years 13 1",
        "lunar-years 0 1",
        "workdays 1",
        "years 1",
        "days  1",
        "每天",
    ];
    for text in wrong {
        assert_eq!(Pattern::parse(text), None, "{text}");
    }
}

fn patterns() -> impl Strategy<Value = Pattern> {
    let month_day =
        |most: u8| prop_oneof![9 => (1..=most).prop_map(MonthDay::Nth), 1 => Just(MonthDay::Last)];
    prop_oneof![
        (1..=MOST_DAYS).prop_map(Pattern::Days),
        Just(Pattern::Workdays),
        (1..=MOST_BETWEEN, 1..128_u8).prop_map(|(n, days)| Pattern::Weeks(n, Weekdays(days))),
        (1..=MOST_BETWEEN, month_day(31)).prop_map(|(n, on)| Pattern::Months(n, on)),
        month_day(30).prop_map(Pattern::LunarMonths),
        (1..=12_u8, month_day(30)).prop_map(|(month, on)| Pattern::LunarYears(month, on)),
    ]
}

fn days() -> impl Strategy<Value = Date> {
    let from = Date::from_calendar_date(2000, Month::March, 1).expect("a day").to_julian_day();
    // What comes next lies inside the lunar table then.
    (from..from + 34_000).prop_map(|it| Date::from_julian_day(it).expect("a day"))
}

proptest! {
    #[test]
    fn a_pattern_is_read_as_written(pattern in patterns()) {
        prop_assert_eq!(Pattern::parse(&pattern.to_string()), Some(pattern));
    }

    #[test]
    fn every_pattern_comes_again_and_steps_over_nothing(pattern in patterns(), first in days(), from in 0..900_i64) {
        let from = first + Duration::days(from);
        let next = pattern.after(first, from).expect("inside the table");
        prop_assert!(next > from && pattern.fits(first, next));
        let mut between = from.next_day().expect("a day");
        while between < next {
            prop_assert!(!pattern.fits(first, between), "{} was stepped over", between);
            between = between.next_day().expect("a day");
        }
    }

    #[test]
    fn a_weekday_goes_and_comes_but_never_the_last(days in 1..128_u8, nth in 0..7_u8) {
        let (days, day) = (Weekdays(days), Weekday::Monday.nth_next(nth));
        let turned = days.toggled(day);
        prop_assert_eq!(turned == days, days == Weekdays::only(day));
        prop_assert_eq!(turned.each().collect::<Weekdays>(), turned);
        if turned != days {
            prop_assert_eq!(turned.toggled(day), days);
        }
    }
}
