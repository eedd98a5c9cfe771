//! Cards kept as templates, and cards made from them.

use super::{
    super::{board::*, detail::*, template::*},
    *,
};
use crate::{
    domain::{
        board::{Comment, Field, Label, Step},
        value::Value,
        when::When,
    },
    features::boards::{
        card_templates::{CardTemplate, beginning, card_templates, has_templates},
        tasks::tasks,
    },
};

const TEMPLATE: Id<Card> = Id::of(RecordId(900));
const NEW: Id<Card> = Id::of(RecordId(901));
const URGENT: Id<Label> = Id::of(RecordId(501));
const OTHER: Id<Board> = Id::of(RecordId(700));
const LIST: Id<List> = Id::of(RecordId(701));

/// A board with card `a`, filled: three days to go, two steps, one done and due tomorrow, a label, a price, a comment.
fn bench() -> Bench {
    let mut bench = Bench::lay("a b | c", false);
    bench.run(|ws, cx| add_label(ws, cx, URGENT, BOARD, "急", 4)).expect("a label");
    bench.run(|ws, cx| set_label(ws, cx, card('a'), URGENT, true)).expect("a label");
    bench.run(|ws, cx| write_body(ws, cx, card('a'), "说明".into())).expect("a body");
    bench.run(|ws, cx| set_value(ws, cx, card('a'), Field::PRICE, Value::Number(2990))).expect("a price");
    bench.run(|ws, cx| set_due(ws, cx, card('a'), When::parse("2026-11-25 18:00"))).expect("a date");
    bench.run(|ws, cx| set_owner(ws, cx, card('a'), Some(crate::features::bench::ME))).expect("an owner");
    let steps = ["一", "二"].map(String::from);
    bench.run(|ws, cx| add_steps(ws, cx, card('a'), &steps)).expect("steps");
    let first = bench.ws.children::<Step>(card('a').any()).next().expect("a step").0;
    bench.run(|ws, cx| tick_step(ws, cx, first, true)).expect("a step");
    bench.run(|ws, cx| set_step_due(ws, cx, first, When::parse("2026-11-23"))).expect("a step");
    bench.run(|ws, cx| add_comment(ws, cx, card('a'), "好")).expect("a comment");
    bench.run(|ws, cx| finish_card(ws, cx, card('a'), true)).expect("done");
    bench
}

fn keep(bench: &mut Bench, with_dates: bool) -> Change {
    bench.run(|ws, cx| keep_template(ws, cx, card('a'), TEMPLATE, " 上新 ", with_dates)).expect("a template")
}

/// Title, body, due, done, price, labels, steps with their state and date, comments.
fn told(ws: &Workspace, id: Id<Card>) -> String {
    let it = ws.get(id).expect("a card");
    let date = |it: Option<When>| it.map(|it| it.to_string()).unwrap_or_default();
    let labels: String = it.labels.iter().map(|it| ws.get(it.0).expect("a label").name.clone()).collect();
    let steps =
        ws.children::<Step>(id.any()).map(|it| format!("{}{} {}", it.1.text, it.1.done, date(it.1.due)));
    let steps = steps.collect::<Vec<_>>().join(",");
    let comments = ws.children::<Comment>(id.any()).len();
    format!(
        "{} {} {} {} {:?} {labels} {steps} {comments}",
        it.title,
        it.body,
        date(it.due),
        it.done,
        it.number(Field::PRICE)
    )
}

#[test]
fn a_template_is_on_no_board_and_among_the_shops() {
    let mut bench = bench();
    assert!(!has_templates(&bench.ws));
    let change = keep(&mut bench, true);
    assert!(change.is_whole());
    assert_eq!(bench.draw(), "a b | c");
    assert_eq!(
        told(&bench.ws, TEMPLATE),
        "上新 说明 1910-01-04 18:00 false Some(2990) 急 一false 1910-01-02,二false  0"
    );
    let all: Vec<_> = card_templates(&bench.ws).into_iter().map(|it| (it.template, it.title)).collect();
    assert_eq!(all, [(TEMPLATE, "上新".to_owned())]);
    let today = time::Date::from_julian_day(2_461_367).expect("a day");
    let mine = tasks(&bench.ws, crate::features::bench::ME, today);
    let slot = bench.ws.slot(TEMPLATE.any()).expect("a record");
    assert!(
        mine.iter().all(|it| *it != crate::features::boards::tasks::Row::Card(slot)),
        "it is nobody's task"
    );
}

