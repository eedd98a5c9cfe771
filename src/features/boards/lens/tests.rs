//! Looks, drawn: `"a b | c"` is two lists; a small letter is a card, and what it says follows from the letter.

use proptest::{collection::vec, prelude::*, sample::select};
use time::Date;

use super::{
    Grouping, Layout, Look,
    address::parse,
    beside::{Beside, move_beside},
    cell::{Cell, put_card},
    columns::{Column, columns},
    commands::{save_lens, trash_lens},
    filter::{Bucket, Filter, Part, Whose},
    layout::{Cut, Laid},
    queries::{hindrances, lenses},
    sieve::{Hindrance, Sieve},
    table::{Fact, Sort},
};
use crate::{
    domain::{
        board::{Board, Choice, Field, Label, Lens, List, Member, Shop},
        card::Card,
        edit::Edit,
        id::{Id, RecordId},
        rank::Rank,
        value::{Place, Shape},
        when::When,
        workspace::{Workspace, children::Slot},
    },
    features::{
        bench::{Bench, ME, TODAY},
        boards::{queries::lists, timeline::calendar::Scale},
        fields::known::Fields,
    },
};

mod lanes;
mod table;

use table::rows;

const BOARD: Id<Board> = Id::of(RecordId(1));
const ZHOU: Id<Member> = Id::of(RecordId(21));
const HOT: Id<Label> = Id::of(RecordId(31));
const TMALL: Id<Choice> = Id::of(RecordId(41));
const JD: Id<Choice> = Id::of(RecordId(42));

fn list(number: usize) -> Id<List> {
    Id::of(RecordId(50 + number as u64))
}

fn card(name: char) -> Id<Card> {
    Id::of(RecordId(1_000 + name as u64))
}

fn day(from_today: i32) -> Date {
    Date::from_julian_day(TODAY + from_today).expect("a day")
}

/// Lays out a drawing with two people, a label and two platforms.
fn lay(drawing: &str) -> Bench {
    let mut bench = Bench::default();
    let lists: Vec<Vec<char>> =
        drawing.split('|').map(|it| it.chars().filter(|it| it.is_alphanumeric()).collect()).collect();
    let laid = bench.run(|ws, cx| {
        let mut edit = Edit::new(ws, "lay");
        edit.set(BOARD, &Board::NAME, "板".into());
        let shop = Id::<Shop>::of(RecordId::SHOP);
        let ranks = Rank::spread(None, None, 2).expect("room");
        for ((member, name), rank) in [(ME, "小李"), (ZHOU, "小周")].into_iter().zip(ranks.clone()) {
            edit.set(member, &Member::NAME, name.into());
            edit.set(member, &Member::PLACE, Some(Place { parent: shop, rank }));
        }
        edit.set(HOT, &Label::NAME, "急".into());
        edit.set(HOT, &Label::PLACE, Some(Place { parent: BOARD, rank: ranks[0].clone() }));
        edit.set(Field::PLATFORM, &Field::SHAPE, Field::CHOICE_SHAPE.into());
        edit.set(Field::PLATFORM, &Field::PLACE, Some(Place { parent: shop, rank: ranks[0].clone() }));
        for ((choice, name), rank) in [(TMALL, "天猫"), (JD, "京东")].into_iter().zip(ranks) {
            edit.set(choice, &Choice::NAME, name.into());
            edit.set(choice, &Choice::PLACE, Some(Place { parent: Field::PLATFORM, rank }));
        }
        let ranks = Rank::spread(None, None, lists.len()).expect("room");
        for (at, (cards, rank)) in lists.iter().zip(ranks).enumerate() {
            edit.set(list(at), &List::NAME, format!("{at}"));
            edit.set(list(at), &List::PLACE, Some(Place { parent: BOARD, rank }));
            let ranks = Rank::spread(None, None, cards.len()).expect("room");
            for (name, rank) in cards.iter().zip(ranks) {
                edit.set(card(*name), &Card::TITLE, name.to_string());
                edit.set(card(*name), &Card::PLACE, Some(Place { parent: list(at), rank }));
            }
        }
        Ok(edit.done(cx))
    });
    laid.expect("a drawing");
    bench
}

