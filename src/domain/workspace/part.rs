//! A few records apart from the rest, to try on them what a change would do.
//!
//! **Invariant:** what is tried never reaches the workspace it was taken from.

use super::{
    Workspace,
    children::{Children, Slot},
};
use crate::domain::id::RecordId;

impl Workspace {
    /// Some of its records alone; nobody asks it for children, so it keeps none.
    pub fn part(&self, ids: impl IntoIterator<Item = RecordId>) -> Workspace {
        let (authors, children) = (self.authors.clone(), Children::unasked());
        let mut part = Workspace { authors, children, ..Workspace::default() };
        for record in ids.into_iter().filter_map(|it| self.record(it)) {
            let slot = part.records.len() as Slot;
            if !part.slots.contains_key(&record.id) {
                part.slots.insert(record.id, slot);
                part.records.push(record.clone());
            }
        }
        part
    }
}
