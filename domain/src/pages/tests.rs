//! Pages hold what the log holds.

use std::collections::{BTreeMap, BTreeSet};

use proptest::{collection::vec, prelude::*};

use super::{tree::*, *};
use crate::{
    block::{BLOCK_LIMIT, encode},
    board::{Board, List, Shop},
    card::Card,
    change::{Change, Op},
    id::{Id, RecordId},
    rank::Rank,
    record::Typed,
    value::{Key, Place, Shape, Value},
    workspace::hash::RecordSet,
};

type Stored = BTreeMap<PageKey, Vec<u8>>;

fn store(stored: &mut Stored, written: BTreeMap<PageKey, Option<Vec<u8>>>) {
    for (key, page) in written {
        match page {
            Some(bytes) => drop(stored.insert(key, bytes)),
            None => drop(stored.remove(&key)),
        }
    }
}

fn load(stored: &Stored) -> Workspace {
    let mut workspace = Workspace::default();
    stored.values().for_each(|it| workspace.load(it).expect("a page"));
    workspace.settle();
    workspace
}

/// Everything a replica can ever tell apart.
fn state(workspace: &Workspace) -> BTreeMap<(RecordId, Key), String> {
    let mut state = BTreeMap::new();
    for record in workspace.records() {
        for it in record.registers() {
            let stamp = |it: Stamp| (it.at, workspace.authors().writer_of(it), it.position());
            let others: Vec<_> = it.others().iter().map(|it| (stamp(it.0), it.1.clone())).collect();
            let mut covered: Vec<_> =
                it.covered().iter().map(|it| (workspace.authors().writer_named(it.0), it.1)).collect();
            covered.sort();
            let all = (it.stamp.map(stamp), record.value(it.key), others, covered, record.is_purged());
            state.insert((record.id, it.key), format!("{all:?}"));
        }
    }
    state
}

fn change(writer: u64, seq: u32, ops: Vec<(Name, RecordId, Key, Value)>) -> Change {
    let id = ChangeId { writer: Writer { replica: RecordId(writer), slot: 0 }, seq };
    let op = |(index, (kind, record, key, value))| Op {
        index: index as u16,
        kind,
        record,
        key,
        value,
        seen: vec![],
    };
    let ops: Vec<Op> = ops.into_iter().enumerate().map(op).collect();
    Change {
        id,
        at: i64::from(seq),
        by: Id::of(RecordId(writer)),
        label: Name::TITLE,
        of: ops.len() as u16,
        ops,
    }
}

fn in_place<R: Typed, P>(record: u64, parent: Id<P>, rank: Rank) -> (Name, RecordId, Key, Value) {
    (R::KIND, RecordId(record), Card::PLACE.key(), Place { parent, rank }.write())
}

fn shop(cards: u64, title: &str) -> Workspace {
    let mut workspace = Workspace::default();
    let (board, list) = (Id::of(RecordId(1)), Id::of(RecordId(2)));
    let mut ops = vec![in_place::<Board, Shop>(1, Id::of(RecordId::SHOP), Rank::default())];
    ops.push(in_place::<List, Board>(2, board, Rank::default()));
    workspace.apply(&change(1, 1, ops));
    for (rank, card) in Rank::spread(None, None, cards as usize).expect("room").into_iter().zip(10..) {
        let ops = vec![
            (Name::CARD, RecordId(card), Card::TITLE.key(), Value::Text(format!("{title} {card}"))),
            in_place::<Card, List>(card, list, rank),
        ];
        workspace.apply(&change(1, card as u32, ops));
    }
    workspace
}

#[test]
fn every_id_has_one_page_however_often_pages_are_split() {
    assert_eq!(spots(ROOT), 0..=u64::MAX);
    let [left, right] = halves(ROOT).expect("the root is not deep");
    assert_eq!((*spots(left).start(), *spots(left).end() + 1), (0, *spots(right).start()));
    assert_eq!(*spots(right).end(), u64::MAX);
    let pages = [left, right << 1, right << 1 | 1];
    for id in (0..1_000).map(RecordId) {
        let page = page_of(id, &pages).expect("a whole tree");
        assert!(spots(page).contains(&spot(id)));
    }
    assert!((0..1_000).any(|it| page_of(RecordId(it), &[left]).is_none()));
}

#[test]
fn a_large_shop_fits_pages_and_only_touched_pages_are_written_again() {
    let mut workspace = shop(5_000, "把双11主图换成会场统一版式");
    let mut stored = Stored::new();
    store(&mut stored, Pages::all(&workspace).finish(&workspace));
    assert!(stored.len() > 4 && stored.values().all(|it| it.len() <= BLOCK_LIMIT), "{}", stored.len());
    assert_eq!(state(&load(&stored)), state(&workspace));

    workspace.apply(&change(
        1,
        9_000,
        vec![(Name::CARD, RecordId(77), Card::TITLE.key(), "新".to_string().write())],
    ));
    let keys: Vec<PageKey> = stored.keys().copied().collect();
    let pages =
        Pages::touched(&workspace, &keys, &RecordSet::from_iter([RecordId(77)])).expect("a whole tree");
    let written = pages.finish(&workspace);
    assert_eq!(written.len(), 1);
    store(&mut stored, written);
    assert_eq!(state(&load(&stored)), state(&workspace));
}

