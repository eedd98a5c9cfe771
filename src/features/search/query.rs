//! What someone looks for: words that must all be there, as written or, where they may be meant so, as sounds.
//!
//! **Invariant:** a word is found in a text by the same rule wherever one looks: in an arena, in a title, for a mark.

use std::{ops::Range, sync::Arc};

use memchr::memmem::Finder;

use super::{fold::fold, pinyin::Pinyin};
use crate::domain::order;

/// One word.
pub struct Word {
    written: Finder<'static>,
    /// By what it is heard, when it may be meant as sounds and the readings are there.
    heard: Option<Arc<Pinyin>>,
}

impl Word {
    /// As it was written.
    pub fn written(&self) -> &Finder<'static> {
        &self.written
    }

    /// True when it may also be meant as sounds.
    pub fn is_heard(&self) -> bool {
        self.heard.is_some()
    }

    /// Where it stands first in a folded text, from `from`.
    pub fn find(&self, folded: &[u8], from: usize) -> Option<Range<usize>> {
        let written = self.written.find(&folded[from..]).map(|it| {
            let start = from + it;
            start..start + self.written.needle().len()
        });
        let heard = || self.heard.as_ref()?.find(folded, from, self.written.needle());
        written.or_else(heard)
    }

    /// True when it stands in a folded text.
    pub fn is_in(&self, folded: &[u8]) -> bool {
        self.find(folded, 0).is_some()
    }
}

/// All of its words, in any order.
pub struct Query {
    /// The longest first: it is found least often.
    words: Vec<Word>,
}

impl Query {
    /// Reads what was typed; `None` when it has no word.
    pub fn of(typed: &str, pinyin: Option<&Arc<Pinyin>>) -> Option<Query> {
        let mut folded = vec![];
        fold(typed, &mut folded);
        let mut words: Vec<_> = folded.split(|it| *it == b' ').filter(|it| !it.is_empty()).collect();
        order::sort_by(&mut words, |a, b| b.len().cmp(&a.len()));
        words.dedup();
        let word = |it: &[u8]| Word {
            written: Finder::new(it).into_owned(),
            heard: pinyin.filter(|_| Pinyin::is_spelling(it)).cloned(),
        };
        let words: Vec<_> = words.into_iter().map(word).collect();
        (!words.is_empty()).then_some(Query { words })
    }

    /// Its words.
    pub fn words(&self) -> &[Word] {
        &self.words
    }

    /// True when a word may be meant as sounds.
    pub fn is_heard(&self) -> bool {
        self.words.iter().any(Word::is_heard)
    }

    /// True when a folded text has all words.
    pub fn fits(&self, folded: &[u8]) -> bool {
        self.words.iter().all(|it| it.is_in(folded))
    }
}
