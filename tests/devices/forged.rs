//! What no honest device writes: things that stand in themselves, people who are each other, links in rings, numbers at
//! their bounds. Everything can be looked at all the same, goes out and comes in again.

use proptest::{collection::vec, prelude::*};
use time::Date;
use zhanggui::{
    domain::{
        board::{Board, Choice, Department, Field, List, Member, Step},
        card::Card,
        change::{Change, ChangeId, Context, Op, Writer},
        dispatch::Dispatch,
        edit::Refused,
        id::{Id, RecordId},
        link::Link,
        name::Name,
        packet::{Header, Outgoing, Scope, Sender, read},
        rank::Rank,
        record::Typed,
        routine::{Occurrence, Routine},
        value::{Key, Place, Shape, Value},
        when::When,
        workspace::Workspace,
    },
    features::{
        boards::commands::copy::{copy_board, copy_card, copy_list},
        dispatch::packets::Handover,
        exchange::{
            queries::{What, scope},
            rescue::shown_changes,
        },
        members::handing::hand_over,
        routines::rules::follow,
        trash::commands::{Shelf, purge, restore},
    },
};

use super::sight::sight;
use crate::merge::{config, oracle};

const ME: Id<Member> = Id::of(RecordId(7));
const KINDS: [Name; 20] = [
    Name::SHOP,
    Name::BOARD,
    Name::LIST,
    Name::CARD,
    Name::STEP,
    Name::COMMENT,
    Name::LABEL,
    Name::MEMBER,
    Name::DEPARTMENT,
    Name::FIELD,
    Name::CHOICE,
    Name::ALIAS,
    Name::LENS,
    Name::ROUTINE,
    Name::OCCURRENCE,
    Name::LINK,
    Name::FILE,
    Name::DISPATCH,
    Name::GLANCE,
    Name::ANCHOR,
];
const REGISTERS: [Name; 50] = [
    Name::TITLE,
    Name::NAME,
    Name::TEXT,
    Name::BODY,
    Name::OWNER,
    Name::PARTICIPANT,
    Name::START,
    Name::DUE,
    Name::DONE,
    Name::COLOR,
    Name::SHAPE,
    Name::VALUE,
    Name::LOOK,
    Name::ARCHIVED,
    Name::TRASHED,
    Name::SAME_AS,
    Name::EXPECTS,
    Name::COLUMN,
    Name::ROUTINE,
    Name::PATTERN,
    Name::ON_DAY,
    Name::NUMBER,
    Name::DAY,
    Name::SKIPPED,
    Name::TO,
    Name::SORT,
    Name::LIMIT,
    Name::UNIT,
    Name::FORMULA,
    Name::SHOWN,
    Name::TEMPLATE,
    Name::SENT,
    Name::READ,
    Name::DEPARTMENT,
    Name::LEFT,
    Name::SUCCESSOR,
    Name::MENTION,
    Name::LABEL,
    Name::CHUNKS,
    Name::BYTES,
    Name::WIDTH,
    Name::PREVIEW,
    Name::COVER,
    Name::WITHDRAWN,
    Name::USES,
    Name::PER_BOARD,
    Name::BY_TOPIC,
    Name::CARRIED,
    Name::CLOSED,
    Name::FOR_LISTS,
];

fn day() -> Date {
    Date::from_julian_day(2_461_367).expect("a day")
}

/// The first day of a year; others than 1900 to 9999 are not dates to us.
fn edge(year: i32) -> Date {
    Date::from_calendar_date(year, time::Month::January, 1).expect("a day")
}

fn id() -> impl Strategy<Value = RecordId> {
    prop_oneof![
        12 => (0..9u64).prop_map(RecordId),
        1 => Just(Card::TEMPLATES.any()),
        1 => Just(Board::TEMPLATES.any()),
        1 => Just(Card::ANCHOR.any()),
        1 => Just(Field::PRICE.any()),
        1 => Just(Field::PLATFORM.any()),
        1 => (3..6u64).prop_map(|it| Occurrence::of_card(Id::of(RecordId(it))).any()),
        1 => (3..6u64).prop_map(|it| Dispatch::of(Id::of(RecordId(it)), ME).any()),
    ]
}

fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        id().prop_map(|it| format!("{it} + {it} * 2 ÷ 0")),
        id().prop_map(|it| format!("by=field-{it}&lanes=owner&field-{it}={it}")),
        prop::sample::select(
            &[
                "",
                "days 1",
                "workdays",
                "weeks 24 17",
                "months 24 last",
                "lunar-years 12 30",
                "lunar-months last",
                "formula",
                "choices",
                "choice",
                "number",
                "money",
                "blocks",
                "step-of",
                "sum",
                "@@＠",
                "__proto__",
                "zgtPart1",
                "淘宝 9999999999999元 99999999999件 02-30截止",
            ][..]
        )
        .prop_map(str::to_owned),
    ]
}

