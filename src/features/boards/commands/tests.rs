//! Commands, drawn: `"a b | c"` is two lists, the first with two cards.

mod board_template;
mod bulk;
mod copy;
mod detail;
mod list_template;
mod template;

use super::{card::*, list::*};
use crate::domain::{
    board::{Board, List},
    card::Card,
    change::{Change, ChangeId, Context, Writer},
    edit::{Edit, Refused},
    id::{Id, RecordId},
    rank::Rank,
    value::Place,
    workspace::Workspace,
};

const BOARD: Id<Board> = Id::of(RecordId(1));

fn list(number: u64) -> Id<List> {
    Id::of(RecordId(10 + number))
}

fn card(name: char) -> Id<Card> {
    Id::of(RecordId(name as u64))
}

struct Bench {
    ws: Workspace,
    seq: u32,
    chance: u64,
}

impl Bench {
    fn run(
        &mut self,
        command: impl FnOnce(&Workspace, &mut Context) -> Result<Change, Refused>,
    ) -> Result<Change, Refused> {
        self.seq += 1;
        let writer = Writer { replica: RecordId(7), slot: 0 };
        let chance = &mut self.chance;
        let mut next = || {
            *chance = chance.wrapping_mul(0x9e37_79b9_7f4a_7c15).wrapping_add(1);
            *chance
        };
        let today = time::Date::from_julian_day(2_461_367).expect("a day");
        let next_id = ChangeId { writer, seq: self.seq };
        let mut cx = Context { now: 1_000, today, me: Id::of(RecordId(9)), next: next_id, chance: &mut next };
        let change = command(&self.ws, &mut cx)?;
        self.ws.apply(&change);
        Ok(change)
    }

    /// Lays out a drawing; all cards of a list share one rank when `same` is set.
    fn lay(drawing: &str, same: bool) -> Bench {
        let mut bench = Bench { ws: Workspace::default(), seq: 0, chance: 1 };
        let lists: Vec<Vec<char>> =
            drawing.split('|').map(|it| it.chars().filter(|it| it.is_alphanumeric()).collect()).collect();
        bench
            .run(|ws, cx| {
                let mut edit = Edit::new(ws, "lay");
                edit.set(BOARD, &Board::NAME, "板".into());
                let list_ranks = Rank::spread(None, None, lists.len()).expect("room");
                for (at, (cards, rank)) in lists.iter().zip(list_ranks).enumerate() {
                    let list = list(at as u64);
                    edit.set(list, &List::NAME, format!("{at}"));
                    edit.set(list, &List::PLACE, Some(Place { parent: BOARD, rank }));
                    let ranks = Rank::spread(None, None, cards.len()).expect("room");
                    for (name, rank) in cards.iter().zip(ranks) {
                        let rank = if same { Rank::default() } else { rank };
                        edit.set(card(*name), &Card::TITLE, name.to_string());
                        edit.set(card(*name), &Card::PLACE, Some(Place { parent: list, rank }));
                    }
                }
                Ok(edit.done(cx))
            })
            .expect("a drawing");
        bench
    }

    fn draw(&self) -> String {
        let lists = self.ws.children::<List>(BOARD.any()).map(|(list, _)| {
            let titles: Vec<_> = self.ws.children::<Card>(list.any()).map(|it| it.1.title.clone()).collect();
            titles.join(" ")
        });
        lists.collect::<Vec<_>>().join(" | ")
    }
}

/// Moves a card in a drawing and compares; with ranks all different and with ranks all the same.
#[track_caller]
fn check_move(before: &str, name: char, to: u64, index: usize, after: &str) {
    for same in [false, true] {
        let mut bench = Bench::lay(before, same);
        assert_eq!(bench.draw(), before, "the drawing itself");
        bench.run(|ws, cx| move_card(ws, cx, card(name), list(to), index)).expect("a move");
        assert_eq!(bench.draw(), after, "same ranks: {same}");
    }
}

#[test]
fn a_card_moves_between_lists_and_within_one() {
    check_move("a b c | d", 'b', 1, 0, "a c | b d");
    check_move("a b c | d", 'b', 1, 9, "a c | d b");
    check_move("a b c | d", 'c', 0, 0, "c a b | d");
    check_move("a b c | d", 'a', 0, 1, "b a c | d");
    check_move("a b c | d", 'a', 0, 2, "b c a | d");
    check_move("a b c | ", 'a', 1, 0, "b c | a");
}

#[test]
fn putting_a_card_back_where_it_was_changes_nothing() {
    for (name, index) in [('a', 0), ('b', 1), ('c', 2), ('c', 9)] {
        let mut bench = Bench::lay("a b c", false);
        let change = bench.run(|ws, cx| move_card(ws, cx, card(name), list(0), index)).expect("a move");
        assert_eq!(change.ops, [], "{name} to {index}");
    }
}

#[test]
fn lists_change_places() {
    let mut bench = Bench::lay("a | b | c", false);
    bench.run(|ws, cx| move_list(ws, cx, list(2), 0)).expect("a move");
    assert_eq!(bench.draw(), "c | a | b");
}

#[test]
fn a_trashed_list_takes_its_cards_along_and_brings_them_back() {
    let mut bench = Bench::lay("a | b", false);
    bench.run(|ws, cx| trash_list(ws, cx, list(0), true)).expect("a list");
    assert_eq!(bench.draw(), "b");
    bench.run(|ws, cx| trash_list(ws, cx, list(0), false)).expect("a list");
    assert_eq!(bench.draw(), "a | b");
}

#[test]
fn pasted_lines_become_cards_without_the_empty_ones() {
    let mut bench = Bench::lay("a", false);
    let lines = ["x", "  ", "y "].map(String::from);
    bench.run(|ws, cx| add_cards(ws, cx, list(0), &lines)).expect("cards");
    assert_eq!(bench.draw(), "a x y");
}

#[test]
fn what_is_gone_or_nameless_is_refused() {
    let mut bench = Bench::lay("a", false);
    assert_eq!(bench.run(|ws, cx| rename_card(ws, cx, card('z'), "x")), Err(Refused::Gone));
    for nothing in [" 　", "\u{200b}\u{200b}", "\u{feff} \u{200d}"] {
        assert_eq!(
            bench.run(|ws, cx| rename_card(ws, cx, card('a'), nothing)),
            Err(Refused::Nameless),
            "{nothing:?}"
        );
    }
    assert_eq!(bench.draw(), "a");
}
