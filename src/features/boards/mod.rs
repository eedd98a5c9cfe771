//! 看板: boards, lists and cards, what can be done with them and how they are seen.

pub mod commands;
pub mod queries;
pub mod view;
