//! Concurrent texts come to the same everywhere, and no line is lost silently.

use std::collections::BTreeSet;

use proptest::prelude::*;
use zhanggui::domain::{
    card::Card,
    change::Change,
    id::RecordId,
    merge::Said,
    record::Typed,
    text::{Merged, merge},
};

use super::{check, oracle, replicas::scrambled};

fn merged(log: &[Change], card: RecordId) -> Option<Merged> {
    merge(&Said::of_register(log, card, Card::BODY.key()))
}

/// M8: the same ops in any order come to the same text; one head comes to itself.
#[test]
fn texts_come_to_the_same_everywhere() {
    check(file!(), "texts come to the same", |run| {
        run.steps(|_, _| Ok(()))?;
        for replica in &run.world.replicas {
            let shuffled = scrambled(&replica.log, run.script.chance);
            let heads = oracle::heads(&replica.workspace);
            for record in replica.workspace.records().iter().filter(|it| it.data.kind() == Card::KIND) {
                let text = merged(&replica.log, record.id);
                prop_assert_eq!(&text, &merged(&shuffled, record.id));
                if record.is_purged() || text.is_none() {
                    continue;
                }
                let shown = replica.workspace.get::<Card>(zhanggui::domain::id::Id::of(record.id));
                let shown = shown.map(|it| it.body.clone()).unwrap_or_default();
                if heads[&(record.id, Card::BODY.key())].len() == 1 {
                    prop_assert_eq!(&text, &Some(Merged::Clean(shown.clone())));
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
}
