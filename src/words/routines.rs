//! 周期任务: how a card repeats, said as one would say it.

use time::Date;

use super::when;
use crate::domain::pattern::{MonthDay, Pattern, Weekdays};

words! {
    repeat: "重复", "Repeats";
    no_repeat: "不重复", "Does not repeat";
    repeats: "会重复", "Repeats";
    daily: "每天", "Every day";
    every_days(n: u8): "每 {n} 天", "Every {n} day" | "Every {n} days";
    workdays: "周一到周五", "Monday to Friday";
    weekly(days: &str): "每{days}", "Every {days}";
    every_weeks(n: u8, days: &str): "每 {n} 周，{days}", "Every {n} week, {days}" | "Every {n} weeks, {days}";
    monthly(day: u8): "每月 {day} 日", "Every month, day {day}";
    monthly_last: "每月最后一天", "Every month, the last day";
    every_months(n: u8, day: &str): "每 {n} 个月，{day}", "Every {n} month, {day}" | "Every {n} months, {day}";
    yearly(month: u8, day: u8): "每年 {month} 月 {day} 日", "Every year in month {month}, day {day}";
    yearly_last(month: u8): "每年 {month} 月最后一天", "Every year, the last day of month {month}";
    nth(day: u8): "{day} 日", "day {day}";
    last: "最后一天", "the last day";
    lunar_monthly(day: &str): "农历每月{day}", "Every lunar month, {day}";
    lunar_yearly(month: &str, day: &str): "农历每年{month}{day}", "Every lunar year, {month}, {day}";
    lunar_month(month: u8): "{month}月", "month {month}";
    sentence(pattern: &str, next: &str): "{pattern}，下一次 {next}", "{pattern}, next {next}";
    own_way: "自己定…", "Another way…";
    when_done: "做完再出", "When done";
    on_day: "到日子就出", "On its day";
    when_next: "下一张", "The next card";
    unit: "按什么重复", "Repeat by";
    by_day: "天", "Days";
    by_week: "周", "Weeks";
    by_month: "月", "Months";
    by_lunar_month: "农历月", "Moons";
    by_lunar_year: "农历年", "Lunar years";
    how_many_days: "每几天", "Every how many days";
    how_many_weeks: "每几周", "Every how many weeks";
    how_many_months: "每几个月", "Every how many months";
    which_weekdays: "周几", "Which days";
    which_day: "几日", "Which day";
    which_lunar_day: "初几（1–30）", "Which lunar day (1–30)";
    which_lunar_month: "农历几月（1–12）", "Which lunar month (1–12)";
    not_a_pattern: "把数字填完整", "Fill in the numbers";
    counted_from: "从哪天算", "Counted from";
    goes_on_or_not: "还重不重复", "Whether it repeats";
    goes_on: "照常重复", "Goes on";
    goes_on_no_more: "不再重复", "Repeats no more";
    next_begins_in: "下一张放在", "The next card begins in";
    set: "就这样重复", "Repeat like this";
    next_made(title: &str, day: &str): "下一张「{title}」：{day}", "Next “{title}”: {day}";
    next_made_after(n: i64, title: &str, day: &str): "下一张「{title}」：{day}，中间跳过 {n} 次", "Next “{title}”: {day}, {n} time left out" | "Next “{title}”: {day}, {n} times left out";
    was_made: "按重复的规则出的这张卡片", "It came by the rule of its routine";
    was_set(who: &str, pattern: &str): "{who} 设成重复：{pattern}", "{who} let it repeat: {pattern}";
    was_stopped(who: &str): "{who} 设成不再重复", "{who} let it repeat no more";
    many_made(n: usize, title: &str): "出了 {n} 张周期任务，有「{title}」", "{n} repeating card came, “{title}” for one" | "{n} repeating cards came, “{title}” for one";
    skipped(n: i64): "前面跳过了 {n} 次", "{n} time before it was left out" | "{n} times before it were left out";
}