fn tell(bench: &mut Bench, write: impl FnOnce(&mut Edit)) {
    let told = bench.run(|ws, cx| {
        let mut edit = Edit::new(ws, "tell");
        write(&mut edit);
        Ok(edit.done(cx))
    });
    told.expect("an edit");
}

/// A board where every kind of part has somebody to say it.
fn told() -> Bench {
    let mut bench = lay("a b c | d e");
    tell(&mut bench, |edit| {
        edit.set(card('a'), &Card::OWNER, Some(ME)).set(card('a'), &Card::DUE, Some(When::all_day(day(-1))));
        edit.set(card('b'), &Card::OWNER, Some(ZHOU)).set(card('b'), &Card::DUE, Some(When::all_day(day(0))));
        edit.set_key(card('b'), Card::LABEL.of(HOT), true.write());
        edit.set_key(card('c'), Card::VALUE.of(Field::PLATFORM), TMALL.write());
        edit.set(card('c'), &Card::DUE, Some(When::all_day(day(7)))).set(card('c'), &Card::DONE, true);
        edit.set(card('d'), &Card::OWNER, Some(ZHOU)).set(card('d'), &Card::DUE, Some(When::all_day(day(8))));
        edit.set_key(card('d'), Card::VALUE.of(Field::PLATFORM), JD.write());
        edit.set(card('e'), &Card::TITLE, "e ＪＤ 剪刀".into());
    });
    bench
}

fn asking(parts: &[Part]) -> Filter {
    let mut filter = Filter::default();
    parts.iter().for_each(|it| filter.set(*it, true));
    filter
}

fn names(ws: &Workspace, slots: &[Slot]) -> String {
    let title = |slot: &Slot| {
        ws.in_slot(*slot).and_then(|it| ws.get(Id::<Card>::of(it.id))).map(|it| it.title.clone())
    };
    slots.iter().filter_map(title).filter_map(|it| it.chars().next()).collect()
}

/// What the lists of the board give together.
fn lay_out(ws: &Workspace, by: Grouping, across: Option<Grouping>, sieve: &Sieve) -> Laid {
    let cut = Cut::of(ws, BOARD, by, across);
    let fields = Fields::of(ws);
    let shares: Vec<_> = lists(ws, BOARD).into_iter().map(|it| cut.share(ws, it, sieve, &fields)).collect();
    cut.join(&shares.iter().collect::<Vec<_>>())
}

/// The cards that come through, by list or by group.
fn draw(ws: &Workspace, grouping: Grouping, filter: &Filter) -> String {
    let laid = lay_out(ws, grouping, None, &Sieve::of(ws, filter, ME, day(0)));
    let all = columns(ws, BOARD, grouping);
    let drawn: Vec<_> = all.into_iter().map(|it| names(ws, &laid.cards(it.into()))).collect();
    drawn.join("|")
}

#[track_caller]
fn check(parts: &[Part], expect: &str) {
    assert_eq!(draw(&told().ws, Grouping::List, &asking(parts)), expect);
}

#[test]
fn each_part_lets_through_what_it_says() {
    check(&[], "abc|de");
    check(&[Part::Owner(Whose::Mine)], "a|");
    check(&[Part::Owner(Whose::Of(ZHOU))], "b|d");
    check(&[Part::Owner(Whose::Nobody)], "c|e");
    check(&[Part::Label(Some(HOT))], "b|");
    check(&[Part::Label(None)], "ac|de");
    check(&[Part::Due(Bucket::Late)], "a|");
    check(&[Part::Due(Bucket::Today)], "b|");
    check(&[Part::Due(Bucket::Week)], "c|");
    check(&[Part::Due(Bucket::Later)], "|d");
    check(&[Part::Due(Bucket::Never)], "|e");
    check(&[Part::Done(true)], "c|");
    check(&[Part::Choice(Field::PLATFORM, Some(JD))], "|d");
    check(&[Part::Choice(Field::PLATFORM, None)], "ab|e");
}

