//! Days and times as they are spoken: 今天, 明天, 11-05 周三, 逾期 2 天, 昨天 18:06.
//!
//! **Invariant:** knows no clock; who asks says which day is today.

use time::{Date, Time, Weekday};

use super::card_templates::counted_day;
use crate::domain::when::days_after_use;

words! {
    today: "今天", "today";
    tomorrow: "明天", "tomorrow";
    after_tomorrow: "后天", "in 2 days";
    yesterday: "昨天", "yesterday";
    just_now: "刚刚", "just now";
    monday: "周一", "Mon";
    tuesday: "周二", "Tue";
    wednesday: "周三", "Wed";
    thursday: "周四", "Thu";
    friday: "周五", "Fri";
    saturday: "周六", "Sat";
    sunday: "周日", "Sun";
    due_on(day: &str): "{day}截止", "due {day}";
    overdue(days: i32): "逾期 {days} 天", "{days} day late" | "{days} days late";
    days_ago(days: i32): "{days} 天前", "{days} day ago" | "{days} days ago";
    from_to(start: &str, end: &str): "{start} 至 {end}", "{start} to {end}";
    at(day: &str, time: &str): "{day} {time}", "{day} {time}";
}

/// A weekday's short name.
pub fn weekday(day: Weekday) -> &'static str {
    match day {
        Weekday::Monday => monday(),
        Weekday::Tuesday => tuesday(),
        Weekday::Wednesday => wednesday(),
        Weekday::Thursday => thursday(),
        Weekday::Friday => friday(),
        Weekday::Saturday => saturday(),
        Weekday::Sunday => sunday(),
    }
}

/// `18:00`.
pub fn clock(time: Time) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}

/// `11-05`, with its year when it is not this one.
pub fn date(date: Date, today: Date) -> String {
    if let Some(days) = days_after_use(date) {
        return counted_day(days);
    }
    let (month, day) = (u8::from(date.month()), date.day());
    if date.year() == today.year() {
        format!("{month:02}-{day:02}")
    } else {
        format!("{}-{month:02}-{day:02}", date.year())
    }
}

/// The day as one would say it: 今天, 明天, 后天, 昨天, or `11-05 周三`.
pub fn day(of: Date, today: Date) -> String {
    match near(of, today) {
        Some(word) => word.to_owned(),
        None if days_after_use(of).is_some() => date(of, today),
        None => format!("{} {}", date(of, today), weekday(of.weekday())),
    }
}

/// A moment in the past or near future: `今天 09:12`, `11-04 17:20`.
pub fn moment(of: Date, time: Time, today: Date) -> String {
    let day = near(of, today).map_or_else(|| date(of, today), str::to_owned);
    at(&day, &clock(time))
}

/// What a due date says on a card: `逾期 2 天`, `今天截止`, `今天 18:00`, `11-06 周五`.
///
/// Only the day decides what is late: work due today at 18:00 is not late before tomorrow.
pub fn due(of: Date, time: Option<Time>, today: Date) -> String {
    let late = today.to_julian_day() - of.to_julian_day();
    match time {
        _ if days_after_use(of).is_some() => date(of, today),
        _ if late > 0 => overdue(late),
        Some(time) => moment(of, time, today),
        None if late >= -2 => due_on(&day(of, today)),
        None => day(of, today),
    }
}

/// How old something is, in days: 今天, 昨天, `5 天前`.
pub fn age(of: Date, today: Date) -> String {
    match today.to_julian_day() - of.to_julian_day() {
        ..=1 => day(of, today),
        days => days_ago(days),
    }
}

fn near(of: Date, today: Date) -> Option<&'static str> {
    match of.to_julian_day() - today.to_julian_day() {
        -1 => Some(yesterday()),
        0 => Some(self::today()),
        1 => Some(tomorrow()),
        2 => Some(after_tomorrow()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A day of 2026, when 5 November is a Thursday.
    fn november(day: u8) -> Date {
        Date::from_calendar_date(2026, time::Month::November, day).expect("a day of November")
    }

    fn six() -> Time {
        Time::from_hms(18, 0, 0).expect("a time")
    }

    #[test]
    fn near_days_have_names() {
        let said = |day: u8| super::day(november(day), november(5));
        assert_eq!([4, 5, 6, 7].map(said), ["昨天", "今天", "明天", "后天"]);
        assert_eq!([3, 8].map(said), ["11-03 周二", "11-08 周日"]);
    }

    #[test]
    fn another_year_is_named() {
        let next_year = Date::from_calendar_date(2027, time::Month::January, 5).expect("a date");
        assert_eq!(day(next_year, november(5)), "2027-01-05 周二");
        assert_eq!(date(next_year, november(5)), "2027-01-05");
    }

    #[test]
    fn a_due_date_says_what_matters() {
        let said = |day: u8| due(november(day), None, november(5));
        assert_eq!(said(3), "逾期 2 天");
        assert_eq!(said(5), "今天截止");
        assert_eq!(said(6), "明天截止");
        assert_eq!(said(10), "11-10 周二");
        assert_eq!(due(november(5), Some(six()), november(5)), "今天 18:00");
        assert_eq!(due(november(9), Some(six()), november(5)), "11-09 18:00");
    }

    #[test]
    fn moments_and_ages() {
        assert_eq!(moment(november(4), six(), november(5)), "昨天 18:00");
        assert_eq!(moment(november(1), six(), november(5)), "11-01 18:00");
        assert_eq!(age(november(5), november(5)), "今天");
        assert_eq!(age(november(4), november(5)), "昨天");
        assert_eq!(age(november(1), november(5)), "4 天前");
    }
}
