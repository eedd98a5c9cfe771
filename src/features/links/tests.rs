//! Relations, drawn: `"a<b"` on a card says that it is blocked by `b`.

use super::{
    addresses::Named,
    commands::{Relation::*, *},
    queries::*,
};
use crate::{
    domain::{
        board::{Board, List, Step},
        card::Card,
        edit::Refused,
        id::{Id, RecordId},
        note::Note,
        packet::{Extent, Scope},
        when::When,
    },
    features::{
        bench::Bench,
        boards::commands::{board::add_board, card::*, detail::*},
        notes::commands::{add_note, add_notebook},
    },
};

fn card(name: char) -> Id<Card> {
    Id::of(RecordId(name as u64))
}

impl Bench {
    /// Two boards with a list each; cards a, b, c on the first and z on the other.
    fn linked() -> (Bench, [Id<List>; 2]) {
        let mut bench = Bench::default();
        let boards = [41, 42].map(|it| Id::<Board>::of(RecordId(it)));
        let lists = boards.map(|board| {
            bench
                .run(|ws, cx| add_board(ws, cx, board, &format!("板{}", board.any().0), &["列"]))
                .expect("a board");
            bench.ws.children::<List>(board.any()).next().expect("a list").0
        });
        for (name, list) in [('a', 0), ('b', 0), ('c', 0), ('z', 1)] {
            bench
                .run(|ws, cx| add_card(ws, cx, card(name), lists[list], &format!("卡{name}")))
                .expect("a card");
        }
        (bench, lists)
    }

    fn relations(&self, of: char) -> String {
        let sign = |it: Relation| match it {
            BlockedBy => '<',
            Blocks => '>',
            Relates => '~',
            Repeats => '=',
            StepOf => '^',
            SplitInto => 'v',
        };
        let draw =
            |it: Related| format!("{}{}{}", sign(it.relation), it.title, if it.done { "+" } else { "" });
        related(&self.ws, card(of)).into_iter().map(draw).collect::<Vec<_>>().join(" ")
    }
}

#[test]
fn a_link_is_seen_at_both_ends_and_across_boards() {
    let (mut bench, _) = Bench::linked();
    for (from, how, to) in [('a', BlockedBy, 'z'), ('a', Relates, 'b'), ('c', Repeats, 'a')] {
        bench.run(|ws, cx| link(ws, cx, card(from), how, card(to))).expect("cards");
    }
    assert_eq!(bench.relations('a'), "<卡z ~卡b =卡c");
    assert_eq!(
        ["b", "c", "z"].map(|it| bench.relations(it.chars().next().expect("a name"))),
        ["~卡a", "=卡a", ">卡a"]
    );
    assert_eq!((is_blocked(&bench.ws, card('a')), is_blocked(&bench.ws, card('z'))), (true, false));
}

#[test]
fn said_twice_it_is_one_link_and_taken_back_it_is_gone_at_both_ends() {
    let (mut bench, _) = Bench::linked();
    bench.run(|ws, cx| link(ws, cx, card('a'), Relates, card('b'))).expect("cards");
    let again = bench.run(|ws, cx| link(ws, cx, card('b'), Relates, card('a'))).expect("cards");
    assert_eq!(again.ops, []);
    let known = related(&bench.ws, card('a'))[0].link;
    bench.run(|ws, cx| unlink(ws, cx, known)).expect("a link");
    assert_eq!((bench.relations('a'), bench.relations('b')), (String::new(), String::new()));
    bench.run(|ws, cx| link(ws, cx, card('b'), Relates, card('a'))).expect("cards");
    assert_eq!(bench.relations('b'), "~卡a");
}

#[test]
fn a_card_and_a_note_and_a_board_are_seen_beside_each_other_and_said_once() {
    let (mut bench, _) = Bench::linked();
    let (notebook, note, other) =
        (Id::of(RecordId(61)), Id::<Note>::of(RecordId(62)), Id::<Board>::of(RecordId(42)));
    bench.run(|ws, cx| add_notebook(ws, cx, notebook, "运营")).expect("a notebook");
    bench.run(|ws, cx| add_note(ws, cx, note, Id::of(notebook.any()), "报名须知", "")).expect("a note");
    let seen = |bench: &Bench, of: Named| {
        beside(&bench.ws, of).into_iter().map(|it| it.name).collect::<Vec<_>>().join(" ")
    };
    let (a, note, other) = (Named::Card(card('a')), Named::Note(note), Named::Board(other));
    bench.run(|ws, cx| join(ws, cx, note, a)).expect("both are here");
    let again = bench.run(|ws, cx| join(ws, cx, a, note)).expect("both are here");
    assert_eq!(again.ops, []);
    bench.run(|ws, cx| join(ws, cx, a, other)).expect("both are here");
    bench.run(|ws, cx| join(ws, cx, note, other)).expect("both are here");
    assert_eq!(seen(&bench, a), "板42 报名须知");
    assert_eq!((seen(&bench, note), seen(&bench, other)), ("卡a 板42".into(), "卡a 报名须知".into()));
    assert_eq!(bench.relations('a'), "", "what is no card is not among the cards");
    assert_eq!(bench.run(|ws, cx| join(ws, cx, a, a)), Err(Refused::Gone));

    // A packet of the board that the card is on tells that there is something, and not what.
    let board = Scope::board(&bench.ws, Id::of(RecordId(41)));
    let carried = |record| board.extent(record, Note::TITLE.key()) != Extent::Nothing;
    let links: Vec<_> = beside(&bench.ws, a).into_iter().map(|it| it.link.any()).collect();
    assert!(links.into_iter().all(carried));
    assert!(![note, other].map(Named::record).into_iter().any(carried));

    let known = beside(&bench.ws, note)[0].link;
    bench.run(|ws, cx| unlink(ws, cx, known)).expect("a link");
    assert_eq!((seen(&bench, note), seen(&bench, a)), ("板42".into(), "板42".into()));
}