fn value() -> impl Strategy<Value = Value> {
    prop_oneof![
        1 => Just(Value::Nothing),
        3 => any::<bool>().prop_map(Value::Flag),
        2 => prop_oneof![Just(i64::MIN), Just(i64::MAX), Just(-1), Just(0), 1..5i64].prop_map(Value::Number),
        4 => text().prop_map(Value::Text),
        6 => id().prop_map(Value::Record),
        8 => id().prop_map(|it| Value::Place(it, Rank::default())),
        2 => prop_oneof![Just(edge(1900)), Just(Date::MAX), Just(day())]
            .prop_map(|day| Value::When(When { day, minute: None })),
        1 => Just(Value::Foreign(r#"{"__proto__":1}"#.into())),
    ]
}

fn op() -> impl Strategy<Value = (RecordId, Name, Key, Value)> {
    let key = prop_oneof![
        5 => Just(Name::PLACE),
        8 => prop::sample::select(&REGISTERS[..]),
    ];
    let of = prop_oneof![3 => Just(RecordId::SHOP), 2 => id()];
    (id(), prop::sample::select(&KINDS[..]), key, of, value()).prop_map(|(record, kind, name, of, value)| {
        // Mostly one kind for one id, so that things hold together.
        let kind = match record.0 {
            1 => Name::BOARD,
            2 => Name::LIST,
            3 | 4 => Name::CARD,
            5 => Name::DEPARTMENT,
            6 | 7 => Name::MEMBER,
            _ => kind,
        };
        (record, kind, Key { name, of }, value)
    })
}

/// Each op by another device, none of which knew of the others.
fn wrote(ops: Vec<(RecordId, Name, Key, Value)>) -> Vec<Change> {
    let change = |(at, (record, kind, key, value)): (usize, (RecordId, Name, Key, Value))| {
        let writer = Writer { replica: RecordId(at as u64 % 3), slot: 0 };
        let op = Op { index: 0, kind, record, key, value, seen: vec![] };
        let (id, by) = (ChangeId { writer, seq: at as u32 + 1 }, Id::of(RecordId(6 + at as u64 % 2)));
        Change { id, at: at as i64 * 10_000, by, label: Name::NAME, of: 1, ops: vec![op] }
    };
    ops.into_iter().enumerate().map(change).collect()
}

fn folded(changes: &[Change]) -> Workspace {
    let mut workspace = Workspace::default();
    changes.iter().for_each(|it| drop(workspace.apply(it)));
    workspace
}

fn written(log: &[Change], scope: Scope) -> String {
    let header = Header {
        kind: Name::SHOP,
        workspace: RecordId(9),
        shop: String::new(),
        from: Sender { replica: RecordId(1), member: ME, name: String::new() },
        to: None,
        board: None,
        number: 1,
        before: None,
        at: 0,
    };
    let mut outgoing = Outgoing::new(header, scope);
    log.iter().cloned().for_each(|it| outgoing.add(it));
    outgoing.text()
}

/// What a shop shows, where what says nothing is told in one way: a record does not remember how it was said.
fn told(ws: &Workspace) -> Vec<Change> {
    let mut changes = shown_changes(ws);
    let empty = changes.iter_mut().flat_map(|it| &mut it.ops).filter(|it| it.value.is_empty());
    empty.for_each(|it| it.value = Value::Nothing);
    changes
}

/// Looks at everything, sends it everywhere, and does what walks through what stands in what.
fn survives(log: &[Change]) {
    let ws = folded(log);
    assert_eq!(oracle::of_workspace(&ws), oracle::of_ops(log));
    sight(&ws, log, ME, day());
    let packet = read(written(log, Scope::Shop).as_bytes()).expect("what we write we read");
    assert_eq!(told(&folded(&packet.changes)), told(&ws));
    let whats = (0..9).map(|it| What::Board(Id::of(RecordId(it)))).chain(
        [false, true]
            .map(|is_answer| What::Handover(Handover { to: Id::of(RecordId(6)), is_answer, act: None })),
    );
    for what in whats {
        read(written(log, scope(&ws, ME, what)).as_bytes()).expect("what we write we read");
    }
    let mut chance = || 7;
    let next = ChangeId { writer: Writer { replica: RecordId(99), slot: 0 }, seq: 1 };
    let mut cx = Context { now: 1, today: day(), me: ME, next, chance: &mut chance };
    let name = |name: &str, nth: usize| format!("{name} {nth}");
    let copy = RecordId(500);
    let mut done: Vec<Result<Change, Refused>> = vec![follow(&ws, &mut cx, &[]).ok_or(Refused::Gone)];
    for it in (0..9).map(RecordId) {
        done.extend([
            restore(&ws, &mut cx, it, Shelf::Trash),
            purge(&ws, &mut cx, it),
            copy_board(&ws, &mut cx, Id::of(it), Id::of(copy), name),
            copy_list(&ws, &mut cx, Id::of(it), name),
            copy_card(&ws, &mut cx, Id::of(it), Id::of(copy), name),
            hand_over(&ws, &mut cx, Id::of(it), Some(ME), true),
        ]);
    }
    for change in done.into_iter().flatten() {
        let mut ws = folded(log);
        ws.apply(&change);
    }
}

proptest! {
    #![proptest_config(config(file!()))]

    #[test]
    fn whatever_is_forged_everything_can_be_looked_at(ops in vec(op(), 1..60)) {
        survives(&wrote(ops));
    }
}

/// The rings one by one: departments, people, links, steps and lists in themselves, a board in its own card, a routine that
/// lists itself.
#[test]
fn rings_are_borne() {
    let [board, list, card, other, department, member] = [1, 2, 3, 4, 5, 6].map(RecordId);
    let [step, link, field, choice] = [20, 21, 22, 23].map(RecordId);
    let stands = |kind: Name, what: RecordId, on: RecordId| {
        (what, kind, Key::plain(Name::PLACE), Value::Place(on, Rank::default()))
    };
    let names = |kind: Name, what: RecordId, key: Key, whom: RecordId| (what, kind, key, Value::Record(whom));
    let shop = |kind: Name, what: RecordId| stands(kind, what, RecordId::SHOP);
    let own = |it: RecordId| Value::Text(format!("{it} + 1"));
    let rings = [
        vec![stands(Department::KIND, department, department)],
        vec![stands(Department::KIND, department, other), stands(Department::KIND, other, department)],
        vec![
            shop(Member::KIND, member),
            shop(Member::KIND, ME.any()),
            names(Member::KIND, member, Member::SAME_AS.key(), ME.any()),
            names(Member::KIND, ME.any(), Member::SAME_AS.key(), member),
            names(Member::KIND, ME.any(), Member::SUCCESSOR.key(), ME.any()),
            names(Member::KIND, ME.any(), Member::DEPARTMENT.key(), ME.any()),
        ],
        vec![shop(Board::KIND, board), stands(List::KIND, list, list), stands(Card::KIND, card, card)],
        vec![
            stands(Board::KIND, board, card),
            stands(List::KIND, list, board),
            stands(Card::KIND, card, list),
        ],
        vec![stands(Card::KIND, card, step), stands(Step::KIND, step, card)],
        vec![stands(Step::KIND, step, step), stands(Choice::KIND, choice, choice)],
        vec![
            shop(Board::KIND, board),
            stands(List::KIND, list, board),
            stands(Card::KIND, card, list),
            stands(Card::KIND, other, list),
            stands(Link::KIND, link, card),
            names(Link::KIND, link, Link::TO.key(), card),
            (link, Link::KIND, Link::SORT.key(), Value::Text("blocks".into())),
            names(Occurrence::KIND, Occurrence::of_card(Id::of(card)).any(), Occurrence::ROUTINE.key(), card),
            stands(Routine::KIND, card, card),
        ],
        vec![
            shop(Field::KIND, field),
            (field, Field::KIND, Field::SHAPE.key(), Value::Text("formula".into())),
            (field, Field::KIND, Field::FORMULA.key(), own(field)),
        ],
    ];
    for ring in &rings {
        survives(&wrote(ring.clone()));
    }
    survives(&wrote(rings.concat()));
}

/// A place that is taken for what it is, whatever it names.
#[test]
fn what_stands_in_itself_is_kept_and_can_be_put_right() {
    let list = RecordId(2);
    let log = wrote(vec![(list, List::KIND, Key::plain(Name::PLACE), Value::Place(list, Rank::default()))]);
    let mut ws = folded(&log);
    let right = Some(Place { parent: Id::<Board>::of(RecordId(1)), rank: Rank::default() }).write();
    let seen = ws.seen(list, List::PLACE.key(), Writer::default());
    let op = Op { index: 0, kind: List::KIND, record: list, key: List::PLACE.key(), value: right, seen };
    let id = ChangeId { writer: Writer { replica: RecordId(50), slot: 0 }, seq: 1 };
    ws.apply(&Change { id, at: 1, by: ME, label: Name::NAME, of: 1, ops: vec![op] });
    assert_eq!(ws.children::<List>(RecordId(1)).map(|it| it.0.any()).collect::<Vec<_>>(), [list]);
    assert_eq!(ws.children::<List>(list).count(), 0);
}
