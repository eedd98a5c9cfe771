use super::*;
use crate::{
    domain::{
        board::{Anchor, Choice, Field, Label, List, Step},
        id::RecordId,
        name::Name,
        value::{Key, Value},
        when::When,
    },
    features::{
        bench::{Bench, ME, TODAY},
        boards::commands::{board::trash_board, set},
        members::commands::add_member,
        routines::queries::repeating,
        start::commands::open_shop,
        templates::content::{
            BoardContent, TEMPLATES, TemplateContent, double_eleven::DOUBLE_ELEVEN,
            monthly_plan::MONTHLY_PLAN, platform_tasks::PLATFORM_TASKS, role,
        },
    },
};

const BOARD: Id<Board> = Id::of(RecordId(1));
const SECOND: Id<Board> = Id::of(RecordId(2));

fn content() -> &'static BoardContent {
    &PLATFORM_TASKS.board
}

fn suggested(bench: &Bench, template: &TemplateContent) -> Setting {
    let today = time::Date::from_julian_day(TODAY).expect("a day");
    Setting::suggested(&bench.ws, ME, today, template)
}

fn bench(my_role: &'static str) -> Bench {
    let mut bench = Bench::default();
    bench.run(move |ws, cx| open_shop(ws, cx, "小李", my_role, "")).expect("a name");
    bench
}

fn build(bench: &mut Bench, board: Id<Board>) -> Change {
    let setting = suggested(bench, &PLATFORM_TASKS);
    bench
        .run(move |ws, cx| build_board(ws, cx, board, "各平台任务", &PLATFORM_TASKS, &setting))
        .expect("a template")
}

fn cards(ws: &Workspace, board: Id<Board>) -> Vec<Card> {
    let lists = ws.children::<List>(board.any());
    lists.flat_map(|(list, _)| ws.children::<Card>(list.any()).map(|it| it.1.clone())).collect()
}

#[test]
fn every_template_makes_what_it_says_in_its_order() {
    for template in TEMPLATES {
        let mut bench = bench(role::OPERATIONS);
        let board = &template.board;
        let setting = suggested(&bench, template);
        bench
            .run(move |ws, cx| build_board(ws, cx, BOARD, template.name, template, &setting))
            .expect("a template");
        let ws = &bench.ws;
        assert_eq!(ws.get(BOARD).expect("a board").name, template.name);
        let names: Vec<_> = ws.children::<List>(BOARD.any()).map(|it| it.1.name.as_str()).collect();
        assert_eq!(names, board.lists.iter().map(|it| it.name).collect::<Vec<_>>());
        let labels: Vec<_> = ws.children::<Label>(BOARD.any()).map(|it| it.1.name.as_str()).collect();
        assert_eq!(labels, board.labels.iter().map(|it| it.name).collect::<Vec<_>>());
        let titles: Vec<_> = cards(ws, BOARD).into_iter().map(|it| it.title).collect();
        assert_eq!(titles, board.lists.iter().flat_map(|it| it.cards).map(|it| it.title).collect::<Vec<_>>());
        for ((card, made), content) in ws
            .children::<List>(BOARD.any())
            .flat_map(|(list, _)| ws.children::<Card>(list.any()))
            .zip(board.lists.iter().flat_map(|it| it.cards))
        {
            let steps: Vec<_> =
                ws.children::<Step>(card.any()).map(|it| (it.1.text.as_str(), it.1.done)).collect();
            assert_eq!(steps, content.steps.iter().map(|it| (it.text, it.done)).collect::<Vec<_>>());
            assert_eq!(made.number(Field::PRICE), content.price_fen);
            assert_eq!(made.number(Field::STOCK), content.stock);
            let platform = made.choice(Field::PLATFORM).and_then(|it| ws.get::<Choice>(it));
            assert_eq!(platform.map(|it| it.name.as_str()), content.platform.map(|it| board.platforms[it]));
        }
    }
}

#[test]
fn days_count_from_today() {
    let mut bench = bench("");
    build(&mut bench, BOARD);
    let dues: Vec<_> = cards(&bench.ws, BOARD).iter().filter_map(|it| it.due).collect();
    assert_eq!(dues, [When::parse("2026-11-12 18:00").expect("a date")]);
}

