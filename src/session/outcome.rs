//! What came of an act, and the handle by which it is taken back.

use crate::domain::{card::Card, change::ChangeId, edit::Refused, id::Id, name::Name};

/// One act of this tab, by which it can be taken back, or done again, even when others came after it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Act(pub(super) ChangeId);

impl Act {
    /// The change it made.
    pub fn change(self) -> ChangeId {
        self.0
    }
}

/// What a person is told after an act.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Outcome {
    /// A command was refused; nothing changed.
    Refused(Refused),
    /// A step was taken back, by this act.
    Undone(Name, Act),
    /// A step was done again, by this act.
    Redone(Name, Act),
    /// A step was taken back but for what somebody changed since.
    PartlyOvertaken(Name),
    /// A step can not be taken back: all of it was changed since by somebody else.
    Overtaken(Name),
    /// What was half typed could not be read; what is stored is safe.
    DraftUnreadable,
    /// Rules made cards: the first of them, and how many.
    Followed(Id<Card>, usize),
}
