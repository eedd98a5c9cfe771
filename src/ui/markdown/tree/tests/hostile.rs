use std::time::{Duration, Instant};

use proptest::{collection::vec, prelude::*, sample::select};

use super::*;

fn depth(branches: &[Branch]) -> usize {
    branches
        .iter()
        .map(|branch| match branch {
            Branch::Element { children, .. }
            | Branch::Numbers { children, .. }
            | Branch::Cell { children, .. }
            | Branch::Link { children, .. } => 1 + depth(children),
            Branch::Text(_) | Branch::Tick(_) => 0,
        })
        .max()
        .unwrap_or(0)
}

#[test]
fn hostile_depth_is_flattened_and_nothing_is_lost() {
    for text in [format!("{}深", "> ".repeat(5_000)), format!("{}深", "- ".repeat(5_000)), "*".repeat(20_000)]
    {
        let tree = grow(&text);
        assert!(depth(&tree) <= DEEPEST);
        assert!(!draw(&tree).is_empty());
    }
    assert!(draw(&grow(&format!("{}深", "> ".repeat(500)))).contains('深'));
}

/// A table in quotes, with all that words can hold, is the deepest there is; lists come close.
#[test]
fn the_deepest_tree_is_no_deeper_than_it_may_be() {
    let words = "*a **b ~~c [*d **e ~~f `g`~~***](https://a.b)~~***";
    let quoted = |times| {
        let before = "> ".repeat(times);
        format!("{before}|{words}|\n{before}|-|")
    };
    let deepest = (0..DEEPEST).map(|times| depth(&grow(&quoted(times)))).max();
    assert!(deepest > Some(DEEPEST - 2) && deepest <= Some(DEEPEST), "{deepest:?}");
    for around in ["- ", "1. ", "> - "] {
        assert!(
            (0..DEEPEST).all(|times| depth(&grow(&(around.repeat(times) + words))) <= DEEPEST),
            "{around}"
        );
    }
}

/// What opens something, or nearly; between bars that nobody types.
const OPENERS: [&str; 5] = [
    "[¦![¦]¦](¦[](¦[a](¦[](x)¦[a](b(¦[[](x)¦[a]( ¦*¦**¦***¦*a¦*a ¦**a¦**a ¦ **a** ¦*a **a ~~a ¦a** a~~ ¦a* ",
    "_¦__a¦~~¦~~a¦`¦`a¦``a`¦` `` ``` ```` ¦\\¦\\`¦\\``a¦\\[¦<¦<a¦&¦!¦a¦店¦　¦ ¦\t¦\n¦\r¦\0",
    ">¦> ¦>\n¦> a\n¦- ¦-¦-\n¦- \n¦- a\n¦- a\n\n¦  - a\n¦1. ¦1. a\n¦#¦# ¦# a\n¦```\n¦```a\n¦a\n```\n",
    "|¦|a¦| ¦|-¦|\n¦|-|\n¦|a\n|-\n¦a|a\n¦-|-\n¦:-:|",
    "h¦http://¦https://a¦https://a ¦https://a(¦https://a)¦https://a**¦https://a~¦https://a.",
];

/// 200 KB of each take some milliseconds; with the square of their length it would be minutes.
#[test]
fn hostile_size_takes_no_hostile_time() {
    for opener in OPENERS.iter().flat_map(|some| some.split('¦')) {
        in_time(&opener.repeat(200_000 / opener.len()));
    }
    in_time(&(1..600).map(|length| "`".repeat(length) + " ").collect::<String>());
    in_time(&("[a".repeat(40_000) + &"](b)".repeat(30_000)));
    in_time(&("|a".repeat(30_000) + "\n" + &"|-".repeat(30_000) + "\n" + &"|\n".repeat(40_000)));
    in_time(&(0..600).map(|depth| "  ".repeat(depth / 2) + "- a\n").collect::<String>());
}

#[track_caller]
fn in_time(text: &str) {
    let begun = Instant::now();
    let tree = grow(text);
    let taken = begun.elapsed();
    let text: String = text.chars().take(20).collect();
    assert!(taken < Duration::from_secs(2), "{text:?} took {taken:?}");
    assert!(depth(&tree) <= DEEPEST, "{text:?} is too deep");
}

/// What signs are made of, so that chance finds those that meet.
const PIECES: &str = "*¦**¦***¦_¦__¦~~¦`¦``¦[¦![¦]¦](¦](https://a.b)¦)¦(¦|¦|-¦|:-:|¦> ¦>¦- ¦1. ¦  ¦\t¦    ¦[ ] ¦# ¦#### ¦---¦\
                      ```¦\n¦\n\n¦\r\n¦\\¦https://a.b¦http¦<b>¦a¦1¦店¦，¦（¦　¦ ¦\0¦👍🏽";

/// Signs that go when they mean something, and letters between that never do.
const LOSSLESS: &str = "*¦**¦***¦~~¦__¦a`¦`b¦[¦]¦|¦> ¦- ¦1. ¦  ¦# ¦\n¦|-|\n¦\n\n¦\\¦店¦，¦（¦a¦b¦👍";

fn made_of(pieces: &'static str) -> impl Strategy<Value = String> {
    vec(select(pieces.split('¦').collect::<Vec<_>>()), 0..80).prop_map(|pieces| pieces.concat())
}

fn letters(text: &str) -> String {
    text.chars().filter(|letter| "店，（ab👍".contains(*letter)).collect()
}

fn said(branches: &[Branch]) -> String {
    branches
        .iter()
        .map(|branch| match branch {
            Branch::Text(text) => text.clone(),
            Branch::Element { children, .. }
            | Branch::Numbers { children, .. }
            | Branch::Cell { children, .. }
            | Branch::Link { children, .. } => said(children),
            Branch::Tick(_) => String::new(),
        })
        .collect()
}

proptest! {
    #[test]
    fn any_bytes_are_read(bytes in vec(any::<u8>(), 0..400)) {
        prop_assert!(depth(&grow(&String::from_utf8_lossy(&bytes))) <= DEEPEST);
    }

    #[test]
    fn any_letters_are_read(text in "\\PC{0,200}") {
        prop_assert!(depth(&grow(&text)) <= DEEPEST);
    }

    #[test]
    fn any_marks_are_read(text in made_of(PIECES)) {
        prop_assert!(depth(&grow(&text)) <= DEEPEST);
    }

    #[test]
    fn marks_in_marks_are_read(marks in vec((made_of(PIECES), made_of(PIECES)), 0..30)) {
        let text = marks.into_iter().fold("店".to_owned(), |inside, (open, close)| open + &inside + &close);
        prop_assert!(depth(&grow(&text)) <= DEEPEST);
    }

    /// Signs go, words stay, in their order. (No fences here: the name of a language after one is not shown.)
    #[test]
    fn no_word_is_lost(text in made_of(LOSSLESS)) {
        prop_assert_eq!(letters(&said(&grow(&text))), letters(&text));
    }
}
