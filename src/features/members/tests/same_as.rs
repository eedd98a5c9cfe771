//! Every query that groups, filters, offers or names people follows who they turned out to be: 小李's work was given to the
//! member of her old phone, whose name is a canary that nothing may say any more.

use super::*;
use crate::{
    domain::{
        board::{Field, Step},
        naming::{Fact, read},
        value::Shape,
    },
    features::{
        bench::{ME, TODAY},
        boards::{
            commands::detail::*,
            lens::{
                Grouping,
                cells::choices,
                columns::columns,
                filter::{Filter, Part, Whose},
                queries::{column_name, offers},
                sieve::Sieve,
                table,
            },
            open_card::participants,
            tasks::{Row, tasks},
            tile::tile,
        },
        dispatch::queries::handed_out,
        members::{commands::part_member, queries::people_with},
        naming::{
            filling::{Effect, effect},
            queries::{facts_of, said},
            tables::lexicon,
        },
        progress::queries::progress,
        search::{others::others, queries::result_row, query::Query},
        talk::queries::{About, talk},
    },
};

const OLD: Id<Member> = Id::of(RecordId(41));
const CANARY: &str = "金丝雀";

fn today() -> time::Date {
    time::Date::from_julian_day(TODAY).expect("a day")
}

/// `a` belongs to the old name and has it among its participants, on its step and in a field; I am 小李 by the new one.
fn parted_and_joined() -> Bench {
    let mut bench = shop(&[(OLD, CANARY, "运营"), (LI, "小李", "运营"), (ZHOU, "小周", "")]);
    with_cards(&mut bench, "ab");
    bench.run(|ws, cx| set_owner(ws, cx, card('a'), Some(OLD))).expect("a card");
    bench.run(|ws, cx| set_owner(ws, cx, card('b'), Some(ZHOU))).expect("a card");
    bench.run(|ws, cx| set_participant(ws, cx, card('b'), OLD, true)).expect("a card");
    bench.run(|ws, cx| add_steps(ws, cx, card('a'), &["步骤".to_owned()])).expect("a card");
    let step = bench.ws.children::<Step>(card('a').any()).next().expect("a step").0;
    bench.run(|ws, cx| set_step_owner(ws, cx, step, Some(OLD))).expect("a step");
    same(&mut bench, OLD, LI);
    same_me(&mut bench);
    bench
}

fn same_me(bench: &mut Bench) {
    bench.run(|ws, cx| crate::features::members::commands::be_member(ws, cx, LI)).expect("a member");
}

#[test]
fn cards_are_mine_by_whatever_name() {
    let bench = parted_and_joined();
    let ws = &bench.ws;
    let mine = tasks(ws, ME, today()).into_iter().filter_map(|it| match it {
        Row::Card(slot) => ws.in_slot(slot).map(|it| it.id),
        Row::Head(..) => None,
    });
    assert_eq!(
        mine.collect::<Vec<_>>(),
        [card('a').any(), card('b').any()],
        "what I take part in comes last"
    );
    let given = handed_out(ws, ME, today()).into_iter().flat_map(|it| it.errands);
    assert_eq!(given.map(|it| it.card).collect::<Vec<_>>(), [card('b')]);
    let slot = ws.slot(card('a').any()).expect("a card");
    assert_eq!(tile(ws, slot, ME, None, None).expect("a card").facts.owner, Some(("小李".into(), true)));
    assert_eq!(result_row(ws, slot, None, ME).expect("a card").owner, Some(("小李".into(), true)));
}

#[test]
fn groups_filters_and_sums_count_one_person() {
    let bench = parted_and_joined();
    let ws = &bench.ws;
    let names = |grouping| {
        columns(ws, BOARD, grouping).into_iter().filter_map(|it| column_name(ws, it)).collect::<Vec<_>>()
    };
    assert_eq!(names(Grouping::Owner), ["小李", "小周"]);
    let list = ws.children::<List>(BOARD.any()).next().expect("a list").0;
    for whose in [Whose::Mine, Whose::Of(LI), Whose::Of(OLD), Whose::Of(ME)] {
        let mut filter = Filter::default();
        filter.set(Part::Owner(whose), true);
        let through = Sieve::of(ws, &filter, ME, today()).sift(ws, list);
        assert_eq!(
            through.iter().filter_map(|it| ws.in_slot(*it)).map(|it| it.id).collect::<Vec<_>>(),
            [card('a').any()]
        );
    }
    let owners: Vec<_> = progress(ws, BOARD).owners.into_iter().map(|it| it.0).collect();
    assert_eq!(owners, ["小周", "小李"]);
}

