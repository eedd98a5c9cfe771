//! Markdown as a small tree of known elements.
//!
//! **Invariant:** every tag is one of ours, never one from the text; the tree is never deeper than `DEEPEST`;
//! growing it takes time in step with the length of the text, whatever the text is.

use super::blocks;

/// Deeper than this a text is hostile or an accident: what is inside is kept, its nesting is not.
const DEEPEST: usize = 24;

#[derive(Debug, PartialEq, Eq)]
pub enum Branch {
    Text(String),
    Element {
        tag: &'static str,
        children: Vec<Branch>,
    },
    /// A numbered list, and the number it begins with.
    Numbers {
        first: u32,
        children: Vec<Branch>,
    },
    /// A cell of a table: `th` or `td`.
    Cell {
        tag: &'static str,
        side: Side,
        children: Vec<Branch>,
    },
    Link {
        address: String,
        children: Vec<Branch>,
    },
    /// A tick of a task list: read, not pressed.
    Tick(bool),
}

/// The side a column of a table leans to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Side {
    #[default]
    Start,
    Middle,
    End,
}

/// Reads the text.
pub fn grow(text: &str) -> Vec<Branch> {
    let lines: Vec<&str> = text.lines().collect();
    blocks::read(&lines, DEEPEST)
}

#[cfg(test)]
mod tests;
