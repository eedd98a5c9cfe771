//! The pages of cards over all boards: what I answer for, and what I gave to others.

mod page;
mod row;

pub use self::page::TasksPage;
