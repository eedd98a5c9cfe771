//! Words parted into signs: what could be emphasis, a link, code, and the plain words between.
//!
//! **Invariant:** the texts of the signs, one after the other, are the words again. Every search that can fail is
//! bounded, so that no words take longer than in step with their length.

use super::address;

/// Longer runs of backticks are no code.
const MOST_TICKS: usize = 32;

/// A piece of the words, and what it could be.
#[derive(Debug)]
pub struct Sign<'a> {
    pub text: &'a str,
    pub kind: Kind<'a>,
}

#[derive(Debug)]
pub enum Kind<'a> {
    Words,
    /// A letter that a backslash keeps from being a sign.
    Escaped(&'a str),
    Break,
    Code(&'a str),
    Address,
    /// A run of one to three `*`, or `__`, or `~~`.
    Mark {
        opens: bool,
        closes: bool,
    },
    /// The bracket before the words of a link; the link ends with the sign of that number.
    Link {
        end: usize,
        to: &'a str,
    },
    LinkEnd {
        to: &'a str,
    },
}

/// Parts the words.
pub fn read(words: &str) -> Vec<Sign<'_>> {
    let mut reading =
        Reading { words, signs: Vec::new(), brackets: Vec::new(), lonely: [false; MOST_TICKS + 1] };
    let mut plain = 0;
    let mut at = 0;
    while at < words.len() {
        let Some(sign) = reading.sign(at) else {
            at += 1;
            continue;
        };
        reading.put_words(plain, at);
        at += sign.text.len();
        plain = at;
        reading.put(sign);
    }
    reading.put_words(plain, at);
    reading.signs
}

struct Reading<'a> {
    words: &'a str,
    signs: Vec<Sign<'a>>,
    /// The signs that are brackets still open.
    brackets: Vec<usize>,
    /// Lengths of backtick runs that have no partner from here on, lest each one that a backslash cut is searched for.
    lonely: [bool; MOST_TICKS + 1],
}

