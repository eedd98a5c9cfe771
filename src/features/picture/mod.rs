//! 长图: my day or a board as one picture, for a group that only looks.
//!
//! **Invariant:** shows what the page shows, and no more; the shop is only read.

pub mod content;
pub mod layout;
pub mod view;
