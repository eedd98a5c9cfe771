//! What a person can do, a folder each: pure commands and queries, and the views that call them.

pub mod actions;
pub mod anchors;
pub mod boards;
pub mod closing;
pub mod dispatch;
pub mod doors;
pub mod exchange;
pub mod fields;
pub mod files;
pub mod folder;
pub mod links;
pub mod members;
pub mod naming;
pub mod notes;
pub mod picture;
pub mod progress;
pub mod routines;
pub mod scripts;
pub mod search;
pub mod settings;
pub mod start;
pub mod taking_back;
pub mod talk;
pub mod templates;
pub mod trash;
pub mod trouble;

#[cfg(test)]
mod bench;
