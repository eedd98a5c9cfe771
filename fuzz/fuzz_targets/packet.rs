//! Any bytes as a packet: a reason, or a shop that goes out and comes in again as the same (rules F1–F8, M6).

#![no_main]

use libfuzzer_sys::fuzz_target;
use zhanggui::domain::{
    change::Change,
    import::{Known, plan},
    packet::{Error, Header, Outgoing, Packet, Scope, read},
    workspace::Workspace,
};
use zhanggui_fuzz::told;

fn written(header: &Header, changes: &[Change]) -> String {
    let mut outgoing = Outgoing::new(header.clone(), Scope::Shop);
    changes.iter().cloned().for_each(|it| outgoing.add(it));
    outgoing.lines().collect()
}

/// What taking a packet in makes of an empty shop; nothing when it names more people than a shop tells apart.
fn taken_in(packet: Packet) -> Option<(Workspace, Vec<Change>)> {
    let mut workspace = Workspace::default();
    let home = packet.header.workspace;
    let changes = plan(packet, &Known::default(), &workspace, home).ok()?.changes;
    changes.iter().for_each(|it| drop(workspace.apply(it)));
    Some((workspace, changes))
}

fuzz_target!(|bytes: &[u8]| {
    let packet = match read(bytes) {
        Ok(packet) => packet,
        Err(Error::Edited(packet)) => *packet,
        Err(error) => return assert!(!error.to_string().is_empty()),
    };
    let header = packet.header.clone();
    let Some((workspace, changes)) = taken_in(packet) else { return };
    let text = written(&header, &changes);
    let again = read(text.as_bytes()).expect("what we write we read");
    assert_eq!(again.header, header);
    assert_eq!(written(&header, &again.changes), text, "one set of ops is written in one way");
    let (other, _) = taken_in(again).expect("no more people than before");
    assert_eq!(told(&other), told(&workspace), "the same shop");
});
