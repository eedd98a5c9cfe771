//! What holds for every message: both languages carry the same facts, in plain and calm words.

use super::*;

/// File, message, Chinese, English forms.
fn catalogue() -> impl Iterator<Item = (&'static str, &'static str, &'static str, &'static [&'static str])> {
    [
        ("actions", actions::ALL),
        ("anchors", anchors::ALL),
        ("board", board::ALL),
        ("board_templates", board_templates::ALL),
        ("bulk", bulk::ALL),
        ("card", card::ALL),
        ("card_templates", card_templates::ALL),
        ("channels", channels::ALL),
        ("closing", closing::ALL),
        ("common", common::ALL),
        ("dispatch", dispatch::ALL),
        ("doors", doors::ALL),
        ("exchange", exchange::ALL),
        ("fields", fields::ALL),
        ("figures", figures::ALL),
        ("files", files::ALL),
        ("first_run", first_run::ALL),
        ("folder", folder::ALL),
        ("history", history::ALL),
        ("hosts", hosts::ALL),
        ("lens", lens::ALL),
        ("links", links::ALL),
        ("members", members::ALL),
        ("naming", naming::ALL),
        ("own_cards", own_cards::ALL),
        ("news", news::ALL),
        ("notes", notes::ALL),
        ("picture", picture::ALL),
        ("progress", progress::ALL),
        ("rehearsal", rehearsal::ALL),
        ("review", review::ALL),
        ("revived", revived::ALL),
        ("routines", routines::ALL),
        ("scripts", scripts::ALL),
        ("search", search::ALL),
        ("settings", settings::ALL),
        ("shrinking", shrinking::ALL),
        ("table", table::ALL),
        ("talk", talk::ALL),
        ("tasks", tasks::ALL),
        ("templates", templates::ALL),
        ("that_day", that_day::ALL),
        ("timeline", timeline::ALL),
        ("trash", trash::ALL),
        ("trouble", trouble::ALL),
        ("undo", undo::ALL),
        ("when", when::ALL),
    ]
    .into_iter()
    .flat_map(|(file, all)| all.iter().map(move |&(name, han, english)| (file, name, han, english)))
}

fn is_han(letter: char) -> bool {
    ('\u{4e00}'..='\u{9fff}').contains(&letter)
}

/// The message without its arguments: what it says by itself.
fn bare(message: &str) -> String {
    message.split('}').filter_map(|part| part.split('{').next()).collect()
}

/// The names between braces, sorted and without format details.
fn arguments(message: &str) -> Vec<&str> {
    let mut names: Vec<&str> =
        message.split('{').skip(1).filter_map(|rest| rest.split(['}', ':']).next()).collect();
    names.sort_unstable();
    names.dedup();
    names
}

#[test]
fn both_languages_tell_the_same_facts() {
    for (file, name, han, english) in catalogue() {
        let last = english.last().expect("a message has English");
        assert_eq!(arguments(han), arguments(last), "{file}::{name}");
    }
}

#[test]
fn each_language_is_its_own() {
    for (file, name, han, english) in catalogue() {
        let said = bare(han).replace(['K', 'M', 'B'], "");
        assert!(said.chars().any(is_han) || !said.chars().any(char::is_alphabetic), "{file}::{name}: {han}");
        for form in english {
            assert!(!form.chars().any(is_han), "{file}::{name}: {form}");
        }
    }
}

#[test]
fn words_are_calm_and_plain() {
    const JARGON: [&str; 9] =
        ["数据库", "同步失败", "无效", "非法", "IndexedDB", "JSON", "null", "invalid", "Error:"];
    for (file, name, han, english) in catalogue() {
        for text in english.iter().chain([&han]) {
            assert!(!text.contains(['!', '！']), "{file}::{name} shouts: {text}");
            assert!(!text.contains("..."), "{file}::{name}: write … as one sign");
            for word in JARGON {
                assert!(!text.contains(word), "{file}::{name} says {word}");
            }
        }
        assert!(!han.contains([',', '?', ';']), "{file}::{name}: Chinese signs in Chinese: {han}");
    }
}

#[test]
fn the_language_in_force_answers() {
    assert_eq!(board::add_card(), "添加卡片");
    set_language(Language::English);
    assert_eq!(board::add_card(), "Add card");
    assert_eq!(board::cards(1), "1 card");
    assert_eq!(board::cards(8), "8 cards");
    set_language(Language::Chinese);
    assert_eq!(board::cards(8), "共 8 张");
}

#[test]
fn a_tag_names_a_language() {
    assert_eq!(Language::from_tag("en-GB"), Language::English);
    assert_eq!(Language::from_tag("zh-CN"), Language::Chinese);
    assert_eq!(Language::from_tag("中"), Language::Chinese);
    assert_eq!(Language::from_tag(""), Language::Chinese);
}