#[test]
fn a_role_becomes_the_person_who_has_it() {
    let owners = |bench: &mut Bench| -> Vec<_> {
        build(bench, BOARD);
        let mut owners: Vec<_> = cards(&bench.ws, BOARD).iter().filter_map(|it| it.owner).collect();
        owners.sort();
        owners.dedup();
        owners
    };
    let zhou = Id::of(RecordId(22));
    assert_eq!(owners(&mut bench("")), []);
    assert_eq!(owners(&mut bench("运营主管")), [ME]);
    let mut two = bench(role::SUPPORT);
    two.run(|ws, cx| add_member(ws, cx, zhou, "小周", role::OPERATIONS)).expect("a name");
    assert_eq!(owners(&mut two), [ME, zhou]);
}

#[test]
fn a_second_board_lays_no_field_and_no_platform_twice() {
    let mut bench = bench("");
    for (board, rank, is_first) in [(BOARD, "a0", true), (SECOND, "a1", false)] {
        let change = build(&mut bench, board);
        let lays = change.ops.iter().any(|it| it.kind == Name::FIELD || it.kind == Name::CHOICE);
        assert_eq!(lays, is_first, "the first lays the board's own fields, the second none");
        assert_eq!(
            bench.ws.get(board).and_then(|it| it.place.as_ref()).expect("a place").rank.as_str(),
            rank
        );
    }
    assert_eq!(bench.ws.children::<Choice>(Field::PLATFORM.any()).len(), content().platforms.len());
}

#[test]
fn what_the_shop_renamed_keeps_its_name_and_what_it_added_is_used() {
    let mut bench = bench("");
    let own = Id::<Choice>::of(RecordId(77));
    let yhd = Id::<Choice>::of(RecordId::derived("choice/platform/1号店"));
    bench.run(|ws, cx| set(ws, cx, "choice.rename", yhd, &Choice::NAME, "一号".into())).expect("a choice");
    bench
        .run(|ws, cx| set(ws, cx, "field.rename", Field::PRICE, &Field::NAME, "单价".into()))
        .expect("a field");
    let jd = Id::<Choice>::of(RecordId::derived("choice/platform/京东"));
    bench.run(|ws, cx| set(ws, cx, "choice.trash", jd, &Choice::TRASHED, true)).expect("a choice");
    bench
        .run(|ws, cx| {
            crate::features::boards::commands::detail::add_choice(ws, cx, own, Field::PLATFORM, "京东")
        })
        .expect("a name");
    let change = build(&mut bench, BOARD);
    let every_shops = [Field::PLATFORM, Field::PRICE, Field::STOCK].map(Id::any);
    assert!(change.ops.iter().all(|it| !every_shops.contains(&it.record)));
    let places: Vec<_> =
        bench.ws.children::<Choice>(Field::PLATFORM.any()).map(|it| it.1.name.as_str()).collect();
    assert_eq!(places.iter().filter(|it| ["一号", "京东", "1号店"].contains(it)).count(), 2, "{places:?}");
    let example = cards(&bench.ws, BOARD)
        .into_iter()
        .find(|it| it.number(Field::PRICE).is_some())
        .expect("the example");
    assert_eq!(example.choice(Field::PLATFORM), Some(yhd));
}

#[test]
fn two_devices_lay_the_same_fields_without_a_quarrel() {
    let (mut here, there) = (bench("运营"), bench("仓库"));
    let mut there = there.ws;
    let mut other = Bench::default();
    let mine = other.run(|ws, cx| open_shop(ws, cx, "小周", "", "")).expect("a name");
    // The same laying, by another writer that has seen nothing of ours.
    let mut theirs = mine;
    theirs.id.writer.replica = RecordId(8);
    theirs.ops.retain(|it| it.kind != Name::MEMBER);
    for ws in [&mut here.ws, &mut there] {
        ws.apply(&theirs);
        assert!(ws.records().iter().all(|it| ws.conflicts(it.id).is_empty()));
        assert_eq!(ws.children::<Field>(RecordId::SHOP).len(), 3);
    }
}

#[test]
fn taking_the_board_back_takes_nothing_else() {
    let mut bench = bench("");
    build(&mut bench, BOARD);
    let second = build(&mut bench, SECOND);
    // Going back over a birth trashes what was born (session/history.rs): nothing of it is shared with the first board.
    let born: Vec<_> = second.ops.iter().map(|it| it.record).collect();
    let trashed: Vec<(Name, RecordId)> = second.ops.iter().map(|it| (it.kind, it.record)).collect();
    bench
        .run(move |ws, cx| {
            let mut edit = Edit::new(ws, "undo");
            for (kind, record) in trashed {
                edit.set_any(kind, record, Key::plain(Name::TRASHED), Value::Flag(true));
            }
            Ok(edit.done(cx))
        })
        .expect("records");
    assert!(!born.contains(&BOARD.any()) && bench.ws.get(SECOND).is_some_and(|it| it.trashed));
    assert_eq!(cards(&bench.ws, BOARD).len(), content().lists.iter().map(|it| it.cards.len()).sum::<usize>());
    assert_eq!(bench.ws.children::<Field>(RecordId::SHOP).len(), 3 + content().fields.len());
    assert_eq!(bench.ws.children::<Choice>(Field::PLATFORM.any()).len(), content().platforms.len());
}

