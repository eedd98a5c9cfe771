//! A few records apart from the rest, to try on them what a change would do.
//!
//! **Invariant:** what is tried never reaches the workspace it was taken from.

use super::{
    Workspace,
    children::{Children, Slot},
};
use crate::id::RecordId;

impl Workspace {
    /// Some of its records alone; nobody asks it for children, so it keeps none.
    pub fn part(&self, ids: impl IntoIterator<Item = RecordId>) -> Workspace {
        let (authors, children) = (self.authors.clone(), Children::unasked());
        let mut part = Workspace { authors, children, ..Workspace::default() };
        ids.into_iter().for_each(|it| part.take_from(self, it));
        part
    }

    /// Takes one more record into a [`Workspace::part`] of `whole`, if it is there.
    pub fn take_from(&mut self, whole: &Workspace, id: RecordId) {
        if let Some(record) = whole.record(id).filter(|it| !self.slots.contains_key(&it.id)) {
            self.slots.insert(id, self.records.len() as Slot);
            self.records.push(record.clone());
        }
    }
}
