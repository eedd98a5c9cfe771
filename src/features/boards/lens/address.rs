//! A look as text: the part of the address after `?`, and what a saved one keeps.
//!
//! `q=剪刀&owner=me.none&due=late&field-…=none&by=owner&lanes=label&fold=none&as=table&sort=due-`, or `as=time&scale=week`,
//! with what is not plain ASCII in percent signs.
//!
//! **Invariant:** writing and reading are inverse. What is not understood is left out, so that a look from a newer version
//! still shows what this one can.

use std::fmt::{self, Write};

use super::{
    Grouping, Layout, Look,
    filter::{Bucket, Filter, Part, Whose},
    table::{Fact, Sort},
};
use crate::{
    domain::{board::Choice, id::Id, order},
    features::boards::timeline::calendar::Scale,
};

/// A longer text is cut when read: an address may come from anywhere.
const LONGEST: usize = 4_000;
const NONE: &str = "none";
const FIELD: &str = "field-";
const DOWN: &str = "-";

impl Bucket {
    /// The word it is written as.
    fn word(self) -> &'static str {
        match self {
            Bucket::Late => "late",
            Bucket::Today => "today",
            Bucket::Week => "week",
            Bucket::Later => "later",
            Bucket::Never => NONE,
        }
    }
}

impl Layout {
    /// The word it is written as; none is needed for what is meant when nothing is said.
    fn word(self) -> Option<&'static str> {
        match self {
            Layout::Board => None,
            Layout::Table => Some("table"),
            Layout::Timeline => Some("time"),
        }
    }

    fn read(word: &str) -> Layout {
        let named = |it: &Layout| it.word() == Some(word);
        Layout::ALL.into_iter().find(named).unwrap_or_default()
    }
}

impl fmt::Display for Look {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = String::new();
        if !self.filter.words.is_empty() {
            text.push_str("q=");
            encode(&self.filter.words, &mut text);
        }
        for kind in self.filter.kinds() {
            next(&mut text);
            for (at, part) in kind.iter().enumerate() {
                if at > 0 {
                    text.push('.');
                } else {
                    write_kind(part, &mut text)?;
                }
                write_part(part, &mut text)?;
            }
        }
        if self.grouping != Grouping::List {
            next(&mut text);
            text.push_str("by=");
            write_grouping(self.grouping, &mut text)?;
        }
        if let Some(lanes) = self.lanes {
            next(&mut text);
            text.push_str("lanes=");
            write_grouping(lanes, &mut text)?;
        }
        for (at, lane) in self.folded.iter().enumerate() {
            if at == 0 {
                next(&mut text);
            }
            text.push_str(if at == 0 { "fold=" } else { "." });
            match lane {
                Some(lane) => write!(text, "{lane}")?,
                None => text.push_str(NONE),
            }
        }
        if let Some(word) = self.layout.word() {
            next(&mut text);
            write!(text, "as={word}")?;
        }
        if self.scale != Scale::default() {
            next(&mut text);
            write!(text, "scale={}", self.scale.word())?;
        }
        if let Some(Sort { by, down }) = self.sort {
            next(&mut text);
            write!(text, "sort={by}{}", if down { DOWN } else { "" })?;
        }
        f.write_str(&text)
    }
}

fn next(text: &mut String) {
    if !text.is_empty() {
        text.push('&');
    }
}

fn write_grouping(grouping: Grouping, text: &mut String) -> fmt::Result {
    match grouping {
        Grouping::List => text.write_str("list"),
        Grouping::Owner => text.write_str("owner"),
        Grouping::Label => text.write_str("label"),
        Grouping::Choice(field) => write!(text, "{field}"),
    }
}

fn write_kind(part: &Part, text: &mut String) -> fmt::Result {
    match part {
        Part::Owner(_) => text.write_str("owner="),
        Part::Label(_) => text.write_str("label="),
        Part::Due(_) => text.write_str("due="),
        Part::Done(_) => text.write_str("done="),
        Part::Choice(field, _) => write!(text, "{FIELD}{field}="),
    }
}

