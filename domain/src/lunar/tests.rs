//! The table against another's: `new_moons.txt` was written by the Python package lunardate 0.3.0, from a
//! table of its own; ours was made by the crate tyme4rs 1.5.0, which computes the new moons.

use super::*;

/// The one month both do not agree on: the new moon of 2057-09-29 falls on midnight to within seconds. The standard
/// GB/T 33661-2017 lets it begin the 29th, as ours does.
const DISPUTED: (i32, &str) = (2057, "9");

fn first_days() -> impl Iterator<Item = (i32, &'static str, Date)> {
    include_str!("new_moons.txt").lines().flat_map(|line| {
        let mut words = line.split(' ');
        let year: i32 = words.next().expect("a year").parse().expect("a number");
        words.map(move |word| {
            let (name, day) = word.split_once('=').expect("a month and its day");
            let (month, date) = day.split_once('-').expect("a civil day");
            let (month, date): (u8, u8) = (month.parse().expect("a month"), date.parse().expect("a day"));
            // The last months of a lunar year lie in the next civil one.
            let wraps = month < 3 && !matches!(name, "1" | "2");
            let month = Month::try_from(month).expect("a month");
            let day = Date::from_calendar_date(year + i32::from(wraps), month, date).expect("a day");
            (year, name, day)
        })
    })
}

#[test]
fn every_month_begins_where_another_table_says() {
    let mut months = 0;
    for (year, name, first) in first_days() {
        let ours = lunar(first).expect("inside the table");
        if (year, name) == DISPUTED {
            assert_eq!((ours.month, ours.day, ours.of), (8, 30, 30), "a day later here");
            continue;
        }
        let is_leap = name.starts_with('+');
        let month: u8 = name.trim_start_matches('+').parse().expect("a number");
        assert_eq!((ours.month, ours.is_leap, ours.day), (month, is_leap, 1), "{year} {name}");
        months += 1;
    }
    assert!(months > 1_200, "only {months} months were compared");
}

#[test]
fn days_run_on_without_a_gap() {
    let mut day = Date::from_calendar_date(2000, Month::February, 5).expect("a day");
    let mut before: Option<LunarDay> = None;
    while let Some(now) = lunar(day) {
        if let Some(before) = before {
            let next = if before.day == before.of { 1 } else { before.day + 1 };
            assert_eq!(now.day, next, "{day}");
        }
        before = Some(now);
        day = day.next_day().expect("there is a tomorrow");
    }
    assert_eq!(day.year(), 2101);
    assert_eq!(before.map(|it| (it.month, it.day == it.of)), Some((12, true)), "it ends with a year");
}

#[test]
fn days_that_everybody_knows() {
    let check = |(year, month, date): (i32, u8, u8), expected| {
        let month = Month::try_from(month).expect("a month");
        let day = Date::from_calendar_date(year, month, date).expect("a day");
        assert_eq!(lunar(day).map(|it| (it.month, it.is_leap, it.day)), expected, "{day}");
    };
    check((2026, 2, 17), Some((1, false, 1)));
    check((2026, 1, 26), Some((12, false, 8)));
    check((2025, 7, 25), Some((6, true, 1)));
    check((2033, 12, 22), Some((11, true, 1)));
    check((2026, 9, 25), Some((8, false, 15)));
    check((2000, 2, 4), None);
    check((2102, 1, 1), None);
}