#[test]
fn parts_of_a_kind_widen_and_kinds_narrow() {
    check(&[Part::Owner(Whose::Mine), Part::Owner(Whose::Of(ZHOU))], "ab|d");
    check(&[Part::Owner(Whose::Of(ZHOU)), Part::Due(Bucket::Today)], "b|");
    check(&[Part::Owner(Whose::Of(ZHOU)), Part::Due(Bucket::Today), Part::Due(Bucket::Later)], "b|d");
    check(&[Part::Done(true), Part::Done(false)], "abc|de");
}

#[test]
fn words_stand_in_the_title_whatever_their_width_and_case() {
    let ws = told().ws;
    let said = |words: &str| draw(&ws, Grouping::List, &Filter::default().with_words(words.into()));
    assert_eq!(said("剪 jd"), "|e");
    assert_eq!(said("剪 锅"), "|");
    assert_eq!(said("  "), "abc|de");
}

#[test]
fn who_turned_out_to_be_somebody_is_that_person() {
    let mut bench = told();
    tell(&mut bench, |edit| _ = edit.set(ZHOU, &Member::SAME_AS, Some(ME)));
    assert_eq!(draw(&bench.ws, Grouping::List, &asking(&[Part::Owner(Whose::Mine)])), "ab|d");
}

#[test]
fn what_hides_everything_is_told() {
    let ws = told().ws;
    let filter = asking(&[Part::Owner(Whose::Mine), Part::Due(Bucket::Today)]);
    let sieve = Sieve::of(&ws, &filter, ME, day(0));
    let (owner, due) = (Hindrance::Kind(0), Hindrance::Kind(1));
    assert_eq!(hindrances(&ws, BOARD, &filter, &sieve), [(owner, 1), (due, 1)]);
    let filter = asking(&[Part::Owner(Whose::Of(ZHOU))]).with_words("锅".into());
    let sieve = Sieve::of(&ws, &filter, ME, day(0));
    assert_eq!(hindrances(&ws, BOARD, &filter, &sieve), [(Hindrance::Words, 2)]);
}

#[test]
fn groups_hold_every_card() {
    let ws = told().ws;
    let said = |grouping| draw(&ws, grouping, &Filter::default());
    assert_eq!(said(Grouping::Owner), "ce|a|bd");
    assert_eq!(said(Grouping::Label), "acde|b");
    assert_eq!(said(Grouping::Choice(Field::PLATFORM)), "abe|c|d");
}

/// Puts a card from one column into another, above the first card there, and draws; then takes it back.
#[track_caller]
fn check_put(grouping: Grouping, name: char, from: usize, to: usize, beside: Beside, expect: &str) {
    let mut bench = told();
    let all = columns(&bench.ws, BOARD, grouping);
    let change = bench.run(|ws, cx| put_card(ws, cx, card(name), (all[from].into(), all[to].into()), beside));
    let change = change.expect("a card");
    assert!(!change.ops.is_empty());
    assert_eq!(draw(&bench.ws, grouping, &Filter::default()), expect);
}

#[test]
fn a_card_put_into_a_column_says_what_the_column_says() {
    check_put(Grouping::Owner, 'c', 0, 1, Beside::End, "e|ac|bd");
    check_put(Grouping::Owner, 'b', 2, 0, Beside::End, "bce|a|d");
    check_put(Grouping::Owner, 'c', 0, 1, Beside::Before(card('a')), "e|ca|bd");
    check_put(Grouping::Label, 'b', 1, 0, Beside::End, "abcde|");
    check_put(Grouping::Label, 'd', 0, 1, Beside::End, "ace|bd");
    check_put(Grouping::Choice(Field::PLATFORM), 'd', 2, 1, Beside::End, "abe|cd|");
    check_put(Grouping::List, 'd', 1, 0, Beside::After(card('a')), "adbc|e");
}

