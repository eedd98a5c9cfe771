//! Boards cut in lanes, drawn: `"c|e / a| / b|d"` is three lanes of two columns.

use proptest::{collection::vec, prelude::*};

use super::*;
use crate::{
    domain::change::Context,
    features::boards::{
        commands::{card::add_card, together},
        lens::{
            cell::{fill_from_cell, put_cards},
            heads::{Landing, head, landing, lane_of, rows},
        },
        places::Spot,
    },
};

const COLOURS: Id<Field> = Id::of(RecordId(60));
const RED: Id<Choice> = Id::of(RecordId(61));
const BLUE: Id<Choice> = Id::of(RecordId(62));

/// The told board with a field of several choices: a is red, b is red and blue.
fn coloured() -> Bench {
    let mut bench = told();
    tell(&mut bench, |edit| {
        let ranks = Rank::spread(None, None, 2).expect("room");
        edit.set(COLOURS, &Field::SHAPE, Field::CHOICES_SHAPE.into());
        let shop = Id::<Shop>::of(RecordId::SHOP);
        edit.set(COLOURS, &Field::PLACE, Some(Place { parent: shop, rank: ranks[1].clone() }));
        for (choice, rank) in [RED, BLUE].into_iter().zip(ranks) {
            edit.set(choice, &Choice::PLACE, Some(Place { parent: COLOURS, rank }));
        }
        for (name, choice) in [('a', RED), ('b', RED), ('b', BLUE)] {
            edit.set_key(card(name), Card::CHOSEN.of(choice), true.write());
        }
    });
    bench
}

fn drawn(ws: &Workspace, by: Grouping, across: Grouping) -> String {
    let laid = lay_out(ws, by, Some(across), &Sieve::default());
    let row = |lane: Column| {
        let cells = columns(ws, BOARD, by).into_iter().map(|it| Cell::within(it, lane));
        cells.map(|it| names(ws, &laid.cards(it))).collect::<Vec<_>>().join("|")
    };
    laid.lanes.iter().map(|it| row(it.0)).collect::<Vec<_>>().join(" / ")
}

#[test]
fn a_board_is_cut_across_by_any_other_grouping() {
    let ws = coloured().ws;
    let said = |by, across| drawn(&ws, by, across);
    assert_eq!(said(Grouping::List, Grouping::Owner), "c|e / a| / b|d");
    assert_eq!(said(Grouping::List, Grouping::Label), "ac|de / b|");
    assert_eq!(said(Grouping::List, Grouping::Choice(Field::PLATFORM)), "ab|e / c| / |d");
    assert_eq!(said(Grouping::List, Grouping::Choice(COLOURS)), "c|de / ab| / b|");
    assert_eq!(said(Grouping::Owner, Grouping::List), "c|a|b / e||d");
    assert_eq!(said(Grouping::Owner, Grouping::Label), "ce|a|d / ||b");
}

#[test]
fn a_lane_without_cards_is_shown_only_when_it_is_there_to_be_filled() {
    let ws = lay("a | b").ws;
    assert_eq!(drawn(&ws, Grouping::List, Grouping::Owner), "a|b");
    assert_eq!(drawn(&ws, Grouping::List, Grouping::Choice(Field::PLATFORM)), "a|b / | / |");
    let ws = lay(" | ").ws;
    assert_eq!(drawn(&ws, Grouping::List, Grouping::Owner), "|", "there is always a place to begin");
    assert_eq!(drawn(&ws, Grouping::List, Grouping::Label), "|", "the label");
}

#[test]
fn a_lane_adds_up_its_cards_once_however_many_columns_they_stand_in() {
    let ws = coloured().ws;
    let counts = |by, across| {
        let laid = lay_out(&ws, by, Some(across), &Sieve::default());
        laid.lanes.iter().map(|it| it.1.cards).collect::<Vec<_>>()
    };
    assert_eq!(counts(Grouping::List, Grouping::Choice(COLOURS)), [3, 2, 1]);
    assert_eq!(counts(Grouping::Choice(COLOURS), Grouping::Owner), [2, 1, 2]);
}

/// Carries a card from a cell into another, both said by the places of their column and lane, and draws.
#[track_caller]
fn check_put(
    (by, across): (Grouping, Grouping),
    name: char,
    from: (usize, usize),
    to: (usize, usize),
    beside: Beside,
    expect: &str,
) {
    let mut bench = coloured();
    let (wide, high) = (columns(&bench.ws, BOARD, by), columns(&bench.ws, BOARD, across));
    let cell = |it: (usize, usize)| Cell::within(wide[it.0], high[it.1]);
    bench.run(|ws, cx| put_card(ws, cx, card(name), (cell(from), cell(to)), beside)).expect("a card");
    assert_eq!(drawn(&bench.ws, by, across), expect);
}

#[test]
fn a_card_put_into_a_cell_says_what_column_and_lane_say() {
    let by_owner = (Grouping::List, Grouping::Owner);
    // From my lane and the first list into Zhou's and the second, above d.
    check_put(by_owner, 'a', (0, 1), (1, 2), Beside::Before(card('d')), "c|e / b|ad");
    check_put(by_owner, 'a', (0, 1), (1, 1), Beside::End, "c|e / |a / b|d");
    // In the same list the place stays, where nobody is to stand beside.
    check_put(by_owner, 'b', (0, 2), (0, 0), Beside::End, "bc|e / a| / |d");
    check_put((Grouping::Owner, Grouping::List), 'a', (1, 0), (2, 1), Beside::End, "c||b / e||da");
}

