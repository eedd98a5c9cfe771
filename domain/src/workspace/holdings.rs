//! Who answers for which cards.
//!
//! **Invariant:** holds every card that has an owner, wherever it stands, in the trash too; by the members as the ops name
//! them, not by who they turned out to be.

use hashbrown::HashMap;

use super::{Record, children::Slot};
use crate::{board::Member, card::Card, id::Id, record::Typed, value::Key};

/// The register that says who answers for a card.
pub const OWNER: Key = Card::OWNER.key();

/// Who answers for a record: nobody unless it is a card that has an owner.
pub fn holder(record: &Record) -> Option<Id<Member>> {
    Card::in_data(&record.data)?.owner
}

/// The cards of every member, sorted by number.
#[derive(Clone, Default, PartialEq, Debug)]
pub struct Holdings {
    held: HashMap<Id<Member>, Vec<Slot>>,
}

impl Holdings {
    /// The cards a member answers for.
    pub fn held(&self, by: Id<Member>) -> &[Slot] {
        self.held.get(&by).map_or(&[], Vec::as_slice)
    }

    /// Everybody who answers for a card.
    pub fn holders(&self) -> impl Iterator<Item = Id<Member>> {
        self.held.keys().copied()
    }

    /// Follows a card from what it said to what it says.
    pub fn change(&mut self, slot: Slot, before: Option<Id<Member>>, after: Option<Id<Member>>) {
        if before == after {
            return;
        }
        if let Some(before) = before {
            self.take(before, slot);
        }
        if let Some(after) = after {
            self.lay(after, slot);
        }
    }

    /// Finds everything out anew.
    pub fn of(records: &[Record]) -> Holdings {
        let mut found = Holdings::default();
        for (record, slot) in records.iter().zip(0..) {
            found.change(slot, None, holder(record));
        }
        found
    }

    fn lay(&mut self, member: Id<Member>, slot: Slot) {
        let of = self.held.entry(member).or_default();
        if let Err(at) = of.binary_search(&slot) {
            of.insert(at, slot);
        }
    }

    fn take(&mut self, member: Id<Member>, slot: Slot) {
        let Some(of) = self.held.get_mut(&member) else { return };
        if let Ok(at) = of.binary_search(&slot) {
            of.remove(at);
        }
        if of.is_empty() {
            self.held.remove(&member);
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::{collection::vec, prelude::*};

    use super::*;
    use crate::{
        board::Label,
        change::{Change, ChangeId, Op, Writer},
        id::RecordId,
        name::Name,
        value::{Shape, Value},
        workspace::{PURGED, Workspace},
    };

    /// What a step says of a card: another owner or none, the trash, the end, or that it is no card after all.
    fn said() -> impl Strategy<Value = (Name, Key, Value)> {
        let owner = proptest::option::of(0..3u64);
        let member = |it: u64| Id::<Member>::of(RecordId(20 + it));
        prop_oneof![
            6 => owner.prop_map(move |it| (Card::KIND, OWNER, it.map(member).write())),
            1 => any::<bool>().prop_map(|it| (Card::KIND, Card::TRASHED.key(), it.write())),
            1 => Just((Card::KIND, PURGED, Value::Flag(true))),
            1 => Just((Label::KIND, Label::NAME.key(), String::from("急").write())),
            1 => Just((Name::BOARD, Key::plain(Name::NAME), String::from("板").write())),
        ]
    }

    proptest! {
        /// Three people write without knowing of each other, in any order, some things twice.
        #[test]
        fn the_index_says_what_looking_through_all_records_says(
            steps in vec((0..4u64, said(), 0..3u16, 1..30u32, 0..50i64), 0..60)
        ) {
            let mut workspace = Workspace::default();
            for (card, (kind, key, value), writer, seq, at) in steps {
                let id = ChangeId { writer: Writer { replica: RecordId(7), slot: writer }, seq };
                let record = RecordId(100 + card);
                let op = Op { index: 0, kind, record, key, value, seen: vec![] };
                let by = Id::of(RecordId(20 + u64::from(writer)));
                workspace.apply(&Change { id, at, by, label: Name::DONE, of: 1, ops: vec![op] });
                let scanned = Holdings::of(workspace.records());
                prop_assert_eq!(workspace.holdings(), &scanned);
            }
        }
    }
}
