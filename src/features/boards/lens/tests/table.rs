//! The table: sorting by its columns, those of the shop's own fields too, and the order of columns on a board.

use std::sync::Arc;

use super::*;
use crate::{
    domain::{field_shape::FieldShape, value::Value},
    features::{
        boards::lens::{
            table::{Sorted, merge},
            table_columns::{move_column, show_column, table_columns},
        },
        fields::{
            commands::{add_field, move_choice, set_formula},
            queries::read_formula,
        },
    },
};

const COST: Id<Field> = Id::of(RecordId(71));
const NOTE: Id<Field> = Id::of(RecordId(72));
const GAIN: Id<Field> = Id::of(RecordId(73));

/// The rows of the table.
pub(super) fn rows(ws: &Workspace, sort: Option<Sort>) -> Arc<[Slot]> {
    let (fields, sieve) = (Fields::of(ws), Sieve::default());
    let sorted = lists(ws, BOARD).into_iter().map(|it| Sorted::of(ws, (BOARD, it), &fields, &sieve, sort));
    merge(&sorted.collect::<Vec<_>>().iter().collect::<Vec<_>>())
}

#[test]
fn a_table_sorts_by_each_of_its_columns_and_what_says_nothing_comes_last() {
    let mut bench = told();
    tell(&mut bench, |edit| {
        edit.set_key(card('b'), Card::VALUE.of(Field::PRICE), 2_990.write());
        edit.set_key(card('d'), Card::VALUE.of(Field::PRICE), 900.write());
    });
    let sorted = |by: Fact, down: bool| names(&bench.ws, &rows(&bench.ws, Some(Sort { by, down })));
    assert_eq!(names(&bench.ws, &rows(&bench.ws, None)), "abcde");
    for (by, up, down) in [
        (Fact::Title, "abcde", "edcba"),
        (Fact::List, "abcde", "deabc"),
        (Fact::Owner, "abdce", "bdace"),
        (Fact::Platform, "cdabe", "dcabe"),
        (Fact::Price, "dbace", "bdace"),
        (Fact::Stock, "abcde", "abcde"),
        (Fact::Due, "abcde", "dcbae"),
        (Fact::Labels, "bacde", "bacde"),
        (Fact::Done, "abdec", "cabde"),
    ] {
        assert_eq!((sorted(by, false).as_str(), sorted(by, true).as_str()), (up, down), "{by:?}");
    }
}

/// The told board with a cost, a note and a gain worked out of price and cost.
fn bench() -> Bench {
    let mut bench = told();
    for (field, name, shape) in [
        (COST, "成本", FieldShape::Money),
        (NOTE, "备注", FieldShape::Text),
        (GAIN, "毛利", FieldShape::Formula),
    ] {
        bench.run(|ws, cx| add_field(ws, cx, field, name, shape)).expect("a field");
    }
    tell(&mut bench, |edit| {
        edit.set(Field::PRICE, &Field::NAME, "价格".into());
        edit.set(Field::PRICE, &Field::SHAPE, Field::MONEY_SHAPE.into());
        let place = Place { parent: Id::<Shop>::of(RecordId::SHOP), rank: Rank::default() };
        edit.set(Field::PRICE, &Field::PLACE, Some(place));
        for (name, price, cost) in [('a', 1_000, 900), ('b', 1_000, 100), ('d', 1_000, 2_000)] {
            edit.set_key(card(name), Card::VALUE.of(Field::PRICE), price.write());
            edit.set_key(card(name), Card::VALUE.of(COST), cost.write());
        }
        edit.set_key(card('e'), Card::VALUE.of(COST), 500.write());
        edit.set_key(card('c'), Card::VALUE.of(NOTE), Value::Text("锅".into()));
        edit.set_key(card('e'), Card::VALUE.of(NOTE), Value::Text("剪刀".into()));
    });
    let gain = read_formula(&Fields::of(&bench.ws), "价格 − 成本").expect("a formula");
    bench.run(|ws, cx| set_formula(ws, cx, GAIN, gain.as_ref())).expect("a field");
    bench
}

/// The columns that are shown, by the first letter of what they are written as.
fn drawn(bench: &Bench) -> String {
    let own = |field: Id<Field>| {
        let known = [(COST, 'C'), (NOTE, 'N'), (GAIN, 'G')];
        known.into_iter().find(|it| it.0 == field).map_or('?', |it| it.1)
    };
    let letter = |fact: Fact| match fact {
        Fact::Own(field) => own(field),
        fact => fact.to_string().chars().next().expect("a word"),
    };
    let all = table_columns(&bench.ws, BOARD, &Fields::of(&bench.ws));
    all.iter().filter(|it| it.shown).map(|it| letter(it.fact)).collect()
}

#[test]
fn columns_are_moved_and_hidden_and_new_ones_stand_at_the_end() {
    let mut bench = bench();
    assert_eq!(drawn(&bench), "tloppssdldCNG", "as every shop begins");
    bench.run(|ws, cx| move_column(ws, cx, BOARD, Fact::Own(GAIN), 1)).expect("a board");
    assert_eq!(drawn(&bench), "tGloppssdldCN");
    bench.run(|ws, cx| show_column(ws, cx, BOARD, Fact::Owner, false)).expect("a board");
    assert_eq!(drawn(&bench), "tGlppssdldCN");
    bench.run(|ws, cx| move_column(ws, cx, BOARD, Fact::Own(GAIN), 99)).expect("a board");
    assert_eq!(drawn(&bench), "tlppssdldCNG");
    bench.run(|ws, cx| show_column(ws, cx, BOARD, Fact::Owner, true)).expect("a board");
    assert_eq!(drawn(&bench), "tloppssdldCNG", "back where it was hidden");
    let change = bench.run(|ws, cx| show_column(ws, cx, BOARD, Fact::Title, false)).expect("a board");
    assert!(change.ops.is_empty() && drawn(&bench).starts_with('t'), "a row needs a name");
}

#[test]
fn a_table_sorts_by_the_fields_of_the_shop() {
    let bench = bench();
    let sorted = |field, down| names(&bench.ws, &rows(&bench.ws, Some(Sort { by: Fact::Own(field), down })));
    assert_eq!((sorted(COST, false), sorted(COST, true)), ("beadc".into(), "daebc".into()));
    assert_eq!((sorted(NOTE, false), sorted(NOTE, true)), ("ecabd".into(), "ceabd".into()));
    assert_eq!((sorted(GAIN, false), sorted(GAIN, true)), ("dabce".into(), "badce".into()));
}

#[test]
fn groups_lanes_and_tables_follow_the_order_of_choices() {
    let mut bench = bench();
    let by = Grouping::Choice(Field::PLATFORM);
    let sorted =
        |bench: &Bench| names(&bench.ws, &rows(&bench.ws, Some(Sort { by: Fact::Platform, down: false })));
    assert_eq!(
        (draw(&bench.ws, by, &Filter::default()).as_str(), sorted(&bench).as_str()),
        ("abe|c|d", "cdabe")
    );
    let change = bench.run(|ws, cx| move_choice(ws, cx, JD, 0)).expect("a choice");
    assert_eq!(change.ops.len(), 1);
    assert_eq!(
        (draw(&bench.ws, by, &Filter::default()).as_str(), sorted(&bench).as_str()),
        ("abe|d|c", "dcabe")
    );
    let change = bench.run(|ws, cx| move_choice(ws, cx, JD, 0)).expect("a choice");
    assert!(change.ops.is_empty(), "it is there");
}
