//! What the shop's words mean: its platforms, carriers and their short names, its people, the labels of a board.
//!
//! **Invariant:** of two meanings of a word the one told first counts; a longer word counts before a shorter.

use super::letters::{Letters, narrow};
use crate::{
    board::{Choice, Label, Member},
    id::Id,
    order,
};

/// The longest word that is looked for.
const LONGEST: usize = 24;

/// What a word means.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Meaning {
    /// A platform.
    Platform(Id<Choice>),
    /// A carrier.
    Carrier(Id<Choice>),
    /// Who pays the carrier.
    Payer(Id<Choice>),
    /// With an invoice or without.
    Invoice(Id<Choice>),
    /// A person, after @.
    Person(Id<Member>),
    /// A label, after #.
    Label(Id<Label>),
    /// None, though it looks like one: 淘宝客 is no platform.
    Nothing,
}

/// A word of the shop.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Word {
    /// As the reader sees it, in lower case.
    letters: Vec<char>,
    /// As it is written.
    said: String,
    /// The how manyth word that was told.
    nth: usize,
    pub meaning: Meaning,
}

impl Word {
    pub fn len(&self) -> usize {
        self.letters.len()
    }

    /// True when its first letter is a Latin one or a digit, so that it must stand apart from others.
    pub fn is_code(&self) -> bool {
        self.letters[0].is_ascii()
    }
}

/// The words of a shop and of one of its boards.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Lexicon {
    /// By first letter, the longest first.
    words: Vec<Word>,
}

impl Lexicon {
    /// Learns words; the first one told for a meaning is how that is written.
    pub fn of<'a>(told: impl IntoIterator<Item = (Meaning, &'a str)>) -> Lexicon {
        let words = told.into_iter().enumerate().filter_map(|(nth, (meaning, said))| {
            let said = said.trim();
            let letters: Vec<char> = said.chars().map(|it| narrow(it).to_ascii_lowercase()).collect();
            let fits = (1..=LONGEST).contains(&letters.len());
            fits.then(|| Word { letters, said: said.to_owned(), nth, meaning })
        });
        let mut words: Vec<Word> = words.collect();
        order::sort_by(&mut words, |a, b| {
            a.letters[0].cmp(&b.letters[0]).then(b.letters.len().cmp(&a.letters.len()))
        });
        Lexicon { words }
    }

    /// The words that stand here, the longest first.
    pub(super) fn at<'a>(&'a self, letters: &'a Letters, place: usize) -> impl Iterator<Item = &'a Word> {
        let first = letters.at(place).to_ascii_lowercase();
        let from = self.words.partition_point(|it| it.letters[0] < first);
        let alike = self.words[from..].iter().take_while(move |it| it.letters[0] == first);
        alike.filter(move |it| {
            it.letters.iter().enumerate().all(|(nth, letter)| {
                place + nth < letters.len() && letters.at(place + nth).to_ascii_lowercase() == *letter
            })
        })
    }

    /// How a meaning is written: by the word that was told first.
    pub fn say(&self, meaning: Meaning) -> Option<&str> {
        let words = self.words.iter().filter(|it| it.meaning == meaning);
        words.min_by_key(|it| it.nth).map(|it| it.said.as_str())
    }
}
