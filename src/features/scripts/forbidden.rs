//! Words that the shop does not want to say, such as what the law on advertising forbids.
//!
//! **Invariant:** only warns; nothing is ever changed or kept from being copied.

use crate::features::search::fold::fold;

/// The words of a list that people write: parted by breaks, blanks or commas.
pub fn words(list: &str) -> Vec<String> {
    let mut words: Vec<String> = vec![];
    for word in list.split(|it: char| it.is_whitespace() || ",，、;；".contains(it)) {
        if !word.is_empty() && !words.iter().any(|it| it == word) {
            words.push(word.to_owned());
        }
    }
    words
}

/// Those that stand in a text, whatever their width and case.
pub fn found<'w>(words: &'w [String], text: &str) -> Vec<&'w str> {
    let mut folded = vec![];
    fold(text, &mut folded);
    let stands = |word: &&String| {
        let mut sought = vec![];
        fold(word, &mut sought);
        memchr::memmem::find(&folded, &sought).is_some()
    };
    words.iter().filter(stands).map(String::as_str).collect()
}
