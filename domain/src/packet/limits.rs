//! How much a packet may hold: a hostile or broken file must cost a sentence, not the tab.
//!
//! **Invariant:** no bound is lower than what a shop of ten busy years can honestly reach.

use std::fmt;

use crate::chunk::CHUNK;

/// What is bounded.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Measure {
    /// Bytes of the whole file but for the content of files in it, whatever stands around the packet.
    Bytes,
    /// Pieces of files. None is held any longer than it takes to hand it on, so of all of them only the names cost memory.
    Chunks,
    /// Lines of the packet but for those that are pieces of files.
    Lines,
    /// Bytes of one line.
    Line,
    /// Bytes of one text or foreign value.
    Text,
    /// Ops of all changes.
    Ops,
    /// Writers that the header names.
    Writers,
    /// People writing through one tab each.
    Authors,
    /// Words this version does not know.
    Words,
}

impl fmt::Display for Measure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Measure::Bytes => "bytes",
            Measure::Chunks => "pieces of files",
            Measure::Lines => "lines",
            Measure::Line => "bytes in one line",
            Measure::Text => "bytes in one text",
            Measure::Ops => "ops",
            Measure::Writers => "writers",
            Measure::Authors => "authors",
            Measure::Words => "unknown words",
        })
    }
}

/// The bounds a reader keeps to (rule F8).
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// See [`Measure::Bytes`].
    pub bytes: usize,
    /// See [`Measure::Chunks`].
    pub chunks: usize,
    /// See [`Measure::Lines`].
    pub lines: usize,
    /// See [`Measure::Line`].
    pub line: usize,
    /// See [`Measure::Text`].
    pub text: usize,
    /// See [`Measure::Ops`].
    pub ops: usize,
    /// See [`Measure::Writers`].
    pub writers: usize,
    /// See [`Measure::Authors`].
    pub authors: usize,
    /// See [`Measure::Words`].
    pub words: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Limits {
            bytes: 512 << 20,
            chunks: 1_000_000,
            lines: 4_000_000,
            line: 64 << 20,
            text: 32 << 20,
            ops: 8_000_000,
            writers: 20_000,
            authors: 20_000,
            words: 400,
        }
    }
}

impl Limits {
    /// The latest and, negated, the earliest moment a change may claim: what a browser's `Date` can hold.
    pub const MOMENT: i64 = 8_640_000_000_000_000;

    /// Bytes that the line of a chunk needs beside its data.
    const BESIDE_DATA: u64 = 128;

    /// Bytes of the longest file that keeps to the bounds, the content of files in it as letters.
    pub fn longest(&self) -> u64 {
        self.bytes as u64 + self.chunks as u64 * ((CHUNK as u64).div_ceil(3) * 4 + Limits::BESIDE_DATA)
    }
}
