//! 周期任务: cards that come again, by the rules of their routine.

pub mod commands;
pub mod queries;
pub mod rules;

#[cfg(test)]
mod tests;
