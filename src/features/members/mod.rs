//! 成员: the people of the shop. No account stands behind them.

pub mod commands;
pub mod queries;
