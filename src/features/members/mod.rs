//! 成员: the people of the shop. No account stands behind them.

pub mod commands;
//! 成员: the people of the shop.

pub mod commands;
pub mod queries;