#[test]
fn where_a_card_may_say_several_things_the_lane_it_is_carried_from_is_replaced() {
    let by_colour = (Grouping::List, Grouping::Choice(COLOURS));
    check_put(by_colour, 'a', (0, 1), (0, 2), Beside::End, "c|de / b| / ab|");
    check_put(by_colour, 'd', (1, 0), (0, 2), Beside::After(card('b')), "c|e / ab| / bd|");
    check_put(by_colour, 'b', (0, 1), (0, 0), Beside::End, "bc|de / a| / |");
    check_put((Grouping::List, Grouping::Label), 'b', (0, 1), (1, 0), Beside::End, "ac|deb / |");
}

#[test]
fn several_cards_are_put_into_a_cell_in_one_change() {
    let mut bench = coloured();
    let cell = |at, owner| Cell::within(Column::List(list(at)), Column::Owner(owner));
    let cells = (cell(0, Some(ME)), cell(1, Some(ME)));
    let cards = [card('a'), card('b'), card('c')];
    let spot = Spot::Before(card('e'));
    bench.run(|ws, cx| put_cards(ws, cx, &cards, cells, list(1), spot)).expect("three cards");
    assert_eq!(drawn(&bench.ws, Grouping::List, Grouping::Owner), "|e / |abc / |d");
}

#[test]
fn a_card_added_to_a_cell_says_what_it_says_unless_its_title_says_otherwise() {
    let mut bench = coloured();
    let cell = Cell::within(Column::List(list(1)), Column::Owner(Some(ME)));
    let add = |owner: Option<Id<Member>>, name: char| {
        move |ws: &Workspace, cx: &mut Context| {
            let mut edit = Edit::new(ws, "card.add");
            edit.set(card(name), &Card::OWNER, owner);
            let titled = together(edit.done(cx), add_card(ws, cx, card(name), list(1), &name.to_string())?);
            fill_from_cell(ws, cx, titled, cell)
        }
    };
    bench.run(add(None, 'x')).expect("a card");
    bench.run(add(Some(ZHOU), 'y')).expect("a card");
    assert_eq!(drawn(&bench.ws, Grouping::List, Grouping::Owner), "c|e / a|x / b|dy");
}

#[test]
fn heads_stand_above_the_cards_of_their_lanes() {
    let ws = coloured().ws;
    let laid = lay_out(&ws, Grouping::List, Some(Grouping::Owner), &Sieve::default());
    let mut look = Look { lanes: Some(Grouping::Owner), ..Look::default() };
    let said = |look: &Look| {
        let rows = rows(&laid, Column::List(list(0)), look);
        let word = |it: &Slot| lane_of(*it).map_or_else(|| names(&ws, &[*it]), |it| it.to_string());
        rows.iter().map(word).collect::<String>()
    };
    assert_eq!(said(&look), "0c1a2b");
    look.turn_lane(Column::Owner(Some(ME)));
    assert_eq!(said(&look), "0c12b");
    look.turn_lane(Column::Owner(Some(ME)));
    assert_eq!(said(&look), "0c1a2b");
}

proptest! {
    /// However cards and heads stand among each other, what lands lies below the head of its lane and beside its cards.
    #[test]
    fn what_lands_among_heads_lies_in_the_lane_above_it(cards in vec(0..4usize, 1..5), index in 0..25usize) {
        let mut rows = vec![];
        for (lane, count) in cards.iter().enumerate() {
            rows.push(head(lane));
            rows.extend((0..*count as Slot).map(|it| lane as Slot * 10 + it));
        }
        let Landing { lane, above, below } = landing(&rows, index);
        let lane = lane.expect("the first row is a head");
        prop_assert!(above.into_iter().chain(below).all(|it| it as usize / 10 == lane));
        prop_assert_eq!(above.is_none() && below.is_none(), cards[lane] == 0);
        // The same among cards alone.
        let plain: Vec<Slot> = rows.iter().copied().filter(|it| lane_of(*it).is_none()).collect();
        let at = index.min(plain.len());
        let above = at.checked_sub(1).map(|it| plain[it]);
        prop_assert_eq!(landing(&plain, index), Landing { lane: None, above, below: plain.get(at).copied() });
    }

    /// Put together, the lanes hold what the columns hold.
    #[test]
    fn lanes_hold_the_cards_of_their_columns(
        owners in vec(proptest::option::of(any::<bool>()), 10), marks in vec(any::<bool>(), 10),
    ) {
        let mut bench = lay("abcde | fghij");
        tell(&mut bench, |edit| for ((name, owner), mark) in "abcdefghij".chars().zip(&owners).zip(&marks) {
            edit.set(card(name), &Card::OWNER, owner.map(|it| if it { ME } else { ZHOU }));
            edit.set_key(card(name), Card::LABEL.of(HOT), mark.write());
        });
        for by in [Grouping::List, Grouping::Label] {
            let laid = lay_out(&bench.ws, by, Some(Grouping::Owner), &Sieve::default());
            for column in columns(&bench.ws, BOARD, by) {
                let sorted = |mut slots: Vec<Slot>| { slots.sort_unstable(); slots };
                let lanes = laid.lanes.iter().flat_map(|it| laid.cards(Cell::within(column, it.0)).to_vec());
                prop_assert_eq!(sorted(lanes.collect()), sorted(laid.cards(column.into()).to_vec()));
            }
        }
    }
}
