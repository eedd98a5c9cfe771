//! @我的: the page of what concerns me, and how the rest of the app knows how much of it is new.

mod concerns;
mod inbox_page;
mod row;

pub use self::{concerns::Concerns, inbox_page::InboxPage};
