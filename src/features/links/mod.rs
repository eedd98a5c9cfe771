//! 关联: cards that have to do with each other, shown at both ends.

pub mod commands;
pub mod queries;

#[cfg(test)]
mod tests;