#[test]
fn in_its_own_column_a_card_moves_only_within_its_list() {
    let mut bench = told();
    let nobody = Cell::from(Column::Owner(None));
    for (beside, expect) in [(Beside::After(card('e')), "ce|a|bd"), (Beside::Before(card('a')), "ce|a|bd")] {
        bench.run(|ws, cx| put_card(ws, cx, card('c'), (nobody, nobody), beside)).expect("a card");
        assert_eq!(draw(&bench.ws, Grouping::Owner, &Filter::default()), expect);
    }
    assert_eq!(draw(&bench.ws, Grouping::List, &Filter::default()), "cab|de");
}

#[test]
fn a_look_is_saved_once_under_a_name_and_taken_away() {
    let mut bench = told();
    let (one, other) = (Id::<Lens>::of(RecordId(71)), Id::<Lens>::of(RecordId(72)));
    let filter = asking(&[Part::Due(Bucket::Late)]);
    let late = Look { filter, grouping: Grouping::Owner, ..Look::default() };
    bench.run(|ws, cx| save_lens(ws, cx, one, BOARD, " 急的 ", &Look::default())).expect("a board");
    bench.run(|ws, cx| save_lens(ws, cx, other, BOARD, "急的", &late)).expect("a board");
    assert_eq!(lenses(&bench.ws, BOARD), [(one, "急的".to_owned(), late)]);
    bench.run(|ws, cx| trash_lens(ws, cx, one)).expect("a lens");
    assert!(lenses(&bench.ws, BOARD).is_empty());
}

#[test]
fn what_is_not_understood_is_left_out() {
    for text in ["", "?", "q", "owner=", "owner=x", "due=soon", "field-x=none", "by=", "%", "q=%f", "a=b&&="]
    {
        let look = parse(text);
        assert!(look.filter.parts().is_empty() && look.grouping == Grouping::List, "{text}");
    }
    assert_eq!(parse("due=late.soon&mood=7").filter, asking(&[Part::Due(Bucket::Late)]));
    assert_eq!(parse("q=%E5%89%AA").filter.words, "剪");
}

fn ids<R: 'static>() -> impl Strategy<Value = Id<R>> {
    any::<u64>().prop_map(|it| Id::of(RecordId(it)))
}

fn parts() -> impl Strategy<Value = Part> {
    prop_oneof![
        Just(Part::Owner(Whose::Nobody)),
        Just(Part::Owner(Whose::Mine)),
        ids().prop_map(|it| Part::Owner(Whose::Of(it))),
        proptest::option::of(ids()).prop_map(Part::Label),
        select(&Bucket::ALL[..]).prop_map(Part::Due),
        any::<bool>().prop_map(Part::Done),
        (ids(), proptest::option::of(ids())).prop_map(|(field, choice)| Part::Choice(field, choice)),
    ]
}

fn looks() -> impl Strategy<Value = Look> {
    let grouping = prop_oneof![
        Just(Grouping::List),
        Just(Grouping::Owner),
        Just(Grouping::Label),
        ids().prop_map(Grouping::Choice)
    ];
    let sort = (select(&Fact::ALL[..]), any::<bool>()).prop_map(|(by, down)| Sort { by, down });
    let layout = (select(&Layout::ALL[..]), select(&Scale::ALL[..]));
    let lanes = (proptest::option::of(grouping.clone()), vec(proptest::option::of(ids::<Choice>()), 0..4));
    (any::<String>(), vec(parts(), 0..12), grouping, lanes, layout, proptest::option::of(sort)).prop_map(
        |(words, parts, grouping, (lanes, folded), (layout, scale), sort)| {
            let mut look = Look {
                filter: asking(&parts).with_words(words),
                grouping,
                lanes,
                folded: vec![],
                layout,
                scale,
                sort,
            };
            folded.into_iter().for_each(|it| look.turn_lane(Column::Choice(Field::PLATFORM, it)));
            look
        },
    )
}