impl<'a> Reading<'a> {
    /// The sign that begins at this byte, if one does. All signs begin with a letter of ASCII.
    fn sign(&mut self, at: usize) -> Option<Sign<'a>> {
        match self.words.as_bytes()[at] {
            b'\n' => Some(self.take(at, 1, Kind::Break)),
            b'\\' => self.escape(at),
            b'`' => Some(self.code(at)),
            b'*' | b'_' | b'~' => Some(self.mark(at)),
            b'[' => Some(self.take(at, 1, Kind::Words)),
            b'!' if self.words[at..].starts_with("![") => Some(self.take(at, 2, Kind::Words)),
            b']' => Some(self.close(at)),
            b'h' => {
                let length = address::reach(&self.words[at..])?;
                Some(self.take(at, length, Kind::Address))
            }
            _ => None,
        }
    }

    fn take(&self, at: usize, length: usize, kind: Kind<'a>) -> Sign<'a> {
        Sign { text: &self.words[at..at + length], kind }
    }

    /// Puts the sign; a bracket that closes settles the last one open, which is a link if an address follows.
    fn put(&mut self, sign: Sign<'a>) {
        match (&sign.kind, sign.text) {
            (Kind::Words, "[" | "![") => self.brackets.push(self.signs.len()),
            (Kind::Words, "]") => _ = self.brackets.pop(),
            (Kind::LinkEnd { to }, _) => {
                if let Some(opening) = self.brackets.pop() {
                    self.signs[opening].kind = Kind::Link { end: self.signs.len(), to };
                }
            }
            _ => {}
        }
        self.signs.push(sign);
    }

    fn put_words(&mut self, from: usize, to: usize) {
        if from < to {
            self.put(self.take(from, to - from, Kind::Words));
        }
    }

    /// A backslash before a sign, or at the end of a line, where other readers want one to keep the line.
    fn escape(&self, at: usize) -> Option<Sign<'a>> {
        match self.words.as_bytes().get(at + 1)? {
            b'\n' => Some(self.take(at, 2, Kind::Break)),
            next if next.is_ascii_punctuation() => {
                Some(self.take(at, 2, Kind::Escaped(&self.words[at + 1..at + 2])))
            }
            _ => None,
        }
    }

    /// Code reaches to a run of as many backticks; without one, the backticks are words.
    fn code(&mut self, at: usize) -> Sign<'a> {
        let ticks = run(self.words, at);
        let inside = at + ticks;
        if ticks > MOST_TICKS || self.lonely[ticks] {
            return self.take(at, ticks, Kind::Words);
        }
        let mut end = inside;
        while let Some(next) = self.words[end..].find('`') {
            let found = run(self.words, end + next);
            if found == ticks {
                let code = bare(&self.words[inside..end + next]);
                return self.take(at, end + next + found - at, Kind::Code(code));
            }
            end += next + found;
        }
        self.lonely[ticks] = true;
        self.take(at, ticks, Kind::Words)
    }

    fn mark(&self, at: usize) -> Sign<'a> {
        let length = run(self.words, at);
        let before = self.words[..at].chars().next_back().unwrap_or('\n');
        let after = self.words[at + length..].chars().next().unwrap_or('\n');
        let (opens, closes) = match &self.words[at..at + length] {
            // A star between letters is a times sign: 长*宽*高, 60*40*30.
            "*" => (!before.is_alphanumeric(), !(is_latin(before) && is_latin(after))),
            // The name of a file keeps its underlines.
            "__" => (!is_latin(before), !is_latin(after)),
            "**" | "***" | "~~" => (true, true),
            // 138****1234 is a number nobody shall read, ____ a place to fill in, 好的~ a smile.
            _ => return self.take(at, length, Kind::Words),
        };
        let kind =
            Kind::Mark { opens: opens && may_open(before, after), closes: closes && may_close(before) };
        self.take(at, length, kind)
    }

    fn close(&self, at: usize) -> Sign<'a> {
        let rest = self.words[at..].strip_prefix("](").filter(|_| !self.brackets.is_empty());
        match rest.and_then(destination) {
            Some(to) => self.take(at, "](".len() + to.len() + ")".len(), Kind::LinkEnd { to }),
            None => self.take(at, 1, Kind::Words),
        }
    }
}

/// The address up to the bracket that closes it. It may hold a pair of brackets, and a pair in that: with no bound,
/// many that stay open would each be followed to the end.
fn destination(rest: &str) -> Option<&str> {
    let mut open = 0;
    for (at, letter) in rest.char_indices() {
        match letter {
            ')' if open == 0 => return Some(&rest[..at]),
            ')' => open -= 1,
            '(' if open == 2 => return None,
            '(' => open += 1,
            _ if letter.is_whitespace() => return None,
            _ => {}
        }
    }
    None
}

/// How often the letter at this byte is repeated.
fn run(words: &str, at: usize) -> usize {
    let bytes = &words.as_bytes()[at..];
    bytes.iter().take_while(|byte| **byte == bytes[0]).count()
}

/// Code that itself begins or ends with a backtick is written with a space between.
fn bare(code: &str) -> &str {
    let inside = code.strip_prefix(' ').and_then(|code| code.strip_suffix(' '));
    inside.filter(|code| !code.trim().is_empty()).unwrap_or(code)
}

/// Emphasis begins before a word. Chinese sets no space before it, so whatever stands there will do, except that a
/// comma after a word goes on with its sentence: in 张**，李** the stars hide names.
fn may_open(before: char, after: char) -> bool {
    let goes_on = before.is_alphanumeric() && ends_phrase(after);
    !goes_on && !after.is_whitespace()
}

/// It ends after a word or the sign of a sentence: **双十一：**要.
fn may_close(before: char) -> bool {
    !before.is_whitespace() && !begins_phrase(before)
}

fn is_latin(letter: char) -> bool {
    letter.is_ascii_alphanumeric()
}

fn ends_phrase(letter: char) -> bool {
    ",.;:!?)]}，。、；：！？）」』】》〉〕”’…".contains(letter)
}

fn begins_phrase(letter: char) -> bool {
    "([{（「『【《〈〔“‘".contains(letter)
}
