//! 关键日期 of a board, such as 报名截止 and 开卖: other days hang on them and move with them.

pub mod commands;
pub mod queries;

#[cfg(test)]
mod tests;
