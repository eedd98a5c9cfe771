//! Copies, drawn.

use super::{
    super::{copy::*, detail::*},
    *,
};
use crate::domain::{
    board::{Comment, Field, Label, Lens, Shop, Step},
    value::Value,
};

const LABEL: Id<Label> = Id::of(RecordId(501));
const COPY: RecordId = RecordId(900);

fn named_copy(name: &str, n: usize) -> String {
    format!("{name}{}", "'".repeat(n))
}

#[test]
fn a_copied_card_stands_right_below_and_has_a_name_of_its_own() {
    for same in [false, true] {
        let mut bench = Bench::lay("a b c | d", same);
        bench.run(|ws, cx| copy_card(ws, cx, card('b'), Id::of(COPY), named_copy)).expect("a copy");
        assert_eq!(bench.draw(), "a b b' c | d", "same ranks: {same}");
        bench
            .run(|ws, cx| {
                let new = cx.new_id();
                copy_card(ws, cx, card('b'), new, named_copy)
            })
            .expect("a copy");
        assert_eq!(bench.draw(), "a b b'' b' c | d", "same ranks: {same}");
    }
}

/// Fills card `a`: a label of the board, a body, a price, two steps of which one is ticked, a comment.
fn fill(bench: &mut Bench) {
    bench.run(|ws, cx| add_label(ws, cx, LABEL, BOARD, "急", 4)).expect("a label");
    bench.run(|ws, cx| set_label(ws, cx, card('a'), LABEL, true)).expect("a label");
    bench.run(|ws, cx| write_body(ws, cx, card('a'), "说明".into())).expect("a body");
    bench.run(|ws, cx| set_value(ws, cx, card('a'), Field::PRICE, Value::Number(2990))).expect("a price");
    let steps = ["一", "二"].map(String::from);
    bench.run(|ws, cx| add_steps(ws, cx, card('a'), &steps)).expect("steps");
    let first = bench.ws.children::<Step>(card('a').any()).next().expect("a step").0;
    bench.run(|ws, cx| tick_step(ws, cx, first, true)).expect("a step");
    bench.run(|ws, cx| add_comment(ws, cx, card('a'), "好")).expect("a comment");
}

/// Title, body, price, names of labels, steps, comments.
fn told(ws: &Workspace, it: Id<Card>) -> String {
    let card = ws.get(it).expect("a card");
    let labels: String = card.labels.iter().map(|it| ws.get(it.0).expect("a label").name.clone()).collect();
    let steps: Vec<_> =
        ws.children::<Step>(it.any()).map(|it| format!("{}{}", it.1.text, it.1.done)).collect();
    let comments = ws.children::<Comment>(it.any()).len();
    format!("{} {:?} {labels} {steps:?} {comments}", card.body, card.number(Field::PRICE))
}

#[test]
fn a_copy_has_steps_labels_and_fields_but_nothing_that_was_said() {
    let mut bench = Bench::lay("a", false);
    fill(&mut bench);
    bench.run(|ws, cx| copy_card(ws, cx, card('a'), Id::of(COPY), named_copy)).expect("a copy");
    assert_eq!(told(&bench.ws, card('a')), "说明 Some(2990) 急 [\"一true\", \"二false\"] 1");
    assert_eq!(told(&bench.ws, Id::of(COPY)), "说明 Some(2990) 急 [\"一true\", \"二false\"] 0");
}

#[test]
fn a_list_is_copied_with_its_cards_in_their_order() {
    for same in [false, true] {
        let mut bench = Bench::lay("a b c | d", same);
        bench.run(|ws, cx| copy_list(ws, cx, list(0), named_copy)).expect("a copy");
        assert_eq!(bench.draw(), "a b c | a b c | d", "same ranks: {same}");
        let names: Vec<_> = bench.ws.children::<List>(BOARD.any()).map(|it| it.1.name.clone()).collect();
        assert_eq!(names, ["0", "0'", "1"]);
    }
}

#[test]
fn a_board_is_copied_whole_with_labels_and_views_of_its_own() {
    let mut bench = Bench::lay("a b | c", false);
    fill(&mut bench);
    bench
        .run(|ws, cx| {
            let mut edit = Edit::new(ws, "lay");
            let shop = Id::<Shop>::of(RecordId::SHOP);
            edit.set(BOARD, &Board::PLACE, Some(Place { parent: shop, rank: Rank::default() }));
            let lens: Id<Lens> = Id::of(RecordId(502));
            edit.set(lens, &Lens::NAME, "急的".into());
            edit.set(lens, &Lens::LOOK, format!("label={LABEL}"));
            edit.set(lens, &Lens::PLACE, Some(Place { parent: BOARD, rank: Rank::default() }));
            Ok(edit.done(cx))
        })
        .expect("a lens");
    let copy: Id<Board> = Id::of(COPY);
    let change = bench.run(|ws, cx| copy_board(ws, cx, BOARD, copy, named_copy)).expect("a copy");
    assert!(change.is_whole());
    let ws = &bench.ws;
    assert_eq!(ws.get(copy).map(|it| it.name.as_str()), Some("板'"));
    let (label, it) = ws.children::<Label>(copy.any()).next().expect("a label");
    assert_eq!((it.name.as_str(), it.color), ("急", 4));
    assert_ne!(label, LABEL);
    let look = ws.children::<Lens>(copy.any()).next().expect("a view").1.look.clone();
    assert_eq!(look, format!("label={label}"));
    let lists: Vec<_> = ws.children::<List>(copy.any()).map(|it| it.0).collect();
    let titles =
        |it: &Id<List>| ws.children::<Card>(it.any()).map(|it| it.1.title.as_str()).collect::<String>();
    assert_eq!(lists.iter().map(titles).collect::<Vec<_>>(), ["ab", "c"]);
    let (first, it) = ws.children::<Card>(lists[0].any()).next().expect("a card");
    assert_eq!(it.labels, [(label, true)]);
    assert_eq!(told(ws, first), "说明 Some(2990) 急 [\"一true\", \"二false\"] 0");
    assert_eq!(bench.draw(), "a b | c", "the board itself is as it was");
}

#[test]
fn more_than_one_change_holds_is_refused() {
    let mut bench = Bench::lay("a", false);
    let lines: Vec<String> = (0..5_000).map(|it| it.to_string()).collect();
    for _ in 0..7 {
        bench.run(|ws, cx| add_cards(ws, cx, list(0), &lines)).expect("cards");
    }
    assert_eq!(bench.run(|ws, cx| copy_list(ws, cx, list(0), named_copy)), Err(Refused::TooMany));
}
