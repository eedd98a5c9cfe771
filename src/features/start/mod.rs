//! 开张: the first run, and everything a person can begin with.

pub mod commands;
pub mod queries;
pub mod view;
