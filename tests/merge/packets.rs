//! Out as a packet and in again.

use proptest::prelude::*;
use zhanggui::domain::{
    board::Board,
    change::Change,
    id::{Id, RecordId},
    import::{Known, plan},
    name::Name,
    packet::{Header, Outgoing, Packet, Scope, Sender, read},
    workspace::Workspace,
};

use super::{
    check, oracle,
    replicas::scrambled,
    world::{Replica, restarted},
};

const HOME: RecordId = RecordId(9);

fn header() -> Header {
    let from = Sender { replica: RecordId(100), member: Id::of(RecordId(200)), name: "韩梅梅".into() };
    Header {
        kind: Name::SHOP,
        workspace: HOME,
        shop: "小店".into(),
        from,
        to: None,
        board: None,
        number: 1,
        before: None,
        at: 0,
    }
}

fn written(log: &[Change], scope: Scope) -> String {
    let mut outgoing = Outgoing::new(header(), scope);
    log.iter().cloned().for_each(|it| outgoing.add(it));
    outgoing.text()
}

fn packet(log: &[Change], scope: Scope) -> Packet {
    read(written(log, scope).as_bytes()).expect("what we write we read")
}

fn take_in(workspace: &mut Workspace, log: &mut Vec<Change>, packet: Packet) -> usize {
    let mut known = Known::default();
    log.iter().for_each(|it| known.add(it));
    let plan = plan(packet, &known, workspace, HOME).expect("few people");
    plan.changes.iter().for_each(|it| drop(workspace.apply(it)));
    let count = plan.changes.len();
    log.extend(plan.changes);
    count
}

/// F1: a shop taken out and into an empty one is the same shop; once more brings nothing.
#[test]
fn out_and_into_an_empty_shop_is_the_same_shop() {
    check(file!(), "out and in is the same shop", |run| {
        run.steps(|_, _| Ok(()))?;
        for Replica { workspace, log, .. } in &run.world.replicas {
            let text = written(log, Scope::Shop);
            let again = written(&scrambled(log, run.script.chance), Scope::Shop);
            prop_assert_eq!(&text, &again, "one set of ops is written in one way");
            let (mut other, mut its_log) = (Workspace::default(), vec![]);
            take_in(&mut other, &mut its_log, packet(log, Scope::Shop));
            prop_assert_eq!(oracle::of_workspace(&other), oracle::of_workspace(workspace));
            prop_assert_eq!(take_in(&mut other, &mut its_log, packet(log, Scope::Shop)), 0);
            prop_assert_eq!(written(&its_log, Scope::Shop), text, "the history came along");
            let mut own = log.clone();
            prop_assert_eq!(take_in(&mut workspace.clone(), &mut own, packet(log, Scope::Shop)), 0);
        }
        Ok(())
    });
}

/// Packets between any two, in any order, bring both to the same shop, and plans tell the truth about it.
#[test]
fn exchanged_packets_make_devices_equal() {
    check(file!(), "exchanged packets make devices equal", |run| {
        run.steps(|_, _| Ok(()))?;
        let mut devices: Vec<(Workspace, Vec<Change>)> =
            run.world.replicas.iter().map(|it| (it.workspace.clone(), it.log.clone())).collect();
        let (count, first) = (devices.len(), run.script.chance as usize % devices.len());
        for from in (0..count).map(|it| (it + first) % count) {
            let sent = devices[from].1.clone();
            for (workspace, log) in &mut devices {
                take_in(workspace, log, packet(&sent, Scope::Shop));
            }
        }
        let states: Vec<_> = devices.iter().map(|it| oracle::of_workspace(&it.0)).collect();
        for ((_, log), state) in devices.iter().zip(&states) {
            prop_assert_eq!(state, &states[0]);
            prop_assert_eq!(&oracle::of_workspace(&restarted(log)), state);
        }
        Ok(())
    });
}

/// F9: a board handed over and merged back loses nothing of the board on either side.
#[test]
fn a_board_handed_over_is_the_same_board() {
    check(file!(), "a board handed over", |run| {
        run.steps(|_, _| Ok(()))?;
        for Replica { workspace, log, .. } in &run.world.replicas {
            let scope = Scope::board(workspace, Id::<Board>::of(RecordId(1)));
            let (mut other, mut its_log) = (Workspace::default(), vec![]);
            take_in(&mut other, &mut its_log, packet(log, scope));
            let (mine, theirs) = (oracle::of_workspace(workspace), oracle::of_workspace(&other));
            for (id, record) in &theirs.records {
                prop_assert_eq!(record, &mine.records[id]);
            }
            prop_assert_eq!(theirs.children, mine.children);
        }
        Ok(())
    });
}
