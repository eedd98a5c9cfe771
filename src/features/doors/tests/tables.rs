//! Tables into boards and out again.

use std::rc::Rc;

use crate::{
    domain::{
        board::{Board, Field, Label, List, Member},
        card::Card,
        edit::Refused,
        field_shape::FieldShape,
        id::{Id, RecordId},
        value::Value,
        when::When,
    },
    features::{
        bench::Bench,
        boards::{
            commands::{
                board::add_board,
                card::{add_card, archive_card, trash_card},
                detail::{add_label, set_owner, set_value, write_body},
            },
            lens::sieve::Sieve,
            queries::lists,
        },
        doors::{
            commands::take_table,
            tables::{
                columns::{Mapping, Target, guess, has_names, new_field},
                delimited::{Row, read},
                out::{Form, Marks, Writing},
                plan::{Intake, Plan, Problem, Trouble, Wrong},
                planning::Planning,
                remembered::{keep, recall},
            },
        },
        fields::{commands::add_field, known::Fields},
        members::commands::add_member,
    },
};

pub(super) const BOARD: Id<Board> = Id::of(RecordId(1));
pub(super) const COST: Id<Field> = Id::of(RecordId(2));
pub(super) const ORDER: Id<Field> = Id::of(RecordId(3));
pub(super) const LI: Id<Member> = Id::of(RecordId(4));
const HOT: Id<Label> = Id::of(RecordId(5));
const MARKS: Marks = Marks { yes: "是", no: "否" };

pub(super) fn bench() -> Bench {
    let mut bench = Bench::default();
    bench.run(|ws, cx| add_board(ws, cx, BOARD, "订单", &["待发货", "已发货"])).expect("a board");
    bench.run(|ws, cx| add_field(ws, cx, COST, "成本", FieldShape::Money)).expect("a field");
    bench.run(|ws, cx| add_member(ws, cx, LI, "小李", "")).expect("a person");
    bench.run(|ws, cx| add_label(ws, cx, HOT, BOARD, "急", 6)).expect("a label");
    bench
}

/// What the columns of a table are taken for.
fn mapped(bench: &Bench, rows: &[Row]) -> (Vec<String>, Mapping) {
    let headers: Vec<String> = rows[0].cells.iter().map(|it| it.trim().to_owned()).collect();
    let filled: Vec<bool> = (0..headers.len())
        .map(|at| rows[1..].iter().any(|it| it.cells.get(at).is_some_and(|it| !it.trim().is_empty())))
        .collect();
    let mapping = guess(&Fields::of(&bench.ws), &headers, &filled);
    (headers, mapping)
}

pub(super) fn planned(bench: &Bench, text: &str, seed: u64) -> Plan {
    planned_of(bench, read(text).expect("a table"), seed)
}

/// What taking rows in would do, their columns being what they are called.
pub(super) fn planned_of(bench: &Bench, rows: Vec<Row>, seed: u64) -> Plan {
    let (headers, mapping) = mapped(bench, &rows);
    planned_by(bench, rows, headers, mapping, seed)
}

fn planned_by(bench: &Bench, rows: Vec<Row>, headers: Vec<String>, mapping: Mapping, seed: u64) -> Plan {
    let intake = Intake {
        rows: Rc::new(rows),
        from: 1,
        headers,
        mapping,
        board: BOARD,
        list: None,
        new_list: "导入的".to_owned(),
        marks: MARKS,
        seed: RecordId(seed),
    };
    let mut planning = Planning::new(&bench.ws, intake);
    while planning.step(&bench.ws, 3) {}
    planning.done(&bench.ws).expect("there is room")
}

/// Takes a table in; answers new, updated, unchanged and left out.
pub(super) fn take(bench: &mut Bench, text: &str) -> [usize; 4] {
    let plan = planned(bench, text, bench.ws.records().len() as u64);
    bench.run(|ws, cx| take_table(ws, cx, &plan)).expect("it fits");
    [plan.new, plan.updated, plan.unchanged, plan.problems.len()]
}

pub(super) fn written(bench: &Bench, veiled: bool) -> String {
    written_as(bench, veiled, Form::Text(','))
}

