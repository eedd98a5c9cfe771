//! F16: what tells of buyers stays at home where that is asked, and nothing is lost by it.

use zhanggui::domain::{
    board::{Choice, Field},
    card::Card,
    change::Change,
    id::{Id, RecordId},
    name::Name,
    packet::{Outgoing, Scope, read},
    record::Typed,
    value::Value,
    workspace::Workspace,
};

use super::{Device, header, written};

const PHONE: Id<Field> = Id::of(RecordId(500));
const SECRETS: [&str; 4] = ["13812345678", "文三路", "王小明", "13900000000"];

fn veiled(log: &[Change], fields: Vec<Id<Field>>) -> (String, usize) {
    let mut outgoing = Outgoing::new(header(), Scope::Shop).without_buyers(fields);
    log.iter().cloned().for_each(|it| outgoing.add(it));
    (outgoing.text(), outgoing.lines().held_back())
}

/// An order as shops write it: first without its buyer, then with.
fn shop() -> (Device, Id<Card>) {
    let mut device = Device::new(3);
    let card = device.add_card("不粘锅 29.9元 2件");
    for body in ["包两层泡泡纸", "包两层泡泡纸\n收货人：王小明\n浙江省杭州市西湖区文三路 12 号"]
    {
        device.act("card.body", |edit, _| {
            edit.set(card, &Card::BODY, body.to_owned());
        });
    }
    device.act("field.fill", |edit, _| {
        edit.set_any(
            Card::KIND,
            card.any(),
            Card::CHOSEN.of(Id::<Choice>::of(PHONE.any())),
            Value::Number(13_900_000_000),
        );
    });
    device.act("card.rename", |edit, _| {
        edit.set(card, &Card::TITLE, "不粘锅 13812345678".to_owned());
    });
    (device, card)
}

fn applied(text: &str) -> Workspace {
    let mut workspace = Workspace::default();
    read(text.as_bytes()).expect("a packet").changes.iter().for_each(|it| drop(workspace.apply(it)));
    workspace
}

#[test]
fn nothing_of_a_buyer_goes_and_nothing_older_takes_its_place() {
    let (device, card) = shop();
    let (text, held_back) = veiled(&device.log, vec![PHONE]);
    for secret in SECRETS {
        assert!(written(&device.log).contains(secret), "{secret} is there to be held back");
        assert!(!text.contains(secret), "{secret}: {text}");
    }
    assert_eq!(held_back, 3);
    let record = applied(&text).record(card.any()).cloned();
    let record = record.expect("the card itself goes");
    assert_eq!(record.value(Card::PLACE.key()), device.workspace.value(card.any(), Card::PLACE.key()));
    assert_eq!(record.data.kind(), Name::CARD);
}

#[test]
fn the_next_whole_packet_fills_the_gap() {
    let (device, card) = shop();
    let mut workspace = applied(&veiled(&device.log, vec![PHONE]).0);
    read(written(&device.log).as_bytes())
        .expect("a packet")
        .changes
        .iter()
        .for_each(|it| drop(workspace.apply(it)));
    assert_eq!(workspace.get(card), device.workspace.get(card));
    assert!(!workspace.has_conflict(workspace.record(card.any()).expect("a card")), "a gap is no quarrel");
}
