//! 知识库: notes in notebooks, what can be done with them, and how they are read and written.

pub mod commands;
pub mod decisions;
pub mod differences;
pub mod folder;
pub mod markdown;
pub mod queries;
pub mod review;
pub mod templates;
pub mod tree;
pub mod view;

#[cfg(test)]
mod tests;
