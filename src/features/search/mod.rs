//! 搜索: every card by what is written on it, found while one types.
//!
//! From the ground up: [`fold`] says when two letters are the same to a searcher, [`pinyin`] which letters spell a text,
//! [`query`] reads words, [`arena`] holds folded text and scans it, [`index`] keeps two arenas true to the workspace,
//! [`asking`] reads filters among the words, [`others`] finds what is no card, [`queries`] says what a result shows.
//!
//! **Invariant:** knows nothing of what is stored; what it holds is made anew from the workspace whenever in doubt.

pub mod arena;
pub mod asking;
pub mod fold;
pub mod index;
mod lines;
pub mod notes;
pub mod others;
pub mod pinyin;
pub mod queries;
pub mod query;
mod standing;
pub mod view;

#[cfg(test)]
mod tests;
