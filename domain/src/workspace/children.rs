//! What stands in what, in order: lists of a board, cards of a list, steps of a card.
//!
//! **Invariant:** holds only records that are neither trashed nor archived themselves, sorted by rank, then id.

use hashbrown::HashMap;

use super::{Ids, Record};
use crate::{
    id::RecordId,
    name::Name,
    order::{sort_by, sort_numbered},
    rank::Rank,
};

/// A record's number in the workspace; stable while the page lives.
pub type Slot = u32;

/// The children of every record, by kind.
#[derive(Default, Clone)]
pub struct Children {
    by_parent: HashMap<(RecordId, Name), Vec<Slot>, Ids>,
    /// Nobody will ask, so nothing is kept.
    is_unasked: bool,
}

impl Children {
    /// For a workspace that values are tried on, and nobody looks at.
    pub fn unasked() -> Children {
        Children { is_unasked: true, ..Children::default() }
    }

    /// The children of one kind, in order.
    pub fn of(&self, parent: RecordId, kind: Name) -> &[Slot] {
        self.by_parent.get(&(parent, kind)).map_or(&[], Vec::as_slice)
    }

    /// Finds everything out anew.
    pub fn rebuild(&mut self, records: &[Record]) {
        let mut found: HashMap<(RecordId, Name), Vec<(u64, Slot)>, Ids> = HashMap::default();
        for (slot, record) in records.iter().enumerate() {
            if let Some((parent, rank)) = record.standing() {
                let siblings = found.entry((parent, record.data.kind())).or_default();
                siblings.push((beginning(rank), slot as Slot));
            }
        }
        let order = |slot: Slot| order(&records[slot as usize]);
        self.by_parent = HashMap::with_capacity_and_hasher(found.len(), Ids);
        for (parent, mut siblings) in found {
            // Nearly all ranks differ in their first letters, so few records need to be looked at.
            sort_numbered(&mut siblings);
            for alike in siblings.chunk_by_mut(|a, b| a.0 == b.0).filter(|it| it.len() > 1) {
                sort_by(alike, |a, b| order(a.1).cmp(&order(b.1)));
            }
            self.by_parent.insert(parent, siblings.into_iter().map(|it| it.1).collect());
        }
    }

    /// Lays a record under its parent.
    pub fn insert(&mut self, records: &[Record], parent: RecordId, slot: Slot) {
        if self.is_unasked {
            return;
        }
        let kind = records[slot as usize].data.kind();
        let siblings = self.by_parent.entry((parent, kind)).or_default();
        let order = |slot: Slot| order(&records[slot as usize]);
        let at = match siblings.last() {
            Some(last) if order(*last) > order(slot) => {
                siblings.partition_point(|it| order(*it) < order(slot))
            }
            _ => siblings.len(),
        };
        siblings.insert(at, slot);
    }

    /// Takes a record away from where it stood; `rank` is the one it had there.
    pub fn remove(&mut self, records: &[Record], parent: RecordId, kind: Name, slot: Slot, rank: &Rank) {
        let Some(siblings) = self.by_parent.get_mut(&(parent, kind)) else { return };
        let id = records[slot as usize].id;
        let guess =
            siblings.partition_point(|it| *it != slot && order(&records[*it as usize]) < (Some(rank), id));
        let at = if siblings.get(guess) == Some(&slot) {
            Some(guess)
        } else {
            siblings.iter().position(|it| *it == slot)
        };
        if let Some(at) = at {
            siblings.remove(at);
        }
    }
}

/// The first letters of a rank as a number that sorts alike.
fn beginning(rank: &Rank) -> u64 {
    let mut letters = [0; 8];
    let text = rank.as_str().as_bytes();
    let length = text.len().min(letters.len());
    letters[..length].copy_from_slice(&text[..length]);
    u64::from_be_bytes(letters)
}

fn order(record: &Record) -> (Option<&Rank>, RecordId) {
    (record.data.place().map(|it| it.1), record.id)
}
