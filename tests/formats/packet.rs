//! A packet says all its ops, once, in few bytes.

use zhanggui::domain::{
    board::List,
    card::Card,
    change::{Change, ChangeId, Context, Writer},
    edit::Edit,
    id::{Id, RecordId},
    name::Name,
    packet::{Header, Outgoing, Scope, Sender, read},
    rank::Rank,
    value::Place,
    workspace::Workspace,
};

fn header() -> Header {
    let from = Sender { replica: RecordId(11), member: Id::of(RecordId(12)), name: "李雷".into() };
    Header {
        kind: Name::SHOP,
        workspace: RecordId(7),
        shop: "小店".into(),
        from,
        number: 3,
        at: 1_767_225_600_000,
    }
}

/// A list of plain cards, each made by one change.
fn plain_cards(count: usize) -> (Workspace, Vec<Change>) {
    let (mut workspace, mut log, mut state) = (Workspace::default(), vec![], 0x9e37_79b9_7f4a_7c15_u64);
    let mut chance = move || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        state ^ state >> 29
    };
    let list: Id<List> = Id::of(RecordId(chance()));
    let mut rank = Rank::default();
    for number in 0..count {
        let writer = Writer { replica: RecordId(u64::MAX / 3), slot: 0 };
        let mut cx = Context {
            now: 1_767_225_600_000 + number as i64 * 1000,
            today: time::Date::MIN,
            me: Id::of(RecordId(u64::MAX / 5)),
            next: ChangeId { writer, seq: number as u32 + 1 },
            chance: &mut chance,
        };
        let card: Id<Card> = cx.new_id();
        let mut edit = Edit::new(&workspace, "add_card");
        rank = Rank::between(Some(&rank), None, number as u64 * 7).expect("room");
        edit.set(card, &Card::TITLE, format!("双11预售商品报名第{number}款主图与详情页"));
        edit.set(card, &Card::PLACE, Some(Place { parent: list, rank: rank.clone() }));
        let change = edit.done(&cx);
        workspace.apply(&change);
        log.push(change);
    }
    (workspace, log)
}

fn write(header: Header, scope: Scope, log: &[Change]) -> String {
    let mut outgoing = Outgoing::new(header, scope);
    log.iter().cloned().for_each(|it| outgoing.add(it));
    outgoing.lines().collect()
}

#[test]
fn a_plain_card_takes_at_most_400_bytes() {
    let text = write(header(), Scope::Shop, &plain_cards(1000).1);
    let per_card = text.len() / 1000;
    println!("{per_card} bytes a card");
    assert!(per_card <= 400);
    println!("{}", text.lines().take(3).collect::<Vec<_>>().join("\n"));
    println!("{}", text.lines().rev().take(3).collect::<Vec<_>>().join("\n"));
}

#[test]
fn what_is_read_is_what_was_written() {
    let (_, log) = plain_cards(50);
    let text = write(header(), Scope::Shop, &log);
    let packet = read(text.as_bytes()).expect("a packet");
    assert_eq!((&packet.header, &packet.changes), (&header(), &log));
    assert_eq!(write(packet.header, Scope::Shop, &packet.changes), text);
}
