//! The history of a board, drawn: which card, and what was done to it, newest first.

use super::*;
use crate::features::boards::history::of_board::{Told, board_history};

fn told(device: &Device, board: Id<Board>, most: usize) -> (String, bool) {
    let Told { entries, more } = board_history(&device.log, &device.ws, board, most);
    let title = |card: Id<Card>| device.ws.get(card).map(|it| it.title.clone()).unwrap_or_default();
    let drawn: Vec<_> = entries.iter().map(|it| format!("{}: {}", title(it.card), draw(&it.entry))).collect();
    (drawn.join(" | "), more)
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
    let own: Vec<_> = entries.into_iter().filter(|it| it.card == CARD).map(|it| it.entry).collect();
    assert_eq!(own, card_history(&device.log, &device.ws, CARD));
}
