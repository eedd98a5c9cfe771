//! Which links lead to a card. The links that go from a card stand on it and are found as its children.
//!
//! **Invariant:** holds every link under what it ever named since the page began, and perhaps links that name it no
//! longer; who asks looks at the link itself.

use hashbrown::HashMap;

use super::{Ids, Record, children::Slot};
use crate::{id::RecordId, record::Data};

/// Links by what they lead to.
#[derive(Default, Clone)]
pub struct Links {
    by_end: HashMap<RecordId, Vec<Slot>, Ids>,
}

impl Links {
    /// The links that lead to a record, or did.
    pub fn to(&self, end: RecordId) -> &[Slot] {
        self.by_end.get(&end).map_or(&[], Vec::as_slice)
    }

    /// Takes note of what a record names now.
    pub fn note(&mut self, record: &Record, slot: Slot) {
        let Data::Link(link) = &record.data else { return };
        if let Some(end) = link.to {
            let known = self.by_end.entry(end.any()).or_default();
            if !known.contains(&slot) {
                known.push(slot);
            }
        }
    }

    /// Finds everything out anew.
    pub fn rebuild(&mut self, records: &[Record]) {
        self.by_end.clear();
        records.iter().zip(0..).for_each(|(record, slot)| self.note(record, slot));
    }
}
