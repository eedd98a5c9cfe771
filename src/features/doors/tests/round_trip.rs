//! Whatever stands on a board, or in a table: once out and in, or twice in, changes nothing.

use proptest::prelude::*;

use super::tables::{BOARD, COST, LI, ORDER, bench, cards, planned, planned_of, take, written, written_as};
use crate::{
    domain::{
        field_shape::FieldShape,
        id::{Id, RecordId},
        value::Value,
        when::When,
    },
    features::{
        boards::{
            commands::{
                card::add_card,
                detail::{add_label, set_due, set_label, set_owner, set_value, write_body},
            },
            queries::lists,
        },
        doors::{
            commands::take_table,
            tables::{delimited::write_row, out::Form},
            workbook::{reading::Workbook, writing::workbook},
        },
        fields::commands::add_field,
        members::commands::add_member,
    },
};

/// A board full of what is hard to write: texts that mean something to spreadsheets, twins, dates, labels.
fn boards() -> impl Strategy<Value = Vec<(String, String, u8, Option<i64>)>> {
    let text = proptest::sample::select(vec![
        "=1+1",
        "'=x",
        "'123",
        "29384756102938475",
        "甲,乙",
        "\"引号\"",
        "两\n行",
        "-5",
        "@小周",
        "007",
        "1E5",
        "",
        "否",
        "2026-11-05",
        " 前后 ",
        "\t制表",
        "无",
        "a\r\nb",
        "=\"1\"",
        "、",
    ]);
    let body = text.clone();
    let card = (text, body, any::<u8>(), proptest::option::of(-5_000_i64..5_000));
    proptest::collection::vec(card.prop_map(|(a, b, c, d)| (a.to_owned(), b.to_owned(), c, d)), 0..12)
}

proptest! {
    #[test]
    fn a_board_that_is_written_and_read_changes_nothing(all in boards()) {
        let mut bench = bench();
        bench.run(|ws, cx| add_field(ws, cx, ORDER, "订单号", FieldShape::Text)).expect("a field");
        bench.run(|ws, cx| add_label(ws, cx, Id::of(RecordId(6)), BOARD, "急", 2)).expect("a twin");
        bench.run(|ws, cx| add_member(ws, cx, Id::of(RecordId(7)), "小李", "")).expect("a twin");
        for (nth, (title, body, more, cost)) in all.iter().enumerate() {
            let card = Id::of(RecordId(1_000 + nth as u64));
            let list = lists(&bench.ws, BOARD)[nth % 2];
            if bench.run(|ws, cx| add_card(ws, cx, card, list, title)).is_err() {
                continue;
            }
            bench.run(|ws, cx| write_body(ws, cx, card, body.clone())).expect("a card");
            bench.run(|ws, cx| set_value(ws, cx, card, ORDER, Value::Text(body.clone()))).expect("a card");
            let cost = cost.map_or(Value::Nothing, Value::Number);
            bench.run(|ws, cx| set_value(ws, cx, card, COST, cost)).expect("a card");
            if more % 2 == 0 {
                let minute = (more % 4 == 0).then_some(u16::from(*more));
                let due = When { day: When::parse("2026-11-05").expect("a day").day, minute };
                bench.run(|ws, cx| set_due(ws, cx, card, Some(due))).expect("a card");
            }
            let label = Id::of(RecordId(5 + u64::from(more % 3 == 0)));
            bench.run(|ws, cx| set_label(ws, cx, card, label, true)).expect("a card");
            let owner = if more % 5 == 0 { LI } else { Id::of(RecordId(7)) };
            bench.run(|ws, cx| set_owner(ws, cx, card, Some(owner))).expect("a card");
        }
        let before = cards(&bench);
        let text = written(&bench, false);
        let plan = planned(&bench, &text, 4);
        prop_assert_eq!(&plan.problems, &vec![]);
        prop_assert_eq!((plan.new, plan.updated, plan.unchanged), (0, 0, before.len()));
        let change = bench.run(|ws, cx| take_table(ws, cx, &plan)).expect("it fits");
        prop_assert_eq!(change.ops, vec![]);
        // Nor does the same as a workbook.
        let book = workbook(&written_as(&bench, false, Form::Workbook));
        let book = Workbook::read(book).expect("a workbook");
        let mut sheet = book.sheet(0).expect("a sheet");
        while sheet.step(1).expect("a table") {}
        let plan = planned_of(&bench, sheet.done().expect("a table"), 5);
        prop_assert_eq!(&plan.problems, &vec![]);
        prop_assert_eq!((plan.new, plan.updated, plan.unchanged), (0, 0, before.len()));
        // And what is written then is the same, letter by letter.
        prop_assert_eq!(written(&bench, false), text);
    }

    #[test]
    fn a_table_that_was_taken_in_changes_nothing_the_second_time(
        rows in proptest::collection::vec(("[a-c=' ]{0,3}", "[0-9]{1,3}", "[x\n,]{0,3}"), 1..20),
    ) {
        let mut bench = bench();
        let mut text = "标题,订单号,说明\n".to_owned();
        for (title, number, body) in rows {
            write_row(&mut text, [title, number, body].into_iter(), ',');
        }
        let first = take(&mut bench, &text);
        let again = take(&mut bench, &text);
        prop_assert_eq!(again, [0, 0, first[0], first[3]]);
    }
}
