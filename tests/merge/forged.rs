//! Ops that no honest device writes: overtaking each other in circles, two kinds under one name, values of any shape.

use proptest::{collection::vec, prelude::*};
use zhanggui::domain::{
    change::{Change, ChangeId, Op, Position, Writer},
    id::{Id, RecordId},
    name::Name,
    rank::Rank,
    value::{Key, Value},
    workspace::Workspace,
};

use super::{oracle, replicas::scrambled};

fn writer() -> impl Strategy<Value = Writer> {
    (1..4u64).prop_map(|it| Writer { replica: RecordId(it), slot: 0 })
}

fn value() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Nothing),
        any::<bool>().prop_map(Value::Flag),
        (-1..2i64).prop_map(Value::Number),
        prop_oneof![Just(""), Just("a"), Just("b")].prop_map(|it| Value::Text(it.into())),
        (0..5u64).prop_map(|it| Value::Record(RecordId(it))),
        (0..5u64, prop_oneof![Just("a0"), Just("a1")])
            .prop_map(|(it, rank)| Value::Place(RecordId(it), Rank::parse(rank).expect("a rank"))),
        Just(Value::Foreign("[1]".into())),
    ]
}

fn op() -> impl Strategy<Value = (Writer, u32, Op)> {
    let kind = prop_oneof![
        6 => Just(Name::CARD),
        2 => Just(Name::LABEL),
        1 => Just(Name::of("recipe").expect("a word")),
    ];
    let key = prop_oneof![
        4 => Just(Key::plain(Name::TITLE)),
        4 => Just(Key::plain(Name::COLOR)),
        4 => Just(Key::plain(Name::PLACE)),
        2 => Just(Key::plain(Name::TRASHED)),
        2 => Just(Key { name: Name::LABEL, of: RecordId(4) }),
        2 => Just(Key { name: Name::VALUE, of: RecordId(4) }),
        1 => Just(Key { name: Name::TITLE, of: RecordId(4) }),
        1 => Just(Key::plain(Name::PURGED)),
        1 => Just(Key::plain(Name::of("mood").expect("a word"))),
    ];
    let seen = vec((writer(), 1..4u32, 0..2u16), 0..3);
    (writer(), 1..4u32, 0..2u16, kind, 1..4u64, key, value(), seen).prop_map(
        |(writer, seq, index, kind, record, key, value, seen)| {
            let seen = seen.into_iter().map(|(of, seq, index)| (of, Position { seq, index }));
            let mut seen: Vec<_> = seen.filter(|it| it.0 != writer).collect();
            seen.sort_unstable();
            seen.dedup_by_key(|it| it.0);
            (writer, seq, Op { index, kind, record: RecordId(record), key, value, seen })
        },
    )
}

/// One change per name; what else claims the name is left out.
fn changes(ops: Vec<(Writer, u32, Op)>) -> Vec<Change> {
    let mut changes: Vec<Change> = vec![];
    for (writer, seq, op) in ops {
        let id = ChangeId { writer, seq };
        let at = changes.iter().position(|it| it.id == id).unwrap_or_else(|| {
            let (at, by) = (i64::from(seq) % 2, Id::of(writer.replica));
            changes.push(Change { id, at, by, label: Name::TEXT, of: 2, ops: vec![] });
            changes.len() - 1
        });
        if changes[at].ops.iter().all(|it| it.index != op.index) {
            changes[at].ops.push(op);
        }
    }
    changes
}

proptest! {
    #![proptest_config(super::config(file!()))]

    /// M1–M7 hold for whatever ops there are.
    #[test]
    fn any_ops_in_any_order_make_what_the_rules_say(ops in vec(op(), 1..30), chance: u64) {
        let changes = changes(ops);
        let rules = oracle::of_ops(&changes);
        for turn in 0..3 {
            let mut workspace = Workspace::default();
            for change in scrambled(&changes, chance.wrapping_add(turn)) {
                workspace.apply(&change);
            }
            prop_assert_eq!(&oracle::of_workspace(&workspace), &rules);
        }
    }
}
