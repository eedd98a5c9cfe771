//! Lists: entries with a bullet or a number, nested by how far they are moved in.
//!
//! **Invariant:** two columns more than the sign above are inside it, whatever the sign; people do not count the
//! width of `1. `. Bullets and numbers never share a list.

use super::blocks::{self, Rest};
use super::line::{self, Line, Point};
use super::tree::Branch;

/// Moved in by this much, a line is part of the entry above.
const STEP: usize = 2;

/// Reads the list that begins with `first`, the first of the lines.
pub fn read<'a, 'b>(first: &Point, lines: Rest<'b, 'a>, room: usize) -> (Branch, Rest<'b, 'a>) {
    let mut children = Vec::new();
    let mut rest = lines;
    while let Some((point, after)) = next(rest, first.number.is_some()) {
        let (inside, further) = after.split_at(reach(point.indent, after));
        children.push(entry(&point, inside, room));
        rest = further;
    }
    let list = match first.number {
        Some(first) => Branch::Numbers { first, children },
        None => Branch::Element { tag: "ul", children },
    };
    (list, rest)
}

/// The entry that goes on with the list; blank lines may lie between.
fn next<'a, 'b>(lines: Rest<'b, 'a>, numbered: bool) -> Option<(Point<'a>, Rest<'b, 'a>)> {
    let start = lines.iter().position(|line| line::read(line) != Line::Blank)?;
    match line::read(lines[start]) {
        Line::Point(point) if point.number.is_some() == numbered => Some((point, &lines[start + 1..])),
        _ => None,
    }
}

/// How many of the lines are part of the entry above them.
fn reach(indent: usize, lines: Rest) -> usize {
    let mut end = 0;
    for (at, line) in lines.iter().enumerate() {
        match line::read(line) {
            Line::Blank => {}
            _ if line::indent(line) >= indent + STEP => end = at + 1,
            _ => break,
        }
    }
    end
}

fn entry(point: &Point, lines: Rest, room: usize) -> Branch {
    let (tick, words) = tick(point.words);
    let blank = |line: &&&str| line::read(line) != Line::Blank;
    let indent = lines.iter().filter(blank).map(|line| line::indent(line)).min().unwrap_or(0);
    let inside: Vec<&str> =
        std::iter::once(words).chain(lines.iter().map(|line| line::outdent(line, indent))).collect();

    let mut children: Vec<Branch> = tick.map(Branch::Tick).into_iter().collect();
    let mut blocks = blocks::read(&inside, room - 2).into_iter();
    match blocks.next() {
        // The words right after the sign stand beside it, not in a paragraph below.
        Some(Branch::Element { tag: "p", children: words }) => children.extend(words),
        first => children.extend(first),
    }
    children.extend(blocks);
    Branch::Element { tag: "li", children }
}

/// The box of a task before its words; `[x](…)` is a link.
fn tick(words: &str) -> (Option<bool>, &str) {
    [("[ ]", false), ("[x]", true), ("[X]", true)]
        .into_iter()
        .find_map(|(sign, done)| Some((Some(done), words.strip_prefix(sign)?)))
        .filter(|(_, after)| !after.starts_with('('))
        .map_or((None, words), |(done, after)| (done, after.trim_start()))
}
