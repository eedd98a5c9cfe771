//! Boards of Trello.

use crate::{
    domain::{
        board::{Board, Comment, Label, List, Member, Step},
        card::Card,
        id::{Id, RecordId},
        when::When,
        workspace::Workspace,
    },
    features::{
        bench::Bench,
        doors::trello::{
            LeftBehind, NotTrello, TrelloBoard,
            build::{Phrases, build, known_members, ops},
            reading::{begins_in, read},
        },
        members::commands::add_member,
    },
};

const BOARD: Id<Board> = Id::of(RecordId(1));
const MADE: &str = include_str!("../../../../tests/fixtures/made-trello-board.json");

/// As the clocks in 上海 say it.
fn shanghai(at: i64) -> When {
    let minutes = at / 60_000 + 8 * 60;
    let epoch = time::Date::from_ordinal_date(1970, 1).expect("a day").to_julian_day();
    let day = time::Date::from_julian_day(epoch + minutes.div_euclid(1_440) as i32).expect("a day");
    When { day, minute: Some(minutes.rem_euclid(1_440) as u16) }
}

fn phrases() -> Phrases {
    Phrases {
        board: "Trello 看板".into(),
        untitled: "没有名字".into(),
        label: |color| format!("颜色 {color}"),
        said_by: |who, at| format!("{who} {}：", at.map(|it| it.to_string()).unwrap_or_default()),
    }
}

fn names(ws: &Workspace) -> Vec<String> {
    ws.children::<List>(BOARD.any()).map(|it| it.1.name.clone()).collect()
}

#[test]
fn a_board_comes_with_all_that_we_have_a_place_for() {
    let mut bench = Bench::default();
    bench.run(|ws, cx| add_member(ws, cx, Id::of(RecordId(9)), "张三", "")).expect("a person");
    let trello = read(MADE, &shanghai).expect("a board");
    assert_eq!(known_members(&bench.ws, &trello), [Some(Id::of(RecordId(9))), None]);
    let change =
        bench.run(|ws, cx| build(ws, cx, BOARD, &trello, &[false, true], &phrases())).expect("it fits");
    assert!(change.ops.len() <= ops(&trello));
    let ws = &bench.ws;
    assert_eq!(ws.get(BOARD).map(|it| it.name.as_str()), Some("双11 备战"));
    assert_eq!(names(ws), ["待办", "进行中"], "the archived one is put away");
    let first = ws.children::<List>(BOARD.any()).next().expect("a list").0;
    let cards: Vec<(Id<Card>, &Card)> = ws.children::<Card>(first.any()).collect();
    let titles: Vec<&str> = cards.iter().map(|it| it.1.title.as_str()).collect();
    assert_eq!(titles, ["主图改版", "报名双11"], "by their places, not as they come in the file");
    let (id, card) = cards[1];
    assert_eq!(card.due, When::parse("2026-11-05 20:00"));
    assert_eq!((card.owner, card.participants.len()), (Some(Id::of(RecordId(9))), 1));
    let steps: Vec<(String, bool)> =
        ws.children::<Step>(id.any()).map(|it| (it.1.text.clone(), it.1.done)).collect();
    assert_eq!(
        steps,
        [("资料：营业执照".into(), true), ("资料：商标".into(), false), ("价格：改价".into(), false)]
    );
    let said: Vec<&str> = ws.children::<Comment>(id.any()).map(|it| it.1.text.as_str()).collect();
    assert_eq!(said, ["张三 2026-10-01 17:30：\n先报会场", "Ann 2026-10-02 09:00：\n好的 👌"]);
    let labels: Vec<(&str, i64)> =
        ws.children::<Label>(BOARD.any()).map(|it| (it.1.name.as_str(), it.1.color)).collect();
    assert_eq!(labels, [("急", 6), ("颜色 sky", 1)]);
    let people: Vec<&str> = ws.children::<Member>(RecordId::SHOP).map(|it| it.1.name.as_str()).collect();
    assert_eq!(people, ["张三", "Ann"]);
    let left = LeftBehind {
        attachments: 2,
        votes: 3,
        stickers: 1,
        custom_fields: 1,
        covers: 1,
        power_ups: 1,
        acts: 2,
    };
    assert_eq!(trello.left, left);
    let talk: Vec<&str> = ws.children::<Comment>(BOARD.any()).map(|it| it.1.text.as_str()).collect();
    assert_eq!(talk, ["大促前两周的准备"]);
    let away = ws
        .records()
        .iter()
        .filter(|it| matches!(&it.data, crate::domain::record::Data::Card(it) if it.archived));
    assert_eq!(away.count(), 1);
}

#[test]
fn what_is_no_board_of_trello_says_so() {
    let no = |json: &str| read(json, &shanghai).expect_err("no board");
    for json in ["", "{", "{\"lists\":[],\"cards\":[", "[]", "{\"lists\":[]}x,"] {
        assert!(matches!(no(json), NotTrello::NotJson | NotTrello::OtherJson), "{json}");
    }
    for json in ["{}", "{\"lists\":{},\"cards\":[]}", "{\"name\":\"x\"}", "{\"lists\":null,\"cards\":null}"] {
        assert_eq!(no(json), NotTrello::OtherJson, "{json}");
    }
    let deep = format!("{{\"lists\":[],\"cards\":[],\"x\":{}{}}}", "[".repeat(100_000), "]".repeat(100_000));
    assert_eq!(read(&deep, &shanghai), Ok(TrelloBoard::default()));
    assert!(begins_in(" \u{feff}\n{ \"id\":1}") && begins_in("{}"));
    assert!(!begins_in("[{\"format\":\"zhanggui\"") && !begins_in("标题,截止") && !begins_in("{a}"));
}

#[test]
fn what_names_nothing_that_is_there_is_let_go() {
    let json = r#"{"name":1,"lists":[{"id":"l","name":"  ","pos":1e400},7,null],
        "cards":[{"id":"c","name":"","idList":"l","idMembers":["x"],"idLabels":["y",3],"due":"yesterday","pos":"top"},
                 {"id":"d","name":"away","idList":"gone"}],
        "checklists":[{"idCard":"nobody","checkItems":[{"name":"x"}]}],
        "actions":[{"type":"commentCard","data":{"text":"x","card":{"id":"nobody"}}}]}"#;
    let trello = read(json, &shanghai).expect("a board");
    let mut bench = Bench::default();
    bench.run(|ws, cx| build(ws, cx, BOARD, &trello, &[], &phrases())).expect("it fits");
    assert_eq!(bench.ws.get(BOARD).map(|it| it.name.as_str()), Some("Trello 看板"));
    assert_eq!(names(&bench.ws)[0], "没有名字");
    let list = bench.ws.children::<List>(BOARD.any()).next().expect("a list").0;
    let titles: Vec<&str> = bench.ws.children::<Card>(list.any()).map(|it| it.1.title.as_str()).collect();
    assert_eq!(titles, ["没有名字"]);
}
