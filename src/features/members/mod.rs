//! 成员: the people of the shop, where they work, and what becomes of their work when they leave. No account stands
//! behind anybody.

pub mod commands;
pub mod contacts;
pub mod departments;
pub mod handing;
pub mod identity;
pub mod queries;
pub mod view;

#[cfg(test)]
mod tests;
