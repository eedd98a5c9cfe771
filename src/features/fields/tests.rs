//! Fields made, filled in, worked out, added up.

use super::{commands::*, known::*, queries::*, reading::*, totals::*};
use crate::{
    domain::{
        board::{Board, Choice, Field, List},
        card::Card,
        edit::Refused,
        field_shape::{FieldShape, Says},
        formula::{Fault, Trouble},
        id::{Id, RecordId},
        packet::{Extent, Scope},
        record::Typed,
        value::Value,
    },
    features::{
        bench::Bench,
        boards::{
            commands::{
                board::add_board,
                card::add_card,
                detail::{add_choice, set_value},
            },
            reading::NotANumber,
        },
        start::commands::open_shop,
    },
};

const BOARD: Id<Board> = Id::of(RecordId(1));
const COST: Id<Field> = Id::of(RecordId(21));
const RATE: Id<Field> = Id::of(RecordId(22));
const GAIN: Id<Field> = Id::of(RecordId(23));
const SHARE: Id<Field> = Id::of(RecordId(24));

/// A card's price, cost, rate and pieces.
type Card4 = [Option<i64>; 4];

/// 价格, 成本, 佣金率 in %, 毛利 = 价格 − 成本 − 价格 × 佣金率, 毛利率 = 毛利 ÷ 价格 in %.
fn bench(cards: &[Card4]) -> (Bench, Id<List>) {
    let mut bench = Bench::default();
    bench.run(|ws, cx| open_shop(ws, cx, "小李", "", "")).expect("a name");
    bench.run(|ws, cx| add_board(ws, cx, BOARD, "活动", &["申报"])).expect("a name");
    let list = bench.ws.children::<List>(BOARD.any()).next().expect("a list").0;
    let fields = [
        (COST, "成本", FieldShape::Money),
        (RATE, "佣金率", FieldShape::Number),
        (GAIN, "毛利", FieldShape::Formula),
        (SHARE, "毛利率", FieldShape::Formula),
    ];
    for (field, name, shape) in fields {
        bench.run(|ws, cx| add_field(ws, cx, field, name, shape)).expect("a name");
    }
    for field in [RATE, SHARE] {
        bench.run(|ws, cx| set_unit(ws, cx, field, " ％ ")).expect("a field");
    }
    say(&mut bench, GAIN, "价格－成本－价格×佣金率");
    say(&mut bench, SHARE, "毛利/价格");
    for (nth, values) in (100..).zip(cards) {
        let card = Id::of(RecordId(nth));
        bench.run(|ws, cx| add_card(ws, cx, card, list, "不粘锅")).expect("a title");
        for (field, value) in [Field::PRICE, COST, RATE, Field::STOCK].into_iter().zip(values) {
            let value = value.map_or(Value::Nothing, Value::Number);
            bench.run(|ws, cx| set_value(ws, cx, card, field, value)).expect("a card");
        }
    }
    (bench, list)
}

fn say(bench: &mut Bench, field: Id<Field>, text: &str) {
    let formula = read_formula(&Fields::of(&bench.ws), text).expect("a formula");
    bench.run(|ws, cx| set_formula(ws, cx, field, formula.as_ref())).expect("a field");
}

fn says(bench: &Bench, card: u64, field: Id<Field>) -> Option<Says> {
    let fields = Fields::of(&bench.ws);
    let card = bench.ws.get(Id::<Card>::of(RecordId(card))).expect("a card");
    fields.says(&bench.ws, card, fields.get(field).expect("a field"))
}

const FULL: Card4 = [Some(10_000), Some(6_000), Some(50_000), Some(10)];

#[test]
fn formulas_are_worked_out_and_say_what_is_missing() {
    let (bench, _) =
        bench(&[FULL, [Some(10_000), None, Some(50_000), None], [Some(0), Some(0), Some(0), None]]);
    assert_eq!(says(&bench, 100, GAIN), Some(Says::Money(3_500)));
    assert_eq!(says(&bench, 100, SHARE), Some(Says::Number(350_000, "%".into())));
    let missing = Some(Says::Trouble(Trouble::Missing(COST), Some("成本".into())));
    assert_eq!((says(&bench, 101, GAIN), says(&bench, 101, SHARE)), (missing.clone(), missing));
    assert_eq!(says(&bench, 102, SHARE), Some(Says::Trouble(Trouble::ByZero, None)));
}

#[test]
fn a_field_that_gets_another_name_stays_in_its_formulas() {
    let (mut bench, _) = bench(&[FULL]);
    bench.run(|ws, cx| rename_field(ws, cx, COST, "进货价 (元)")).expect("a name");
    let fields = Fields::of(&bench.ws);
    assert_eq!(said_formula(&bench.ws, &fields, GAIN), "价格 − [进货价 (元)] − 价格 × 佣金率");
    let again = read_formula(&fields, &said_formula(&bench.ws, &fields, GAIN));
    assert_eq!(again, Ok(fields.get(GAIN).and_then(|it| it.formula.clone()).and_then(Result::ok)));
    assert_eq!(says(&bench, 100, GAIN), Some(Says::Money(3_500)));
    bench.run(|ws, cx| trash_field(ws, cx, COST)).expect("a field");
    assert_eq!(says(&bench, 100, GAIN), Some(Says::Trouble(Trouble::Gone(COST), None)));
}