fn write_part(part: &Part, text: &mut String) -> fmt::Result {
    match part {
        Part::Owner(Whose::Nobody) | Part::Label(None) | Part::Choice(_, None) => text.write_str(NONE),
        Part::Owner(Whose::Mine) => text.write_str("me"),
        Part::Owner(Whose::Of(member)) => write!(text, "{member}"),
        Part::Label(Some(label)) => write!(text, "{label}"),
        Part::Due(bucket) => text.write_str(bucket.word()),
        Part::Done(done) => text.write_str(if *done { "yes" } else { "no" }),
        Part::Choice(_, Some(choice)) => write!(text, "{choice}"),
    }
}

/// Reads a written look.
pub fn parse(text: &str) -> Look {
    let mut look = Look::default();
    let text = text.get(..LONGEST).unwrap_or(text);
    for (name, said) in text.split('&').filter_map(|it| it.split_once('=')) {
        match name {
            "q" => look.filter.words = decode(said),
            "by" => look.grouping = parse_grouping(said).unwrap_or_default(),
            "lanes" => look.lanes = parse_grouping(said),
            "fold" => {
                let lanes = said.split('.').filter_map(named::<Choice>).map(|it| it.map(Id::any));
                look.folded = lanes.collect();
                order::sort(&mut look.folded);
                look.folded.dedup();
            }
            "as" => look.layout = Layout::read(said),
            "scale" => {
                look.scale = Scale::ALL.into_iter().find(|it| it.word() == said).unwrap_or_default();
            }
            "sort" => look.sort = parse_sort(said),
            name => said.split('.').for_each(|it| parse_part(name, it, &mut look.filter)),
        }
    }
    look
}

fn parse_grouping(said: &str) -> Option<Grouping> {
    Some(match said {
        "list" => Grouping::List,
        "owner" => Grouping::Owner,
        "label" => Grouping::Label,
        field => Grouping::Choice(field.parse().ok()?),
    })
}

fn parse_sort(said: &str) -> Option<Sort> {
    let word = said.strip_suffix(DOWN);
    let by = Fact::parse(word.unwrap_or(said))?;
    Some(Sort { by, down: word.is_some() })
}

fn parse_part(name: &str, said: &str, filter: &mut Filter) {
    let part = match (name, said) {
        ("owner", NONE) => Some(Part::Owner(Whose::Nobody)),
        ("owner", "me") => Some(Part::Owner(Whose::Mine)),
        ("owner", member) => member.parse().ok().map(|it| Part::Owner(Whose::Of(it))),
        ("label", label) => named(label).map(Part::Label),
        ("due", word) => Bucket::ALL.into_iter().find(|it| it.word() == word).map(Part::Due),
        ("done", "yes") => Some(Part::Done(true)),
        ("done", "no") => Some(Part::Done(false)),
        (field, choice) => {
            let field = field.strip_prefix(FIELD).and_then(|it| it.parse().ok());
            field.zip(named(choice)).map(|(field, choice)| Part::Choice(field, choice))
        }
    };
    part.into_iter().for_each(|it| filter.set(it, true));
}

/// A record's id, or none of them; nothing when it is neither.
fn named<R>(text: &str) -> Option<Option<Id<R>>> {
    if text == NONE { Some(None) } else { text.parse().ok().map(Some) }
}

fn encode(text: &str, out: &mut String) {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'~' => out.push(char::from(byte)),
            _ => {
                let digit = |it: u8| char::from(DIGITS[usize::from(it)]);
                out.extend(['%', digit(byte >> 4), digit(byte & 15)]);
            }
        }
    }
}

fn decode(text: &str) -> String {
    let bytes = text.as_bytes();
    let digit = |at: usize| bytes.get(at).and_then(|it| char::from(*it).to_digit(16));
    let (mut out, mut at) = (Vec::with_capacity(bytes.len()), 0);
    while let Some(byte) = bytes.get(at) {
        match (byte, digit(at + 1), digit(at + 2)) {
            (b'%', Some(high), Some(low)) => {
                out.push((high * 16 + low) as u8);
                at += 3;
            }
            _ => {
                out.push(*byte);
                at += 1;
            }
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}
