//! Lines gathered into blocks: headings, paragraphs, quotes, code, rules; lists and tables have files of their own.
//!
//! **Invariant:** a line belongs to a block by what is written on it, never by what stands above it: there are no
//! lazy continuations, since people who write line by line do not mean them. Each line is read once for each block
//! it lies in, and those are bounded by `room`.

use super::line::{self, Line};
use super::tree::Branch;
use super::{inline, list, table};

/// The levels that a block with words in it may need: those of a table are the most.
const LEAF: usize = table::DEPTH + inline::DEPTH;

/// The levels that a block around other blocks adds at most.
const AROUND: usize = 2;

/// The rest of the lines, after a block.
pub type Rest<'b, 'a> = &'b [&'a str];

/// Reads lines into branches of at most `room` levels.
pub fn read(lines: &[&str], room: usize) -> Vec<Branch> {
    let mut found = Vec::new();
    let mut lines = lines;
    while let Some((first, after)) = lines.split_first() {
        let (branch, rest) = match seen(first, room) {
            Line::Blank => {
                lines = after;
                continue;
            }
            Line::Fence { ticks, .. } => code(ticks, line::indent(first), after),
            Line::Heading { level, words } => (element(heading(level), inline::read(words)), after),
            Line::Rule => (element("hr", Vec::new()), after),
            Line::Quote(_) => quote(lines, room),
            Line::Point(point) => list::read(&point, lines, room),
            Line::Words => table::read(lines).unwrap_or_else(|| paragraph(lines, room)),
        };
        found.push(branch);
        lines = rest;
    }
    found
}

/// What a line is, where there is still room for it: blocks too deep are read as the words they are written with.
fn seen(line: &str, room: usize) -> Line<'_> {
    match line::read(line) {
        Line::Quote(_) | Line::Point(_) if room < LEAF + AROUND => Line::Words,
        line => line,
    }
}

/// Code that nobody ended reaches to the end.
fn code<'a, 'b>(ticks: usize, indent: usize, lines: Rest<'b, 'a>) -> (Branch, Rest<'b, 'a>) {
    let ends = |line: &&str| matches!(line::read(line), Line::Fence { ticks: n, bare: true } if n >= ticks);
    let end = lines.iter().position(ends).unwrap_or(lines.len());
    let text: String = lines[..end].iter().flat_map(|line| [line::outdent(line, indent), "\n"]).collect();
    let children = if text.is_empty() { Vec::new() } else { vec![Branch::Text(text)] };
    (element("pre", children), lines.get(end + 1..).unwrap_or_default())
}

fn quote<'a, 'b>(lines: Rest<'b, 'a>, room: usize) -> (Branch, Rest<'b, 'a>) {
    let inside: Vec<&str> = lines
        .iter()
        .map_while(|line| match line::read(line) {
            Line::Quote(inside) => Some(inside),
            _ => None,
        })
        .collect();
    (element("blockquote", read(&inside, room - 1)), &lines[inside.len()..])
}

fn paragraph<'a, 'b>(lines: Rest<'b, 'a>, room: usize) -> (Branch, Rest<'b, 'a>) {
    let ends = |at: &usize| seen(lines[*at], room) != Line::Words || table::begins(&lines[*at..]);
    let end = (1..lines.len()).find(ends).unwrap_or(lines.len());
    let words: Vec<&str> =
        lines[..end].iter().map(|line| line.trim_start_matches([' ', '\t']).trim_end()).collect();
    (element("p", inline::read(&words.join("\n"))), &lines[end..])
}

/// A text stands inside a page and a sheet that have titles of their own.
fn heading(level: usize) -> &'static str {
    ["h3", "h4", "h5"].get(level - 1).copied().unwrap_or("h6")
}

fn element(tag: &'static str, children: Vec<Branch>) -> Branch {
    Branch::Element { tag, children }
}
