//! What a person can do, a folder each: pure commands and queries, and the views that call them.

pub mod boards;
pub mod search;
pub mod templates;
pub mod trash;
