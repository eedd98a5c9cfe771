//! Tables: a line with bars above a line of bars and dashes.
//!
//! **Invariant:** a row has the cells it is written with. None is added, or a wide head over many short rows would
//! take the square of their length; none is left out, or something written would be lost.

use super::blocks::Rest;
use super::inline;
use super::line::{self, Line};
use super::tree::{Branch, Side};

/// The levels of a table, a row and a cell.
pub const DEPTH: usize = 3;

/// Whether the first of the lines is the head of a table.
pub fn begins(lines: Rest) -> bool {
    matches!(lines, [head, below, ..] if head.contains('|') && sides(below).is_some())
}

/// Reads the table that begins with the first of the lines, if one does.
pub fn read<'a, 'b>(lines: Rest<'b, 'a>) -> Option<(Branch, Rest<'b, 'a>)> {
    let [head, below, rows @ ..] = lines else { return None };
    let sides = sides(below).filter(|_| head.contains('|'))?;
    let is_row = |line: &&&str| line.contains('|') && line::read(line) == Line::Words;
    let (rows, rest) = rows.split_at(rows.iter().take_while(is_row).count());
    let head = std::iter::once(row("th", head, &sides));
    let children = head.chain(rows.iter().map(|line| row("td", line, &sides))).collect();
    Some((Branch::Element { tag: "table", children }, rest))
}

fn row(tag: &'static str, line: &str, sides: &[Side]) -> Branch {
    let sides = sides.iter().copied().chain(std::iter::repeat(Side::default()));
    let children = cells(line)
        .into_iter()
        .zip(sides)
        .map(|(words, side)| Branch::Cell { tag, side, children: inline::read(words) })
        .collect();
    Branch::Element { tag: "tr", children }
}

/// The columns' sides, if the line is one of bars and dashes.
fn sides(line: &str) -> Option<Vec<Side>> {
    let cells = cells(line);
    (line.contains('|') && !cells.is_empty()).then(|| cells.into_iter().map(side).collect()).flatten()
}

fn side(cell: &str) -> Option<Side> {
    let (start, cell) = cell.strip_prefix(':').map_or((false, cell), |cell| (true, cell));
    let (end, cell) = cell.strip_suffix(':').map_or((false, cell), |cell| (true, cell));
    let dashes = !cell.is_empty() && cell.bytes().all(|byte| byte == b'-');
    dashes.then_some(match (start, end) {
        (true, true) => Side::Middle,
        (false, true) => Side::End,
        (_, false) => Side::Start,
    })
}

/// What lies between the bars; one at either end is a frame, one after a backslash is a word.
fn cells(line: &str) -> Vec<&str> {
    let line = line.trim();
    let line = line.strip_prefix('|').unwrap_or(line);
    let mut cells = Vec::new();
    let mut start = 0;
    let mut escaped = false;
    for (at, byte) in line.bytes().enumerate() {
        if byte == b'|' && !escaped {
            cells.push(line[start..at].trim());
            start = at + 1;
        }
        escaped = byte == b'\\' && !escaped;
    }
    if start < line.len() {
        cells.push(line[start..].trim());
    }
    cells
}