#[test]
fn a_card_is_held_up_until_all_that_blocks_it_is_done_or_away() {
    let (mut bench, _) = Bench::linked();
    for other in ['b', 'c'] {
        bench.run(|ws, cx| link(ws, cx, card('a'), BlockedBy, card(other))).expect("cards");
    }
    bench.run(|ws, cx| finish_card(ws, cx, card('b'), true)).expect("a card");
    assert!(is_blocked(&bench.ws, card('a')));
    assert_eq!(bench.relations('a'), "<卡c <卡b+");
    bench.run(|ws, cx| trash_card(ws, cx, card('c'), true)).expect("a card");
    assert!(!is_blocked(&bench.ws, card('a')));
    assert_eq!(bench.relations('a'), "<卡b+");
}

#[test]
fn circles_are_shown_as_they_are() {
    let (mut bench, _) = Bench::linked();
    for (from, to) in [('a', 'b'), ('b', 'c'), ('c', 'a')] {
        bench.run(|ws, cx| link(ws, cx, card(from), Blocks, card(to))).expect("cards");
    }
    assert_eq!(bench.relations('a'), "<卡c >卡b");
    assert!(['a', 'b', 'c'].iter().all(|it| is_blocked(&bench.ws, card(*it))));
    assert_eq!(bench.run(|ws, cx| link(ws, cx, card('a'), Relates, card('a'))), Err(Refused::Gone));
}

#[test]
fn a_workspace_read_anew_finds_the_same_links() {
    let (mut bench, _) = Bench::linked();
    bench.run(|ws, cx| link(ws, cx, card('a'), BlockedBy, card('z'))).expect("cards");
    bench.ws.settle();
    assert_eq!((bench.relations('a').as_str(), bench.relations('z').as_str()), ("<卡z", ">卡a"));
}

#[test]
fn candidates_come_from_the_own_board_first_and_are_not_linked_yet() {
    let (mut bench, _) = Bench::linked();
    bench.run(|ws, cx| link(ws, cx, card('z'), Relates, card('b'))).expect("cards");
    let found = |of, words, most| {
        let found = candidates(&bench.ws, Some(card(of)), words, most);
        found.into_iter().map(|it| format!("{}/{}", it.board, it.title)).collect::<Vec<_>>()
    };
    assert_eq!(found('z', "卡", 9), ["板41/卡a", "板41/卡c"]);
    assert_eq!(found('a', "", 9), ["板41/卡b", "板41/卡c", "板42/卡z"]);
    assert_eq!(found('a', "Ｚ", 9), ["板42/卡z"]);
    assert_eq!(found('a', "卡", 1), ["板41/卡b"]);
}

#[test]
fn a_step_becomes_a_card_below_its_own() {
    let (mut bench, [list, _]) = Bench::linked();
    bench.run(|ws, cx| add_step(ws, cx, card('a'), "拍主图")).expect("a card");
    let step = bench.ws.children::<Step>(card('a').any()).next().expect("a step").0;
    bench.run(|ws, cx| set_step_owner(ws, cx, step, Some(Id::of(RecordId(9))))).expect("a step");
    bench.run(|ws, cx| set_step_due(ws, cx, step, When::parse("2026-11-08"))).expect("a step");
    let new = Id::of(RecordId(77));
    bench.run(|ws, cx| split_step(ws, cx, step, new)).expect("a step");
    let titles: Vec<_> = bench.ws.children::<Card>(list.any()).map(|it| it.1.title.clone()).collect();
    assert_eq!(titles, ["卡a", "拍主图", "卡b", "卡c"]);
    let made = bench.ws.get::<Card>(new).expect("a card");
    assert_eq!((made.owner, made.due), (Some(Id::of(RecordId(9))), When::parse("2026-11-08")));
    assert_eq!(bench.relations('a'), "v拍主图");
    assert_eq!(bench.ws.children::<Step>(card('a').any()).count(), 0);
}