/// A board as the rows of a table.
pub(super) fn written_as(bench: &Bench, veiled: bool, form: Form) -> String {
    let sieve = Sieve::default();
    let name = |it: Target| match it {
        Target::Title => "标题",
        Target::List => "列表",
        Target::Owner => "负责人",
        Target::Start => "开始",
        Target::Due => "截止",
        Target::Labels => "标签",
        Target::Done => "完成",
        Target::Body => "说明",
        Target::Card => "卡片编号",
        _ => "",
    };
    let mut writing = Writing::new(&bench.ws, (BOARD, &sieve), MARKS, form, veiled, |it| name(it).to_owned());
    while writing.step(&bench.ws, 2) {}
    writing.take()
}

pub(super) fn cards(bench: &Bench) -> Vec<(Id<Card>, Card)> {
    let all = lists(&bench.ws, BOARD).into_iter().flat_map(|it| bench.ws.children::<Card>(it.any()));
    all.map(|it| (it.0, it.1.clone())).collect()
}

fn titles(bench: &Bench) -> Vec<String> {
    cards(bench).into_iter().map(|it| it.1.title).collect()
}

const ORDERS: &str = "订单编号,宝贝标题 ,收货人姓名,订单备注,买家实际支付金额\n\
    =\"2938475610293847561\",不粘锅,张**,\"先发\n顺丰\",29.90\n\
    =\"2938475610293847562\",汤锅,王**,,89\n";

#[test]
fn orders_come_in_once_and_again_change_only_what_differs() {
    let mut bench = bench();
    assert_eq!(take(&mut bench, ORDERS), [2, 0, 0, 0]);
    assert_eq!(titles(&bench), ["不粘锅", "汤锅"]);
    let (_, first) = cards(&bench).remove(0);
    assert_eq!(first.body, "先发\n顺丰");
    let number = Value::Text("2938475610293847561".into());
    assert_eq!(first.value(new_field("订单编号")), Some(&number));
    assert_eq!(first.value(new_field("收货人姓名")), Some(&Value::Text("张**".into())));
    // The same again, and in another order of columns.
    assert_eq!(take(&mut bench, ORDERS), [0, 0, 2, 0]);
    let turned = "宝贝标题,订单编号\n汤锅,2938475610293847562\n";
    assert_eq!(take(&mut bench, turned), [0, 0, 1, 0]);
    let changed = ORDERS.replace("汤锅", "大汤锅");
    assert_eq!(take(&mut bench, &changed), [0, 1, 1, 0]);
    assert_eq!(titles(&bench), ["不粘锅", "大汤锅"]);
    // An empty cell says nothing.
    assert_eq!(take(&mut bench, &changed.replace("\"先发\n顺丰\"", "")), [0, 0, 2, 0]);
    // New fields are asked on this board only.
    let field = bench.ws.get(new_field("订单编号")).expect("a field");
    assert!(field.per_board && field.name == "订单编号");
}

#[test]
fn an_order_that_was_put_away_is_known_and_one_in_the_trash_is_not() {
    let mut bench = bench();
    take(&mut bench, ORDERS);
    let all = cards(&bench);
    bench.run(|ws, cx| archive_card(ws, cx, all[0].0, true)).expect("a card");
    bench.run(|ws, cx| trash_card(ws, cx, all[1].0, true)).expect("a card");
    assert_eq!(take(&mut bench, ORDERS), [1, 0, 1, 0]);
    assert_eq!(titles(&bench), ["汤锅"]);
}

#[test]
fn rows_that_are_not_understood_say_why_and_the_rest_is_whole() {
    let mut bench = bench();
    let text = "订单号,标题,截止,成本,完成,负责人\n\
        1.23457E+16,甲,,,,\n\
        11,,,,,\n\
        12,乙,下周二,,,\n\
        13,丙,,贵,,\n\
        14,丁,,,也许,\n\
        ,戊,,,,\n\
        15,己,2026/11/5,60元,是,小王\n\
        15,庚,,,,\n";
    let plan = planned(&bench, text, 5);
    let told: Vec<(usize, Option<usize>, Trouble)> =
        plan.problems.iter().map(|it| (it.row, it.column, it.trouble.clone())).collect();
    let wrong = |wrong, said: &str| Trouble::Wrong(wrong, said.to_owned());
    assert_eq!(
        told,
        [
            (2, Some(0), Trouble::Ruined("1.23457E+16".into())),
            (3, Some(1), Trouble::NoTitle),
            (4, Some(2), wrong(Wrong::NotADay, "下周二")),
            (5, Some(3), wrong(Wrong::NotANumber, "贵")),
            (6, Some(4), wrong(Wrong::NotYesOrNo, "也许")),
            (7, Some(0), Trouble::NoKey),
            (9, Some(0), Trouble::SameAs(8)),
        ]
    );
    assert_eq!((plan.new, plan.laid.members.as_slice()), (1, &["小王".to_owned()][..]));
    bench.run(|ws, cx| take_table(ws, cx, &plan)).expect("it fits");
    let (_, card) = cards(&bench).remove(0);
    assert_eq!((card.title.as_str(), card.due, card.done), ("己", When::parse("2026-11-05"), true));
    assert_eq!(card.number(COST), Some(6_000));
    let owner = card.owner.and_then(|it| bench.ws.get(it)).map(|it| it.name.clone());
    assert_eq!(owner.as_deref(), Some("小王"));
}

