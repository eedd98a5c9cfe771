//! Finds the parts of a title, in one walk from its first letter to its last.
//!
//! What stands alone is taken at once; what needs company (a bare 29.9, a bare 11.5, 3件) waits until the walk is
//! over and it is known what else the title says.

use std::ops::Range;

use time::Date;

use super::{
    Fact, Kind, Lexicon, Part,
    clock::clock,
    context::{Context, Way},
    dates::{self, Day, Form, is_inside_number, is_measured},
    letters::{Letters, is_han},
    numbers::digits,
    relative::{Told, told},
    words::TOLD,
};
use crate::{order, when::When};

/// What a part needs to be one.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Need {
    /// It says enough by itself.
    Nothing,
    /// Nothing that says the same better.
    Room,
    /// Some other part.
    Company,
    /// A platform.
    Platform,
    /// A price, so that it is not one itself.
    Price,
}

/// Something that may be a part.
pub(super) struct Found {
    pub letters: Range<usize>,
    pub fact: Fact,
    pub need: Need,
}

/// A walk along a title.
pub(super) struct Reader<'a> {
    pub cx: Context<'a>,
    pub today: Date,
    pub found: Vec<Found>,
}

/// The parts of a title, in order.
pub fn read(title: &str, lexicon: &Lexicon, today: Date) -> Vec<Part> {
    let letters = Letters::of(title);
    let mut reader = Reader { cx: Context { letters: &letters, lexicon }, today, found: vec![] };
    let mut at = 0;
    while at < letters.len() {
        at = reader.step(at);
    }
    let parts = choose(reader.found).into_iter();
    parts.map(|it| Part { range: letters.bytes(it.letters), fact: it.fact }).collect()
}

impl Reader<'_> {
    /// Takes what begins here, and answers where to go on: always further.
    fn step(&mut self, at: usize) -> usize {
        let letter = self.cx.letters.at(at);
        let part = match letter {
            '@' | '#' => self.called(at),
            '¥' => self.yuan_sign(at),
            '×' | 'x' | 'X' => self.times(at),
            letter if letter.is_ascii_digit() => return self.figure(at),
            letter if is_han(letter) => self.told_day(at).or_else(|| self.counted_after_word(at)),
            _ => None,
        };
        if let Some(end) = part.or_else(|| self.word(at)) {
            return end;
        }
        if letter.is_ascii_alphabetic() { self.after_code(at) } else { at + 1 }
    }

    /// What begins with a figure: a code such as 1M, a day, a number.
    fn figure(&mut self, at: usize) -> usize {
        let day = self.told_day(at).or_else(|| self.word(at)).or_else(|| self.written_day(at));
        day.unwrap_or_else(|| self.number(at))
    }

    /// The end of a code that is nothing to us: Pro, V1.2, A-2024-08.
    fn after_code(&self, mut at: usize) -> usize {
        let letters = self.cx.letters;
        loop {
            let letter = letters.at(at);
            let joins = matches!(letter, '.' | '-' | '_') && letters.at(at + 1).is_ascii_digit();
            if !letter.is_ascii_alphanumeric() && !joins {
                return at;
            }
            at += 1;
        }
    }

    pub(super) fn push(&mut self, letters: Range<usize>, fact: Fact, need: Need) -> Option<usize> {
        let end = letters.end;
        self.found.push(Found { letters, fact, need });
        Some(end)
    }

    /// Where the last part ended.
    pub(super) fn last_end(&self) -> usize {
        self.found.last().map_or(0, |it| it.letters.end)
    }

    fn told_day(&mut self, at: usize) -> Option<usize> {
        let Told { end, day, evening, with_deed } = told(&self.cx, at, self.today)?;
        let (end, minute) = clock(self.cx.letters, end, evening).unwrap_or((end, None));
        let free = self.cx.is_free(end) && !self.cx.is_quoted(at, end);
        let meant = free || minute.is_some() || (with_deed && self.cx.is_deed(end));
        self.date(at, end, When { day, minute }, meant.then_some(Need::Nothing))
    }

    /// A date, with the words before and after it that say which way it is meant; those make it one, whatever `need`
    /// it had without them.
    fn date(&mut self, at: usize, end: usize, when: When, need: Option<Need>) -> Option<usize> {
        let after = self.cx.way_after(end);
        let before = self.cx.until_before(at).filter(|it| *it >= self.last_end());
        let need = if after.is_some() || before.is_some() { Need::Nothing } else { need? };
        let (end, fact) = match after {
            Some((end, Way::From)) => (end, Fact::Start(when)),
            Some((end, Way::Until)) => (end, Fact::Due(when)),
            None => (end, Fact::Due(when)),
        };
        self.push(before.unwrap_or(at)..end, fact, need)
    }

    fn written_day(&mut self, at: usize) -> Option<usize> {
        let letters = self.cx.letters;
        let first = dates::day(letters, at)?;
        if is_inside_number(letters, at) {
            return None;
        }
        let from = When::all_day(first.date(self.today)?);
        let (end, minute) = clock(letters, first.end, false).unwrap_or((first.end, None));
        let from = When { minute, ..from };
        if let Some(end) = self.span(at, first, end, from) {
            return Some(end);
        }
        let need = if minute.is_some() && first.form != Form::Number {
            Some(Need::Nothing)
        } else {
            self.need(&first)
        };
        self.date(at, end, from, need)
    }

    /// What a single day needs to be a date.
    fn need(&self, day: &Day) -> Option<Need> {
        let letters = self.cx.letters;
        let goes_on = letters.at(day.end) == '-' && letters.at(day.end + 1).is_ascii_digit();
        let apart = !goes_on
            && (self.cx.is_free(day.end) && !is_measured(letters, day.end) || self.cx.is_part(day.end));
        let deed = self.cx.is_deed(day.end);
        match day.form {
            Form::Full | Form::Han => (!TOLD.contains(&letters.at(day.end))).then_some(Need::Nothing),
            Form::HanBare | Form::Padded => (apart || deed).then_some(Need::Nothing),
            Form::Figures if deed => Some(Need::Nothing),
            Form::Figures => apart.then_some(Need::Company),
            Form::Dotted => apart.then_some(Need::Price),
            Form::Number => deed.then_some(Need::Nothing),
        }
    }

    /// A range that begins with this day: 11-01~11-11, 11月1日至3日.
    fn span(&mut self, at: usize, first: Day, end: usize, from: When) -> Option<usize> {
        let letters = self.cx.letters;
        let place = letters.skip(end, 1);
        let hyphened = letters.at(digits(letters, at)) == '-';
        let joined = match letters.at(place) {
            '~' | '至' | '到' => true,
            // 11-01-11-11 could be anything.
            '-' => place > end || !hyphened,
            _ => false,
        };
        if !joined {
            return None;
        }
        let second = dates::day(letters, letters.skip(place + 1, 1))?;
        let alike = second.form == first.form
            || matches!((first.form, second.form), (Form::Full, _) | (Form::Han, Form::Number))
            || matches!(
                (first.form, second.form),
                (Form::Padded, Form::Figures) | (Form::Figures, Form::Padded)
            );
        let until = second.date_after(from.day).filter(|_| alike)?;
        let (end, minute) = clock(letters, second.end, false).unwrap_or((second.end, None));
        if is_measured(letters, end)
            && !self.cx.is_deed(end)
            && !self.cx.is_free(end)
            && second.form != Form::Han
        {
            return None;
        }
        let need = match (first.form, letters.at(place)) {
            (Form::Dotted, _) | (Form::Figures, '-') => Need::Company,
            _ => Need::Nothing,
        };
        self.push(at..end, Fact::Span(from, When { day: until, minute }), need)
    }
}