#[test]
fn a_page_that_grows_is_split_and_a_long_text_has_one_of_its_own() {
    let mut workspace = shop(300, "短");
    let mut stored = Stored::new();
    store(&mut stored, Pages::all(&workspace).finish(&workspace));
    assert_eq!(stored.keys().collect::<Vec<_>>(), [&ROOT]);
    let long = Value::Text("长".repeat(30_000));
    workspace.apply(&change(1, 9_000, vec![(Name::CARD, RecordId(77), Card::BODY.key(), long)]));
    let keys: Vec<PageKey> = stored.keys().copied().collect();
    let pages =
        Pages::touched(&workspace, &keys, &RecordSet::from_iter([RecordId(77)])).expect("a whole tree");
    store(&mut stored, pages.finish(&workspace));
    assert_eq!(stored.values().filter(|it| it.len() > BLOCK_LIMIT).count(), 1);
    assert!(!stored.contains_key(&ROOT) && state(&load(&stored)) == state(&workspace));
}

#[test]
fn what_was_touched_while_pages_were_written_is_written_again() {
    let mut workspace = shop(3_000, "短");
    let mut pages = Pages::all(&workspace);
    assert!((0..3).all(|_| pages.step(&workspace)));
    let late =
        change(2, 1, vec![(Name::CARD, RecordId(99_999), Card::TITLE.key(), "late".to_string().write())]);
    workspace.apply(&late);
    pages.again(&workspace, &RecordSet::from_iter([RecordId(99_999)]));
    let mut stored = Stored::new();
    store(&mut stored, pages.finish(&workspace));
    assert_eq!(state(&load(&stored)), state(&workspace));
}

#[test]
fn the_head_holds_the_first_cards_and_how_many_there_are() {
    let workspace = shop(500, "把双11主图换成会场统一版式");
    let covers = HeadCovers { row: 7, segment: 3 };
    let bytes = Head::write(&workspace, covers, Some(Id::of(RecordId(1))));
    let head = Head::read(&bytes).expect("a head");
    assert_eq!((head.covers, head.counts), (covers, vec![(RecordId(2), 500)]));
    let mut shown = Workspace::default();
    shown.load(head.block).expect("a block");
    shown.settle();
    let titles = |of: &Workspace, count| {
        of.children::<Card>(RecordId(2)).take(count).map(|it| it.1.title.clone()).collect::<Vec<_>>()
    };
    assert_eq!(titles(&shown, 500), titles(&workspace, 24));
    assert!(Head::read(&[9]).is_none() && Head::read(&[]).is_none());
}

#[test]
fn a_head_of_many_boards_stays_small() {
    let workspace = shop(24, &"很长的标题".repeat(400));
    assert!(Head::write(&workspace, HeadCovers::default(), None).len() <= BLOCK_LIMIT);
}

prop_compose! {
    fn some_op()(record in 1..6u64, kind in 0..40u8, name in 0..4usize, value in "[a-c]{0,2}", seen in vec((1..4u64, 1..9u32, 0..2u16), 0..3))
        -> (Name, RecordId, Key, Value, Vec<(Writer, Position)>) {
        let name = [Name::TITLE, Name::BODY, Name::OWNER, Name::TRASHED][name];
        let seen = seen.into_iter().map(|(replica, seq, index)| {
            (Writer { replica: RecordId(replica), slot: 0 }, Position { seq, index })
        });
        let seen: Vec<_> = seen.collect();
        if kind == 0 {
            (Name::CARD, RecordId(record), Key::plain(Name::PURGED), Value::Flag(true), seen)
        } else {
            (Name::CARD, RecordId(record), Key::plain(name), Value::Text(value), seen)
        }
    }
}

proptest! {
    /// A register without any head (only forged packets make ops overtake each other in a circle) has nothing that a
    /// page could carry; all others come back from pages as they were.
    #[test]
    fn pages_hold_heads_versions_and_what_is_overtaken(ops in vec((1..4u64, 1..9u32, some_op()), 0..40)) {
        let mut workspace = Workspace::default();
        for (writer, seq, (kind, record, key, value, seen)) in ops {
            let mut one = change(writer, seq, vec![(kind, record, key, value)]);
            one.ops[0].seen = seen.into_iter().filter(|it| it.0 != one.id.writer).collect();
            workspace.load(&encode(&[one])).expect("a block");
        }
        let mut stored = Stored::new();
        store(&mut stored, Pages::all(&workspace).finish(&workspace));
        let headless: BTreeSet<_> = workspace.records().iter()
            .flat_map(|it| it.registers().iter().filter(|it| it.stamp.is_none()).map(|at| (it.id, at.key)))
            .collect();
        let mut expected = state(&workspace);
        expected.retain(|it, _| !headless.contains(it));
        prop_assert_eq!(state(&load(&stored)), expected);
    }
}

/// A forged block, or a copied device of before rule C6 was whole: one change of two moments.
#[test]
fn a_change_that_says_two_moments_keeps_both() {
    let said = |text: &str| (Card::KIND, RecordId(5), Card::TITLE.key(), Value::Text(text.into()));
    let mut first = change(1, 1, vec![said("锅")]);
    let mut second =
        change(1, 1, vec![(Card::KIND, RecordId(5), Card::BODY.key(), Value::Text("碗".into()))]);
    (first.at, second.at) = (10, 20);
    second.by = Id::of(RecordId(77));
    second.ops[0].index = 1;
    let mut workspace = Workspace::default();
    [first, second].iter().for_each(|it| drop(workspace.apply(it)));
    let mut stored = Stored::default();
    let mut pages = Pages::all(&workspace);
    while pages.step(&workspace) {}
    store(&mut stored, pages.finish(&workspace));
    assert_eq!(state(&load(&stored)), state(&workspace));
}
