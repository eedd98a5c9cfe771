//! Titles as they are written, drawn: `1M 锅 29.9元 => 平:1号店 价:29.9`. The tables stand beside this file.

mod laws;

use time::Date;

use super::*;
use crate::{id::RecordId, when::When};

/// A Thursday.
pub fn today() -> Date {
    Date::from_julian_day(2_461_350).expect("2026-11-05")
}

const PEOPLE: [&str; 7] = ["小李", "小周", "阿美", "小陈", "老仓", "Amy", "王老板"];
const LABELS: [&str; 6] = ["双十一", "爆款", "急", "要改图", "VIP", "等素材"];

pub fn people() -> impl Iterator<Item = (Id<Member>, &'static str)> {
    PEOPLE.into_iter().map(|it| (Id::of(RecordId::derived(it)), it))
}

pub fn labels() -> impl Iterator<Item = (Id<Label>, &'static str)> {
    LABELS.into_iter().map(|it| (Id::of(RecordId::derived(it)), it))
}

pub fn choices() -> impl Iterator<Item = (Meaning, &'static str)> {
    shipped::TABLES.iter().flat_map(|table| {
        table.choices.iter().map(|it| ((table.meaning)(shipped::choice(table, it.0)), it.0))
    })
}

/// What every shop begins with, and these people and labels.
pub fn lexicon() -> Lexicon {
    let shipped = shipped::TABLES.iter().flat_map(|table| {
        table.choices.iter().flat_map(|(name, words)| {
            let meaning = (table.meaning)(shipped::choice(table, name));
            std::iter::once(*name).chain(words.iter().copied()).map(move |it| (meaning, it))
        })
    });
    let others = shipped::OTHER_THINGS.iter().map(|it| (Meaning::Nothing, *it));
    let people = people().map(|it| (Meaning::Person(it.0), it.1));
    let labels = labels().map(|it| (Meaning::Label(it.0), it.1));
    Lexicon::of(shipped.chain(others).chain(people).chain(labels))
}

fn moment(when: When) -> String {
    let (day, minute) = (when.day, when.minute);
    let day = match day.year() {
        2026 => day.to_string()[5..].to_owned(),
        _ => day.to_string(),
    };
    minute.map_or(day.clone(), |it| format!("{day}T{:02}:{:02}", it / 60, it % 60))
}

fn draw_fact(fact: &Fact) -> String {
    let choice = |mark: &str, meaning: Meaning| {
        let name = choices().find(|it| it.0 == meaning).expect("a shipped word").1;
        format!("{mark}:{name}")
    };
    let person =
        |mark: &str, id| format!("{mark}:{}", people().find(|it| it.0 == id).expect("one of them").1);
    match fact {
        Fact::Platform(it) => choice("平", Meaning::Platform(*it)),
        Fact::Carrier(it) => choice("物", Meaning::Carrier(*it)),
        Fact::Payer(it) => choice("付", Meaning::Payer(*it)),
        Fact::Invoice(it) => choice("票", Meaning::Invoice(*it)),
        Fact::Price(fen) => {
            let yuan = format!("{}.{:02}", fen / 100, fen % 100);
            format!("价:{}", yuan.trim_end_matches('0').trim_end_matches('.'))
        }
        Fact::Count(pieces) => format!("量:{pieces}"),
        Fact::Owner(it) => person("人", *it),
        Fact::Participant(it) => person("协", *it),
        Fact::Label(it) => format!("签:{}", labels().find(|label| label.0 == *it).expect("one of them").1),
        Fact::Start(it) => format!("起:{}", moment(*it)),
        Fact::Due(it) => format!("止:{}", moment(*it)),
        Fact::Span(from, until) => format!("起:{} 止:{}", moment(*from), moment(*until)),
    }
}

/// What is read from a title.
fn draw(title: &str) -> String {
    let parts = read(title, &lexicon(), today());
    parts.iter().map(|it| draw_fact(&it.fact)).collect::<Vec<_>>().join(" ")
}

/// Marks whatever their order.
fn marks(drawn: &str) -> Vec<&str> {
    let mut marks: Vec<&str> = drawn.split(' ').filter(|it| !it.is_empty()).collect();
    marks.sort_unstable();
    marks
}

fn lines(table: &str) -> impl Iterator<Item = &str> {
    table.lines().filter(|it| !it.is_empty() && !it.starts_with("# "))
}

#[test]
fn titles_say_what_shops_mean() {
    let wrong: Vec<String> = lines(include_str!("titles.txt"))
        .filter_map(|line| {
            let (title, expected) = line.split_once(" =>").expect("a title and what it says");
            let read = draw(title);
            let right = marks(expected) == marks(&read);
            (!right).then(|| format!("{title}\n  means{expected}\n  reads {read}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn nothing_is_read_from_ordinary_sentences() {
    let wrong: Vec<String> = lines(include_str!("plain.txt"))
        .filter_map(|line| Some((line, draw(line))).filter(|it| !it.1.is_empty()))
        .map(|(line, found)| format!("{line}\n  reads {found}"))
        .collect();
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}
