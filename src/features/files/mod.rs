//! 附件: pictures and other files on cards.
//!
//! **Invariant:** a change names only chunks that are laid down already; whoever runs [`commands::add_files`] did that.

pub mod commands;
pub mod kind;
pub mod queries;

#[cfg(test)]
mod tests;
