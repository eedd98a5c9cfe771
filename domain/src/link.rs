//! 关联: one thing has to do with another: a card with a card, a note or a board, a note with a note or a board.
//!
//! A link stands on what it goes from and names what it goes to; the workspace finds it from either end. Its
//! id follows from what it says, so two people who say the same say it once.
//!
//! **Invariant:** says what somebody said. Circles are shown as they are, never repaired.

use super::{
    id::{Id, RecordId},
    value::Place,
};
use crate::record;

record! {
    /// 关联: this card blocks that one, has to do with it, or is the same thing again; or any two have to do with each
    /// other.
    Link = LINK {
        /// What it goes from.
        place PLACE: Option<Place<Linked>>,
        /// What it goes to.
        to TO: Option<Id<Linked>>,
        /// How: one of [`Link::BLOCKS`] and its kin.
        sort SORT: String,
        /// In 回收站.
        trashed TRASHED: bool,
    }
}

/// A card, a note or a board: what a link may join.
#[derive(Clone, PartialEq, Debug)]
pub enum Linked {}

impl Link {
    /// 阻塞: the other can not go on before this is done.
    pub const BLOCKS: &str = "blocks";
    /// 相关: they have to do with each other.
    pub const RELATES: &str = "relates";
    /// 重复: both are one thing.
    pub const REPEATS: &str = "repeats";
    /// 来自: it was made out of a step of the other.
    pub const STEP_OF: &str = "step-of";

    /// The link that says this.
    pub fn of(from: RecordId, sort: &str, to: RecordId) -> Id<Link> {
        Id::of(RecordId::derived(&format!("link/{from}/{sort}/{to}")))
    }
}
