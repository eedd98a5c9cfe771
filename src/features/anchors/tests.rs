//! What hangs on an anchor moves with it, and nothing else does.

use std::cell::Cell;

use proptest::prelude::*;
use time::Date;

use super::{commands::*, queries::*};
use crate::{
    domain::{
        board::{Anchor, Board, List},
        card::Card,
        id::{Id, RecordId},
        when::When,
    },
    features::{
        bench::Bench,
        boards::commands::{
            board::add_board,
            card::{add_card, finish_card},
            detail::{add_step, set_due, set_start, set_step_due},
        },
    },
};

const BOARD: Id<Board> = Id::of(RecordId(1));
const SALE: Id<Anchor> = Id::of(RecordId(2));
const CLOSING: Id<Anchor> = Id::of(RecordId(3));

fn when(text: &str) -> When {
    When::parse(text).expect("a date")
}

/// A board with 开卖 on 2026-11-11 20:00 and 报名截止 on 2026-10-20.
fn bench() -> Bench {
    let mut bench = Bench::default();
    bench.run(|ws, cx| add_board(ws, cx, BOARD, "双十一", &["要做"])).expect("a board");
    bench.run(|ws, cx| add_anchor(ws, cx, BOARD, SALE, "开卖", when("2026-11-11 20:00"))).expect("a board");
    bench.run(|ws, cx| add_anchor(ws, cx, BOARD, CLOSING, "报名截止", when("2026-10-20"))).expect("a board");
    bench
}

/// A card that is due then and hangs on an anchor.
fn card(bench: &mut Bench, id: u64, due: &str, on: Option<Id<Anchor>>) -> Id<Card> {
    let card = Id::of(RecordId(id));
    let list = bench.ws.children::<List>(BOARD.any()).next().expect("a list").0;
    let due = when(due);
    bench.run(move |ws, cx| add_card(ws, cx, card, list, &format!("第 {id} 张"))).expect("a list");
    bench.run(move |ws, cx| set_due(ws, cx, card, Some(due))).expect("a card");
    bench.run(move |ws, cx| hang(ws, cx, card, on)).expect("a card");
    card
}

fn due(bench: &Bench, card: Id<Card>) -> String {
    bench.ws.get(card).and_then(|it| it.due).expect("a due date").to_string()
}

#[test]
fn what_is_not_done_moves_and_what_is_done_stays() {
    let mut bench = bench();
    let before = card(&mut bench, 11, "2026-10-28", Some(SALE));
    let moment = card(&mut bench, 12, "2026-11-11 20:00", Some(SALE));
    let done = card(&mut bench, 13, "2026-10-01", Some(SALE));
    let other = card(&mut bench, 14, "2026-10-19", Some(CLOSING));
    let free = card(&mut bench, 15, "2026-10-19", None);
    bench.run(|ws, cx| finish_card(ws, cx, done, true)).expect("a card");
    bench.run(|ws, cx| set_start(ws, cx, before, Some(when("2026-10-26")))).expect("a card");
    bench.run(|ws, cx| add_step(ws, cx, before, "核价")).expect("a card");
    let step = bench.ws.children(before.any()).next().expect("a step").0;
    bench.run(|ws, cx| set_step_due(ws, cx, step, Some(when("2026-10-27")))).expect("a step");

    let to = when("2026-11-14 19:00");
    let found = moving(&bench.ws, SALE, to);
    assert_eq!(
        (found.days, found.cards.clone(), found.steps.len(), found.done),
        (3, vec![before, moment], 1, 1)
    );
    let change = bench.run(move |ws, cx| move_anchors(ws, cx, &[(SALE, to)])).expect("an anchor");
    assert_eq!(change.ops.len(), 5, "the anchor, a start, two dues, a step");
    assert_eq!(due(&bench, before), "2026-10-31");
    assert_eq!(bench.ws.get(before).and_then(|it| it.start), Some(when("2026-10-29")));
    assert_eq!(bench.ws.get(step).and_then(|it| it.due), Some(when("2026-10-30")));
    assert_eq!(
        due(&bench, moment),
        "2026-11-14 19:00",
        "what is due the moment of the sale follows its hour"
    );
    assert_eq!(due(&bench, done), "2026-10-01");
    assert_eq!(due(&bench, other), "2026-10-19");
    assert_eq!(due(&bench, free), "2026-10-19");
}

#[test]
fn a_card_says_how_far_it_is_from_its_anchor() {
    let mut bench = bench();
    let card = card(&mut bench, 11, "2026-11-05", Some(SALE));
    assert_eq!(
        (hung_on(&bench.ws, card).map(|it| it.name), distance(&bench.ws, card)),
        (Some("开卖".into()), Some(-6))
    );
    bench.run(|ws, cx| trash_anchor(ws, cx, SALE)).expect("an anchor");
    assert_eq!(hung_on(&bench.ws, card), None);
    assert_eq!(due(&bench, card), "2026-11-05");
    assert_eq!(key_dates(&bench.ws, BOARD).len(), 1);
}

