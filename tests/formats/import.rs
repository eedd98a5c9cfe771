//! What a plan tells before anything is done.

use zhanggui::domain::{
    card::Card,
    change::Change,
    id::{Id, RecordId},
    import::{Known, Plan, TooManyWriters, plan},
    name::Name,
    packet::{Packet, read},
    record::Typed,
    value::Value,
    workspace::PURGED,
};

use super::{Device, HOME, header, written};

fn planned(device: &Device, log: &[Change]) -> Plan {
    let packet = read(written(log).as_bytes()).expect("a packet");
    plan(packet, &known(device), &device.workspace, HOME).expect("few people")
}

fn known(device: &Device) -> Known {
    let mut known = Known::default();
    device.log.iter().for_each(|it| known.add(it));
    known
}

fn purge(device: &mut Device, card: Id<Card>) {
    device.act("purge", |edit, _| {
        edit.set_any(Card::KIND, card.any(), PURGED, Value::Flag(true));
    });
}

#[test]
fn a_plan_counts_what_a_person_would_see() {
    let mut mine = Device::new(1);
    let cards = ["预售", "主图", "库存", "旧款"].map(|it| mine.add_card(it));
    let mut theirs = Device { number: 2, ..mine.clone() };
    theirs.add_card("新品");
    theirs.add_card("赠品");
    theirs.rename(cards[0], "预售页");
    theirs.rename(cards[1], "主图二稿");
    theirs.rename(cards[2], "库存");
    theirs.rename(cards[3], "旧款下架");
    mine.rename(cards[1], "主图终稿");
    purge(&mut mine, cards[3]);

    let plan = planned(&mine, &theirs.log);
    let [tally] = plan.tallies.as_slice() else { panic!("cards only: {:?}", plan.tallies) };
    assert_eq!(tally.kind, Name::CARD);
    assert_eq!((tally.new.count, tally.new.samples.join(" ")), (2, "新品 赠品".to_owned()));
    assert_eq!((tally.conflicts.count, tally.conflicts.samples.join(" ")), (1, "主图终稿".to_owned()));
    assert_eq!((tally.updated.count, tally.updated.samples.join(" ")), (1, "预售页".to_owned()));
    assert_eq!(tally.ignored.count, 1);
    assert_eq!((plan.known, plan.clashes, plan.other_shop, plan.new_records()), (8, 0, false, 2));
    let ops: usize = plan.changes.iter().map(|it| it.ops.len()).sum();
    assert_eq!(ops, 2 + 2 + 1 + 1, "nothing of a card that is gone for good");

    plan.changes.into_iter().for_each(|it| mine.take(it));
    let again = planned(&mine, &theirs.log);
    assert!(again.is_empty() && again.tallies.iter().all(|it| it.new.count + it.updated.count == 0));
}

#[test]
fn what_would_go_to_the_trash_is_told_as_that() {
    let mut mine = Device::new(1);
    let cards = ["旧款", "新款"].map(|it| mine.add_card(it));
    let mut theirs = Device { number: 2, ..mine.clone() };
    theirs.rename(cards[1], "新款二稿");
    theirs.rename(cards[0], "旧款清仓");
    theirs.act("card.trash", |edit, _| _ = edit.set(cards[0], &Card::TRASHED, true));
    let plan = planned(&mine, &theirs.log);
    assert_eq!(plan.tallies[0].trashed.samples, ["旧款清仓"]);
    assert_eq!(plan.tallies[0].updated.samples, ["新款二稿"], "each counts once");

    plan.changes.into_iter().for_each(|it| mine.take(it));
    theirs.act("card.trash", |edit, _| _ = edit.set(cards[0], &Card::TRASHED, false));
    let back = planned(&mine, &theirs.log);
    assert_eq!(
        (back.tallies[0].trashed.count, back.tallies[0].updated.count),
        (0, 1),
        "coming back is no loss"
    );
}

/// F8: whatever can be typed can be handed over.
#[test]
fn a_very_long_text_is_taken_in() {
    let mut mine = Device::new(1);
    let card = mine.add_card("详情页文案");
    let long = "不粘锅".repeat(1 << 20);
    mine.act("card.edit", |edit, _| _ = edit.set(card, &Card::BODY, long.clone()));
    let packet = read(written(&mine.log).as_bytes()).expect("a packet");
    let mut other = Device::new(2);
    packet.changes.into_iter().for_each(|it| other.take(it));
    assert_eq!(other.workspace.get(card).map(|it| it.body == long), Some(true));
}

#[test]
fn a_purge_that_comes_in_takes_what_comes_with_it() {
    let mut mine = Device::new(1);
    let card = mine.add_card("旧款");
    let mut theirs = Device { number: 2, ..mine.clone() };
    theirs.rename(card, "旧款下架");
    let with_values = theirs.log.clone();
    purge(&mut theirs, card);
    // Two packets in one: one from before the purge, one from after.
    let mut packet = read(written(&theirs.log).as_bytes()).expect("a packet");
    packet.changes.extend(with_values);
    let plan = plan(packet, &known(&mine), &mine.workspace, HOME).expect("few people");
    assert!(plan.changes.iter().flat_map(|it| &it.ops).all(|it| it.key == PURGED));
    assert_eq!(plan.tallies[0].updated.count, 1);
}

