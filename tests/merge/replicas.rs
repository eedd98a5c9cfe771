//! Equal ops give equal states; nothing disappears.

use proptest::prelude::*;
use zhanggui::domain::{
    card::Card,
    change::{Change, ChangeId, is_of_rule},
    merge::Said,
    record::Typed,
    value::{Key, Value},
    workspace::{PURGED, Workspace},
};

use super::{
    check, oracle,
    world::{OpName, restarted},
};

/// Shuffles by a seed, splits some changes and repeats some.
pub fn scrambled(changes: &[Change], seed: u64) -> Vec<Change> {
    let mut state = seed | 1;
    let mut chance = move || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state
    };
    let mut scrambled: Vec<Change> = vec![];
    for change in changes {
        let part = if chance() % 3 == 0 { chance() } else { u64::MAX };
        let (mut first, mut second) = (change.clone(), change.clone());
        first.ops.retain(|it| part >> (it.index % 8) & 1 == 1);
        second.ops.retain(|it| part >> (it.index % 8) & 1 == 0);
        scrambled.extend((chance() % 4 == 0).then(|| change.clone()));
        scrambled.extend([first, second]);
    }
    for at in (1..scrambled.len()).rev() {
        scrambled.swap(at, (chance() % (at as u64 + 1)) as usize);
    }
    scrambled
}

/// M1–M7: on every device at every moment, the workspace is what the rules say of the ops that arrived.
#[test]
fn the_state_is_what_the_rules_say_of_the_ops_here() {
    check(file!(), "the state is what the rules say", |run| {
        run.steps(|world, who| {
            let replica = &world.replicas[who];
            prop_assert_eq!(oracle::of_workspace(&replica.workspace), oracle::of_ops(&replica.log));
            Ok(())
        })
    });
}

/// M1: order, repeats and parts do not matter.
#[test]
fn equal_ops_give_equal_states() {
    check(file!(), "equal ops give equal states", |run| {
        run.steps(|_, _| Ok(()))?;
        let world = &run.world;
        let all = oracle::of_ops(&world.made);
        for (at, replica) in world.replicas.iter().enumerate() {
            let mut workspace = replica.workspace.clone();
            for change in scrambled(&world.made, run.script.chance.wrapping_add(at as u64)) {
                workspace.apply(&change);
            }
            prop_assert_eq!(&oracle::of_workspace(&workspace), &all);
        }
        Ok(())
    });
}

/// A restart reads the log that has arrived, and that is the same shop, whatever came late.
#[test]
fn a_restart_changes_nothing() {
    check(file!(), "a restart changes nothing", |run| {
        run.steps(|world, who| {
            let replica = &world.replicas[who];
            let again = restarted(&replica.log);
            prop_assert_eq!(oracle::of_workspace(&again), oracle::of_workspace(&replica.workspace));
            Ok(())
        })
    });
}

/// What was typed is shown, or an alternative, or in the history because someone who had it wrote anew.
#[test]
fn nothing_typed_disappears() {
    check(file!(), "nothing typed disappears", |run| {
        run.steps(|world, who| {
            let replica = &world.replicas[who];
            let heads = oracle::heads(&replica.workspace);
            for said in replica.log.iter().flat_map(Said::all) {
                let is_purged = replica.workspace.record(said.op.record).is_some_and(|it| it.is_purged());
                if is_purged || !matches!(said.op.value, Value::Text(_)) {
                    continue;
                }
                let standing = &heads[&(said.op.record, said.op.key)];
                let replaced = standing.iter().any(|it| world.knew[it].contains(&said.name()));
                prop_assert!(standing.contains(&said.name()) || replaced, "{:?} is lost", said.op);
                let versions = replica.workspace.conflicts(said.op.record);
                let mut versions =
                    versions.iter().filter(|it| it.key == said.op.key).flat_map(|it| &it.versions);
                let shown = replica.workspace.value(said.op.record, said.op.key);
                let same = |value: &Value| !value.differs(&said.op.value);
                if is_of_rule(said.change.at) {
                    // Nobody typed it; where somebody typed anything, it is not what is shown.
                    let shown = replica.workspace.stamp(said.op.record, said.op.key).map(|it| it.at);
                    let by_rules = |it: &OpName| {
                        replica.log.iter().any(|of| of.id == change_of(*it) && is_of_rule(of.at))
                    };
                    prop_assert_eq!(shown.is_some_and(is_of_rule), standing.iter().all(by_rules));
                    continue;
                }
                prop_assert!(replaced || same(&shown) || versions.any(|it| same(&it.value)));
            }
            Ok(())
        })
    });
}

/// Whatever was made stands in its list, unless someone trashed, purged or moved it; order is by rank, then id.
#[test]
fn nothing_vanishes_without_a_trash_or_purge() {
    check(file!(), "nothing vanishes", |run| {
        run.steps(|_, _| Ok(()))?;
        for replica in &run.world.replicas {
            let mut workspace = replica.workspace.clone();
            run.world.made.iter().for_each(|it| drop(workspace.apply(it)));
            every_card_is_somewhere(&workspace, &run.world.made)?;
        }
        Ok(())
    });
}

fn change_of((writer, position): OpName) -> ChangeId {
    ChangeId { writer, seq: position.seq }
}

fn every_card_is_somewhere(workspace: &Workspace, made: &[Change]) -> Result<(), TestCaseError> {
    for record in workspace.records().iter().filter(|it| it.data.kind() == Card::KIND) {
        let wrote = |key: Key, value: &dyn Fn(&Value) -> bool| {
            let mut ops = made.iter().flat_map(|it| &it.ops);
            ops.any(|it| it.record == record.id && it.key == key && value(&it.value))
        };
        let hidden = |it: &Value| *it == Value::Flag(true);
        let parent = record.data.place().map(|it| it.0);
        let seen = parent.is_some_and(|parent| {
            let slots = workspace.child_slots(parent, Card::KIND);
            slots.iter().filter(|it| workspace.in_slot(**it).is_some_and(|it| it.id == record.id)).count()
                == 1
        });
        let taken_back = |it: &Value| *it == Value::Nothing;
        let explained = wrote(Card::TRASHED.key(), &hidden)
            || wrote(PURGED, &hidden)
            || wrote(Card::PLACE.key(), &taken_back);
        prop_assert!(seen || explained, "{:?} vanished", record.id);
    }
    Ok(())
}
