//! Fields of the shop's own: what it wants to know of its cards, and what that adds up to.

pub mod commands;
pub mod known;
pub mod queries;
pub mod reading;
pub mod totals;

#[cfg(test)]
mod tests;
