//! 话术: short texts for customers, found by sound, copied by one press with their blanks filled in.

pub mod blanks;
pub mod commands;
pub mod forbidden;
pub mod queries;
pub mod view;

#[cfg(test)]
mod tests;