/// How it repeats: 每周三, 每月最后一天, 农历每年腊月初八. `first` is the day it counts from.
pub fn pattern(pattern: Pattern, first: Date) -> String {
    match pattern {
        Pattern::Days(1) => daily().into(),
        Pattern::Days(n) => every_days(n),
        Pattern::Workdays => workdays().into(),
        Pattern::Weeks(1, days) => weekly(&weekdays(days)),
        Pattern::Weeks(n, days) => every_weeks(n, &weekdays(days)),
        Pattern::Months(1, MonthDay::Last) => monthly_last().into(),
        Pattern::Months(1, MonthDay::Nth(day)) => monthly(day),
        Pattern::Months(12, MonthDay::Last) => yearly_last(u8::from(first.month())),
        Pattern::Months(12, MonthDay::Nth(day)) => yearly(u8::from(first.month()), day),
        Pattern::Months(n, on) => every_months(n, &month_day(on)),
        Pattern::LunarMonths(on) => lunar_monthly(&lunar_day(on)),
        Pattern::LunarYears(month, on) => lunar_yearly(&lunar_month_name(month), &lunar_day(on)),
    }
}

/// 周一、周三.
fn weekdays(days: Weekdays) -> String {
    let days: Vec<_> = days.each().map(when::weekday).collect();
    days.join(if super::language() == super::Language::Chinese { "、" } else { ", " })
}

/// 15 日, 最后一天.
pub fn month_day(on: MonthDay) -> String {
    match on {
        MonthDay::Nth(nth_) => nth(nth_),
        MonthDay::Last => last().into(),
    }
}

/// 正月, 冬月, 腊月.
pub fn lunar_month_name(month: u8) -> String {
    const NAMES: [&str; 12] =
        ["正月", "二月", "三月", "四月", "五月", "六月", "七月", "八月", "九月", "十月", "冬月", "腊月"];
    match super::language() {
        super::Language::Chinese => NAMES[usize::from(month.clamp(1, 12) - 1)].into(),
        super::Language::English => lunar_month(month),
    }
}

/// 初一, 十五, 廿三, 三十.
pub fn lunar_day(on: MonthDay) -> String {
    let MonthDay::Nth(day) = on else { return last().into() };
    if super::language() == super::Language::English {
        return nth(day);
    }
    const DIGITS: [char; 10] = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
    let digit = DIGITS[usize::from((day.max(1) - 1) % 10)];
    let ten = match day {
        20 => return "二十".into(),
        30 => return "三十".into(),
        0..=10 => '初',
        11..=19 => '十',
        _ => '廿',
    };
    [ten, digit].into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_are_said_as_one_says_them() {
        let first = Date::from_calendar_date(2026, time::Month::November, 11).expect("a day");
        let said = |written| pattern(Pattern::parse(written).expect("a pattern"), first);
        let all = [
            ("days 1", "每天"),
            ("days 3", "每 3 天"),
            ("workdays", "周一到周五"),
            ("weeks 1 3", "每周三"),
            ("weeks 2 15", "每 2 周，周一、周五"),
            ("months 1 15", "每月 15 日"),
            ("months 1 last", "每月最后一天"),
            ("months 3 1", "每 3 个月，1 日"),
            ("months 12 11", "每年 11 月 11 日"),
            ("months 12 last", "每年 11 月最后一天"),
            ("lunar-months 1", "农历每月初一"),
            ("lunar-months 20", "农历每月二十"),
            ("lunar-years 12 8", "农历每年腊月初八"),
            ("lunar-years 8 15", "农历每年八月十五"),
            ("lunar-years 1 23", "农历每年正月廿三"),
            ("lunar-years 12 last", "农历每年腊月最后一天"),
        ];
        for (written, sentence) in all {
            assert_eq!(said(written), sentence, "{written}");
        }
    }
}
