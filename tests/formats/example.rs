//! The packet printed in docs/FORMAT.md is a real one.

use zhanggui::domain::{
    card::Card,
    id::Id,
    packet::{Outgoing, Packet, Scope, read},
    value::{Key, Value},
    workspace::Workspace,
};

const PAGE: &str = include_str!("../../docs/FORMAT.md");

/// The page around it is like a chat around it (F3).
fn example() -> Packet {
    read(PAGE.as_bytes()).expect("the page holds a packet")
}

#[test]
fn the_example_is_written_as_it_is_printed() {
    let packet = example();
    let mut outgoing = Outgoing::new(packet.header, Scope::Shop);
    packet.changes.into_iter().for_each(|it| outgoing.add(it));
    let text = outgoing.text();
    assert!(PAGE.contains(&text), "{text}");
}

#[test]
fn the_example_says_what_the_page_says() {
    let mut workspace = Workspace::default();
    example().changes.iter().for_each(|it| drop(workspace.apply(it)));
    let card: Id<Card> = "3tknnyrg73j1s".parse().expect("an id");
    assert_eq!(workspace.get(card).map(|it| it.title.as_str()), Some("双11主会场报名"));
    let conflicts = workspace.conflicts(card.any());
    assert_eq!((conflicts.len(), conflicts[0].versions.len()), (1, 2));
    let mood = Key::plain(zhanggui::domain::name::Name::of("mood").expect("a word"));
    assert_eq!(workspace.value(card.any(), mood), Value::Foreign(r#"{"face": "🙂", "of": 5.0}"#.into()));
}
