//! 交换: carrying work out as packets, and taking in what colleagues send.
//!
//! **Invariant:** what comes in changes nothing until a person has seen what it would change and agreed.

pub mod commands;
pub mod file_name;
pub mod queries;
pub mod rescue;
pub mod summary;
pub mod view;
