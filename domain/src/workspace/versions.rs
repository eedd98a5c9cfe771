//! 「两个版本」: what stands against a shown value until someone chooses.
//!
//! **Invariant:** reads only; choosing is an ordinary change that has seen every version.

use super::{Record, Workspace, authors::Stamp};
use crate::{
    board::Member,
    change::is_of_rule,
    id::{Id, RecordId},
    name::Name,
    order,
    value::{Key, Value},
};

/// One of several values that were set without knowing of each other.
#[derive(Clone, PartialEq, Debug)]
pub struct Version {
    /// What it says.
    pub value: Value,
    /// When it was set, by its author's clock.
    pub at: i64,
    /// By whom.
    pub by: Id<Member>,
}

/// A register with several versions; the first is the one shown.
#[derive(Clone, PartialEq, Debug)]
pub struct Conflict {
    /// Which register.
    pub key: Key,
    /// At least two, all different to a person (rule M4).
    pub versions: Vec<Version>,
}

/// What nobody needs to choose between: how a list is folded, which file is the cover, what fingerprints of 派工 say, what
/// was read, whom a text names, for that follows from the text, which days a card went through and how often a text was
/// copied, for that is counted, and what was sought in vain.
const UNDISPUTED: [Name; 10] = [
    Name::FOLDED,
    Name::COVER,
    Name::SENT,
    Name::READ,
    Name::RETURNED,
    Name::MENTION,
    Name::USED,
    Name::MISSED,
    Name::CARRIED,
    Name::CLOSED,
];

impl Workspace {
    /// What of a record has several versions.
    pub fn conflicts(&self, id: RecordId) -> Vec<Conflict> {
        let Some(record) = self.record(id) else { return vec![] };
        let contested = record.registers().iter().filter_map(|it| self.conflict(record, it.key));
        let mut conflicts: Vec<Conflict> = contested.collect();
        // Registers lie in the order in which they came; what is told is the same on every device.
        order::sort_by_key(&mut conflicts, |it| (it.key.name.order(), it.key.of));
        conflicts
    }

    /// True when anything of a record has several versions; cheap enough for every card drawn.
    pub fn has_conflict(&self, record: &Record) -> bool {
        let contested = record.registers().iter().filter(|it| !it.others().is_empty());
        contested.into_iter().any(|it| self.conflict(record, it.key).is_some())
    }

    fn conflict(&self, record: &Record, key: Key) -> Option<Conflict> {
        let register = record.register(key)?;
        let is_undisputed = UNDISPUTED.contains(&key.name) || record.data.kind() == Name::GLANCE;
        if is_undisputed || register.others().is_empty() {
            return None;
        }
        // What says nothing is told in one way, whichever came first: a record does not remember how it was said.
        let said = |value: Value| if value.is_empty() { Value::Nothing } else { value };
        let version = |stamp: Stamp, value| Version {
            value: said(value),
            at: stamp.at,
            by: self.authors().member_of(stamp),
        };
        let mut versions = vec![version(register.stamp?, record.value(key))];
        // What a rule laid down is no version: it gave way, or is all there is.
        for (stamp, value) in register.others().iter().rev().filter(|it| !is_of_rule(it.0.at)) {
            if versions.iter().all(|it| it.value.differs(value)) {
                versions.push(version(*stamp, value.clone()));
            }
        }
        (versions.len() > 1).then_some(Conflict { key, versions })
    }
}