#[test]
fn a_board_in_the_trash_is_not_missed_by_the_next() {
    let mut bench = bench("");
    build(&mut bench, BOARD);
    bench.run(|ws, cx| trash_board(ws, cx, BOARD, true)).expect("a board");
    build(&mut bench, SECOND);
    assert_eq!(bench.ws.children::<Board>(RecordId::SHOP).map(|it| it.0).collect::<Vec<_>>(), [SECOND]);
    assert_eq!(
        bench.run(|ws, cx| build_board(
            ws,
            cx,
            Id::of(RecordId(3)),
            " ",
            &PLATFORM_TASKS,
            &Setting::default()
        )),
        Err(Refused::Nameless)
    );
}

#[test]
fn days_hang_on_the_anchors_that_were_chosen() {
    let mut bench = bench(role::OPERATIONS);
    let mut setting = suggested(&bench, &DOUBLE_ELEVEN);
    setting.choose(0, When::parse("2027-11-11 20:00").expect("a date"));
    setting.choose(2, When::parse("2027-10-20 18:00").expect("a date"));
    let chosen = setting.clone();
    bench
        .run(move |ws, cx| build_board(ws, cx, BOARD, "双十一", &DOUBLE_ELEVEN, &chosen))
        .expect("a template");
    let ws = &bench.ws;
    let anchors: Vec<_> = ws.children::<Anchor>(BOARD.any()).map(|it| (it.0, it.1.day)).collect();
    assert_eq!(anchors.iter().filter_map(|it| it.1).collect::<Vec<_>>(), setting.days);
    let contents: Vec<_> = DOUBLE_ELEVEN.board.lists.iter().flat_map(|it| it.cards).collect();
    let mut hung = 0;
    for (card, content) in cards(ws, BOARD).iter().zip(contents) {
        let Some(due) = content.due.filter(|_| content.repeats.is_empty()) else { continue };
        let (anchor, day) = anchors[due.anchor];
        assert_eq!(card.anchor(), Some(anchor), "{}", card.title);
        let days = (card.due.expect("it is due").day - day.expect("a day").day).whole_days();
        assert_eq!(days, i64::from(due.day), "{}", card.title);
        hung += 1;
    }
    assert!(hung > 40, "{hung}");
}

#[test]
fn a_plan_begins_today_at_the_earliest() {
    for template in TEMPLATES {
        let mut bench = bench(role::OWNER);
        let setting = suggested(&bench, template);
        assert_eq!(setting.days.len(), template.anchors.len(), "{}", template.name);
        bench
            .run(move |ws, cx| build_board(ws, cx, BOARD, template.name, template, &setting))
            .expect("a template");
        let today = time::Date::from_julian_day(TODAY).expect("a day");
        // The month's plan begins with the month, the others with the day they are made.
        let least = if template.name == "运营每月工作计划" {
            today.replace_day(1).expect("a day")
        } else {
            today
        };
        for card in cards(&bench.ws, BOARD) {
            let first = card.start.or(card.due).map(|it| it.day);
            // A card that shows how one looks may show one that is late.
            let is_example = card.title.starts_with("示例");
            assert!(is_example || first.is_none_or(|it| it >= least), "{}: {first:?}", card.title);
        }
    }
}

#[test]
fn cards_that_come_again_come_on_a_day_of_theirs() {
    let mut bench = bench(role::OPERATIONS);
    let setting = suggested(&bench, &MONTHLY_PLAN);
    bench
        .run(move |ws, cx| build_board(ws, cx, BOARD, "月计划", &MONTHLY_PLAN, &setting))
        .expect("a template");
    let ws = &bench.ws;
    let mut routines = 0;
    for (list, _) in ws.children::<List>(BOARD.any()) {
        for (card, it) in ws.children::<Card>(list.any()) {
            let Some(found) = repeating(ws, card, time::Date::from_julian_day(TODAY).expect("a day")) else {
                continue;
            };
            let due = it.due.expect("what comes again is due");
            assert!(found.pattern.fits(found.first, due.day), "{}: {due}", it.title);
            routines += 1;
        }
    }
    assert!(routines >= 10, "{routines}");
}
