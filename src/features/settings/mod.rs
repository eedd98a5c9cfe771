//! 设置: what the shop is called, and how the app behaves on this device.

pub mod backup;
pub mod commands;
pub mod queries;
pub mod view;
