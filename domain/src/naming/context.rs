//! What stands around a place of a title, and whether a word may end there.

use super::{
    letters::{Letters, is_han, is_word},
    lexicon::{Lexicon, Meaning},
    words::{DEEDS, FROM, QUOTES, TOLD, UNTIL, UNTIL_FIRST},
};

/// A title with the words that are looked for in it.
pub struct Context<'a> {
    pub letters: &'a Letters,
    pub lexicon: &'a Lexicon,
}

/// Which way a date is meant.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Way {
    From,
    Until,
}

impl Context<'_> {
    /// True when nothing stands here that could belong to the word before: a sign, a number, another part.
    pub fn is_free(&self, at: usize) -> bool {
        let letter = self.letters.at(at);
        at >= self.letters.len() || !is_word(letter) || letter.is_ascii_digit() || self.is_part(at)
    }

    /// True when a day or a word of the shop stands here, whatever stands around it.
    pub fn is_part(&self, at: usize) -> bool {
        const DAYS: &[&str] =
            &["今天", "明天", "后天", "今晚", "明早", "明晚", "下周", "本周", "周", "截止", "最晚"];
        let is_meant =
            |meaning| !matches!(meaning, Meaning::Person(_) | Meaning::Label(_) | Meaning::Nothing);
        self.letters.one_of(at, DAYS).is_some()
            || self.lexicon.at(self.letters, at).any(|it| it.len() > 1 && is_meant(it.meaning))
    }

    /// True when a word may begin here.
    pub fn is_start(&self, at: usize) -> bool {
        !is_word(self.letters.before(at))
    }

    /// True when the letter before is Latin or a digit, and so would belong to a code that begins here.
    pub fn is_inside_code(&self, at: usize) -> bool {
        self.letters.before(at).is_ascii_alphanumeric()
    }

    /// True when something is done here that a day before it is meant for: 明天发货, not 今天做了什么.
    pub fn is_deed(&self, at: usize) -> bool {
        let told = |end: usize| (end..end + 2).any(|it| TOLD.contains(&self.letters.at(it)));
        self.letters.one_of(at, DEEDS).is_some_and(|end| !told(end))
    }

    /// What says which way the date that ends here is meant, and where that ends.
    pub fn way_after(&self, at: usize) -> Option<(usize, Way)> {
        let place = self.letters.skip(at, 1);
        if let Some(end) = self.letters.one_of(place, UNTIL) {
            let meant = !matches!(self.letters.at(end), '后' | '台' | '端');
            return meant.then_some((end, Way::Until));
        }
        let end = self.letters.one_of(place, FROM)?;
        let long = end > place + 1;
        (long || !is_han(self.letters.at(end))).then_some((end, Way::From))
    }

    /// Where the words begin that make the date at this place a deadline.
    pub fn until_before(&self, at: usize) -> Option<usize> {
        self.letters.one_ending(self.letters.back(at), UNTIL_FIRST)
    }

    /// True when these letters are quoted, and so are a name.
    pub fn is_quoted(&self, from: usize, to: usize) -> bool {
        QUOTES.contains(&(self.letters.before(from), self.letters.at(to)))
    }
}