#[test]
fn dates_are_left_out_when_they_are_not_wanted() {
    let mut bench = bench();
    keep(&mut bench, false);
    assert_eq!(told(&bench.ws, TEMPLATE), "上新 说明  false Some(2990) 急 一false ,二false  0");
}

#[test]
fn a_card_made_from_it_is_one_change_with_its_days_counted_from_today() {
    let mut bench = bench();
    keep(&mut bench, true);
    let change =
        bench.run(|ws, cx| use_template(ws, cx, TEMPLATE, NEW, list(0), "上新 平底锅")).expect("a card");
    assert!(change.is_whole() && change.ops.iter().all(|it| it.record != TEMPLATE.any()));
    let new = bench.ws.children::<Card>(list(0).any()).last().expect("a card").0;
    assert_eq!(new, NEW);
    assert_eq!(
        told(&bench.ws, NEW),
        "上新 平底锅 说明 2026-11-25 18:00 false Some(2990) 急 一false 2026-11-23,二false  0"
    );
    assert!(!bench.ws.get(NEW).expect("a card").template);
}

#[test]
fn a_template_of_a_template_counts_on_and_a_day_of_the_calendar_stays() {
    let mut bench = bench();
    keep(&mut bench, true);
    bench.run(|ws, cx| set_start(ws, cx, TEMPLATE, When::parse("2026-12-31"))).expect("a date");
    bench.run(|ws, cx| use_template(ws, cx, TEMPLATE, NEW, list(0), "新")).expect("a card");
    assert_eq!(bench.ws.get(NEW).expect("a card").start, When::parse("2026-12-31"));
    let second = Id::of(RecordId(902));
    bench.run(|ws, cx| keep_template(ws, cx, TEMPLATE, second, "再", true)).expect("a template");
    assert_eq!(bench.ws.get(second).expect("a card").due, When::parse("1910-01-04 18:00"));
}

#[test]
fn on_another_board_labels_are_those_of_the_same_words() {
    for (has_label, worn) in [(true, vec![Id::of(RecordId(702))]), (false, vec![])] {
        let mut bench = bench();
        keep(&mut bench, true);
        bench.run(|ws, cx| add_board(ws, cx, OTHER, "别的", &[])).expect("a board");
        bench.run(|ws, cx| add_list(ws, cx, LIST, OTHER, "做")).expect("a list");
        if has_label {
            bench.run(|ws, cx| add_label(ws, cx, Id::of(RecordId(702)), OTHER, "急", 1)).expect("a label");
        }
        bench.run(|ws, cx| use_template(ws, cx, TEMPLATE, NEW, LIST, "上新")).expect("a card");
        let labels: Vec<_> = bench.ws.get(NEW).expect("a card").labels.iter().map(|it| it.0).collect();
        assert_eq!(labels, worn);
    }
}

#[test]
fn where_it_begins_and_what_it_says_when_its_list_is_gone() {
    let mut bench = bench();
    bench
        .run(|ws, cx| {
            let mut edit = Edit::new(ws, "lay");
            let shop = Id::<crate::domain::board::Shop>::of(RecordId::SHOP);
            edit.set(BOARD, &Board::PLACE, Some(Place { parent: shop, rank: Rank::default() }));
            Ok(edit.done(cx))
        })
        .expect("a board");
    keep(&mut bench, true);
    let of = |bench: &Bench| card_templates(&bench.ws).into_iter().next().expect("a template");
    assert_eq!(of(&bench).board.map(|it| it.0), Some(BOARD));
    assert_eq!(beginning(&bench.ws, TEMPLATE, None), Some(list(0)));
    bench.run(|ws, cx| trash_list(ws, cx, list(0), true)).expect("a list");
    assert_eq!(beginning(&bench.ws, TEMPLATE, Some(BOARD)), Some(list(1)));
    assert_eq!(beginning(&bench.ws, TEMPLATE, None), None);
    bench.run(|ws, cx| crate::features::trash::commands::purge(ws, cx, BOARD.any())).expect("a board");
    let orphan = CardTemplate { template: TEMPLATE, title: "上新".into(), board: None };
    assert_eq!(card_templates(&bench.ws), [orphan], "it is the shop's, not the board's");
    bench.run(|ws, cx| trash_card(ws, cx, TEMPLATE, true)).expect("a card");
    assert!(!has_templates(&bench.ws));
    bench
        .run(|ws, cx| {
            crate::features::trash::commands::restore(
                ws,
                cx,
                TEMPLATE.any(),
                crate::features::trash::commands::Shelf::Trash,
            )
        })
        .expect("it lies there");
    assert!(has_templates(&bench.ws));
}
