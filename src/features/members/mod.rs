//! 成员: the people of the shop.

pub mod commands;
pub mod queries;
