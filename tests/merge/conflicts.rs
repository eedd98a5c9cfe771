//! 「两个版本」 only where two really wrote without knowing of each other, and never again once settled.

use proptest::prelude::*;

use super::{check, oracle};

/// C4: what was chosen stays chosen wherever the choice has arrived, whatever arrives after it.
#[test]
fn a_settled_conflict_stays_settled() {
    check(file!(), "a settled conflict stays settled", |run| {
        run.steps(|world, who| {
            let replica = &world.replicas[who];
            let heads = oracle::heads(&replica.workspace);
            for choice in world.settling.iter().filter(|it| replica.here.contains(it)) {
                let old = &world.knew[choice];
                for standing in heads.values() {
                    prop_assert!(standing.is_disjoint(old), "{choice:?} chose against one of {standing:?}");
                }
            }
            Ok(())
        })
    });
}

/// M2: values stand against each other only if neither author knew of the other, whatever is missing here.
#[test]
fn a_gap_never_makes_a_false_conflict() {
    check(file!(), "a gap never makes a false conflict", |run| {
        run.steps(|world, who| {
            for standing in oracle::heads(&world.replicas[who].workspace).values() {
                for (mine, theirs) in
                    standing.iter().flat_map(|it| standing.iter().map(move |other| (it, other)))
                {
                    prop_assert!(!world.knew[mine].contains(theirs), "{mine:?} had seen {theirs:?}");
                }
            }
            Ok(())
        })
    });
}
