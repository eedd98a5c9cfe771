//! Bars, drawn: `a[3..5]` takes the days 3 to 5, counted from today; `a[..5]` is only due, `a[3..]` only begins.

use proptest::prelude::*;

use super::{
    arrows::{Arrow, arrows},
    bar::bar,
    calendar::{Calendar, Scale, Unit, date},
    commands::{date_card, shift_card},
    lines::{lay, lines},
    span::{Dates, Part, Span, moved},
};
use crate::{
    domain::{
        board::{Board, List},
        card::Card,
        edit::{Edit, Refused},
        id::{Id, RecordId},
        rank::Rank,
        record::Typed,
        value::Place,
        when::When,
    },
    features::{
        bench::{Bench, ME, TODAY},
        links::commands::{Relation, link},
    },
};

const LIST: Id<List> = Id::of(RecordId(50));

fn card(name: char) -> Id<Card> {
    Id::of(RecordId(1_000 + name as u64))
}

/// `3`, or `3@20:00`: so many days from today, perhaps at a time.
fn read_when(text: &str) -> Option<When> {
    let (day, clock) = text.split_once('@').map_or((text, None), |(day, clock)| (day, Some(clock)));
    let day = date(TODAY + day.parse::<i32>().ok()?);
    let minute = clock.and_then(|it| it.split_once(':')).map(|(hour, minute)| {
        hour.parse::<u16>().expect("an hour") * 60 + minute.parse::<u16>().expect("a minute")
    });
    Some(When { day, minute })
}

/// `3..5`, `..5`, `3..` or nothing.
fn read_dates(text: &str) -> Dates {
    let (start, due) = text.split_once("..").unwrap_or_default();
    (read_when(start), read_when(due))
}

fn draw_dates((start, due): Dates) -> String {
    let draw = |it: Option<When>| {
        let Some(it) = it else { return String::new() };
        let clock = it.minute.map(|it| format!("@{}:{:02}", it / 60, it % 60)).unwrap_or_default();
        format!("{}{clock}", it.day.to_julian_day() - TODAY)
    };
    if start.or(due).is_none() { String::new() } else { format!("{}..{}", draw(start), draw(due)) }
}

/// Lays out one list of cards, each a letter and its dates.
fn lay_out(drawing: &str) -> Bench {
    let mut bench = Bench::default();
    let laid = bench.run(|ws, cx| {
        let mut edit = Edit::new(ws, "lay");
        let board = Id::<Board>::of(RecordId(1));
        edit.set(board, &Board::NAME, "板".into());
        edit.set(LIST, &List::PLACE, Some(Place { parent: board, rank: Rank::default() }));
        let cards: Vec<&str> = drawing.split_whitespace().collect();
        let ranks = Rank::spread(None, None, cards.len()).expect("room");
        for (drawn, rank) in cards.into_iter().zip(ranks) {
            let name = drawn.chars().next().expect("a letter");
            let (start, due) = read_dates(drawn[1..].trim_matches(['[', ']']));
            edit.set(card(name), &Card::TITLE, name.to_string());
            edit.set(card(name), &Card::PLACE, Some(Place { parent: LIST, rank }));
            edit.set(card(name), &Card::START, start);
            edit.set(card(name), &Card::DUE, due);
        }
        Ok(edit.done(cx))
    });
    laid.expect("a drawing");
    bench
}

impl Bench {
    fn dates(&self, name: char) -> String {
        let it = self.ws.get(card(name)).expect("it is drawn");
        draw_dates((it.start, it.due))
    }

    fn block(&mut self, from: char, to: char) {
        self.run(|ws, cx| link(ws, cx, card(from), Relation::Blocks, card(to))).expect("cards");
    }
}

#[track_caller]
fn check_moved(before: &str, part: Part, days: i32, after: &str) {
    assert_eq!(draw_dates(moved(read_dates(before), part, days)), after);
}