#[test]
fn a_card_on_another_board_hangs_on_nothing() {
    let mut bench = bench();
    let other = Id::<Board>::of(RecordId(5));
    let card = card(&mut bench, 11, "2026-11-05", Some(SALE));
    bench.run(|ws, cx| add_board(ws, cx, other, "另一块", &["要做"])).expect("a board");
    let list = bench.ws.children::<List>(other.any()).next().expect("a list").0;
    bench
        .run(|ws, cx| crate::features::boards::commands::card::move_card(ws, cx, card, list, 0))
        .expect("a card");
    assert_eq!(hung_on(&bench.ws, card), None);
    assert!(moving(&bench.ws, SALE, when("2026-12-12 20:00")).cards.is_empty());
}

fn days() -> impl Strategy<Value = Date> {
    // 2023-01-01 to 2029-12-31: two leap years, every month's end, every weekend that is worked for a holiday.
    (2_459_946..2_462_502_i32).prop_map(|it| Date::from_julian_day(it).expect("a day"))
}

fn whens() -> impl Strategy<Value = When> {
    (days(), proptest::option::of(0..1_440_u16)).prop_map(|(day, minute)| When { day, minute })
}

/// Whether a 29th of February lies between two days, both counted.
fn over_leap_day(a: Date, b: Date) -> bool {
    let (from, to) = (a.min(b), a.max(b));
    (from.year()..=to.year())
        .filter_map(|year| Date::from_calendar_date(year, time::Month::February, 29).ok())
        .any(|it| from <= it && it <= to)
}

#[test]
fn moving_keeps_distances_and_order_over_any_calendar() {
    let (leaps, months, moments) = (Cell::new(0), Cell::new(0), Cell::new(0));
    let cases = ProptestConfig { cases: 2_000, ..ProptestConfig::default() };
    let mut runner = proptest::test_runner::TestRunner::new(cases);
    let all = (
        whens(),
        whens(),
        proptest::collection::vec((-90..120_i64, proptest::option::of(0..1_440_u16), any::<bool>()), 1..8),
    );
    runner
        .run(&all, |(from, to, offsets)| {
            let hung: Vec<When> = offsets
                .iter()
                .map(|(days, minute, at_it)| match at_it {
                    true => from,
                    false => When { day: from.day + time::Duration::days(*days), minute: *minute },
                })
                .collect();
            let there: Vec<When> = hung.iter().map(|it| moved(*it, from, to)).collect();
            for (before, after) in hung.iter().zip(&there) {
                prop_assert_eq!(after.day - to.day, before.day - from.day);
                if *before == from {
                    prop_assert_eq!(*after, to);
                    moments.set(moments.get() + 1);
                } else {
                    prop_assert_eq!(after.minute, before.minute);
                }
            }
            for (a, b) in hung.iter().zip(hung.iter().skip(1)) {
                prop_assert_eq!(a.day.cmp(&b.day), moved(*a, from, to).day.cmp(&moved(*b, from, to).day));
            }
            if from.minute == to.minute {
                let back: Vec<When> = there.iter().map(|it| moved(*it, to, from)).collect();
                prop_assert_eq!(&back, &hung);
            }
            leaps.set(leaps.get() + u32::from(over_leap_day(from.day, to.day)));
            months.set(months.get() + u32::from(from.day.month() != to.day.month()));
            Ok(())
        })
        .expect("distances are kept");
    println!(
        "over a leap day {}, over a month {}, at the moment {}",
        leaps.get(),
        months.get(),
        moments.get()
    );
    assert!(leaps.get() > 400 && months.get() > 1_000 && moments.get() > 1_000);
}

#[test]
fn weekends_that_are_worked_count_like_any_day() {
    // 国庆 2026 is worked for on a Saturday and a Sunday; a plan counts days, not days off.
    let (from, to) = (when("2026-09-20"), when("2026-10-10"));
    assert_eq!(moved(when("2026-09-13"), from, to).to_string(), "2026-10-03");
    assert_eq!(moved(when("2024-02-28"), when("2024-02-27"), when("2024-02-28")).to_string(), "2024-02-29");
    assert_eq!(moved(when("2025-02-28"), when("2025-02-27"), when("2025-02-28")).to_string(), "2025-03-01");
    assert_eq!(moved(when("2026-12-31"), when("2026-12-01"), when("2026-12-02")).to_string(), "2027-01-01");
}
