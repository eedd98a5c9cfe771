//! The index against a naive search that looks at every card, while a shop is worked on at random.

use proptest::prelude::*;

use std::sync::Arc;

use super::{
    asking::Sift,
    index::{Found, Index, MOST_RESULTS, texts},
    pinyin::{Pinyin, tests::shipped},
    query::Query,
};
use crate::domain::{
    board::{Board, Comment, Label, List, Shop, Step},
    card::Card,
    change::{Change, ChangeId, Context, Writer},
    edit::{Edit, Refused},
    id::{Id, RecordId},
    name::Name,
    rank::Rank,
    record::Typed,
    value::{Key, Place, Value},
    workspace::{PURGED, Workspace, children::Slot},
};

const BOARDS: u64 = 2;
const LISTS: u64 = 5;
const CARDS: u64 = 12;
const LABEL: RecordId = RecordId(3);

/// One thing that happens in a shop.
#[derive(Clone, Debug)]
enum Act {
    Title(u64, String),
    Body(u64, String),
    Comment(u64, String),
    Step(u64, String),
    Label(u64, bool),
    NameLabel(String),
    Stand(u64, u64, u8),
    Flag(Name, RecordId, Name, bool),
    StandList(u64, u64, u8),
    StandBoard(u64, u8),
    Purge(u64),
    Forget,
    /// Lays a part of what is to be laid.
    Lay(u8),
}

fn board(number: u64) -> RecordId {
    RecordId(10 + number)
}
fn list(number: u64) -> RecordId {
    RecordId(20 + number)
}
fn card(number: u64) -> RecordId {
    RecordId(100 + number)
}
fn said(number: u64) -> RecordId {
    RecordId(1_000 + number)
}

struct Shopful {
    ws: Workspace,
    index: Index,
    seq: u32,
}

impl Shopful {
    fn run(&mut self, command: impl FnOnce(&Workspace, &mut Context) -> Result<Change, Refused>) {
        self.seq += 1;
        let mut chance = || 1;
        let mut cx = Context {
            now: 1,
            today: time::Date::from_julian_day(2_461_367).expect("a day"),
            me: Id::of(RecordId(9)),
            next: ChangeId { writer: Writer { replica: RecordId(7), slot: 0 }, seq: self.seq },
            chance: &mut chance,
        };
        let change = command(&self.ws, &mut cx).expect("nothing here is refused");
        let touched = self.ws.apply(&change);
        self.index.touch(&self.ws, &touched);
    }

    fn set(&mut self, kind: Name, record: RecordId, key: Key, value: Value) {
        self.run(|ws, cx| {
            let mut edit = Edit::new(ws, "act");
            edit.set_any(kind, record, key, value);
            Ok(edit.done(cx))
        });
    }

    fn act(&mut self, act: Act) {
        let rank = |place: u8| Rank::spread(None, None, 4).expect("room").remove(place as usize % 4);
        match act {
            Act::Title(at, text) => {
                self.set(Card::KIND, card(at), Card::TITLE.key(), Value::Text(text));
            }
            Act::Body(at, text) => self.set(Card::KIND, card(at), Card::BODY.key(), Value::Text(text)),
            Act::Comment(at, text) => {
                self.set(Comment::KIND, said(at), Comment::TEXT.key(), Value::Text(text));
                let place = Value::Place(card(at), rank(0));
                self.set(Comment::KIND, said(at), Comment::PLACE.key(), place);
            }
            Act::Step(at, text) => self.run(|ws, cx| {
                let mut edit = Edit::new(ws, "act");
                let step = Id::<Step>::of(said(CARDS + at));
                edit.set(step, &Step::TEXT, text);
                edit.set(step, &Step::PLACE, Some(Place { parent: Id::of(card(at)), rank: rank(0) }));
                Ok(edit.done(cx))
            }),
            Act::Label(at, on) => {
                self.set(Card::KIND, card(at), Card::LABEL.of(Id::of(LABEL)), Value::Flag(on));
            }
            Act::NameLabel(name) => self.set(Label::KIND, LABEL, Label::NAME.key(), Value::Text(name)),
            Act::Stand(at, of, place) => {
                let place = Value::Place(list(of), rank(place));
                self.set(Card::KIND, card(at), Card::PLACE.key(), place);
            }
            Act::StandList(at, of, place) => {
                self.set(List::KIND, list(at), List::PLACE.key(), Value::Place(board(of), rank(place)));
            }
            Act::StandBoard(at, place) => {
                let place = Place { parent: Id::<Shop>::of(RecordId::SHOP), rank: rank(place) };
                let place = Value::Place(place.parent.any(), place.rank);
                self.set(Board::KIND, board(at), Board::PLACE.key(), place);
            }
            Act::Flag(kind, record, name, on) => self.set(kind, record, Key::plain(name), Value::Flag(on)),
            Act::Purge(at) => self.set(Card::KIND, card(at), PURGED, Value::Flag(true)),
            Act::Forget => self.index.forget(),
            Act::Lay(parts) => {
                let mut left = parts;
                self.index.lay(&self.ws, &mut || {
                    left = left.saturating_sub(1);
                    left > 0
                });
            }
        }
    }
}

