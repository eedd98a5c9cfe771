//! One long text with a line for each thing that can be found, and the scan over it.
//!
//! A line that is wiped is overwritten with a byte no text has, so the scan needs not to ask about it.
//!
//! **Invariant:** every line ends with a break and holds no other; starts are sorted. Knows no card.

use std::ops::Range;

use memchr::memchr;

use super::query::Query;

/// The number of a line.
pub type Line = u32;

/// Parts of one line, told apart: what stands before it is the title.
pub const PART: u8 = 0x1f;
/// Not a byte of any text.
const WIPED: u8 = 0xff;

/// The text and where its lines begin.
#[derive(Default)]
pub struct Arena {
    text: Vec<u8>,
    starts: Vec<u32>,
    wiped: usize,
}

impl Arena {
    /// Room for so many lines of a usual length.
    pub fn with_room(lines: usize) -> Arena {
        Arena { text: Vec::with_capacity(lines * 48), starts: Vec::with_capacity(lines), wiped: 0 }
    }

    /// Lays a line at the end; `write` puts folded text into it.
    pub fn push(&mut self, write: impl FnOnce(&mut Vec<u8>)) -> Line {
        self.starts.push(self.text.len() as u32);
        write(&mut self.text);
        self.text.push(b'\n');
        self.starts.len() as Line - 1
    }

    /// Makes a line unfindable.
    pub fn wipe(&mut self, line: Line) {
        let range = self.range(line);
        self.text[range].fill(WIPED);
        self.wiped += 1;
    }

    /// How many lines, wiped ones counted.
    pub fn lines(&self) -> usize {
        self.starts.len()
    }

    /// How many lines are wiped.
    pub fn wiped(&self) -> usize {
        self.wiped
    }

    /// The lines that fit, in order, with where they stand in the text.
    pub fn hits<'a>(&'a self, query: &'a Query) -> Box<dyn Iterator<Item = (Line, Range<usize>)> + 'a> {
        let lines = 0..self.starts.len() as Line;
        let Some(rarest) = query.words().iter().find(|it| !it.is_heard()) else {
            let all = lines.map(|it| (it, self.range(it)));
            return Box::new(all.filter(|it| query.fits(&self.text[it.1.clone()])));
        };
        let is_all = query.words().len() == 1;
        let (mut line, mut done) = (0, 0);
        Box::new(std::iter::from_fn(move || {
            loop {
                let at = done + rarest.written().find(&self.text[done..])?;
                // Lines are walked once: hits come in order.
                while self.start(line as usize + 1) <= at {
                    line += 1;
                }
                let range = self.range(line);
                done = range.end + 1;
                if is_all || query.fits(&self.text[range.clone()]) {
                    return Some((line, range));
                }
            }
        }))
    }

    /// What stands in a hit before [`PART`].
    pub fn title(&self, hit: &Range<usize>) -> &[u8] {
        let line = &self.text[hit.clone()];
        memchr(PART, line).map_or(line, |it| &line[..it])
    }

    /// Where in the text a line begins; the end of the text for the line after the last.
    pub fn start(&self, line: usize) -> usize {
        self.starts.get(line).map_or(self.text.len(), |it| *it as usize)
    }

    fn range(&self, line: Line) -> Range<usize> {
        let line = line as usize;
        self.start(line)..self.start(line + 1) - 1
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::features::search::fold::fold;

    fn found(arena: &Arena, typed: &str) -> Vec<Line> {
        let query = Query::of(typed, None).expect("something is typed");
        arena.hits(&query).map(|it| it.0).collect()
    }

    #[test]
    fn each_line_is_found_once_by_all_its_words() {
        let mut arena = Arena::default();
        for text in ["JD 厨房剪刀 剪刀", "", "猫 剪刀 双十一", "双十一主图"] {
            arena.push(|it| fold(text, it));
        }
        assert_eq!(found(&arena, "剪刀"), [0, 2]);
        assert_eq!(found(&arena, "双十一　剪刀"), [2]);
        assert_eq!(found(&arena, "一"), [2, 3]);
        assert_eq!(found(&arena, "jd"), [0]);
        assert_eq!(found(&arena, "刀 剪刀"), [0, 2], "words may overlap");
        assert!(found(&arena, "图猫").is_empty(), "a word never crosses lines");
        arena.wipe(2);
        assert_eq!(found(&arena, "剪刀"), [0]);
        assert_eq!((arena.lines(), arena.wiped()), (4, 1));
    }

    #[test]
    fn what_has_no_word_is_no_query() {
        assert!(Query::of(" \u{3000}\n", None).is_none());
        assert!(found(&Arena::default(), "剪").is_empty());
    }
}
