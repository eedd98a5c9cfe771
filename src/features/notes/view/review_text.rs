//! The text that a 复盘 or the notes of a meeting begin with, in Markdown.

use crate::{
    features::{
        links::addresses::Named,
        notes::review::{Lagging, Review},
    },
    words::{fields, review as words},
};

/// Signs that Markdown would take for its own are written so that they stay what they are.
fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for letter in text.chars() {
        if "\\`*_[]<>#|~".contains(letter) {
            plain.push('\\');
        }
        plain.push(if letter == '\n' { ' ' } else { letter });
    }
    plain
}

fn table(head: &str, rows: impl Iterator<Item = Vec<String>>) -> String {
    let columns = head.matches('|').count() - 1;
    let rule = "| --- ".repeat(columns);
    let rows: String = rows.map(|it| format!("| {} |\n", it.join(" | "))).collect();
    format!("{head}\n{rule}|\n{rows}\n")
}

/// A 复盘 of a board.
pub(super) fn review_text(review: &Review, today: time::Date) -> String {
    let mut text = format!("[{}]({})\n\n", plain(&review.name), Named::Board(review.board).address());
    let head = |text: &mut String, word: &str| text.push_str(&format!("# {word}\n\n"));
    head(&mut text, words::goals());
    text.push_str(&table(words::goal_line(), std::iter::once(vec![String::new(); 3])));
    let rate = |it: &(String, crate::features::progress::queries::Rate)| {
        let name = if it.0.is_empty() { words::nobody().to_owned() } else { plain(&it.0) };
        vec![name, it.1.done.to_string(), it.1.of.to_string()]
    };
    text.push_str(&table(words::list_line(), review.progress.lists.iter().map(rate)));
    text.push_str(&table(words::by_owner(), review.progress.owners.iter().map(rate)));
    if !review.days.is_empty() {
        head(&mut text, words::key_dates());
        for (name, day) in &review.days {
            let day = day.map_or_else(|| "—".to_owned(), words::plain_day);
            text.push_str(&format!("- {} {day}\n", plain(name)));
        }
        text.push('\n');
    }
    if !review.totals.is_empty() {
        head(&mut text, words::figures());
        let row = |it: &crate::features::fields::totals::Said| {
            vec![plain(&it.name), plain(&fields::said(&it.says, today))]
        };
        text.push_str(&table(words::figure_line(), review.totals.iter().map(row)));
    }
    head(&mut text, words::late());
    match review.late.0.is_empty() {
        true => text.push_str(&format!("{}\n\n", words::none_late())),
        false => lagging(&mut text, &review.late, true),
    }
    if !review.open.0.is_empty() {
        head(&mut text, words::open());
        lagging(&mut text, &review.open, false);
    }
    head(&mut text, words::lessons());
    text.push_str("- \n\n");
    head(&mut text, words::next_time());
    text.push_str("- [ ] \n");
    text
}

fn lagging(text: &mut String, (cards, count): &(Vec<Lagging>, usize), asks_why: bool) {
    for it in cards {
        text.push_str(&format!("- [{}]({})", plain(&it.title), Named::Card(it.card).address()));
        if let Some(owner) = &it.owner {
            text.push_str(&format!("，{}", plain(owner)));
        }
        if let Some(due) = it.due {
            text.push_str(&format!("，{}", words::was_due(&words::plain_day(due))));
        }
        if asks_why {
            text.push_str(&format!("。{}", words::why()));
        }
        text.push('\n');
    }
    if *count > cards.len() {
        text.push_str(&format!("- {}\n", words::more(count - cards.len())));
    }
    text.push('\n');
}

/// The notes of a meeting, before it.
pub(super) fn meeting_text() -> String {
    format!(
        "# {}\n\n1. \n\n# {}\n\n\n\n# {}\n\n- [ ] \n",
        words::agenda(),
        words::minutes(),
        words::decisions()
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_stay_what_they_are() {
        assert_eq!(plain("a*b_[c](d)|<e>"), "a\\*b\\_\\[c\\](d)\\|\\<e\\>");
        assert_eq!(
            table("| 一 | 二 |", std::iter::once(vec!["1".into(), "2".into()])),
            "| 一 | 二 |\n| --- | --- |\n| 1 | 2 |\n\n"
        );
    }
}