/// Takes what may stand: one of each sort but for people and labels, what stands alone before what needs company.
fn choose(found: Vec<Found>) -> Vec<Found> {
    let (mut taken, loose): (Vec<Found>, Vec<Found>) =
        found.into_iter().partition(|it| it.need == Need::Nothing);
    let mut kept: Vec<Found> = vec![];
    for mut it in taken.drain(..) {
        if settle(&kept, &mut it) {
            kept.push(it);
        }
    }
    let company = !kept.is_empty();
    let mut loose: Vec<Option<Found>> = loose.into_iter().map(Some).collect();
    // A price found in the first round lets a second bare number be a date.
    for _ in 0..2 {
        for place in &mut loose {
            let stands = place.as_ref().is_some_and(|it| {
                let has = |kind| kept.iter().any(|it| it.fact.kind() == kind);
                let met = match it.need {
                    Need::Nothing | Need::Room => true,
                    Need::Company => company,
                    Need::Platform => has(Kind::Platform),
                    Need::Price => company && has(Kind::Price),
                };
                met && !kept.iter().any(|other| overlap(&other.letters, &it.letters))
            });
            if stands
                && let Some(mut it) = place.take()
                && settle(&kept, &mut it)
            {
                kept.push(it);
            }
        }
    }
    order::sort_by_key(&mut kept, |it| it.letters.start);
    kept
}

fn overlap(a: &Range<usize>, b: &Range<usize>) -> bool {
    a.start < b.end && b.start < a.end
}

/// True when there is room for it beside what is kept. A second person takes part.
fn settle(kept: &[Found], it: &mut Found) -> bool {
    if let Fact::Owner(member) = it.fact {
        let known = |other: &Found| matches!(other.fact, Fact::Owner(other) | Fact::Participant(other) if other == member);
        if kept.iter().any(|it| matches!(it.fact, Fact::Owner(_))) {
            it.fact = Fact::Participant(member);
        }
        return !kept.iter().any(known);
    }
    let says_from = |fact: &Fact| matches!(fact, Fact::Start(_) | Fact::Span(..));
    let says_until = |fact: &Fact| matches!(fact, Fact::Due(_) | Fact::Span(..));
    !kept.iter().any(|other| match it.fact.kind() {
        Kind::Label => other.fact == it.fact,
        Kind::Date => {
            (says_from(&other.fact) && says_from(&it.fact))
                || (says_until(&other.fact) && says_until(&it.fact))
        }
        kind => other.fact.kind() == kind,
    })
}
