//! Numbers and days as workbooks keep them, read and written digit by digit: nothing is rounded but what Excel itself does not
//! keep.

use time::Date;

use crate::domain::when::When;

/// So many digits Excel keeps.
const DIGITS: usize = 15;
/// The day before 1900-01-01, as Excel counts, for whom 1900 was a leap year; right from 1900-03-01 on.
const EPOCH: i32 = 2_415_019;
/// The first day where a workbook counts from 1904.
const EPOCH_1904: i32 = 2_416_481;
/// 9999-12-31 by the first of them.
const LAST: i64 = 2_958_465;

/// A number as Excel shows it, at most fifteen digits, `29.9` for `29.899999999999999`; one with more digits before its point than are
/// kept as a power of ten, which is what is left of a number of an order.
pub(super) fn decimal(text: &str) -> Option<String> {
    let (sign, text) = text.strip_prefix('-').map_or(("", text), |it| ("-", it));
    let (mantissa, power) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let power: i64 =
        power.strip_prefix('+').unwrap_or(power).parse().ok().filter(|it| (-400..400).contains(it))?;
    let (whole, part) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let is_digits = |it: &str| it.bytes().all(|it| it.is_ascii_digit());
    if whole.len() + part.len() == 0 || !is_digits(whole) || !is_digits(part) {
        return None;
    }
    let all = format!("{whole}{part}");
    let digits = all.trim_start_matches('0');
    // Where the point stands behind the first digit that counts.
    let mut point = whole.len() as i64 - (all.len() - digits.len()) as i64 + power;
    let mut kept: Vec<u8> = digits.bytes().take(DIGITS).collect();
    if digits.as_bytes().get(DIGITS).is_some_and(|it| *it >= b'5') {
        let mut at = kept.len();
        loop {
            if at == 0 {
                kept.insert(0, b'1');
                point += 1;
                break;
            }
            at -= 1;
            if kept[at] != b'9' {
                kept[at] += 1;
                break;
            }
            kept[at] = b'0';
        }
    }
    let kept = String::from_utf8(kept).ok()?;
    let kept = kept.trim_end_matches('0');
    if kept.is_empty() {
        return Some("0".to_owned());
    }
    let (first, rest) = kept.split_at(1);
    Some(if point > DIGITS as i64 {
        let rest = if rest.is_empty() { String::new() } else { format!(".{}", &rest[..rest.len().min(5)]) };
        format!("{sign}{first}{rest}E+{:02}", point - 1)
    } else if point <= -(DIGITS as i64) {
        format!("{sign}{first}.{rest}E{}", point - 1)
    } else if point <= 0 {
        format!("{sign}0.{}{kept}", "0".repeat(point.unsigned_abs() as usize))
    } else if kept.len() as i64 <= point {
        format!("{sign}{kept}{}", "0".repeat(point as usize - kept.len()))
    } else {
        let (whole, part) = kept.split_at(point as usize);
        format!("{sign}{whole}.{part}")
    })
}

/// The day that a number stands for, perhaps with a time; a time alone as `20:00`.
pub(super) fn day(text: &str, from_1904: bool) -> Option<String> {
    let text = decimal(text)?;
    let (whole, part) = text.split_once('.').unwrap_or((&text, ""));
    let mut days: i64 = whole.parse().ok().filter(|it| (0..=LAST).contains(it))?;
    let part: String = part.chars().take(9).collect();
    let scale = 10_u64.pow(part.len() as u32);
    let part: u64 = if part.is_empty() { 0 } else { part.parse().ok()? };
    let mut minutes = (part * 1_440 + scale / 2) / scale;
    days += (minutes / 1_440) as i64;
    minutes %= 1_440;
    if days == 0 && part > 0 {
        return Some(format!("{:02}:{:02}", minutes / 60, minutes % 60));
    }
    let epoch = if from_1904 { EPOCH_1904 } else { EPOCH };
    let day = Date::from_julian_day(epoch + i32::try_from(days).ok()?).ok()?;
    let minute = (part > 0).then_some(minutes as u16);
    Some(When { day, minute }.to_string())
}

/// A day as a number, from 1900 on; nothing for the first minute of a day, which would be the whole day.
pub(super) fn serial(when: When) -> Option<String> {
    let days = when.day.to_julian_day() - EPOCH;
    // Before March 1900 Excel's days are others.
    if days < 61 || when.minute == Some(0) {
        return None;
    }
    Some(match when.minute {
        None => days.to_string(),
        Some(minute) => format!("{days}.{:010}", u64::from(minute) * 10_000_000_000 / 1_440),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_as_excel_shows_them() {
        for (kept, shown) in [
            ("29.899999999999999", "29.9"),
            ("0.1", "0.1"),
            ("-5", "-5"),
            ("007", "7"),
            ("1E-3", "0.001"),
            ("1.5E+3", "1500"),
            ("123456789012345", "123456789012345"),
            ("999999999999999.9", "1E+15"),
            ("2.9384756102938475E+18", "2.93847E+18"),
            ("2938475610293847561", "2.93847E+18"),
            ("1e300", "1E+300"),
            ("0", "0"),
            ("-0.0", "0"),
            ("100", "100"),
            (".5", "0.5"),
        ] {
            assert_eq!(decimal(kept).as_deref(), Some(shown), "{kept}");
        }
        for kept in ["", "-", "1.2.3", "abc", "1e999", "1e", "NaN", "∞"] {
            assert_eq!(decimal(kept), None, "{kept}");
        }
    }

    #[test]
    fn days_are_the_days_of_excel() {
        for (number, said) in [
            ("46331", "2026-11-05"),
            ("46331.833333333336", "2026-11-05 20:00"),
            ("46330.9999999", "2026-11-05 00:00"),
            ("61", "1900-03-01"),
            ("0.5", "12:00"),
            ("2958465", "9999-12-31"),
        ] {
            assert_eq!(day(number, false).as_deref(), Some(said), "{number}");
        }
        assert_eq!(day("44869", true).as_deref(), Some("2026-11-05"));
        for number in ["-1", "2958466", "1e15", "x"] {
            assert_eq!(day(number, false), None, "{number}");
        }
        for said in ["2026-11-05", "2026-11-05 20:00", "2024-02-29 00:01", "1999-12-31 23:59"] {
            let number = serial(When::parse(said).expect("a day")).expect("after 1900");
            assert_eq!(day(&number, false).as_deref(), Some(said));
        }
    }
}