#[test]
fn what_is_offered_names_everybody_once() {
    let bench = parted_and_joined();
    let ws = &bench.ws;
    let all = |names: Vec<String>| assert_eq!(names, ["小李", "小周"]);
    all(people_with(ws, ME, &[OLD, LI]).into_iter().map(|it| it.name).collect());
    all(choices(ws, BOARD, table::Fact::Owner).into_iter().map(|it| it.1).collect());
    assert_eq!(offers(ws, BOARD, ME).people.into_iter().map(|it| it.1).collect::<Vec<_>>(), ["小周"]);
    let found = |typed: &str| others(ws, &Query::of(typed, None).expect("words")).1.len();
    assert_eq!((found("小李"), found(CANARY)), (1, 0));
}

#[test]
fn a_card_names_one_person_and_lets_them_go() {
    let mut bench = parted_and_joined();
    assert_eq!(
        participants(&bench.ws, card('b'), ME).into_iter().map(|it| it.name).collect::<Vec<_>>(),
        ["小李"]
    );
    // Chosen once more, they are not there twice.
    let again = bench.run(|ws, cx| set_participant(ws, cx, card('b'), LI, true)).expect("a card");
    assert_eq!(again.ops, []);
    bench.run(|ws, cx| set_participant(ws, cx, card('b'), LI, false)).expect("a card");
    assert_eq!(participants(&bench.ws, card('b'), ME), []);
    bench.run(|ws, cx| add_comment(ws, cx, card('a'), "好")).expect("a card");
    assert_eq!(
        talk(&bench.ws, About::Card(card('a')).subject(), ME)[0]
            .by
            .as_ref()
            .map(|it| (it.name.as_str(), it.me)),
        Some(("小李", true))
    );
}

#[test]
fn titles_know_them_by_every_name_and_write_the_one() {
    let bench = parted_and_joined();
    let ws = &bench.ws;
    let lexicon = lexicon(ws, Some(BOARD));
    for title in ["锅 @小李", &format!("锅 @{CANARY}")] {
        let facts: Vec<Fact> = read(title, &lexicon, today()).into_iter().map(|it| it.fact).collect();
        assert_eq!(facts, [Fact::Owner(LI)], "{title}");
        assert_eq!(effect(ws, card('a'), &facts[0]), Effect::Nothing, "{title}");
    }
    let facts = facts_of(ws, card('a'));
    assert_eq!(facts, [Fact::Owner(LI)]);
    assert!(!format!("{:?}", said(ws, &facts[0])).contains(CANARY));
}

#[test]
fn a_field_of_people_says_who_they_are() {
    use crate::{
        domain::field_shape::FieldShape,
        features::fields::{commands::add_field, known::Fields},
    };
    let says = |ws: &Workspace, field| {
        let fields = Fields::of(ws);
        let known = fields.get(field).expect("a field");
        fields.says(ws, ws.get(card('a')).expect("a card"), known)
    };
    let mut bench = parted_and_joined();
    let field: Id<Field> = Id::of(RecordId(51));
    bench.run(|ws, cx| add_field(ws, cx, field, "跟单", FieldShape::Member)).expect("a name");
    bench.run(|ws, cx| set_value(ws, cx, card('a'), field, OLD.write())).expect("a card");
    assert!(format!("{:?}", says(&bench.ws, field)).contains("小李"));
    bench.run(|ws, cx| part_member(ws, cx, OLD)).expect("a member");
    assert!(format!("{:?}", says(&bench.ws, field)).contains(CANARY), "the test can tell");
}
