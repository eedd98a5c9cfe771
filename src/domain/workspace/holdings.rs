//! Who answers for which cards, and who gave them to whom.
//!
//! **Invariant:** holds every card that has an owner, wherever it stands, in the trash too; by the members as the ops name
//! them, not by who they turned out to be.

use hashbrown::HashMap;

use super::{Record, authors::Authors, children::Slot};
use crate::domain::{board::Member, card::Card, id::Id, record::Typed, value::Key};

/// The register that says who answers for a card.
pub const OWNER: Key = Card::OWNER.key();

/// Who answers for a card, and who said so.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Holding {
    /// Who answers for it.
    pub owner: Id<Member>,
    /// Who made them.
    pub giver: Id<Member>,
}

impl Holding {
    /// What a record says; nothing unless it is a card that has an owner.
    pub fn of(record: &Record, authors: &Authors) -> Option<Holding> {
        let owner = Card::in_data(&record.data)?.owner?;
        let stamp = record.register(OWNER)?.stamp?;
        Some(Holding { owner, giver: authors.member_of(stamp) })
    }
}

type Cards = HashMap<Id<Member>, Vec<Slot>>;

/// The cards of every member, sorted by number.
#[derive(Clone, Default, PartialEq, Debug)]
pub struct Holdings {
    held: Cards,
    given: Cards,
}

impl Holdings {
    /// The cards a member answers for.
    pub fn held(&self, by: Id<Member>) -> &[Slot] {
        self.held.get(&by).map_or(&[], Vec::as_slice)
    }

    /// The cards a member gave to somebody, perhaps to themselves.
    pub fn given(&self, by: Id<Member>) -> &[Slot] {
        self.given.get(&by).map_or(&[], Vec::as_slice)
    }

    /// Follows a card from what it said to what it says.
    pub fn change(&mut self, slot: Slot, before: Option<Holding>, after: Option<Holding>) {
        if before == after {
            return;
        }
        if let Some(before) = before {
            take(&mut self.held, before.owner, slot);
            take(&mut self.given, before.giver, slot);
        }
        if let Some(after) = after {
            lay(&mut self.held, after.owner, slot);
            lay(&mut self.given, after.giver, slot);
        }
    }

    /// Finds everything out anew.
    pub fn of(records: &[Record], authors: &Authors) -> Holdings {
        let mut found = Holdings::default();
        for (record, slot) in records.iter().zip(0..) {
            found.change(slot, None, Holding::of(record, authors));
        }
        found
    }
}

fn lay(cards: &mut Cards, member: Id<Member>, slot: Slot) {
    let of = cards.entry(member).or_default();
    if let Err(at) = of.binary_search(&slot) {
        of.insert(at, slot);
    }
}

fn take(cards: &mut Cards, member: Id<Member>, slot: Slot) {
    let Some(of) = cards.get_mut(&member) else { return };
    if let Ok(at) = of.binary_search(&slot) {
        of.remove(at);
    }
    if of.is_empty() {
        cards.remove(&member);
    }
}

#[cfg(test)]
mod tests {
    use proptest::{collection::vec, prelude::*};

    use super::*;
    use crate::domain::{
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
                let scanned = Holdings::of(workspace.records(), workspace.authors());
                prop_assert_eq!(workspace.holdings(), &scanned);
            }
        }
    }
}
