//! A list kept as a template, used on other boards, and made anew.

use crate::{
    domain::{
        board::{Anchor, Board, Field, Label, List, Step},
        card::Card,
        field_shape::FieldShape,
        id::{Id, RecordId},
        value::Value,
        when::{When, days_after_use},
        workspace::Workspace,
    },
    features::{
        anchors::commands::{add_anchor, hang},
        bench::Bench,
        boards::{
            commands::{
                board::{add_board, trash_board},
                board_template::use_board_template,
                card::{add_card, finish_card, rename_card},
                detail::{add_label, add_step, set_due, set_label, set_value},
                list::limit_list,
                list_template::{keep_list, renew_list_template, use_list_template},
            },
            queries::boards,
        },
        fields::commands::{add_field, set_per_board, set_used},
        templates::queries::{board_templates, list_templates},
    },
};

const BOARD: Id<Board> = Id::of(RecordId(1));
const TEMPLATE: Id<Board> = Id::of(RecordId(2));
const OTHER: Id<Board> = Id::of(RecordId(3));
const SALE: Id<Anchor> = Id::of(RecordId(4));
const URGENT: Id<Label> = Id::of(RecordId(6));
const WAYBILL: Id<Field> = Id::of(RecordId(8));

fn when(text: &str) -> When {
    When::parse(text).expect("a date")
}

fn list(ws: &Workspace, board: Id<Board>, nth: usize) -> Id<List> {
    ws.children::<List>(board.any()).nth(nth).expect("a list").0
}

fn cards(ws: &Workspace, list: Id<List>) -> Vec<Card> {
    ws.children::<Card>(list.any()).map(|it| it.1.clone()).collect()
}

/// A list with a card that is done, labelled, due in three days and says a 运单号, and one due six days before 开卖 on
/// 2026-11-11; another board beside it.
fn bench() -> Bench {
    let mut bench = Bench::default();
    bench.run(|ws, cx| add_board(ws, cx, BOARD, "双十一", &["打包"])).expect("a board");
    bench.run(|ws, cx| add_board(ws, cx, OTHER, "平时", &["要做"])).expect("a board");
    bench.run(|ws, cx| add_anchor(ws, cx, BOARD, SALE, "开卖", when("2026-11-11 20:00"))).expect("a board");
    bench.run(|ws, cx| add_label(ws, cx, URGENT, BOARD, "急", 6)).expect("a board");
    bench.run(|ws, cx| add_field(ws, cx, WAYBILL, "运单号", FieldShape::Text)).expect("a name");
    bench.run(|ws, cx| set_per_board(ws, cx, WAYBILL, true)).expect("a field");
    bench.run(|ws, cx| set_used(ws, cx, WAYBILL, BOARD, true)).expect("a board");
    let to = list(&bench.ws, BOARD, 0);
    bench.run(|ws, cx| limit_list(ws, cx, to, 20)).expect("a list");
    for (id, title, due) in [(11, "打包三道检", "2026-11-08"), (12, "备料", "2026-11-05")] {
        let card = Id::of(RecordId(id));
        bench.run(move |ws, cx| add_card(ws, cx, card, to, title)).expect("a list");
        bench.run(move |ws, cx| set_due(ws, cx, card, Some(when(due)))).expect("a card");
    }
    let (first, second) = (Id::of(RecordId(11)), Id::of(RecordId(12)));
    bench.run(|ws, cx| set_label(ws, cx, first, URGENT, true)).expect("a card");
    bench.run(|ws, cx| set_value(ws, cx, first, WAYBILL, Value::Text("待填".into()))).expect("a card");
    bench.run(|ws, cx| add_step(ws, cx, first, "称重")).expect("a card");
    bench.run(|ws, cx| finish_card(ws, cx, first, true)).expect("a card");
    bench.run(|ws, cx| hang(ws, cx, second, Some(SALE))).expect("a card");
    bench.run(move |ws, cx| keep_list(ws, cx, to, TEMPLATE, "打包站")).expect("a name");
    bench
}

