//! 回收站 and 归档: what was put away, and how it comes back or goes for good.

pub mod commands;
pub mod queries;
pub mod view;

#[cfg(test)]
mod tests;