/// Looks at everything, with the plainest means there are.
fn naive(ws: &Workspace, typed: &str, pinyin: Option<&Arc<Pinyin>>) -> Found {
    let folded = |text: &str| -> String {
        let narrow = |it: char| match it {
            '！'..='～' => char::from_u32(it as u32 - 0xfee0).expect("ASCII"),
            other => other,
        };
        text.chars().map(narrow).collect::<String>().to_lowercase()
    };
    let typed = folded(typed);
    let words: Vec<&str> = typed.split_whitespace().collect();
    let has = |text: &str, word: &str| {
        let heard = pinyin.filter(|_| Pinyin::is_spelling(word.as_bytes()));
        text.contains(word) || heard.is_some_and(|it| it.find(text.as_bytes(), 0, word.as_bytes()).is_some())
    };
    let fits = |text: &str| words.iter().all(|it| has(text, it));
    let mut by_title = vec![];
    let mut by_text = vec![];
    for (slot, record) in ws.records().iter().enumerate() {
        let Some(card) = ws.get::<Card>(Id::of(record.id)).filter(|it| !it.trashed) else { continue };
        let Some(place) = &card.place else { continue };
        let Some(list) = ws.get(place.parent).filter(|it| !it.trashed) else { continue };
        let Some(list_place) = &list.place else { continue };
        let Some(board) = ws.get(list_place.parent).filter(|it| !it.trashed) else { continue };
        let Some(board_place) = &board.place else { continue };
        let away = card.archived || list.archived || board.archived;
        let order = (away, &board_place.rank, list_place.parent, &list_place.rank, place.parent);
        let order = (order, &place.rank, record.id, slot as Slot);
        let title = folded(&card.title);
        let all: Vec<_> = texts(ws, slot as Slot).map(|it| folded(it.1)).collect();
        if fits(&title) {
            by_title.push(order);
        } else if words.iter().all(|it| has(&title, it) || all.iter().any(|text| has(text, it))) {
            by_text.push(order);
        }
    }
    by_title.sort();
    by_text.sort();
    let totals = (by_title.len(), by_text.len());
    let room = MOST_RESULTS - by_title.len().min(MOST_RESULTS);
    let first = |of: Vec<(_, _, _, Slot)>, most: usize| of.into_iter().map(|it| it.3).take(most).collect();
    Found { totals, by_title: first(by_title, MOST_RESULTS), by_text: first(by_text, room) }
}

fn words() -> impl Strategy<Value = String> {
    let word = prop::sample::select(vec![
        "剪刀",
        "剪",
        "刀",
        "双十一",
        "JD",
        "jd",
        "ＪＤ",
        "猫",
        "１0",
        "10",
        "jiandao",
        "sh",
    ]);
    prop::collection::vec(word, 0..4).prop_map(|it| it.concat())
}