#[test]
fn a_template_of_a_list_is_no_board_and_no_template_of_one() {
    let mut bench = bench();
    assert_eq!(list_templates(&bench.ws), [(TEMPLATE, "打包站".to_owned())]);
    assert_eq!((board_templates(&bench.ws).len(), boards(&bench.ws).len()), (0, 2));
    let kept = cards(&bench.ws, list(&bench.ws, TEMPLATE, 0));
    assert!(kept.iter().all(|it| !it.done));
    let days: Vec<_> = kept.iter().filter_map(|it| days_after_use(it.due?.day)).collect();
    assert_eq!(days, [3, -6], "from today, and from its anchor");
    let made = bench.run(|ws, cx| use_list_template(ws, cx, BOARD, OTHER, "打包"));
    assert!(made.is_err(), "a board is no template");
    bench
        .run(|ws, cx| use_board_template(ws, cx, TEMPLATE, Id::of(RecordId(5)), "一块", vec![]))
        .expect("it is one");
}

#[test]
fn used_on_its_own_board_it_gives_the_same() {
    let mut bench = bench();
    bench.run(|ws, cx| use_list_template(ws, cx, TEMPLATE, BOARD, "打包二组")).expect("a template");
    let ws = &bench.ws;
    let made = list(ws, BOARD, 1);
    assert_eq!(ws.get(made).map(|it| (it.name.as_str(), it.limit)), Some(("打包二组", 20)));
    let (own, kept) = (cards(ws, list(ws, BOARD, 0)), cards(ws, made));
    for (own, made) in own.iter().zip(&kept) {
        assert_eq!(
            (&own.title, own.due, &own.labels, &own.values),
            (&made.title, made.due, &made.labels, &made.values)
        );
        assert!(!made.done);
    }
    let steps: Vec<_> =
        ws.children::<Card>(made.any()).map(|it| ws.children::<Step>(it.0.any()).len()).collect();
    assert_eq!((kept.len(), steps), (2, vec![1, 0]));
    assert_eq!((ws.children::<Label>(BOARD.any()).len(), ws.children::<Anchor>(BOARD.any()).len()), (1, 1));
}

#[test]
fn what_another_board_lacks_comes_along() {
    let mut bench = bench();
    bench.run(|ws, cx| use_list_template(ws, cx, TEMPLATE, OTHER, "打包")).expect("a template");
    let ws = &bench.ws;
    let made = cards(ws, list(ws, OTHER, 1));
    let label = ws.children::<Label>(OTHER.any()).next().expect("a label");
    assert_eq!((label.1.name.as_str(), made[0].labels[0].0), ("急", label.0));
    let anchor = ws.children::<Anchor>(OTHER.any()).next().expect("an anchor");
    assert_eq!((anchor.1.name.as_str(), made[1].anchor()), ("开卖", Some(anchor.0)));
    assert_eq!(
        anchor.1.day,
        Some(when("2026-11-11 20:00")),
        "so that the first of what hangs on it is today"
    );
    assert_eq!(made[1].due, Some(when("2026-11-05")));
    assert!(ws.get(OTHER).is_some_and(|it| it.uses.iter().any(|it| it.0 == WAYBILL)));
    assert!(!ws.get(made[1].anchor().expect("an anchor")).expect("there").trashed);
}

#[test]
fn later_words_leave_the_other_alone() {
    let mut bench = bench();
    bench.run(|ws, cx| use_list_template(ws, cx, TEMPLATE, OTHER, "打包")).expect("a template");
    let (own, made) = (list(&bench.ws, BOARD, 0), list(&bench.ws, OTHER, 1));
    let before = cards(&bench.ws, made);
    bench.run(|ws, cx| rename_card(ws, cx, Id::of(RecordId(11)), "打包四道检")).expect("a card");
    let kept = |ws: &Workspace| cards(ws, list(ws, TEMPLATE, 0))[0].title.clone();
    assert_eq!(kept(&bench.ws), "打包三道检");
    bench.run(move |ws, cx| renew_list_template(ws, cx, own, TEMPLATE)).expect("a template");
    let ws = &bench.ws;
    assert_eq!((kept(ws), cards(ws, made)), ("打包四道检".into(), before));
    assert_eq!(ws.children::<List>(TEMPLATE.any()).len(), 1);
    assert_eq!(list_templates(ws), [(TEMPLATE, "打包站".to_owned())]);
    // Whatever becomes of the board it came from, the template has all it needs.
    bench.run(|ws, cx| trash_board(ws, cx, BOARD, true)).expect("a board");
    bench.run(|ws, cx| use_list_template(ws, cx, TEMPLATE, OTHER, "再一次")).expect("a template");
    assert_eq!(cards(&bench.ws, list(&bench.ws, OTHER, 2)).len(), 2);
}
