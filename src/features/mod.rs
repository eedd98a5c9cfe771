//! What a person can do, a folder each: pure commands and queries, and the views that call them.

pub mod boards;
pub mod exchange;
pub mod templates;
pub mod trouble;