#[test]
fn two_cards_with_one_number_are_not_told_apart_by_chance() {
    let mut bench = bench();
    bench.run(|ws, cx| add_field(ws, cx, ORDER, "订单号", FieldShape::Text)).expect("a field");
    for card in [31, 32] {
        let (card, list) = (Id::of(RecordId(card)), lists(&bench.ws, BOARD)[0]);
        bench.run(|ws, cx| add_card(ws, cx, card, list, "甲")).expect("a list");
        bench.run(|ws, cx| set_value(ws, cx, card, ORDER, Value::Text("7".into()))).expect("a card");
    }
    let plan = planned(&bench, "订单编号,标题\n7,乙\n", 1);
    assert_eq!(plan.problems, [Problem { row: 2, column: Some(0), trouble: Trouble::Several(2) }]);
}

#[test]
fn lists_labels_and_people_are_found_by_name_or_laid_once() {
    let mut bench = bench();
    let text = "标题,列表,标签,负责人\n甲,已发货,急、大促,小李\n乙,问题单,大促,小李\n丙,,,\n";
    let plan = planned(&bench, text, 3);
    assert_eq!(
        (plan.laid.lists.as_slice(), plan.laid.labels.as_slice()),
        (&["问题单".to_owned()][..], &["大促".to_owned()][..])
    );
    assert!(plan.laid.members.is_empty());
    bench.run(|ws, cx| take_table(ws, cx, &plan)).expect("it fits");
    assert_eq!(titles(&bench), ["丙", "甲", "乙"]);
    let names: Vec<String> = bench.ws.children::<List>(BOARD.any()).map(|it| it.1.name.clone()).collect();
    assert_eq!(names, ["待发货", "已发货", "问题单"]);
    assert_eq!(bench.ws.children::<Label>(BOARD.any()).len(), 2);
    assert!(cards(&bench).iter().filter(|it| it.1.owner == Some(LI)).count() == 2);
}

#[test]
fn a_board_is_written_and_comes_in_again_changed_where_it_was_changed() {
    let mut bench = bench();
    let (card, list) = (Id::of(RecordId(31)), lists(&bench.ws, BOARD)[0]);
    bench.run(|ws, cx| add_card(ws, cx, card, list, "=汤锅")).expect("a list");
    bench.run(|ws, cx| set_owner(ws, cx, card, Some(LI))).expect("a card");
    bench.run(|ws, cx| set_value(ws, cx, card, COST, Value::Number(6_050))).expect("a card");
    let text = written(&bench, false);
    assert_eq!(
        text,
        format!(
            "标题,列表,负责人,开始,截止,标签,完成,成本,说明,卡片编号\r\n'=汤锅,待发货,小李,,,,否,60.5,,{}\r\n",
            card
        )
    );
    assert_eq!(take(&mut bench, &text), [0, 0, 1, 0]);
    let moved = text.replace("待发货", "已发货").replace("60.5", "70");
    assert_eq!(take(&mut bench, &moved), [0, 1, 0, 0]);
    let (_, it) = cards(&bench).remove(0);
    assert_eq!(
        (it.number(COST), it.place.map(|it| it.parent)),
        (Some(7_000), Some(lists(&bench.ws, BOARD)[1]))
    );
    // What came from another shop is laid under its own id, and known from then on.
    let other = text.replace(&card.to_string(), &RecordId(99).to_string());
    assert_eq!(take(&mut bench, &other), [1, 0, 0, 0]);
    assert_eq!(take(&mut bench, &other), [0, 0, 1, 0]);
    // One in the trash is not brought back by a table.
    bench.run(|ws, cx| trash_card(ws, cx, card, true)).expect("a card");
    assert_eq!(planned(&bench, &text, 9).problems[0].trouble, Trouble::Elsewhere);
}