#[test]
fn two_fields_of_one_name_are_told_apart() {
    let (mut bench, _) = bench(&[FULL]);
    let other: Id<Field> = Id::of(RecordId(30));
    bench.run(|ws, cx| add_field(ws, cx, other, "成本", FieldShape::Money)).expect("a name");
    say(&mut bench, GAIN, "成本 + [成本 2]");
    assert_eq!(said_formula(&bench.ws, &Fields::of(&bench.ws), GAIN), "成本 + [成本 2]");
    let missing = Says::Trouble(Trouble::Missing(other), Some("成本".into()));
    assert_eq!(says(&bench, 100, GAIN), Some(missing));
    assert_eq!(read_formula(&Fields::of(&bench.ws), "利润"), Err(Fault::Unknown("利润".into())));
    assert_eq!(read_formula(&Fields::of(&bench.ws), " "), Ok(None));
}

#[test]
fn a_circle_is_told_and_never_walked() {
    let (mut bench, _) = bench(&[FULL]);
    say(&mut bench, GAIN, "毛利率 × 2");
    let circle = Some(Says::Trouble(Trouble::Circle, None));
    assert_eq!((says(&bench, 100, GAIN), says(&bench, 100, SHARE)), (circle.clone(), circle.clone()));
    say(&mut bench, GAIN, "毛利 + 1");
    assert_eq!((says(&bench, 100, GAIN), says(&bench, 100, SHARE)), (circle.clone(), circle));
}

#[test]
fn a_tower_of_formulas_ends() {
    let (mut bench, _) = bench(&[FULL]);
    let field = |nth: u64| Id::<Field>::of(RecordId(1_000 + nth));
    for nth in 0..40 {
        let below = if nth == 0 { "价格".to_owned() } else { format!("层{}", nth - 1) };
        bench
            .run(|ws, cx| add_field(ws, cx, field(nth), &format!("层{nth}"), FieldShape::Formula))
            .expect("a name");
        say(&mut bench, field(nth), &format!("{below} + {below} − {below}"));
    }
    assert_eq!(says(&bench, 100, field(3)), Some(Says::Money(10_000)));
    for nth in [11, 39] {
        assert_eq!(says(&bench, 100, field(nth)), Some(Says::Trouble(Trouble::TooMuch, None)));
    }
}

/// What a list says, in order.
fn said(bench: &Bench, list: Id<List>) -> Vec<(String, Says)> {
    let fields = Fields::of(&bench.ws);
    let slots = bench.ws.child_slots(list.any(), Card::KIND);
    let (left, right) = slots.split_at(slots.len() / 2);
    let mut both = totals(&bench.ws, &fields, left);
    both.add(&totals(&bench.ws, &fields, right));
    assert_eq!(both, totals(&bench.ws, &fields, slots), "parts add up to the whole");
    both.said(&fields).into_iter().map(|it| (it.name, it.says)).collect()
}

#[test]
fn a_list_adds_up_what_its_fields_ask_for() {
    let second = [Some(5_000), Some(5_000), Some(0), Some(2)];
    let (mut bench, list) = bench(&[FULL, second, [Some(100), None, None, None]]);
    let name = |name: &str| name.to_owned();
    assert_eq!(said(&bench, list), [(name("库存"), Says::Count(12)), (name("价格"), Says::Money(110_000))]);
    for (field, total) in [
        (Field::STOCK, Field::NO_TOTAL),
        (Field::PRICE, Field::MEAN),
        (COST, Field::FILLED),
        (GAIN, Field::SUM),
    ] {
        bench.run(|ws, cx| set_total(ws, cx, field, total)).expect("a field");
    }
    assert_eq!(
        said(&bench, list),
        [
            (name("价格"), Says::Money(5_033)),
            (name("成本"), Says::Count(2)),
            (name("毛利"), Says::Money(3_500))
        ]
    );
}

#[test]
fn a_shape_is_changed_only_where_nothing_is_lost() {
    let (mut bench, _) = bench(&[FULL]);
    let card: Id<Card> = Id::of(RecordId(100));
    let note: Id<Field> = Id::of(RecordId(31));
    bench.run(|ws, cx| add_field(ws, cx, note, "链接", FieldShape::Text)).expect("a name");
    let become_ =
        |bench: &mut Bench, field, shape| bench.run(|ws, cx| set_shape(ws, cx, field, shape)).map(|_| ());
    assert_eq!(become_(&mut bench, COST, FieldShape::Text), Err(Refused::HasValues));
    assert_eq!(become_(&mut bench, note, FieldShape::Money), Ok(()));
    assert_eq!(become_(&mut bench, note, FieldShape::Text), Ok(()));
    bench.run(|ws, cx| set_value(ws, cx, card, note, Value::Text("https://a.cn".into()))).expect("a card");
    assert_eq!(become_(&mut bench, note, FieldShape::Number), Err(Refused::HasValues));
    assert_eq!(become_(&mut bench, note, FieldShape::Link), Ok(()));
    assert_eq!(says(&bench, 100, note), Some(Says::Address("https://a.cn".into())));
    bench.run(|ws, cx| set_value(ws, cx, card, note, Value::Record(card.any()))).expect("a card");
    assert_eq!(become_(&mut bench, note, FieldShape::Text), Err(Refused::HasValues));
    assert_eq!(says(&bench, 100, note), Some(Says::Text("不粘锅".into())));
    assert_eq!(become_(&mut bench, GAIN, FieldShape::Money), Ok(()));
}

