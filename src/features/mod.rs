//! What a person can do, a folder each: pure commands and queries, and the views that call them.

pub mod boards;
pub mod members;
pub mod settings;
pub mod start;
pub mod templates;

#[cfg(test)]
mod bench;
