//! A board kept as a template, used, and made anew.

use crate::{
    domain::{
        board::{Anchor, Board, Field, Label, List},
        card::Card,
        id::{Id, RecordId},
        when::{When, days_after_use},
        workspace::Workspace,
    },
    features::{
        anchors::commands::{add_anchor, hang},
        bench::Bench,
        boards::{
            commands::{
                board::add_board,
                board_template::{keep_board, renew_template, use_board_template},
                card::{add_card, finish_card},
                detail::{add_label, set_due, set_label},
                list::add_list,
            },
            queries::boards,
            tasks::is_card_seen,
        },
        fields::commands::{set_per_board, set_used},
        templates::queries::{board_templates, template_anchors},
    },
};

const BOARD: Id<Board> = Id::of(RecordId(1));
const TEMPLATE: Id<Board> = Id::of(RecordId(2));
const MADE: Id<Board> = Id::of(RecordId(3));
const SALE: Id<Anchor> = Id::of(RecordId(4));
const CLOSING: Id<Anchor> = Id::of(RecordId(5));

fn when(text: &str) -> When {
    When::parse(text).expect("a date")
}

/// 开卖 2026-11-11 20:00, 报名截止 2026-10-20; a card due six days before the one, a card due on the other, done.
fn bench() -> Bench {
    let mut bench = Bench::default();
    bench.run(|ws, cx| add_board(ws, cx, BOARD, "双十一", &["要做"])).expect("a board");
    bench.run(|ws, cx| add_anchor(ws, cx, BOARD, SALE, "开卖", when("2026-11-11 20:00"))).expect("a board");
    bench.run(|ws, cx| add_anchor(ws, cx, BOARD, CLOSING, "报名截止", when("2026-10-20"))).expect("a board");
    bench.run(|ws, cx| add_label(ws, cx, Id::of(RecordId(6)), BOARD, "急", 6)).expect("a board");
    let list = bench.ws.children::<List>(BOARD.any()).next().expect("a list").0;
    for (id, title, due, on) in [(11, "锁货", "2026-11-05", SALE), (12, "报名", "2026-10-20", CLOSING)] {
        let card = Id::of(RecordId(id));
        bench.run(move |ws, cx| add_card(ws, cx, card, list, title)).expect("a list");
        bench.run(move |ws, cx| set_due(ws, cx, card, Some(when(due)))).expect("a card");
        bench.run(move |ws, cx| hang(ws, cx, card, Some(on))).expect("a card");
        bench.run(move |ws, cx| set_label(ws, cx, card, Id::of(RecordId(6)), true)).expect("a card");
    }
    bench.run(|ws, cx| finish_card(ws, cx, Id::of(RecordId(12)), true)).expect("a card");
    bench
}

fn cards(ws: &Workspace, board: Id<Board>) -> Vec<(Id<Card>, Card)> {
    let lists = ws.children::<List>(board.any());
    lists.flat_map(|(list, _)| ws.children::<Card>(list.any()).map(|it| (it.0, it.1.clone()))).collect()
}

#[test]
fn a_template_is_no_board_and_its_cards_are_nobodys_work() {
    let mut bench = bench();
    bench.run(|ws, cx| keep_board(ws, cx, BOARD, TEMPLATE, "大促")).expect("a name");
    let ws = &bench.ws;
    assert_eq!(board_templates(ws), [(TEMPLATE, "大促".to_owned())]);
    assert_eq!(boards(ws).len(), 1);
    let kept = cards(ws, TEMPLATE);
    assert_eq!(kept.iter().map(|it| it.1.title.as_str()).collect::<Vec<_>>(), ["锁货", "报名"]);
    assert!(kept.iter().all(|it| !it.1.done && !is_card_seen(ws, &it.1, &mut Default::default())));
    let days: Vec<_> = kept.iter().filter_map(|it| days_after_use(it.1.due?.day)).collect();
    assert_eq!(days, [-6, -22], "counted from the first anchor");
    let anchors = template_anchors(ws, TEMPLATE);
    assert_eq!(anchors.iter().filter_map(|it| days_after_use(it.2.day)).collect::<Vec<_>>(), [0, -22]);
    assert_eq!(kept[0].1.anchor(), Some(anchors[0].0), "on the template's own anchor");
    let label = ws.children::<Label>(TEMPLATE.any()).next().expect("a label").0;
    assert!(kept[0].1.labels.iter().any(|it| it.0 == label));
}

#[test]
fn a_board_made_from_it_has_the_days_that_were_chosen() {
    let mut bench = bench();
    bench.run(|ws, cx| keep_board(ws, cx, BOARD, TEMPLATE, "大促")).expect("a name");
    let anchors = template_anchors(&bench.ws, TEMPLATE);
    let days = vec![(anchors[0].0, when("2027-06-18 20:00")), (anchors[1].0, when("2027-05-30"))];
    bench.run(move |ws, cx| use_board_template(ws, cx, TEMPLATE, MADE, "618", days)).expect("a template");
    let made = cards(&bench.ws, MADE);
    let dues: Vec<_> = made.iter().filter_map(|it| Some(it.1.due?.to_string())).collect();
    assert_eq!(dues, ["2027-06-12", "2027-05-30"], "each counts from its own anchor");
    let own: Vec<_> = bench.ws.children::<Anchor>(MADE.any()).map(|it| it.0).collect();
    assert_eq!(made.iter().map(|it| it.1.anchor()).collect::<Vec<_>>(), [Some(own[0]), Some(own[1])]);
    assert_eq!(cards(&bench.ws, TEMPLATE).len(), 2, "the template stays as it was");
}

#[test]
fn renewing_a_template_touches_no_board_made_from_it() {
    let mut bench = bench();
    bench.run(|ws, cx| keep_board(ws, cx, BOARD, TEMPLATE, "大促")).expect("a name");
    bench.run(|ws, cx| use_board_template(ws, cx, TEMPLATE, MADE, "618", vec![])).expect("a template");
    let before = cards(&bench.ws, MADE);
    bench.run(|ws, cx| add_list(ws, cx, Id::of(RecordId(7)), BOARD, "复盘")).expect("a board");
    bench.run(|ws, cx| renew_template(ws, cx, BOARD, TEMPLATE)).expect("a template");
    let ws = &bench.ws;
    let lists: Vec<_> = ws.children::<List>(TEMPLATE.any()).map(|it| it.1.name.as_str()).collect();
    assert_eq!(lists, ["要做", "复盘"]);
    assert_eq!(cards(ws, TEMPLATE).len(), 2);
    assert_eq!(template_anchors(ws, TEMPLATE).len(), 2);
    assert_eq!(board_templates(ws).len(), 1);
    assert_eq!(cards(ws, MADE), before);
}

#[test]
fn a_template_asks_for_the_fields_of_its_board() {
    let mut bench = bench();
    let field: Id<Field> = Id::of(RecordId(8));
    bench
        .run(|ws, cx| {
            let shape = crate::domain::field_shape::FieldShape::Text;
            crate::features::fields::commands::add_field(ws, cx, field, "订单号", shape)
        })
        .expect("a name");
    bench.run(|ws, cx| set_per_board(ws, cx, field, true)).expect("a field");
    bench.run(|ws, cx| set_used(ws, cx, field, BOARD, true)).expect("a board");
    bench.run(|ws, cx| keep_board(ws, cx, BOARD, TEMPLATE, "大促")).expect("a name");
    let uses = |board: Id<Board>| bench.ws.get(board).expect("a board").uses.iter().any(|it| it.0 == field);
    assert!(uses(BOARD) && uses(TEMPLATE));
}
