//! How texts wrap, and what a picture leaves out.

use super::*;

/// Han letters are as wide as they are high, others half.
fn measure(letter: char, face: Face) -> f64 {
    face.type_of().0 * if letter.is_ascii() { 0.5 } else { 1.0 }
}

fn sheet(groups: &[usize]) -> Sheet {
    let slip = |at: usize| Slip {
        title: format!("{at}号不粘锅 29.9元"),
        facts: vec![("小李".into(), Ink::Pale)],
        done: false,
    };
    let group = |count: &usize| Group {
        heading: "在做的".into(),
        ink: Ink::Full,
        count: *count,
        slips: (0..(*count).min(200)).map(slip).collect(),
    };
    Sheet {
        title: "店里的事".into(),
        below: "好锅店".into(),
        nothing: "没有".into(),
        groups: groups.iter().map(group).collect(),
        more_cards: |n| format!("还有 {n} 张"),
        more_groups: |n| format!("还有 {n} 列"),
        foot: "掌柜台".into(),
    }
}

fn texts(picture: &Picture) -> Vec<&str> {
    let mut texts = vec![];
    for mark in &picture.marks {
        if let Mark::Text { text, .. } = mark {
            texts.push(text.as_str());
        }
    }
    texts
}

fn wrapped(text: &str, letters: f64) -> Vec<String> {
    let room = Face::Card.type_of().0 * letters;
    Laying { measure: &measure, y: 0.0, marks: vec![] }.wrapped(text, Face::Card, room, 3)
}

#[test]
fn han_parts_anywhere_and_words_do_not() {
    assert_eq!(wrapped("双十一主会场报名", 5.0), ["双十一主会", "场报名"]);
    assert_eq!(wrapped("补货 SKU12345 三十件", 5.0), ["补货", "SKU12345", "三十件"]);
    assert_eq!(wrapped("abcdefghijklmnop", 5.0), ["abcdefghij", "klmnop"]);
    assert_eq!(wrapped("", 5.0), Vec::<String>::new());
    assert_eq!(wrapped("  ", 5.0), Vec::<String>::new());
}

#[test]
fn signs_do_not_begin_a_line() {
    assert_eq!(wrapped("今天报名，明天改价。", 4.0), ["今天报", "名，明天", "改价。"]);
}

#[test]
fn what_is_too_long_ends_in_dots() {
    assert_eq!(wrapped(&"长".repeat(50), 5.0), ["长长长长长", "长长长长长", "长长长长…"]);
}

#[test]
fn a_small_board_is_drawn_whole() {
    let sheet = sheet(&[2, 1]);
    let picture = lay(&sheet, &measure);
    let texts = texts(&picture);
    assert_eq!(texts.iter().filter(|it| it.contains("不粘锅")).count(), 3);
    assert!(texts.iter().all(|it| !it.contains("还有")));
    assert!(picture.height < 1_400.0, "{}", picture.height);
}

#[test]
fn a_large_board_is_cut_evenly_and_says_so() {
    let sheet = sheet(&[14_000, 3, 90]);
    let picture = lay(&sheet, &measure);
    assert!(picture.height <= HIGHEST);
    let texts = texts(&picture);
    let drawn = texts.iter().filter(|it| it.contains("不粘锅")).count();
    let left: usize = texts
        .iter()
        .filter_map(|it| it.strip_prefix("还有 ")?.strip_suffix(" 张")?.parse::<usize>().ok())
        .sum();
    assert_eq!(drawn + left, 14_093);
    assert!(drawn > 20, "{drawn}");
}

#[test]
fn even_a_thousand_lists_fit() {
    let sheet = sheet(&[3; 1_000]);
    let picture = lay(&sheet, &measure);
    assert!(picture.height <= HIGHEST);
    assert!(texts(&picture).iter().any(|it| it.ends_with(" 列")));
}

#[test]
fn nothing_reaches_over_the_edge() {
    let mut sheet = sheet(&[1]);
    sheet.groups[0].slips[0] = Slip {
        title: "W".repeat(300),
        done: true,
        facts: vec![
            ("小李".repeat(90), Ink::Pale),
            ("逾期 2 天".into(), Ink::Late),
            ("备".repeat(25), Ink::Pale),
        ],
    };
    for mark in lay(&sheet, &measure).marks {
        match mark {
            Mark::Text { x, face, text, .. } => {
                let width: f64 = text.chars().map(|it| measure(it, face)).sum();
                assert!(x + width <= WIDTH - EDGE, "{text}");
            }
            Mark::Box { x, width, .. } => assert!(x + width <= WIDTH),
        }
    }
}

#[test]
fn a_day_without_work_says_so() {
    let sheet = sheet(&[]);
    assert!(texts(&lay(&sheet, &measure)).contains(&"没有"));
}
