//! What is said about a card, a board or a note: the list of it, one comment, the field for the next.

mod board_talk;
mod comment;
mod comment_box;
mod list;
mod naming;
mod note_talk;

pub(super) use self::{board_talk::BoardTalk, comment_box::CommentBox, list::Talk};
pub use self::{naming::Sounds, note_talk::NoteTalk};
