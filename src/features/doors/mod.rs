//! 门: tables of spreadsheets and platforms in and out of a board, and the boards of Trello in.
//!
//! **Invariant:** what comes in changes nothing until a person has seen what it would change and agreed; then it is one
//! change, and one undo takes it back.

pub mod commands;
pub mod tables;
pub mod trello;
pub mod view;
pub mod workbook;

#[cfg(test)]
mod tests;
