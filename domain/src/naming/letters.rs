//! A title as the reader sees it: half-width signs, each with the byte it came from.
//!
//! **Invariant:** one letter of the title is one letter here, so places go back and forth.

use std::ops::Range;

/// The letters of a title.
pub struct Letters {
    letters: Vec<char>,
    /// The byte each begins at, and where the last ends.
    bytes: Vec<u32>,
}

impl Letters {
    /// Folds a title.
    pub fn of(title: &str) -> Letters {
        let mut folded = Letters { letters: vec![], bytes: vec![] };
        for (at, letter) in title.char_indices() {
            folded.letters.push(narrow(letter));
            folded.bytes.push(at as u32);
        }
        folded.bytes.push(title.len() as u32);
        folded
    }

    pub fn len(&self) -> usize {
        self.letters.len()
    }

    /// The letter at a place; a space beyond either end, where nothing is.
    pub fn at(&self, place: usize) -> char {
        self.letters.get(place).copied().unwrap_or(' ')
    }

    /// The letter before a place.
    pub fn before(&self, place: usize) -> char {
        place.checked_sub(1).map_or(' ', |it| self.at(it))
    }

    /// True when this word stands here, whatever its case.
    pub fn has(&self, place: usize, word: &str) -> bool {
        word.chars().enumerate().all(|(nth, letter)| self.at(place + nth).to_ascii_lowercase() == letter)
    }

    /// The end of the first of these words that stands here.
    pub fn one_of(&self, place: usize, words: &[&str]) -> Option<usize> {
        words.iter().find(|it| self.has(place, it)).map(|it| place + it.chars().count())
    }

    /// Where the first of these words that ends here begins.
    pub fn one_ending(&self, end: usize, words: &[&str]) -> Option<usize> {
        let begins = |word: &&str| end.checked_sub(word.chars().count()).filter(|at| self.has(*at, word));
        words.iter().find_map(begins)
    }

    /// The place after at most this many spaces.
    pub fn skip(&self, mut place: usize, most: usize) -> usize {
        let end = place + most;
        while place < end && place < self.len() && self.at(place) == ' ' {
            place += 1;
        }
        place
    }

    /// The place before spaces and colons that end here, few of them.
    pub fn back(&self, mut place: usize) -> usize {
        let first = place.saturating_sub(3);
        while place > first && matches!(self.at(place - 1), ' ' | ':') {
            place -= 1;
        }
        place
    }

    /// The bytes of these letters.
    pub fn bytes(&self, letters: Range<usize>) -> Range<usize> {
        self.bytes[letters.start] as usize..self.bytes[letters.end] as usize
    }
}

/// A letter of half width; signs that mean the same become one.
pub fn narrow(letter: char) -> char {
    match letter {
        '＊' | '*' | '✕' | '✖' | '╳' => '×',
        '￥' => '¥',
        '〜' | '∼' => '~',
        '–' | '—' | '−' | '‐' | '‑' => '-',
        '！'..='～' => char::from_u32(letter as u32 - 0xfee0).unwrap_or(letter),
        letter if letter.is_whitespace() => ' ',
        other => other,
    }
}

/// A letter of a word: Latin, Han and the like; neither space nor sign.
pub fn is_word(letter: char) -> bool {
    letter.is_ascii_alphanumeric()
        || is_han(letter)
        || matches!(letter, '\u{c0}'..='\u{1fff}' if letter != '×' && letter != '÷')
}

/// A letter of a script that is written without spaces.
pub fn is_han(letter: char) -> bool {
    matches!(letter, '\u{3005}'..='\u{3007}' | '\u{3040}'..='\u{d7ff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}
