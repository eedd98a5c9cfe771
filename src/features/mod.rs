//! What a person can do, a folder each.

pub mod templates;