proptest! {
    #[test]
    fn a_look_is_read_as_written(look in looks()) {
        let text = look.to_string();
        prop_assert!(text.bytes().all(|it| it.is_ascii_graphic() && it != b'#' && it != b'/'));
        prop_assert_eq!(parse(&text), look);
    }

    #[test]
    fn any_text_is_read_and_then_stays(text in "[a-z0-9=&.%?-]{0,60}") {
        let look = parse(&text);
        prop_assert_eq!(parse(&look.to_string()), look);
    }

    #[test]
    fn every_open_card_is_in_one_bucket(due in proptest::option::of(-400..400i32), done: bool) {
        let due = due.map(|it| When::all_day(day(it)));
        let mut bench = lay("a");
        tell(&mut bench, |edit| _ = edit.set(card('a'), &Card::DUE, due).set(card('a'), &Card::DONE, done));
        let through = |bucket: &&Bucket| draw(&bench.ws, Grouping::List, &asking(&[Part::Due(**bucket)])) == "a";
        let found: Vec<_> = Bucket::ALL.iter().filter(through).copied().collect();
        prop_assert_eq!(found.len(), usize::from(!done || due.is_none_or(|it| it.day >= day(0))));
        prop_assert_eq!(found.first().copied(), Bucket::of(due, done, day(0)));
    }

    /// Some cards are seen. One of them, or one of another list, is put between two that are seen.
    #[test]
    fn a_card_put_down_among_hidden_ones_stands_beside_whom_it_was_put(
        seen in vec(any::<bool>(), 8), carried in 0..9usize, gap in 0..9usize, same_ranks: bool,
    ) {
        let mut bench = lay("abcdefgh | x");
        if same_ranks {
            tell(&mut bench, |edit| for name in "abcdefgh".chars() {
                edit.set(card(name), &Card::PLACE, Some(Place { parent: list(0), rank: Rank::default() }));
            });
        }
        let carried = "abcdefghx".chars().nth(carried).expect("a card");
        let before: Vec<char> = "abcdefgh".chars().filter(|it| *it != carried).collect();
        let in_sight: Vec<char> =
            before.iter().copied().filter(|it| seen["abcdefgh".find(*it).expect("a letter")]).collect();
        let gap = gap.min(in_sight.len());
        let above = gap.checked_sub(1).map(|it| in_sight[it]);
        let below = in_sight.get(gap).copied();
        let beside = Beside::between(above.map(card), below.map(card));
        bench.run(|ws, cx| move_beside(ws, cx, card(carried), list(0), beside)).expect("a move");
        let after = draw(&bench.ws, Grouping::List, &Filter::default());
        let after: Vec<char> = after.split('|').next().expect("a list").chars().collect();
        let rest: Vec<char> = after.iter().copied().filter(|it| *it != carried).collect();
        prop_assert_eq!(rest, before, "the order of the others stays");
        let at = after.iter().position(|it| *it == carried).expect("it is there");
        match (above, below) {
            (Some(above), _) => prop_assert_eq!(after[at - 1], above),
            (None, Some(below)) => prop_assert_eq!(after[at + 1], below),
            (None, None) => prop_assert_eq!(at, after.len() - 1),
        }
    }

    #[test]
    fn titles_sort_as_texts_do(titles in vec("[a-c锅]{0,20}", 1..12), down: bool) {
        let letters: String = ('a'..='z').take(titles.len()).collect();
        // In three lists, as they come.
        let parted: Vec<&str> = [&letters[..letters.len() / 3], &letters[letters.len() / 3..letters.len() / 2], &letters[letters.len() / 2..]].into();
        let mut bench = lay(&parted.join("|"));
        tell(&mut bench, |edit| for (letter, title) in letters.chars().zip(&titles) {
            edit.set(card(letter), &Card::TITLE, format!("共同的开头{title}"));
        });
        let mut expect: Vec<_> = titles.iter().collect();
        expect.sort_by(|a, b| if down { b.cmp(a) } else { a.cmp(b) });
        let found = rows(&bench.ws, Some(Sort { by: Fact::Title, down }));
        let found: Vec<_> = found.iter().map(|slot| bench.ws.in_slot(*slot).expect("a card").value(Card::TITLE.key())).collect();
        prop_assert_eq!(found, expect.iter().map(|it| format!("共同的开头{it}").write()).collect::<Vec<_>>());
    }
}
