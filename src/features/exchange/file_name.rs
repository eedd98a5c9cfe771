//! What an exported file is called: `掌柜台_半山厨具_20261105-0912.json`.
//!
//! **Invariant:** letters, digits and `-` of any script, joined by `_`: no sign that a file system, a chat or a shell
//! takes for something else, and never longer than what every file system bears.

use time::{Date, Time};

/// Letters of one part: four parts of Han letters stay under 255 bytes.
const LONGEST: usize = 20;

/// A name for what is exported, without its ending: `about` are the app, the shop and what else tells it from others, at
/// most four of any length. An empty part is left out.
pub fn file_name(about: &[&str], day: Date, time: Time) -> String {
    let (year, month, date) = (day.year(), u8::from(day.month()), day.day());
    let moment = format!("{year:04}{month:02}{date:02}-{:02}{:02}", time.hour(), time.minute());
    let parts = about.iter().map(|it| plain(it)).filter(|it| !it.is_empty());
    parts.chain([moment]).collect::<Vec<_>>().join("_")
}

/// Only what is safe; everything else parts words.
fn plain(text: &str) -> String {
    let words = text.split(|it: char| !it.is_alphanumeric()).filter(|it| !it.is_empty());
    let whole = words.collect::<Vec<_>>().join("-");
    let cut: String = whole.chars().take(LONGEST).collect();
    cut.trim_end_matches('-').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(shop: &str, board: Option<&str>) -> String {
        file_called(&["掌柜台", shop, board.unwrap_or_default()])
    }

    fn file_called(about: &[&str]) -> String {
        let day = Date::from_calendar_date(2026, time::Month::November, 5).expect("a day");
        file_name(about, day, Time::from_hms(9, 12, 0).expect("a time"))
    }

    #[test]
    fn a_name_says_what_and_when() {
        assert_eq!(named("半山厨具", None), "掌柜台_半山厨具_20261105-0912");
        assert_eq!(named("半山厨具", Some("各平台任务")), "掌柜台_半山厨具_各平台任务_20261105-0912");
        assert_eq!(named("", None), "掌柜台_20261105-0912");
        let veiled = ["掌柜台", "半山厨具", "", "不含买家信息", "加密"];
        assert_eq!(file_called(&veiled), "掌柜台_半山厨具_不含买家信息_加密_20261105-0912");
    }

    #[test]
    fn nothing_in_a_name_means_something_to_a_machine() {
        assert_eq!(named("../../etc/passwd", None), "掌柜台_etc-passwd_20261105-0912");
        assert_eq!(named("a\u{202e}gpj.exe <b>\"|*", None), "掌柜台_a-gpj-exe-b_20261105-0912");
        assert_eq!(named("店 / 铺:1", None), "掌柜台_店-铺-1_20261105-0912");
    }

    #[test]
    fn a_name_is_never_too_long() {
        let long = "长".repeat(300);
        assert!(file_called(&[&long, &long, &long, "不含买家信息", "加密"]).len() < 250);
    }
}
