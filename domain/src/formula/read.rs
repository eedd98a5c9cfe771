//! Reads a formula: numbers, names of fields, + − × ÷ %, brackets; full-width or half-width.
//!
//! × and ÷ go before + and −, equals from the left; a minus before something binds closer, a percent after it closest.
//! A name that is not one plain word stands in square brackets.

use super::{Amount, DEEPEST, Formula, LONGEST, MOST_PARTS, Sign};
use crate::{board::Field, id::Id};

/// Why a text is no formula.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Fault {
    /// It says nothing.
    Empty,
    /// It is too long, or too much stands inside each other.
    TooMuch,
    /// A word that is no field of the shop.
    Unknown(String),
    /// A number that is none, or too great.
    NotANumber(String),
    /// Something that does not belong here.
    Unexpected(char),
    /// Something is missing at the end.
    Unfinished,
}

/// Reads a text, finding fields by their names.
pub fn read(text: &str, field: &dyn Fn(&str) -> Option<Id<Field>>) -> Result<Formula, Fault> {
    if text.chars().count() > LONGEST {
        return Err(Fault::TooMuch);
    }
    let letters: Vec<char> = text.chars().map(narrow).collect();
    let mut reader = Reader { letters, at: 0, parts: 0, depth: 0, field };
    if reader.peek().is_none() {
        return Err(Fault::Empty);
    }
    let formula = reader.two(1)?;
    match reader.peek() {
        Some(letter) => Err(Fault::Unexpected(letter)),
        None => Ok(formula),
    }
}

/// A name as it is compared: in half width and small letters.
pub fn folded(name: &str) -> String {
    name.trim().chars().map(narrow).flat_map(char::to_lowercase).collect()
}

/// A letter in half width, and all the ways to write a sign as one.
fn narrow(letter: char) -> char {
    match letter {
        '－' | '−' | '–' | '—' | '﹣' => '-',
        '×' | '✕' | '✖' | '·' | '⋅' => '*',
        '÷' | '∕' => '/',
        '【' | '［' | '〔' => '[',
        '】' | '］' | '〕' => ']',
        '\u{3000}' => ' ',
        '！'..='～' => char::from_u32(letter as u32 - 0xfee0).unwrap_or(letter),
        other => other,
    }
}

struct Reader<'f> {
    letters: Vec<char>,
    at: usize,
    parts: usize,
    depth: usize,
    field: &'f dyn Fn(&str) -> Option<Id<Field>>,
}

impl Reader<'_> {
    /// The next letter that is no space.
    fn peek(&mut self) -> Option<char> {
        while self.letters.get(self.at).is_some_and(|it| it.is_whitespace()) {
            self.at += 1;
        }
        self.letters.get(self.at).copied()
    }

    fn takes(&mut self, letter: char) -> bool {
        let is = self.peek() == Some(letter);
        self.at += usize::from(is);
        is
    }

    /// One more part, or one deeper.
    fn count(&mut self) -> Result<(), Fault> {
        self.parts += 1;
        if self.parts > MOST_PARTS || self.depth > DEEPEST { Err(Fault::TooMuch) } else { Ok(()) }
    }

    /// Things with signs of at least this strength between them.
    fn two(&mut self, strength: u8) -> Result<Formula, Fault> {
        if strength > 2 {
            return self.signed();
        }
        let mut left = self.two(strength + 1)?;
        while let Some(sign) = self.peek().and_then(sign).filter(|it| it.strength() == strength) {
            self.at += 1;
            self.count()?;
            left = Formula::Two(Box::new(left), sign, Box::new(self.two(strength + 1)?));
        }
        Ok(left)
    }

    fn signed(&mut self) -> Result<Formula, Fault> {
        if self.takes('-') {
            self.depth += 1;
            self.count()?;
            let inner = self.signed()?;
            self.depth -= 1;
            return Ok(Formula::Negative(Box::new(inner)));
        }
        let mut one = self.one()?;
        while self.takes('%') {
            self.count()?;
            one = Formula::Percent(Box::new(one));
        }
        Ok(one)
    }

    fn one(&mut self) -> Result<Formula, Fault> {
        self.count()?;
        match self.peek().ok_or(Fault::Unfinished)? {
            '(' => {
                self.at += 1;
                self.depth += 1;
                let inner = self.two(1)?;
                self.depth -= 1;
                match self.peek() {
                    Some(')') => self.at += 1,
                    Some(other) => return Err(Fault::Unexpected(other)),
                    None => return Err(Fault::Unfinished),
                }
                Ok(inner)
            }
            '[' => {
                self.at += 1;
                let from = self.at;
                let ends = |it: &char| *it == ']';
                let length = self.letters[from..].iter().position(ends).ok_or(Fault::Unfinished)?;
                self.at = from + length + 1;
                self.named(from, from + length)
            }
            letter if is_of_word(letter) || letter == '.' => {
                let from = self.at;
                while self.letters.get(self.at).is_some_and(|it| is_of_word(*it) || is_in_number(*it)) {
                    self.at += 1;
                }
                let is_number =
                    self.letters[from..self.at].iter().all(|it| it.is_ascii_digit() || is_in_number(*it));
                if is_number { self.number(from) } else { self.word(from) }
            }
            other => Err(Fault::Unexpected(other)),
        }
    }

    fn number(&mut self, from: usize) -> Result<Formula, Fault> {
        let text: String = self.letters[from..self.at].iter().filter(|it| **it != ',').collect();
        Amount::read(&text).map(Formula::Number).ok_or(Fault::NotANumber(text))
    }

    /// A word ends where a point or comma begins.
    fn word(&mut self, from: usize) -> Result<Formula, Fault> {
        let length = self.letters[from..self.at].iter().take_while(|it| is_of_word(**it)).count();
        self.at = from + length;
        self.named(from, self.at)
    }

    fn named(&mut self, from: usize, to: usize) -> Result<Formula, Fault> {
        let name: String = self.letters[from..to].iter().collect();
        let field = (self.field)(name.trim()).ok_or(Fault::Unknown(name))?;
        Ok(if self.takes('?') { Formula::OrZero(field) } else { Formula::Field(field) })
    }
}

fn sign(letter: char) -> Option<Sign> {
    Some(match letter {
        '+' => Sign::Plus,
        '-' => Sign::Minus,
        '*' => Sign::Times,
        '/' => Sign::Over,
        _ => return None,
    })
}

/// Letters a name is made of when it needs no brackets.
pub(super) fn is_of_word(letter: char) -> bool {
    narrow(letter) == letter && (letter.is_alphanumeric() || letter == '_')
}

fn is_in_number(letter: char) -> bool {
    matches!(letter, '.' | ',')
}