#[test]
fn without_buyers_nothing_that_tells_of_one_is_written() {
    let mut bench = bench();
    let (card, list) = (Id::of(RecordId(31)), lists(&bench.ws, BOARD)[0]);
    bench.run(|ws, cx| add_field(ws, cx, ORDER, "收货地址", FieldShape::Text)).expect("a field");
    bench.run(|ws, cx| add_card(ws, cx, card, list, "汤锅")).expect("a list");
    bench.run(|ws, cx| set_value(ws, cx, card, ORDER, Value::Text("文三路".into()))).expect("a card");
    bench.run(|ws, cx| write_body(ws, cx, card, "电话 13812345678".into())).expect("a card");
    let (whole, veiled) = (written(&bench, false), written(&bench, true));
    for secret in ["文三路", "13812345678", "收货地址"] {
        assert!(whole.contains(secret) && !veiled.contains(secret), "{secret}");
    }
    // What was held back says nothing, so it changes nothing.
    assert_eq!(take(&mut bench, &veiled), [0, 0, 1, 0]);
}

#[test]
fn columns_are_known_by_their_names_and_remembered() {
    let bench = bench();
    let rows = read("标题,价格,成本,截止日期,奇怪的\n甲,1,2,2026-11-05,x\n").expect("a table");
    let (headers, mapping) = mapped(&bench, &rows);
    assert_eq!(
        mapping.targets(),
        [Target::Title, Target::NewField, Target::Field(COST), Target::Due, Target::NewField]
    );
    assert_eq!(recall("", &headers), None);
    let mut settled = mapping.clone();
    settled.set(4, Target::Body);
    settled.set(1, Target::Leave);
    settled.set_key(Some(0));
    let kept = keep("", &headers, &settled);
    assert_eq!(recall(&kept, &headers), Some(settled.clone()));
    // The same columns in another order are the same source.
    let turned: Vec<String> = headers.iter().rev().cloned().collect();
    let again = recall(&kept, &turned).expect("a source that is known");
    assert_eq!((again.targets()[0], again.key()), (Target::Body, Some(4)));
    // What is a card's once is one column.
    settled.set(4, Target::Title);
    assert_eq!((settled.targets()[0], settled.key()), (Target::Leave, None));
    // Of many sources the oldest is forgotten, and nothing else is read wrong.
    let many = (0..40)
        .fold(kept, |kept, it| keep(&kept, &[format!("列{it}")], &Mapping::of(vec![Target::Title], None)));
    assert_eq!((recall(&many, &headers), many.lines().count()), (None, 24));
    assert_eq!(recall(&many.replace("title", "newer"), &["列39".to_owned()]), None);
}

#[test]
fn a_wide_file_of_a_platform_gives_fields_only_to_what_is_worth_one() {
    let bench = bench();
    let mut head: Vec<String> = (0..40).map(|it| format!("平台的列{it}")).collect();
    head.extend(["订单编号", "宝贝标题", "订单状态", "空的"].map(str::to_owned));
    let mut filled = vec![true; head.len()];
    filled[43] = false;
    let mapping = guess(&Fields::of(&bench.ws), &head, &filled);
    let told: Vec<usize> = (0..head.len()).filter(|it| mapping.targets()[*it] != Target::Leave).collect();
    assert_eq!((told, mapping.key()), (vec![40, 41, 42], Some(40)));
}

#[test]
fn the_first_row_is_names_when_it_looks_like_names() {
    let has = |text: &str| has_names(&text.split(',').map(str::to_owned).collect::<Vec<_>>());
    assert!(has("标题,截止") && has("订单编号,"));
    assert!(!has("不粘锅,29.9") && !has("甲,甲") && !has("甲,2026-11-05") && !has(","));
}

#[test]
fn more_than_a_change_holds_is_refused_whole() {
    let mut bench = bench();
    let row = |it: usize| format!("甲{it},{}\n", "x,".repeat(12));
    let head = format!("标题,{}\n", (0..12).map(|it| format!("列{it},")).collect::<String>());
    let text = head + &(0..6_000).map(row).collect::<String>();
    let plan = planned(&bench, &text, 1);
    assert!(plan.is_too_much());
    assert_eq!(bench.run(|ws, cx| take_table(ws, cx, &plan)), Err(Refused::TooMany));
    assert!(titles(&bench).is_empty());
}
