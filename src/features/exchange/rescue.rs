//! The changes that made what is shown, told from memory: for a device whose log can not be read any more.
//!
//! **Invariant:** folding the answer gives the same values, versions and authors; values that were overtaken and the
//! words of the acts are not in memory, so they are not in the answer.

use crate::domain::{
    change::{Change, ChangeId, Op, Seen, Writer},
    name::Name,
    order,
    value::Value,
    workspace::{Record, Workspace, authors::Stamp, register::Register},
};

/// What the acts are called whose words are lost.
const LABEL: &str = "rescue";

/// Every op that still stands, in the changes it was made with.
pub fn shown_changes(ws: &Workspace) -> Vec<Change> {
    let mut told: Vec<(Stamp, Op)> = vec![];
    for record in ws.records() {
        for register in record.registers() {
            for (stamp, value) in heads(record, register) {
                let seen = seen(ws, register, ws.authors().writer_of(stamp));
                let (kind, key) = (record.data.kind(), register.key);
                told.push((stamp, Op { index: stamp.index, kind, record: record.id, key, value, seen }));
            }
        }
    }
    let id = |stamp: Stamp| ChangeId { writer: ws.authors().writer_of(stamp), seq: stamp.seq };
    order::sort_by_key(&mut told, |it| (id(it.0), it.0.index));
    let mut changes: Vec<Change> = vec![];
    for (stamp, op) in told {
        let id = id(stamp);
        if changes.last().is_none_or(|it| it.id != id) {
            let (by, label) = (ws.authors().member_of(stamp), Name::of(LABEL).expect("a plain word"));
            // Some of its ops may be overtaken, so it never claims to be whole (rule C5).
            changes.push(Change { id, at: stamp.at, by, label, of: u16::MAX, ops: vec![] });
        }
        changes.last_mut().expect("just made").ops.push(op);
    }
    changes
}

fn heads(record: &Record, register: &Register) -> Vec<(Stamp, Value)> {
    let shown = register.stamp.map(|it| (it, record.value(register.key)));
    shown.into_iter().chain(register.others().iter().cloned()).collect()
}

/// What was overtaken in a register; every head may claim to have seen it, for none of it stands.
fn seen(ws: &Workspace, register: &Register, writer: Writer) -> Seen {
    let covered = register.covered().iter().map(|it| (ws.authors().writer_named(it.0), it.1));
    let mut seen: Seen = covered.filter(|it| it.0 != writer).collect();
    order::sort(&mut seen);
    seen
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{
        board::Member,
        card::Card,
        change::Context,
        edit::Edit,
        id::{Id, RecordId},
    };

    fn card() -> Id<Card> {
        Id::of(RecordId(5))
    }

    fn rename(ws: &Workspace, replica: u64, seq: u32, title: &str) -> Change {
        let mut edit = Edit::new(ws, "card.rename");
        edit.set(card(), &Card::TITLE, title.to_owned());
        let next = ChangeId { writer: Writer { replica: RecordId(replica), slot: 0 }, seq };
        let today = time::Date::from_julian_day(2_461_350).expect("a day");
        let me = Id::<Member>::of(RecordId(replica + 100));
        edit.done(&Context { now: 1_000 + i64::from(seq), today, me, next, chance: &mut || 1 })
    }

    fn folded(changes: &[Change]) -> Workspace {
        let mut ws = Workspace::default();
        changes.iter().for_each(|it| drop(ws.apply(it)));
        ws
    }

    #[test]
    fn what_is_shown_is_told_again() {
        let mut ws = Workspace::default();
        ws.apply(&rename(&ws, 1, 1, "炒锅"));
        let theirs = rename(&ws, 2, 1, "汤锅");
        let mine = rename(&ws, 1, 2, "蒸锅");
        ws.apply(&mine);
        ws.apply(&theirs);
        let told = folded(&shown_changes(&ws));
        assert_eq!(told.get(card()), ws.get(card()));
        assert_eq!(told.conflicts(card().any()), ws.conflicts(card().any()));
        assert_eq!(ws.conflicts(card().any())[0].versions.len(), 2);
    }

    #[test]
    fn what_was_settled_stays_settled() {
        let mut ws = Workspace::default();
        let old = rename(&ws, 1, 1, "炒锅");
        ws.apply(&old);
        ws.apply(&rename(&ws, 2, 1, "汤锅"));
        let mut told = folded(&shown_changes(&ws));
        told.apply(&old);
        assert_eq!(told.get(card()).expect("a card").title, "汤锅");
        assert!(told.conflicts(card().any()).is_empty());
    }
}
