//! 共享文件夹: devices of one shop meet in a folder that a cloud drive keeps in step (rules D1–D5 of docs/FORMAT.md).
//!
//! ```text
//! log → Progress::untold → a packet → <folder>/zhanggui-<shop>/<device>/<number>.json → Progress::unread → log
//! ```

pub mod progress;
#[cfg(test)]
mod tests;
pub mod view;
