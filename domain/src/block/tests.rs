//! Blocks carry what was put in, and nothing makes reading them panic.

use proptest::{collection::vec, prelude::*};

use super::*;
use crate::{
    change::{ChangeId, Op, Position, Writer},
    id::{Id, RecordId},
    name::Name,
    rank::Rank,
    value::{Key, Value},
    workspace::Workspace,
};

fn a_name() -> impl Strategy<Value = Name> {
    prop_oneof![
        Just(Name::CARD),
        Just(Name::TITLE),
        Just(Name::PLACE),
        Just(Name::LABEL),
        Just(Name::PURGED),
        "[a-z]{1,3}_of_2031".prop_map(|word| Name::of(&word).expect("a plain word")),
    ]
}

fn an_id() -> impl Strategy<Value = RecordId> {
    prop_oneof![4 => (0..6u64).prop_map(RecordId), 1 => any::<u64>().prop_map(RecordId)]
}

fn a_value() -> impl Strategy<Value = Value> {
    let day = time::Date::from_julian_day(2_461_350).expect("a day of 2026");
    let when = move |minute: Option<u16>| Value::When(When { day, minute: minute.map(|it| it % 1440) });
    prop_oneof![
        Just(Value::Nothing),
        any::<bool>().prop_map(Value::Flag),
        any::<i64>().prop_map(Value::Number),
        ".{0,20}".prop_map(Value::Text),
        an_id().prop_map(Value::Record),
        (an_id(), any::<u64>()).prop_map(|(parent, chance)| {
            Value::Place(parent, Rank::between(None, None, chance).expect("room"))
        }),
        any::<Option<u16>>().prop_map(when),
        Just(Value::Foreign("{\"mood\":[1]}".into())),
    ]
}

prop_compose! {
    fn a_writer()(replica in an_id(), slot in 0..3u16) -> Writer {
        Writer { replica, slot }
    }
}

prop_compose! {
    fn an_op()(
        index in prop_oneof![0..9u16, any::<u16>()],
        kind in a_name(),
        record in an_id(),
        name in a_name(),
        of in an_id(),
        value in a_value(),
        seen in vec((a_writer(), any::<(u32, u16)>()), 0..3),
    ) -> Op {
        let seen = seen.into_iter().map(|(writer, (seq, index))| (writer, Position { seq, index })).collect();
        Op { index, kind, record, key: Key { name, of }, value, seen }
    }
}

prop_compose! {
    fn a_change()(
        writer in a_writer(),
        seq in any::<u32>(),
        at in any::<i64>(),
        by in an_id(),
        label in a_name(),
        of in any::<u16>(),
        ops in vec(an_op(), 0..6),
    ) -> Change {
        Change { id: ChangeId { writer, seq }, at, by: Id::of(by), label, of, ops }
    }
}

proptest! {
    #[test]
    fn what_is_written_is_read(changes in vec(a_change(), 0..8)) {
        prop_assert_eq!(decode(&encode(&changes)), Ok(changes));
    }

    #[test]
    fn packing_keeps_every_change_in_order(changes in vec(a_change(), 0..8)) {
        let read: Vec<Change> = pack(&changes).iter().flat_map(|it| decode(it).expect("a block")).collect();
        prop_assert_eq!(read, changes);
    }

    #[test]
    fn no_change_is_longer_than_it_is_taken_for(change in a_change()) {
        prop_assert!(encode(std::slice::from_ref(&change)).len() <= longest(&change));
    }

    #[test]
    fn loading_a_block_is_applying_its_changes(changes in vec(a_change(), 0..8)) {
        let (mut loaded, mut applied) = (Workspace::default(), Workspace::default());
        loaded.load(&encode(&changes)).expect("a block");
        loaded.settle();
        changes.iter().for_each(|it| drop(applied.apply(it)));
        prop_assert_eq!(loaded.records().len(), applied.records().len());
        for (mine, theirs) in loaded.records().iter().zip(applied.records()) {
            prop_assert_eq!(format!("{mine:?}"), format!("{theirs:?}"));
            let below = |it: &Workspace| it.child_slots(theirs.id, Name::CARD).to_vec();
            prop_assert_eq!(below(&loaded), below(&applied));
        }
    }

    #[test]
    fn no_bytes_make_it_panic(bytes in vec(any::<u8>(), 0..200)) {
        let _ = decode(&[&[VERSION], bytes.as_slice()].concat());
    }

    #[test]
    fn damage_anywhere_ends_in_an_error_or_other_changes(
        changes in vec(a_change(), 1..4),
        at in any::<prop::sample::Index>(),
        byte in any::<u8>(),
        cut in any::<bool>(),
    ) {
        let mut bytes = encode(&changes);
        let at = at.index(bytes.len());
        bytes[at] = byte;
        bytes.truncate(if cut { at } else { bytes.len() });
        let read = decode(&bytes);
        let mut workspace = Workspace::default();
        prop_assert_eq!(workspace.load(&bytes).is_err(), read.is_err());
        prop_assert!(!cut || read.is_err());
    }
}

#[test]
fn another_version_is_named() {
    assert_eq!(decode(&[9, 0, 0]), Err(BlockError::Version(9)));
    assert_eq!(decode(&[]), Err(BlockError::Damaged));
}

#[test]
fn a_declared_length_reserves_nothing() {
    let four_billion_words = [VERSION, 0xff, 0xff, 0xff, 0xff, 0x0f];
    assert_eq!(decode(&four_billion_words), Err(BlockError::Damaged));
}
