//! 已读: that somebody looked at something that was said.
//!
//! It stands in nothing, so it goes where the whole shop goes, to one's other devices and into backups, and into no packet
//! for somebody else (rule R9).

use super::{
    board::{Comment, Member},
    id::{Id, RecordId},
};
use crate::record;

record! {
    /// 已读: a comment that somebody has seen.
    Glance = GLANCE {
        /// Which.
        to TO: Option<Id<Comment>>,
        /// Seen; false again where that was taken back.
        read READ: bool,
        /// Taken back as if it had never been said.
        trashed TRASHED: bool,
    }
}

impl Glance {
    /// True when it says that the comment was seen.
    pub fn counts(&self) -> bool {
        self.read && !self.trashed
    }

    /// The one of a comment and a person: whichever of their devices makes it, it is the same.
    pub fn of(comment: Id<Comment>, by: Id<Member>) -> Id<Glance> {
        Id::of(RecordId::derived(&format!("glance/{comment}/{by}")))
    }
}
