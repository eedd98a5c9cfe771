//! Days told from today: 明天, 今晚, 下周三, 月底.

use time::{Date, Duration};

use super::{
    context::Context,
    dates::date,
    letters::Letters,
    numbers::{digits, value},
};

/// A day told from today.
pub struct Told {
    pub end: usize,
    pub day: Date,
    /// It is said of the evening.
    pub evening: bool,
    /// A deed may follow at once: 明天发货, but not 今日推荐.
    pub with_deed: bool,
}

const NEAR: &[(&str, i64, bool)] = &[
    ("今天", 0, false),
    ("今日", 0, false),
    ("今晚", 0, true),
    ("今早", 0, false),
    ("明天", 1, false),
    ("明日", 1, false),
    ("明晚", 1, true),
    ("明早", 1, false),
    ("大后天", 3, false),
    ("后天", 2, false),
    ("后日", 2, false),
];
const WEEKS: &[(&str, i64)] = &[("下下", 2), ("下个", 1), ("下", 1), ("本", 0), ("这", 0)];
const DAYS: [char; 8] = ['一', '二', '三', '四', '五', '六', '日', '天'];
/// Around a weekday these make it a habit, a range, a name.
const HABIT_BEFORE: [char; 13] = ['每', '上', '到', '至', '~', '-', '、', '和', '逢', '各', '色', '狂', '从'];
const HABIT_AFTER: [char; 8] = ['至', '到', '~', '、', '和', '与', '均', '例'];

/// The day that is told here.
pub fn told(cx: &Context, at: usize, today: Date) -> Option<Told> {
    match cx.letters.at(at) {
        '今' | '明' | '后' | '大' => near(cx.letters, at, today),
        '周' | '星' | '礼' | '下' | '本' | '这' => {
            weekday(cx.letters, at, today).or_else(|| month_end(cx.letters, at, today))
        }
        '月' => month_end(cx.letters, at, today),
        figure if figure.is_ascii_digit() => end_of_month(cx.letters, at, today),
        _ => None,
    }
}

fn near(letters: &Letters, at: usize, today: Date) -> Option<Told> {
    let (word, days, evening) = NEAR.iter().find(|it| letters.has(at, it.0))?;
    let day = today.checked_add(Duration::days(*days))?;
    let end = at + word.chars().count();
    Some(Told { end, day, evening: *evening, with_deed: !word.ends_with('日') })
}

fn weekday(letters: &Letters, at: usize, today: Date) -> Option<Told> {
    if HABIT_BEFORE.contains(&letters.before(at)) {
        return None;
    }
    let week = WEEKS.iter().find(|it| letters.has(at, it.0));
    let from = week.map_or(at, |it| at + it.0.chars().count());
    let from = letters.one_of(from, &["周", "星期", "礼拜"])?;
    let number = DAYS.iter().position(|it| *it == letters.at(from))?.min(6) as i64;
    let after = letters.at(from + 1);
    if HABIT_AFTER.contains(&after) || (after == '-' && letters.at(from + 2) == '周') {
        return None;
    }
    let this = i64::from(today.weekday().number_days_from_monday());
    let ahead = match week {
        Some((_, weeks)) => weeks * 7 + number - this,
        None => (number - this).rem_euclid(7),
    };
    let day = today.checked_add(Duration::days(ahead))?;
    Some(Told { end: from + 1, day, evening: false, with_deed: true })
}

fn month_end(letters: &Letters, at: usize, today: Date) -> Option<Told> {
    const NEXT: &[&str] = &["下个月底", "下月底", "下个月末", "下月末"];
    const THIS: &[&str] = &["月底", "月末", "本月底", "本月末", "这个月底"];
    let before = letters.before(at);
    if matches!(before, '每' | '上' | '个') || before.is_ascii_digit() {
        return None;
    }
    let (end, ahead) = match letters.one_of(at, NEXT) {
        Some(end) => (end, 1),
        None => (letters.one_of(at, THIS)?, 0),
    };
    let months = today.year() * 12 + i32::from(u8::from(today.month())) - 1 + ahead;
    let day = last_day(months.div_euclid(12), months.rem_euclid(12) as u8 + 1)?;
    Some(Told { end, day, evening: false, with_deed: false })
}

/// 11月底.
fn end_of_month(letters: &Letters, at: usize, today: Date) -> Option<Told> {
    let figures = digits(letters, at);
    let month = value(letters, at, figures.min(at + 2));
    let end = letters.one_of(figures, &["月底", "月末"])?;
    if figures - at > 2 || !(1..=12).contains(&month) || letters.before(at).is_ascii_alphanumeric() {
        return None;
    }
    let this = last_day(today.year(), month as u8)?;
    let day = if this < today { last_day(today.year() + 1, month as u8)? } else { this };
    Some(Told { end, day, evening: false, with_deed: false })
}

fn last_day(year: i32, month: u8) -> Option<Date> {
    (28..=31).rev().find_map(|it| date(year, month, it))
}