#[test]
fn a_bar_moves_whole_with_its_times() {
    check_moved("3..5", Part::Whole, 2, "5..7");
    check_moved("3@9:00..5@20:00", Part::Whole, -4, "-1@9:00..1@20:00");
    check_moved("..5@20:00", Part::Whole, 1, "..6@20:00");
    check_moved("3..", Part::Whole, 1, "4..");
    check_moved("", Part::Whole, 1, "");
}

#[test]
fn an_end_moves_alone_and_never_past_the_other() {
    check_moved("3..5", Part::From, -2, "1..5");
    check_moved("3..5@20:00", Part::To, 3, "3..8@20:00");
    check_moved("3..5", Part::From, 9, "5..5");
    check_moved("3..5", Part::To, -9, "3..3");
}

#[test]
fn pulling_an_end_of_a_card_with_one_date_gives_it_the_other() {
    check_moved("..5@20:00", Part::From, -2, "3..5@20:00");
    check_moved("..5", Part::To, 2, "5..7");
    check_moved("3..", Part::To, 2, "3..5");
    check_moved("3@9:00..", Part::From, -1, "2@9:00..3");
    check_moved("..5", Part::From, 2, "..5");
    check_moved("..5", Part::To, -2, "..5");
}

#[test]
fn dates_the_wrong_way_round_are_moved_where_they_are_seen() {
    check_moved("5..3", Part::From, -1, "5..2");
    check_moved("5..3", Part::To, 1, "6..3");
    check_moved("5..3", Part::Whole, 1, "6..4");
}

#[test]
fn dating_a_card_is_one_act() {
    let mut bench = lay_out("a[3..5] b");
    let change = bench.run(|ws, cx| shift_card(ws, cx, card('a'), Part::Whole, 2)).expect("a card");
    assert_eq!((bench.dates('a').as_str(), change.ops.len()), ("5..7", 2));
    let change = bench.run(|ws, cx| shift_card(ws, cx, card('a'), Part::To, 0)).expect("a card");
    assert!(change.ops.is_empty(), "nothing was moved");
    bench.run(|ws, cx| date_card(ws, cx, card('b'), read_dates("..4"))).expect("a card");
    assert_eq!(bench.dates('b'), "..4");
    let gone = bench.run(|ws, cx| shift_card(ws, cx, card('z'), Part::Whole, 1));
    assert_eq!(gone, Err(Refused::Gone));
}

fn draw_lines(bench: &Bench) -> String {
    let laid = lay(&bench.ws, bench.ws.child_slots(LIST.any(), Card::KIND));
    let name =
        |slot: u32| bench.ws.in_slot(slot).and_then(|it| Card::in_data(&it.data)).map(|it| it.title.clone());
    let rows = lines([&laid, &Default::default(), &laid].into_iter());
    let rows = rows.iter().map(|it| it.card.map_or(Some(format!("|{}", it.group)), name));
    let undated = laid.undated.iter().map(|it| name(*it)).collect::<Option<String>>();
    format!("{} + {}", rows.collect::<Option<String>>().expect("cards"), undated.expect("cards"))
}

#[test]
fn rows_are_by_when_they_begin_and_cards_without_a_date_are_in_none() {
    assert_eq!(draw_lines(&lay_out("a[5..] b c[..2] d[-3..9] e[2..2]")), "|0dcea|2dcea + b");
    assert_eq!(draw_lines(&lay_out("a b")), " + ab");
}

#[track_caller]
fn check_arrows(drawing: &str, links: &[(char, char)], expect: &str) {
    let mut bench = lay_out(drawing);
    links.iter().for_each(|it| bench.block(it.0, it.1));
    let laid = lay(&bench.ws, bench.ws.child_slots(LIST.any(), Card::KIND));
    let rows = lines([&laid].into_iter());
    let calendar = Calendar::around(laid.extent, TODAY, 10);
    let draw = |it: Arrow| {
        let way = if it.broken { "x" } else { ">" };
        let day = |x: i32| calendar.day_at(x) - TODAY;
        format!("{}:{}{way}{}:{}", it.from.0, day(it.from.1), it.to.0, day(it.to.1))
    };
    let found = arrows(&bench.ws, &rows, 1..3, &calendar).into_iter().map(draw).collect::<Vec<_>>();
    assert_eq!(found.join(" "), expect);
}

