//! 动态: what happened on all boards since one looked last, or at all.

mod page;
mod row;

pub use self::page::{LastVisit, NewsPage};
