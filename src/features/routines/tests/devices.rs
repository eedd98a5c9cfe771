//! Devices that never meet: whatever they make of a routine, and in whatever order it arrives, it is the same cards.

use proptest::{collection::vec, prelude::*, sample::Index};

use super::*;
use crate::domain::routine::Routine;
use crate::features::{
    boards::{commands::card::choose_version, open_card::contests, tile::tile},
    routines::queries::latest_of,
};

fn merged(from: &[&Device], order: &mut dyn FnMut(usize) -> usize) -> Device {
    let mut all: Vec<Change> = from.iter().flat_map(|it| it.log.clone()).collect();
    all.sort_by_key(|it| it.id);
    all.dedup_by_key(|it| it.id);
    let mut device = Device { ws: Workspace::default(), log: vec![], ..from[0].clone() };
    while !all.is_empty() {
        let change = all.remove(order(all.len()));
        device.take(&change);
    }
    device
}

#[test]
fn two_who_tick_the_same_card_get_one_next_card() {
    let mut one = Device::shop("11-04");
    one.repeat(CARD, "weeks 1 3", false);
    let mut other = one.copied(2);
    one.done(CARD);
    // The other one only comes to it a fortnight later.
    other.today = day("11-19");
    other.done(CARD);
    assert_eq!(other.draw(), "浇花 11-04+ | 浇花 11-25");
    let forth = merged(&[&one, &other], &mut |_| 0);
    let back = merged(&[&one, &other], &mut |left| left - 1);
    assert_eq!(forth.draw(), "浇花 11-04+ | 浇花 11-11", "the first that was made is shown");
    assert_eq!(back.draw(), forth.draw());
    assert_eq!(forth.ws.conflicts(forth.last().any()), [], "and nobody is asked to choose");
}

#[test]
fn what_a_person_typed_wins_over_a_default_whenever_it_was_made() {
    for first in [false, true] {
        let mut one = Device::shop("11-04");
        one.repeat(CARD, "weeks 1 3", false);
        let mut other = one.copied(2);
        let (mine, late) = if first { (&mut one, &mut other) } else { (&mut other, &mut one) };
        mine.done(CARD);
        let next = mine.last();
        mine.act(|ws, cx| rename_card(ws, cx, next, "浇花和施肥"));
        mine.act(|ws, cx| set_due(ws, cx, next, When::parse("2026-11-12")));
        late.today = day("11-30");
        late.done(CARD);
        for reversed in [false, true] {
            let all = merged(&[&one, &other], &mut |left| if reversed { left - 1 } else { 0 });
            assert_eq!(all.draw(), "浇花 11-04+ | 浇花和施肥 11-12");
            assert_eq!(all.ws.conflicts(next.any()), []);
        }
    }
}

#[test]
fn two_patterns_are_two_versions_of_the_card_until_someone_chooses() {
    let mut one = Device::shop("11-04");
    one.repeat(CARD, "weeks 1 3", false);
    let mut other = one.copied(2);
    one.repeat(CARD, "days 1", false);
    other.repeat(CARD, "workdays", false);
    let mut all = merged(&[&one, &other], &mut |_| 0);
    let contested = contests(&all.ws, CARD);
    let keys: Vec<_> = contested.iter().map(|it| it.conflict.key).collect();
    assert_eq!(keys, [Routine::PATTERN.key()]);
    let slot = all.ws.slot(CARD.any()).expect("a card");
    assert!(tile(&all.ws, slot, Id::of(RecordId(9)), None, None).expect("a tile").facts.conflict);
    assert_eq!(latest_of(&all.ws, Routine::of_first(CARD)), Some(CARD));
    for it in contested {
        let value = it.conflict.versions[1].value.clone();
        all.act(move |ws, cx| choose_version(ws, cx, it.record, it.conflict.key, value));
    }
    assert!(contests(&all.ws, CARD).is_empty());
}

