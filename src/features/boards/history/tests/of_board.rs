//! The history of a board, drawn: which card, and what was done to it, newest first.

use super::*;
use crate::features::{
    boards::commands::bulk,
    boards::history::of_board::{Happened, Told, board_history, history},
    members::commands::add_member,
    talk::{commands::say, queries::About},
};

fn drawn(device: &Device, entries: &[Happened]) -> String {
    let name = |on: About| match on {
        About::Card(it) => device.ws.get(it).map(|it| it.title.clone()),
        About::Board(it) => device.ws.get(it).map(|it| it.name.clone()),
        About::Note(_) => None,
    };
    let drawn = entries.iter().map(|it| format!("{}: {}", name(it.on).unwrap_or_default(), draw(&it.entry)));
    drawn.collect::<Vec<_>>().join(" | ")
}

fn told(device: &Device, board: Id<Board>, most: usize) -> (String, bool) {
    let Told { entries, more } = board_history(&device.log, &device.ws, board, most);
    (drawn(device, &entries), more)
}

#[test]
fn every_card_of_the_board_is_told_of_newest_first() {
    let mut device = shop();
    device.run(2, 30, |ws, cx| card::rename_card(ws, cx, OTHER, "脸盆"));
    device.run(1, 40, |ws, cx| detail::add_step(ws, cx, CARD, "拍图"));
    let all = "锅: 1 step(拍图) text -→拍图 | 脸盆: 2 title 盆→脸盆 | 脸盆: 1 made | 锅: 1 made";
    assert_eq!(told(&device, BOARD, 100), (all.into(), false));
    let newest = "锅: 1 step(拍图) text -→拍图 | 脸盆: 2 title 盆→脸盆";
    assert_eq!(
        told(&device, BOARD, 3),
        (newest.into(), true),
        "what was before is known beyond what is told"
    );
}

#[test]
fn other_boards_are_left_out() {
    let mut device = shop();
    let other = Id::of(RecordId(41));
    device.run(1, 30, |ws, cx| board::add_board(ws, cx, other, "另一块", &["甲"]));
    let list = device.ws.children::<List>(other.any()).next().expect("it is laid").0;
    assert_eq!(told(&device, other, 100), (String::new(), false));
    device.run(1, 40, |ws, cx| card::move_card(ws, cx, OTHER, list, 0));
    assert_eq!(told(&device, other, 100).0, "盆: 1 place Place→Place | 盆: 1 made");
    assert_eq!(told(&device, BOARD, 100).0, "锅: 1 made", "it took its history along");
}

#[test]
fn a_card_says_the_same_here_as_in_its_own_history() {
    let mut device = shop();
    device.run(1, 30, |ws, cx| card::rename_card(ws, cx, CARD, "汤锅"));
    device.run(2, 40, |ws, cx| card::finish_card(ws, cx, CARD, true));
    device.run(2, 50, |ws, cx| detail::add_comment(ws, cx, CARD, "好"));
    let log = device.log.clone();
    device.log.extend(log);
    let entries = board_history(&device.log, &device.ws, BOARD, 100).entries;
    let own: Vec<_> =
        entries.into_iter().filter(|it| it.on == About::Card(CARD)).map(|it| it.entry).collect();
    assert_eq!(own, card_history(&device.log, &device.ws, CARD));
}

#[test]
fn what_came_since_is_told_and_what_was_before_it_is_known() {
    let mut device = shop();
    let since = device.log.len();
    // It was done long before, and came only now.
    device.run(2, 5, |ws, cx| card::rename_card(ws, cx, CARD, "汤锅"));
    device.run(1, 40, |ws, cx| detail::add_comment(ws, cx, CARD, "好"));
    device.run(2, 50, |ws, cx| say(ws, cx, About::Board(BOARD).subject(), "开会", &[]));
    let not_mine = |it: &Change| it.by != Id::of(RecordId(1));
    let told = history(&device.log, &device.ws, None, since, &not_mine, 100);
    let name = device.ws.get(BOARD).map(|it| it.name.clone()).unwrap_or_default();
    assert_eq!(
        drawn(&device, &told.entries),
        format!("{name}: 2 comment text -→开会 | 汤锅: 2 title 锅→汤锅")
    );
    assert_eq!(history(&device.log, &device.ws, None, 999, &not_mine, 100), Told::default());
}

/// C5: first a card that was handed over, then the rest of what was done with it.
#[test]
fn an_act_that_came_in_parts_is_told_whole() {
    let mut device = shop();
    let change = device.run(2, 30, |ws, cx| bulk::finish_cards(ws, cx, &[CARD, OTHER], true));
    let whole = told(&device, BOARD, 100);
    device.log.pop();
    for op in change.ops.clone() {
        device.log.push(Change { ops: vec![op], ..change.clone() });
    }
    assert_eq!(told(&device, BOARD, 100), whole);
    assert_eq!(told(&device, BOARD, 1).0.matches("done").count(), 2);
    device.log.push(change);
    assert_eq!(told(&device, BOARD, 100), whole, "and once");
}

#[test]
fn one_board_tells_of_its_own_talk_alone() {
    let mut device = shop();
    let other = Id::of(RecordId(41));
    device.run(1, 30, |ws, cx| board::add_board(ws, cx, other, "另一块", &["甲"]));
    device.run(1, 40, |ws, cx| say(ws, cx, About::Board(other).subject(), "开会", &[]));
    assert_eq!(told(&device, other, 100).0, "另一块: 1 comment text -→开会");
    assert_eq!(told(&device, BOARD, 100).0, "盆: 1 made | 锅: 1 made");
}

#[test]
fn whom_a_comment_names_is_no_entry_of_its_own() {
    let mut device = shop();
    device.run(1, 30, |ws, cx| add_member(ws, cx, Id::of(RecordId(21)), "小周", ""));
    let since = device.log.len();
    device.run(1, 40, |ws, cx| detail::add_comment(ws, cx, CARD, "@小周 好"));
    let told = history(&device.log, &device.ws, None, since, &|_| true, 100);
    assert_eq!(drawn(&device, &told.entries), "锅: 1 comment text -→@小周 好");
}
