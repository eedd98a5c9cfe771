//! 进度: how much of what is there is done.

pub mod queries;
