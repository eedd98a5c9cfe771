//! 派工 and 回执: cards handed to people as packets, and what comes back of them.

pub mod commands;
pub mod packets;
pub mod queries;
pub mod view;

#[cfg(test)]
mod tests;
