//! Signs woven into elements: emphasis, links, code, and words between.
//!
//! **Invariant:** a sign that finds no partner is shown as it was written; nothing is lost but the signs that became
//! elements. No link lies in a link.

use super::address;
use super::signs::{self, Kind, Sign};
use super::tree::Branch;

/// So many openings are remembered; an older one with no end by then is words.
const REMEMBERED: usize = 3;

/// Emphasis, a link, emphasis in it, and code or a line's end.
pub const DEPTH: usize = REMEMBERED + 1 + REMEMBERED + 1;

/// Reads the words of a block; each of their lines stays one.
pub fn read(words: &str) -> Vec<Branch> {
    weave(&signs::read(words), false)
}

fn weave(signs: &[Sign], in_link: bool) -> Vec<Branch> {
    let mut weaving = Weaving::default();
    let mut at = 0;
    while let Some(Sign { text, kind }) = signs.get(at) {
        at += 1;
        match *kind {
            Kind::Words => weaving.words(text),
            Kind::Escaped(letter) => weaving.words(letter),
            Kind::Break => weaving.element("br", Vec::new()),
            Kind::Code(code) => weaving.element("code", vec![Branch::Text(code.to_owned())]),
            Kind::Mark { opens, closes } => weaving.mark(text, opens, closes),
            Kind::Address if !in_link => weaving.link(text, Vec::new()),
            Kind::Address => weaving.words(text),
            Kind::Link { end, to } if !in_link => {
                weaving.link(to, weave(&signs[at..end], true));
                at = end + 1;
            }
            // A picture in a link, most often: its words are enough.
            Kind::Link { .. } | Kind::LinkEnd { .. } => {}
        }
    }
    weaving.finish()
}

/// An emphasis that may find its end.
struct Opening<'a> {
    mark: &'a str,
    after: Vec<Branch>,
}

#[derive(Default)]
struct Weaving<'a> {
    done: Vec<Branch>,
    open: Vec<Opening<'a>>,
}

impl<'a> Weaving<'a> {
    /// Ends what the mark can end, and begins an emphasis with what is left of it.
    fn mark(&mut self, mark: &'a str, opens: bool, closes: bool) {
        let mut left = mark;
        while let Some(at) = self.partner(left).filter(|_| closes) {
            let mut openings = self.open.drain(at..);
            let Some(Opening { mark, after: mut children }) = openings.next() else { return };
            openings.for_each(|unpaired| settle(&mut children, unpaired));
            left = &left[mark.len()..];
            self.element(tag(mark), children);
        }
        match left {
            "" => {}
            // Three stars are two emphases.
            "***" if opens => {
                self.open(&left[..1]);
                self.open(&left[1..]);
            }
            _ if opens => self.open(left),
            _ => self.words(left),
        }
    }

    /// The last opening that the mark ends.
    fn partner(&self, mark: &str) -> Option<usize> {
        self.open
            .iter()
            .rposition(|opening| opening.mark == mark || (mark == "***" && opening.mark.starts_with('*')))
    }

    fn open(&mut self, mark: &'a str) {
        if self.open.len() == REMEMBERED {
            settle(&mut self.done, self.open.remove(0));
        }
        self.open.push(Opening { mark, after: Vec::new() });
    }

    /// A link where one may go; elsewhere only its words.
    fn link(&mut self, to: &str, mut children: Vec<Branch>) {
        let Some(address) = address::safe(to) else { return self.here().append(&mut children) };
        if children.is_empty() {
            children.push(Branch::Text(address.clone()));
        }
        self.here().push(Branch::Link { address, children });
    }

    fn element(&mut self, tag: &'static str, children: Vec<Branch>) {
        self.here().push(Branch::Element { tag, children });
    }

    fn words(&mut self, words: &str) {
        add_words(self.here(), words);
    }

    fn here(&mut self) -> &mut Vec<Branch> {
        self.open.last_mut().map_or(&mut self.done, |opening| &mut opening.after)
    }

    fn finish(mut self) -> Vec<Branch> {
        self.open.into_iter().for_each(|unpaired| settle(&mut self.done, unpaired));
        self.done
    }
}

/// An opening without an end is words.
fn settle(into: &mut Vec<Branch>, opening: Opening) {
    add_words(into, opening.mark);
    into.extend(opening.after);
}

fn add_words(into: &mut Vec<Branch>, words: &str) {
    match into.last_mut() {
        Some(Branch::Text(text)) => text.push_str(words),
        _ => into.push(Branch::Text(words.to_owned())),
    }
}

fn tag(mark: &str) -> &'static str {
    match mark {
        "*" => "em",
        "~~" => "s",
        _ => "strong",
    }
}