/// Row 0 is the head; rows 1 and 2 are drawn.
#[test]
fn arrows_lead_from_an_end_to_a_beginning_and_say_when_the_order_is_broken() {
    check_arrows("a[0..2] b[4..6]", &[('a', 'b')], "1:3>2:4");
    check_arrows("a[0..5] b[4..6]", &[('a', 'b')], "1:6x2:4");
    check_arrows("a[0..2] b[2..6]", &[('a', 'b')], "1:3>2:2");
    check_arrows("a[0..2@18:00] b[2@9:00..6]", &[('a', 'b')], "1:3x2:2");
    check_arrows("a[0..2] b", &[('a', 'b')], "");
    check_arrows("a[0..1] b[2..3] c[4..5] d[6..7]", &[('a', 'd'), ('c', 'd'), ('c', 'a')], "3:6x1:0 1:2>4:6");
}

#[test]
fn a_bar_tells_what_it_waits_for() {
    let mut bench = lay_out("a[0..5] b[4..6] c[..9]");
    bench.block('a', 'b');
    bench.block('b', 'c');
    let told = |bench: &Bench, name: char| {
        let slot = bench.ws.slot(card(name).any()).expect("a card");
        bar(&bench.ws, slot, ME).expect("a bar").waits_for
    };
    assert_eq!(told(&bench, 'b'), [("a".to_owned(), true)]);
    assert_eq!(told(&bench, 'c'), [("b".to_owned(), false)]);
    let done =
        bench.run(|ws, cx| crate::features::boards::commands::card::finish_card(ws, cx, card('a'), true));
    done.expect("a card");
    assert_eq!(told(&bench, 'b'), []);
}

#[test]
fn an_arrow_goes_around_where_there_is_no_room() {
    let arrow = |from, to| Arrow { from, to, broken: false };
    assert_eq!(arrow((1, 100), (3, 160)).path(20, 10), "M100 30H109V70H160M155 65L160 70L155 75");
    assert_eq!(arrow((1, 100), (3, 90)).path(20, 10), "M100 30H109V60H81V70H90M85 65L90 70L85 75");
    assert_eq!(arrow((3, 100), (1, 90)).path(20, 10), "M100 70H109V40H81V30H90M85 25L90 30L85 35");
}

#[test]
fn a_phone_shows_a_fortnight() {
    assert_eq!(Scale::ALL.map(|it| it.day_width(390)), [27, 7, 3]);
    assert_eq!(Scale::ALL.map(|it| it.day_width(1000)), [40, 14, 5]);
}

/// 2026-11-05 is a Thursday.
#[test]
fn the_calendar_holds_whole_years_from_a_monday() {
    let said = |extent| {
        let calendar = Calendar::around(extent, TODAY, 1);
        (date(calendar.day_at(0)).to_string(), date(calendar.day_at(i32::MAX)).to_string())
    };
    assert_eq!(said(None), ("2025-12-29".into(), "2028-01-02".into()));
    assert_eq!(said(Some((TODAY - 400, TODAY))), ("2024-12-30".into(), "2028-01-02".into()));
    assert_eq!(said(Some((i32::MIN, i32::MAX))), ("2015-12-28".into(), "2037-01-04".into()));
}

fn dates() -> impl Strategy<Value = Dates> {
    let when = || {
        (-900..900i32, proptest::option::of(0..1440u16))
            .prop_map(|(day, minute)| When { day: date(TODAY + day), minute })
    };
    (proptest::option::of(when()), proptest::option::of(when()))
}

