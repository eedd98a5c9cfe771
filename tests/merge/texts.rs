//! Concurrent texts come to the same everywhere, and no line is lost silently.

use std::{cell::Cell, collections::BTreeSet};

use proptest::prelude::*;
use zhanggui::domain::{
    card::Card,
    change::{Change, ChangeId, Op, Position, Writer},
    id::{Id, RecordId},
    merge::{Said, heads},
    name::Name,
    record::Typed,
    text::{Merged, merge},
    value::Value,
};

use super::{check, oracle, replicas::scrambled};

fn merged(log: &[Change], card: RecordId) -> Option<Merged> {
    merge(&Said::of_register(log, card, Card::BODY.key()))
}

/// M8: the same ops in any order come to the same text; one head comes to itself.
#[test]
fn texts_come_to_the_same_everywhere() {
    let (joined, overlapping) = (Cell::new(0), Cell::new(0));
    check(file!(), "texts come to the same", |run| {
        run.steps(|_, _| Ok(()))?;
        for replica in &run.world.replicas {
            let shuffled = scrambled(&replica.log, run.script.chance);
            let standing = oracle::heads(&replica.workspace);
            for record in replica.workspace.records().iter().filter(|it| it.data.kind() == Card::KIND) {
                let text = merged(&replica.log, record.id);
                prop_assert_eq!(&text, &merged(&shuffled, record.id));
                if record.is_purged() || text.is_none() {
                    continue;
                }
                let shown = replica.workspace.get::<Card>(zhanggui::domain::id::Id::of(record.id));
                let shown = shown.map(|it| it.body.clone()).unwrap_or_default();
                let is_contested = standing[&(record.id, Card::BODY.key())].len() > 1;
                let count = if matches!(text, Some(Merged::Clean(_))) { &joined } else { &overlapping };
                count.set(count.get() + u32::from(is_contested));
                if !is_contested {
                    prop_assert_eq!(&text, &Some(Merged::Clean(shown.clone())));
                }
                if let Some(Merged::Clean(clean)) = &text {
                    for line in fresh_lines(&replica.log, record.id) {
                        prop_assert!(clean.lines().any(|it| it == line), "{line} is lost in {clean:?}");
                    }
                }
                if let Some(Merged::Overlap(versions)) = text {
                    prop_assert!(versions.len() > 1 && versions[0] == shown);
                    let all: BTreeSet<&String> = versions.iter().collect();
                    prop_assert_eq!(all.len(), versions.len());
                }
            }
        }
        Ok(())
    });
    println!("of contested texts {} were joined, {} overlapped", joined.get(), overlapping.get());
    assert!(joined.get() > overlapping.get() / 10 && overlapping.get() > joined.get() / 10);
}

/// Lines of standing texts that none of the texts they were made from had.
fn fresh_lines(log: &[Change], card: RecordId) -> BTreeSet<String> {
    let said = Said::of_register(log, card, Card::BODY.key());
    let text = |said: &Said| match &said.op.value {
        Value::Text(text) => text.clone(),
        _ => String::new(),
    };
    let mut fresh = BTreeSet::new();
    for (head, _) in said.iter().zip(heads(&said)).filter(|it| it.1) {
        let before: Vec<String> = said.iter().filter(|it| head.covers(**it)).map(text).collect();
        let new = |line: &&str| !before.iter().any(|it| it.lines().any(|old| old == *line));
        fresh.extend(text(head).lines().filter(new).map(str::to_owned));
    }
    fresh
}

/// A text written by one of a few people, who had seen some of the others.
fn wrote(by: u64, seq: u32, seen: &[(u64, u32)], text: &str) -> Change {
    let writer = |number| Writer { replica: RecordId(number), slot: 0 };
    let position = |seq| Position { seq, index: 0 };
    let op = Op {
        index: 0,
        kind: Card::KIND,
        record: RecordId(9),
        key: Card::BODY.key(),
        value: Value::Text(text.into()),
        seen: seen.iter().map(|it| (writer(it.0), position(it.1))).collect(),
    };
    let id = ChangeId { writer: writer(by), seq };
    Change { id, at: i64::from(seq), by: Id::of(RecordId(2)), label: Name::BODY, of: 1, ops: vec![op] }
}

/// M8: each keeps what the other did not touch.
#[test]
fn apart_lines_are_joined_and_touched_ones_shown_both() {
    let first = wrote(1, 1, &[], "预售\n主图\n详情\n客服\n售后\n");
    let top = wrote(2, 1, &[(1, 1)], "预售（已报）\n主图\n详情\n客服\n售后\n");
    let end = wrote(3, 1, &[(1, 1)], "预售\n主图\n详情\n客服\n售后\n复盘\n");
    let middle = wrote(4, 1, &[(1, 1)], "预售\n主图\n详情页\n客服\n售后\n");
    let all = [&first, &top, &end, &middle].map(Clone::clone);
    assert_eq!(
        merged(&all, RecordId(9)),
        Some(Merged::Clean("预售（已报）\n主图\n详情页\n客服\n售后\n复盘\n".into()))
    );
    let other = wrote(5, 1, &[(1, 1)], "预售（未报）\n主图\n详情\n客服\n售后\n");
    let Some(Merged::Overlap(versions)) = merged(&[first, top, other], RecordId(9)) else {
        panic!("one line")
    };
    assert_eq!(versions.len(), 2);
}

/// Two who began a text apart have nothing in common: both are shown.
#[test]
fn texts_that_began_apart_are_shown_both() {
    let log = [wrote(1, 1, &[], "预售\n"), wrote(2, 1, &[], "主图\n")];
    assert!(matches!(merged(&log, RecordId(9)), Some(Merged::Overlap(_))));
    let same = [wrote(1, 1, &[], "预售\n"), wrote(2, 1, &[], "预售\n")];
    assert_eq!(merged(&same, RecordId(9)), Some(Merged::Clean("预售\n".into())));
    assert_eq!(merged(&[], RecordId(9)), None);
}