/// C6: a phone copied with all its data writes under the same names; both works are kept, on either side.
#[test]
fn two_contents_under_one_name_are_both_kept() {
    let mut phone = Device::new(1);
    let card = phone.add_card("双11");
    let mut copy = phone.clone();
    phone.rename(card, "双11主会场");
    copy.rename(card, "双11分会场");
    let (mine, theirs) = (phone.log.clone(), copy.log.clone());
    for (device, other, own) in [(&mut phone, &theirs, "双11主会场"), (&mut copy, &mine, "双11分会场")]
    {
        let plan = planned(device, other);
        assert_eq!((plan.clashes, plan.changes.len(), plan.tallies[0].conflicts.count), (1, 1, 1));
        plan.changes.into_iter().for_each(|it| device.take(it));
        let conflicts = device.workspace.conflicts(card.any());
        let mut versions: Vec<_> = conflicts[0].versions.iter().map(|it| it.value.clone()).collect();
        versions.retain(|it| *it != Value::Text(own.into()));
        assert_eq!(versions.len(), 1, "the other one is there too");
        let again = planned(device, other);
        assert_eq!((again.clashes, again.changes.len()), (1, 0), "and once only");
    }
    // What each now passes on, the other learns once; then nothing is new on either side.
    for _ in 0..2 {
        for turn in 0..2 {
            let (to, from) = if turn == 0 { (&mut phone, &copy) } else { (&mut copy, &phone) };
            let plan = planned(to, &from.log);
            plan.changes.into_iter().for_each(|it| to.take(it));
        }
    }
    assert!(planned(&phone, &copy.log).is_empty() && planned(&copy, &phone.log).is_empty());
    assert_eq!(phone.workspace.conflicts(card.any()), copy.workspace.conflicts(card.any()));
}

/// C6: the copy did more in the act that has the name: what of it has a free place is of another act all the same.
#[test]
fn what_is_more_in_the_second_content_goes_along_with_it() {
    let mut phone = Device::new(1);
    let card = phone.add_card("双11");
    let mut copy = phone.clone();
    phone.rename(card, "双11主会场");
    copy.act("fill_card", |edit, _| {
        edit.set(card, &Card::TITLE, "双11分会场".to_owned()).set(card, &Card::BODY, "提前报名".to_owned());
    });
    copy.log[1].at += 5_000;
    copy.log[1].by = Id::of(RecordId(300));
    let plan = planned(&phone, &copy.log);
    assert_eq!((plan.clashes, plan.changes.len()), (2, 2));
    assert!(plan.changes.iter().all(|it| it.id.writer.replica != RecordId(1) && it.at == copy.log[1].at));
    plan.changes.into_iter().for_each(|it| phone.take(it));
    assert!(planned(&phone, &copy.log).is_empty(), "and once only");
    // A third device learns of it what the phone knows, each with its own moment.
    let mut third = Device::new(3);
    let log = phone.log.clone();
    planned(&third, &log).changes.into_iter().for_each(|it| third.take(it));
    let stamp = |device: &Device| device.workspace.stamp(card.any(), Card::BODY.key()).map(|it| it.at);
    assert_eq!((stamp(&third), stamp(&phone)), (Some(copy.log[1].at), Some(copy.log[1].at)));
    assert!(planned(&third, &phone.log).is_empty() && planned(&phone, &third.log).is_empty());
}

/// C6: the name is part of the format: other versions must come to the same.
#[test]
fn a_second_content_gets_its_name_from_what_it_says() {
    let mut phone = Device::new(1);
    let card = phone.add_card("双11");
    let mut copy = phone.clone();
    phone.rename(card, "双11主会场");
    copy.rename(card, "双11分会场");
    let id = planned(&phone, &copy.log).changes[0].id;
    assert_eq!((id.writer.to_string().as_str(), id.seq), ("as1dgf4kppr43.0", 2));
}

#[test]
fn another_shop_is_noticed() {
    let device = Device::new(1);
    let other = Packet { header: header(), changes: vec![], unknown: 0, damaged_chunks: 0 };
    let plan = plan(other, &Known::default(), &device.workspace, RecordId(8)).expect("few people");
    assert!(plan.other_shop && plan.is_empty());
}

#[test]
fn more_people_than_can_be_told_apart_are_refused() {
    let mut device = Device::new(1);
    device.add_card("双11");
    let mut packet = read(written(&device.log).as_bytes()).expect("a packet");
    let change = packet.changes[0].clone();
    for number in 0..70_000 {
        let mut another = change.clone();
        another.id.writer.replica = RecordId(number + 100);
        packet.changes.push(another);
    }
    let device = Device::new(2);
    assert_eq!(plan(packet, &Known::default(), &device.workspace, HOME), Err(TooManyWriters));
}
