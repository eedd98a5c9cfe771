//! Many cards at once, drawn.

use super::{super::bulk::*, *};
use crate::{domain::when::When, features::boards::places::Spot};

fn cards(names: &str) -> Vec<Id<Card>> {
    names.chars().map(card).collect()
}

#[track_caller]
fn check_moves(before: &str, names: &str, to: u64, spot: Spot, after: &str) {
    for same in [false, true] {
        let mut bench = Bench::lay(before, same);
        let chosen = cards(names);
        let change = bench.run(|ws, cx| move_cards(ws, cx, &chosen, list(to), spot)).expect("a move");
        assert_eq!(bench.draw(), after, "same ranks: {same}");
        assert!(change.ops.len() <= names.len(), "no other card is touched");
    }
}

#[test]
fn cards_move_to_an_end_in_the_order_they_are_given() {
    check_moves("a b c d | x", "bd", 1, Spot::Bottom, "a c | x b d");
    check_moves("a b c d | x", "db", 1, Spot::Bottom, "a c | x d b");
    check_moves("a b c d", "bd", 0, Spot::Bottom, "a c b d");
    check_moves("a b | x y", "ybx", 1, Spot::Bottom, "a | y b x");
    check_moves("a b | ", "ab", 1, Spot::Top, " | a b");
}

#[test]
fn cards_move_to_the_top_between_nothing_and_the_first() {
    let mut bench = Bench::lay("a b c d | x y", false);
    bench.run(|ws, cx| move_cards(ws, cx, &cards("bdy"), list(1), Spot::Top)).expect("a move");
    assert_eq!(bench.draw(), "a c | b d y x");
    bench.run(|ws, cx| move_cards(ws, cx, &cards("ax"), list(1), Spot::Before(card('y')))).expect("a move");
    assert_eq!(bench.draw(), "c | b d a x y");
}

#[test]
fn the_same_is_done_to_all_in_one_change_and_again_changes_nothing() {
    let mut bench = Bench::lay("a b c", false);
    let due = When::parse("2026-11-11");
    let label = Id::of(RecordId(77));
    let who = Id::of(RecordId(78));
    type Act = Box<dyn Fn(&Workspace, &mut Context) -> Result<Change, Refused>>;
    let acts: Vec<(&str, Act)> = vec![
        ("due", Box::new(move |ws, cx| date_cards(ws, cx, &cards("ac"), due))),
        ("owner", Box::new(move |ws, cx| own_cards(ws, cx, &cards("ac"), Some(who)))),
        ("label", Box::new(move |ws, cx| label_cards(ws, cx, &cards("ac"), label, true))),
        ("done", Box::new(|ws, cx| finish_cards(ws, cx, &cards("ac"), true))),
    ];
    for (what, act) in &acts {
        assert_eq!(bench.run(act).expect("an act").ops.len(), 2, "{what}");
        assert_eq!(bench.run(act).expect("an act").ops, [], "{what} again");
    }
    let says = |it: &Card| (it.due, it.owner, it.labels.len(), it.done);
    let said: Vec<_> = bench.ws.children::<Card>(list(0).any()).map(|it| says(it.1)).collect();
    let full = (due, Some(who), 1, true);
    assert_eq!(said, [full, (None, None, 0, false), full]);
}

#[test]
fn what_is_put_away_leaves_the_others_and_who_is_gone_is_passed_over() {
    let mut bench = Bench::lay("a b c d", false);
    bench.run(|ws, cx| archive_cards(ws, cx, &cards("az"))).expect("cards");
    assert_eq!(bench.draw(), "b c d");
    bench.run(|ws, cx| trash_cards(ws, cx, &cards("bd"))).expect("cards");
    assert_eq!(bench.draw(), "c");
}
