//! 交换: carrying work out as packets, and taking in what colleagues send.
//!
//! **Invariant:** what comes in changes nothing until a person has seen what it would change and agreed.

pub mod commands;
pub mod file_name;
pub mod host;
pub mod missing;
pub mod own_cards;
pub mod queries;
pub mod rehearsal;
pub mod rescue;
pub mod revived;
pub mod shrinking;
pub mod summary;
pub mod view;

#[cfg(test)]
mod tests;
