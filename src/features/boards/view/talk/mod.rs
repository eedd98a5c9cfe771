//! What is said about a card or a board: the list of it, one comment, the field for the next.

mod board_talk;
mod comment;
mod comment_box;
mod list;
mod naming;

pub use self::naming::Sounds;
pub(super) use self::{board_talk::BoardTalk, comment_box::CommentBox, list::Talk};
