//! 时间线: cards as bars along the days, what holds which up, and what a moved bar means.
//!
//! **Invariant:** whole days; a time of day is kept as it was set. Knows no screen.

pub mod arrows;
pub mod bar;
pub mod calendar;
pub mod commands;
pub mod lines;
pub mod span;

#[cfg(test)]
mod tests;