#[test]
fn what_two_people_typed_is_still_two_versions() {
    let mut one = Device::shop("11-04");
    one.repeat(CARD, "weeks 1 3", false);
    let mut other = one.copied(2);
    for (device, title) in [(&mut one, "浇水"), (&mut other, "施肥")] {
        device.done(CARD);
        let next = device.last();
        device.act(|ws, cx| rename_card(ws, cx, next, title));
    }
    let all = merged(&[&one, &other], &mut |_| 0);
    assert_eq!(all.ws.conflicts(all.last().any()).len(), 1);
}

/// What a device does on a day.
#[derive(Clone, Debug)]
enum Act {
    Wake(u8),
    Done(Index),
    Rename(Index, u8),
    Trash(Index, bool),
    Receive,
}

fn act() -> impl Strategy<Value = Act> {
    prop_oneof![
        3 => (0..20_u8).prop_map(Act::Wake),
        6 => any::<Index>().prop_map(Act::Done),
        2 => (any::<Index>(), any::<u8>()).prop_map(|(card, title)| Act::Rename(card, title)),
        1 => (any::<Index>(), any::<bool>()).prop_map(|(card, on)| Act::Trash(card, on)),
        2 => Just(Act::Receive),
    ]
}

fn does(devices: &mut [Device], who: usize, act: &Act) {
    if let Act::Receive = act {
        let theirs = devices[1 - who].log.clone();
        for change in theirs {
            if devices[who].log.iter().all(|it| it.id != change.id) {
                devices[who].take(&change);
            }
        }
        return;
    }
    let device = &mut devices[who];
    let cards = device.cards();
    match act {
        Act::Wake(days) => {
            let today = device.today + time::Duration::days(i64::from(*days));
            device.wake(today);
        }
        Act::Done(card) if !cards.is_empty() => device.done(*card.get(&cards)),
        Act::Rename(card, title) if !cards.is_empty() => {
            let (card, title) = (*card.get(&cards), format!("打字{title}"));
            device.act(|ws, cx| rename_card(ws, cx, card, &title));
        }
        Act::Trash(card, on) if !cards.is_empty() => {
            let (card, on) = (*card.get(&cards), *on);
            device.act(|ws, cx| trash_card(ws, cx, card, on));
        }
        _ => {}
    }
}

proptest! {
    #[test]
    fn never_twice_and_never_over_what_was_typed(
        on_day in any::<bool>(),
        pattern in prop::sample::select(vec!["days 1", "weeks 1 3", "workdays", "months 1 last", "lunar-months 1"]),
        acts in vec((0..2_usize, act()), 0..40),
        shuffle in vec(any::<Index>(), 400),
    ) {
        let mut one = Device::shop("11-04");
        one.repeat(CARD, pattern, on_day);
        let other = one.copied(2);
        let mut devices = [one, other];
        for (who, act) in &acts {
            does(&mut devices, *who, act);
        }
        let mut chance = shuffle.iter();
        let all = merged(&[&devices[0], &devices[1]], &mut |left| chance.next().map_or(0, |it| it.index(left)));
        let straight = merged(&[&devices[1], &devices[0]], &mut |_| 0);
        prop_assert_eq!(all.draw(), straight.draw(), "whatever the order");
        // As many cards as the one that was made most often has turns: no turn was made twice.
        let turns = |it: &Device| it.ws.records().iter().filter(|it| it.data.kind() == crate::domain::name::Name::CARD).count();
        prop_assert_eq!(turns(&all), turns(&devices[0]).max(turns(&devices[1])));
        // What a person typed last on either device is what the card says, or one of two versions.
        for card in all.cards() {
            let typed = all.log.iter().filter(|it| it.label.as_str() == "card.rename").flat_map(|it| &it.ops);
            let mut typed = typed.filter(|it| it.record == card.any() && it.key == Card::TITLE.key()).peekable();
            if typed.peek().is_some() {
                let title = all.ws.get(card).expect("it is drawn").title.clone();
                prop_assert!(typed.any(|it| it.value == title.write()), "{} was typed by nobody", title);
            }
        }
    }
}