fn parts() -> impl Strategy<Value = Part> {
    proptest::sample::select(&[Part::Whole, Part::From, Part::To][..])
}

fn calendars() -> impl Strategy<Value = Calendar> {
    let extent = proptest::option::of((-9_000..9_000i32, 0..9_000i32));
    let extent = extent.prop_map(|it| it.map(|(from, days)| (TODAY + from, TODAY + from + days)));
    (extent, -300..300i32, 1..50i32)
        .prop_map(|(extent, today, width)| Calendar::around(extent, TODAY + today, width))
}

proptest! {
    #[test]
    fn the_days_of_moved_dates_are_the_moved_days(dates in dates(), part in parts(), days in -2_000..2_000i32) {
        let after = moved(dates, part, days);
        prop_assert_eq!(Span::of(after), Span::of(dates).map(|it| it.moved(part, days)));
        let times = |it: Dates| (it.0.and_then(|it| it.minute), it.1.and_then(|it| it.minute));
        prop_assert_eq!(times(after), times(dates));
        prop_assert!(dates.0.is_none() || after.0.is_some());
        prop_assert!(dates.1.is_none() || after.1.is_some());
    }

    #[test]
    fn what_is_moved_whole_keeps_its_length_and_comes_back(dates in dates(), days in -2_000..2_000i32) {
        let after = moved(dates, Part::Whole, days);
        let length = |it: Dates| Span::of(it).map(|it| it.to - it.from);
        prop_assert_eq!(length(after), length(dates));
        prop_assert_eq!(moved(after, Part::Whole, -days), dates);
    }

    #[test]
    fn nothing_leaves_the_years_that_can_be_written(dates in dates(), part in parts(), days: i32) {
        let after = moved(dates, part, days);
        for it in [after.0, after.1].into_iter().flatten() {
            prop_assert_eq!(When::parse(&it.to_string()), Some(it));
        }
    }

    #[test]
    fn every_pixel_of_a_day_is_that_day(calendar in calendars(), x in 0..400_000i32) {
        let x = x % calendar.width();
        let day = calendar.day_at(x);
        let (left, width) = calendar.stretch(day, day);
        prop_assert!(left <= x && x < left + width);
        prop_assert_eq!(width, calendar.day_width());
        prop_assert_eq!(calendar.day_at(left), day);
    }

    #[test]
    fn a_stretch_is_as_wide_as_its_days(calendar in calendars(), from in -9_000..9_000i32, days in 0..500i32) {
        let (left, width) = calendar.stretch(TODAY + from, TODAY + from + days);
        prop_assert!(left >= 0 && width >= 0 && left + width <= calendar.width());
        prop_assert_eq!(left, calendar.x(TODAY + from));
        if left > 0 && left + width < calendar.width() {
            prop_assert_eq!(width, (days + 1) * calendar.day_width());
        }
    }

    #[test]
    fn pixels_are_days_to_the_nearest(calendar in calendars(), days in -500..500i32, off in 0..100i32) {
        let width = calendar.day_width();
        let off = off % width - width / 2;
        prop_assert_eq!(calendar.days_in(days * width + off), days);
    }

    #[test]
    fn names_above_the_days_stand_side_by_side(
        calendar in calendars(), from in 0..200_000i32, room in 1..3_000i32,
        unit in proptest::sample::select(&[Unit::Day, Unit::Week, Unit::Month, Unit::Year][..]),
    ) {
        let from = from % calendar.width();
        let to = from + room;
        let marks = calendar.marks(unit, from, to);
        let (first, last) = (marks.first().expect("a day has a name"), marks.last().expect("a day has a name"));
        prop_assert!(first.left <= from);
        prop_assert!(last.left + last.width > to.min(calendar.width() - 1));
        prop_assert!(marks.windows(2).all(|it| it[0].left + it[0].width == it[1].left));
        prop_assert!(marks.iter().all(|it| it.width > 0 || it.left == 0));
    }
}