fn acts() -> impl Strategy<Value = Act> {
    let flag = prop::sample::select(vec![Name::TRASHED, Name::ARCHIVED]);
    let record = prop_oneof![
        4 => (0..CARDS).prop_map(|it| (Card::KIND, card(it))),
        1 => (0..LISTS).prop_map(|it| (List::KIND, list(it))),
        1 => (0..BOARDS).prop_map(|it| (Board::KIND, board(it))),
    ];
    prop_oneof![
        6 => (0..CARDS, words()).prop_map(|it| Act::Title(it.0, it.1)),
        6 => (0..CARDS, 0..LISTS, any::<u8>()).prop_map(|it| Act::Stand(it.0, it.1, it.2)),
        2 => (0..CARDS, words()).prop_map(|it| Act::Body(it.0, it.1)),
        2 => (0..CARDS, words()).prop_map(|it| Act::Comment(it.0, it.1)),
        1 => (0..CARDS, words()).prop_map(|it| Act::Step(it.0, it.1)),
        1 => (0..CARDS, any::<bool>()).prop_map(|it| Act::Label(it.0, it.1)),
        1 => words().prop_map(Act::NameLabel),
        3 => (record, flag, any::<bool>()).prop_map(|((kind, record), name, on)| Act::Flag(kind, record, name, on)),
        1 => (0..LISTS, 0..BOARDS, any::<u8>()).prop_map(|it| Act::StandList(it.0, it.1, it.2)),
        1 => (0..BOARDS, any::<u8>()).prop_map(|it| Act::StandBoard(it.0, it.1)),
        1 => (0..CARDS).prop_map(Act::Purge),
        1 => Just(Act::Forget),
        2 => any::<u8>().prop_map(Act::Lay),
    ]
}

fn laid_out() -> Shopful {
    let mut shop = Shopful { ws: Workspace::default(), index: Index::default(), seq: 0 };
    (0..BOARDS).for_each(|at| shop.act(Act::StandBoard(at, at as u8)));
    (0..LISTS).for_each(|at| shop.act(Act::StandList(at, at % BOARDS, at as u8)));
    shop
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn the_index_finds_what_looking_at_every_card_finds(
        acts in prop::collection::vec((acts(), words(), words()), 1..60),
        heard in any::<bool>(),
    ) {
        let mut shop = laid_out();
        let pinyin = Arc::new(shipped());
        let pinyin = heard.then_some(&pinyin);
        for (act, one, other) in acts {
            shop.act(act);
            let typed = format!("{one} {other}");
            let found = shop.index.find(&shop.ws, Query::of(&typed, pinyin).as_ref(), &Sift::default());
            prop_assert_eq!(found, naive(&shop.ws, &typed, pinyin), "{}", typed);
        }
    }
}

#[test]
fn many_edits_lay_everything_anew_and_change_no_answer() {
    let mut shop = laid_out();
    let stand = |at| Act::Stand(at, at % LISTS, 0);
    (0..CARDS).for_each(|at| shop.act(stand(at)));
    let query = Query::of("剪刀", None);
    for round in 0..4_000 {
        shop.act(Act::Title(
            round % CARDS,
            if round % 5 == 0 { "铁锅".into() } else { format!("剪刀 {round}") },
        ));
        if round % 97 == 0 {
            shop.index.lay(&shop.ws, &mut || true);
            assert_eq!(
                shop.index.find(&shop.ws, query.as_ref(), &Sift::default()),
                naive(&shop.ws, "剪刀", None)
            );
        }
    }
}

#[test]
fn only_the_first_are_given_and_all_are_counted() {
    let mut shop = laid_out();
    for at in 0..200 {
        shop.act(Act::Title(at, format!("剪刀 {at}")));
        shop.act(Act::Stand(at, 0, 0));
    }
    let found = shop.index.find(&shop.ws, Query::of("剪", None).as_ref(), &Sift::default());
    assert_eq!((found.totals, found.by_title.len()), ((200, 0), MOST_RESULTS));
}
