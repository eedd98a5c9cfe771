//! Boards to start from: the templates, and the sample shop to look around in.

pub mod commands;
pub mod content;
pub mod queries;
pub mod sample;
pub mod setting;
