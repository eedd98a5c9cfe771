//! 关联: what has to do with each other, shown at both ends.

pub mod addresses;
pub mod commands;
pub mod queries;

#[cfg(test)]
mod tests;