#[test]
fn several_choices_are_said_one_by_one() {
    let (mut bench, _) = bench(&[FULL]);
    let (card, field): (Id<Card>, Id<Field>) = (Id::of(RecordId(100)), Id::of(RecordId(31)));
    bench.run(|ws, cx| add_field(ws, cx, field, "颜色", FieldShape::Choices)).expect("a name");
    let colours: [Id<Choice>; 3] = [41, 42, 43].map(|it| Id::of(RecordId(it)));
    for (choice, name) in colours.into_iter().zip(["红", "黑", "白"]) {
        bench.run(|ws, cx| add_choice(ws, cx, choice, field, name)).expect("a name");
    }
    assert_eq!((says(&bench, 100, field), written(&bench.ws, field).0), (None, 0));
    for choice in [colours[2], colours[0]] {
        bench.run(|ws, cx| set_chosen(ws, cx, card, choice, true)).expect("a card");
    }
    assert_eq!(says(&bench, 100, field), Some(Says::Names(vec!["红".into(), "白".into()])));
    assert_eq!(written(&bench.ws, field).0, 1);
    assert_eq!(bench.run(|ws, cx| set_shape(ws, cx, field, FieldShape::Choice)), Err(Refused::HasValues));
}

#[test]
fn a_shape_from_a_newer_version_is_shown_as_it_is() {
    let (mut bench, _) = bench(&[FULL]);
    let field: Id<Field> = Id::of(RecordId(31));
    bench.run(|ws, cx| add_field(ws, cx, field, "心情", FieldShape::Text)).expect("a name");
    bench
        .run(|ws, cx| {
            crate::features::boards::commands::set(
                ws,
                cx,
                "field.shape",
                field,
                &Field::SHAPE,
                "mood".to_owned(),
            )
        })
        .expect("a field");
    let json = Value::Foreign("{\"smiles\":3}".into());
    bench.run(|ws, cx| set_value(ws, cx, Id::of(RecordId(100)), field, json)).expect("a card");
    assert_eq!(says(&bench, 100, field), Some(Says::Text("{\"smiles\":3}".into())));
    assert!(!may_become(&bench.ws, field, FieldShape::Text));
}

#[test]
fn a_formula_travels_with_a_board_when_what_it_needs_does() {
    let (mut bench, _) = bench(&[FULL]);
    let lonely: Id<Field> = Id::of(RecordId(31));
    bench.run(|ws, cx| add_field(ws, cx, lonely, "没人填", FieldShape::Money)).expect("a name");
    let needs_it: Id<Field> = Id::of(RecordId(32));
    bench.run(|ws, cx| add_field(ws, cx, needs_it, "算不出", FieldShape::Formula)).expect("a name");
    say(&mut bench, needs_it, "没人填 + 1");
    let scope = Scope::board(&bench.ws, BOARD);
    let carried = |field: Id<Field>| scope.extent(field.any(), Field::FORMULA.key());
    assert_eq!((carried(GAIN), carried(SHARE)), (Extent::Heads, Extent::Heads));
    assert_eq!((carried(lonely), carried(needs_it)), (Extent::Nothing, Extent::Nothing));
}

#[test]
fn fields_stand_where_they_are_put() {
    let (mut bench, _) = bench(&[]);
    bench.run(|ws, cx| move_field(ws, cx, SHARE, 0)).expect("a field");
    bench.run(|ws, cx| move_field(ws, cx, COST, 4)).expect("a field");
    let names: Vec<_> = Fields::of(&bench.ws).all().iter().map(|it| it.name.clone()).collect();
    assert_eq!(names, ["毛利率", "平台", "价格", "库存", "成本", "佣金率", "毛利"]);
    assert_eq!(place(&bench.ws, SHARE), (0, 7));
}

#[test]
fn numbers_are_read_as_typed() {
    let table = [
        ("1.5", "kg", Some(15_000)),
        ("１．５ＫＧ", "kg", Some(15_000)),
        ("-2,000", "", Some(-20_000_000)),
        ("5%", "%", Some(50_000)),
        ("0.1230", "", Some(1_230)),
        (".5", "", Some(5_000)),
        (" kg ", "kg", None),
        ("", "", None),
    ];
    for (text, unit, expected) in table {
        assert_eq!(number(text, unit), Ok(expected), "{text}");
    }
    for text in ["1.23456", "1.2.3", "五", "-", ".", "99999999999", "1e5", "5斤"] {
        assert_eq!(number(text, "kg"), Err(NotANumber), "{text}");
    }
}
