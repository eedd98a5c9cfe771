//! With clocks a year behind and ten years ahead. That whoever sees a value can overwrite it, every act of `world`
//! asserts.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;

use super::{check, oracle, world::OpName};

/// A device that has seen a value replaced never shows it again, not even beside another.
#[test]
fn no_value_that_was_replaced_returns() {
    check(file!(), "no value that was replaced returns", |run| {
        let mut gone: BTreeMap<usize, BTreeSet<OpName>> = BTreeMap::new();
        let mut stood: BTreeMap<usize, BTreeSet<OpName>> = BTreeMap::new();
        run.steps(|world, who| {
            let heads = oracle::heads(&world.replicas[who].workspace);
            let heads: BTreeSet<OpName> = heads.into_values().flatten().collect();
            let gone = gone.entry(who).or_default();
            let stood = stood.entry(who).or_default();
            gone.extend(stood.difference(&heads).copied());
            prop_assert!(gone.is_disjoint(&heads), "something came back");
            *stood = heads;
            Ok(())
        })
    });
}
