//! 标题规则: the words of the shop in titles, what they fill in, and what a board's titles should say.

pub mod commands;
pub mod filling;
pub mod queries;
pub mod tables;

#[cfg(test)]
mod tests;
