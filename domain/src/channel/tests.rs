//! What came of a channel, drawn: `3` is a packet that carries only what is new, `5!` one that carries all before it.

use proptest::prelude::*;

use super::*;
use crate::{
    name::Name,
    packet::{Addressee, Sender},
};

fn header(number: u32, before: Option<u32>) -> Header {
    let from = Sender { replica: RecordId(7), member: Id::of(RecordId(8)), name: "老李".into() };
    let to = Some(Addressee { member: Id::of(RecordId(9)), name: "小周".into() });
    let (workspace, shop) = (RecordId(1), String::new());
    Header { kind: Name::DISPATCH, workspace, shop, from, to, board: None, number, before, at: 0 }
}

fn arrival(drawn: &str) -> Arrival {
    let number: u32 = drawn.trim_end_matches('!').parse().expect("a number");
    let before = if drawn.ends_with('!') { 0 } else { number - 1 };
    Arrival::of(&header(number, Some(before))).expect("it is counted")
}

fn said(gaps: &[Gap]) -> String {
    let one = |it: &Gap| if it.start() == it.end() { it.start().to_string() } else { format!("{it:?}") };
    gaps.iter().map(one).collect::<Vec<_>>().join(",")
}

/// What is told of the packets as they come.
fn told(packets: &str) -> String {
    let mut came = Came::nothing_of(&header(1, None));
    let tell = |drawn: &str| {
        let now = arrival(drawn);
        let turn = came.turn(&now);
        came.note(now);
        assert_eq!(came.missing(), turn.missing, "what is foretold is so afterwards");
        let mut told = vec![drawn.to_owned()];
        told.extend(turn.again.then(|| "again".to_owned()));
        told.extend(turn.was_missing.then(|| "was missing".to_owned()));
        told.extend(turn.later.map(|it| format!("after {it}")));
        told.extend((!turn.made_good.is_empty()).then(|| format!("makes good {}", said(&turn.made_good))));
        told.extend((!turn.missing.is_empty()).then(|| format!("lacks {}", said(&turn.missing))));
        told.join(" ")
    };
    packets.split(' ').map(tell).collect::<Vec<_>>().join("; ")
}

/// F15: whatever the order.
#[test]
fn what_is_missing_is_told_until_it_comes() {
    assert_eq!(told("1 2 3"), "1; 2; 3");
    assert_eq!(told("1 3 2 2"), "1; 3 lacks 2; 2 was missing after 3; 2 again after 3");
    assert_eq!(told("4 1"), "4 lacks 1..=3; 1 was missing after 4 lacks 2..=3");
    assert_eq!(
        told("3 6 1 2"),
        "3 lacks 1..=2; 6 lacks 1..=2,4..=5; 1 was missing after 6 lacks 2,4..=5; 2 was missing after 6 lacks 4..=5"
    );
}

/// F14: a gap is no loss when a packet behind it carries all that was before.
#[test]
fn a_packet_that_carries_everything_makes_good_what_was_lost() {
    assert_eq!(told("1 4 5!"), "1; 4 lacks 2..=3; 5! makes good 2..=3");
    assert_eq!(told("5!"), "5!");
    assert_eq!(told("3! 2 5"), "3!; 2 after 3; 5 lacks 4");
    assert_eq!(told("5 3!"), "5 lacks 1..=4; 3! was missing after 5 makes good 1..=2 lacks 4");
}

/// F13: packets of earlier versions, and those whose numbers make no sense, are in no channel.
#[test]
fn what_is_not_counted_tells_nothing() {
    assert_eq!(Arrival::of(&header(3, None)), None);
    assert_eq!(Arrival::of(&header(3, Some(3))), None);
    assert_eq!(Arrival::of(&header(0, Some(0))), None);
    let huge = Arrival::of(&header(u32::MAX, Some(u32::MAX - 1))).expect("it is counted");
    let came = Came::nothing_of(&header(1, None));
    assert_eq!(said(&came.turn(&huge).missing), "1..=4294967294");
}

#[test]
fn an_import_that_is_taken_back_counts_as_not_come() {
    let mut came = Came::nothing_of(&header(1, None));
    for number in 1..=3 {
        came.note(Arrival { rests_on: vec![RecordId(number)], ..arrival(&number.to_string()) });
    }
    assert_eq!(said(&came.clone().without(|it| it == RecordId(2)).missing()), "2");
    assert_eq!(said(&came.without(|_| false).missing()), "");
}

#[test]
fn every_kind_person_and_board_has_numbers_of_its_own() {
    let dispatch = header(1, Some(0));
    let others = [
        Header { kind: Name::RECEIPT, ..dispatch.clone() },
        Header { to: None, ..dispatch.clone() },
        Header { board: Some(Id::of(RecordId(3))), ..dispatch.clone() },
        Header { from: Sender { replica: RecordId(70), ..dispatch.from.clone() }, ..dispatch.clone() },
    ];
    let same = Header { number: 9, at: 5, shop: "店".into(), ..dispatch.clone() };
    assert_eq!(Channel::of(&same), Channel::of(&dispatch));
    let mut ids: Vec<RecordId> = others.iter().chain([&dispatch]).map(|it| Channel::of(it).id()).collect();
    order::sort(&mut ids);
    ids.dedup();
    assert_eq!(ids.len(), 5);
}

proptest! {
    /// F15: what is told to be missing is exactly what no packet here carries, by a channel where packet `n` brings
    /// piece `n` and may bring earlier ones; whatever was lost, came twice, or in another order.
    #[test]
    fn missing_is_what_is_not_here(
        reach in proptest::collection::vec(0_u32..40, 1..40),
        delivered in proptest::collection::vec(0_usize..40, 0..60),
    ) {
        let sent: Vec<(u32, u32)> = (1_u32..).zip(&reach).map(|(n, back)| (n, (n - 1).saturating_sub(*back))).collect();
        let mut came = Came::nothing_of(&header(1, None));
        let mut here = vec![];
        for at in delivered {
            let (number, before) = sent[at % sent.len()];
            here.extend(before + 1..=number);
            came.note(Arrival { number, before, rests_on: vec![] });
            let greatest = came.arrivals.iter().map(|it| it.number).max().unwrap_or(0);
            let lacks: Vec<u32> = (1..=greatest).filter(|it| !here.contains(it)).collect();
            prop_assert_eq!(came.missing().into_iter().flatten().collect::<Vec<_>>(), lacks);
        }
    }
}
