//! The kit: parts a page is made of.
//!
//! **Invariant:** knows no record. What is shown and what an act means is said by the caller.
pub mod drag;
pub mod keys;
mod listener;
pub mod virtual_list;
