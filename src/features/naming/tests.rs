//! What titles fill in and what they do not, the shop's words, the rule of a board.

use super::{commands::*, filling::*, queries::*, tables::*};
use crate::{
    domain::{
        board::{Board, Choice, Field, Label, List, Member},
        card::Card,
        change::Change,
        edit::Refused,
        id::{Id, RecordId},
        naming::{Fact, Kind, read, shipped},
        value::Value,
        when::When,
    },
    features::{
        bench::{Bench, ME},
        boards::commands::{
            board::add_board,
            detail::{add_label, set_due, set_value},
        },
        start::commands::open_shop,
    },
};

const BOARD: Id<Board> = Id::of(RecordId(1));
const CARD: Id<Card> = Id::of(RecordId(2));

/// A shop of 小李 with one board of one list.
fn bench() -> (Bench, Id<List>) {
    let mut bench = Bench::default();
    bench.run(|ws, cx| open_shop(ws, cx, "小李", "运营", "")).expect("a name");
    bench.run(|ws, cx| add_board(ws, cx, BOARD, "各平台任务", &["活动申报"])).expect("a name");
    let list = bench.ws.children::<List>(BOARD.any()).next().expect("a list").0;
    (bench, list)
}

fn facts(bench: &Bench, title: &str) -> Vec<Fact> {
    let today = When::parse("2026-11-05").expect("a day").day;
    read(title, &lexicon(&bench.ws, Some(BOARD)), today).into_iter().map(|it| it.fact).collect()
}

fn add(bench: &mut Bench, list: Id<List>, title: &str) -> Change {
    let facts = facts(bench, title);
    bench.run(|ws, cx| add_card_read(ws, cx, CARD, list, title, &facts)).expect("a title")
}

fn fill(bench: &mut Bench, title: &str, asked: &str) -> Change {
    let (fills, asked) = (facts(bench, title), facts(bench, asked));
    bench.run(|ws, cx| fill_card(ws, cx, CARD, &fills, &asked)).expect("a card")
}

fn choice(bench: &Bench, field: Id<Field>) -> Option<String> {
    let choice = bench.ws.get(CARD)?.choice(field)?;
    bench.ws.get(choice).map(|it| it.name.clone())
}

#[test]
fn a_card_and_what_its_title_says_are_one_act() {
    let (mut bench, list) = bench();
    let title = "1M 不粘锅 29.9元 500件 德邦到付 要票 @小李 11-01~11-11";
    let change = add(&mut bench, list, title);
    assert_eq!((change.label.as_str(), change.of as usize), ("card.add", change.ops.len()));
    let card = bench.ws.get(CARD).expect("a card");
    assert_eq!(card.title, title);
    assert_eq!((card.number(Field::PRICE), card.number(Field::STOCK)), (Some(2_990), Some(500)));
    assert_eq!(card.owner, Some(ME));
    assert_eq!((card.start, card.due), (When::parse("2026-11-01"), When::parse("2026-11-11")));
    let said = [Field::PLATFORM, Field::CARRIER, Field::PAYER, Field::INVOICE].map(|it| choice(&bench, it));
    assert_eq!(said.map(Option::unwrap_or_default), ["1号店", "德邦", "到付", "开票"]);
    for field in [Field::CARRIER, Field::PAYER, Field::INVOICE] {
        assert_eq!(bench.ws.get(field).map(|it| it.shape.as_str()), Some(Field::CHOICE_SHAPE));
    }
}

#[test]
fn what_a_person_set_or_cleared_is_not_overwritten_by_a_title() {
    let (mut bench, list) = bench();
    add(&mut bench, list, "不粘锅");
    bench.run(|ws, cx| set_value(ws, cx, CARD, Field::PRICE, Value::Number(100))).expect("a card");
    bench.run(|ws, cx| set_due(ws, cx, CARD, When::parse("2026-12-01"))).expect("a card");
    bench.run(|ws, cx| set_due(ws, cx, CARD, None)).expect("a card");
    fill(&mut bench, "不粘锅 29.9元 500件 明天", "");
    let card = bench.ws.get(CARD).expect("a card");
    assert_eq!(
        (card.number(Field::PRICE), card.number(Field::STOCK), card.due),
        (Some(100), Some(500), None)
    );
    assert_eq!(
        facts(&bench, "29.9元 500件").iter().map(|it| effect(&bench.ws, CARD, it)).collect::<Vec<_>>(),
        [Effect::Changes, Effect::Nothing]
    );
    fill(&mut bench, "", "29.9元");
    assert_eq!(bench.ws.get(CARD).and_then(|it| it.number(Field::PRICE)), Some(2_990));
}

#[test]
fn pasted_lines_are_each_filled_and_lay_a_carrier_once() {
    let (mut bench, list) = bench();
    let lines = ["货架×20 德邦到付", "层板×40 德邦月结", "随便什么"].map(str::to_owned);
    let change = bench.run(|ws, cx| add_cards_read(ws, cx, list, &lines)).expect("cards");
    let mut keys: Vec<_> = change.ops.iter().map(|it| (it.record, it.key)).collect();
    keys.sort();
    keys.dedup();
    assert_eq!(keys.len(), change.ops.len(), "no register is set twice");
    let cards: Vec<_> = bench.ws.children::<Card>(list.any()).map(|it| it.1.clone()).collect();
    assert_eq!(
        cards.iter().map(|it| it.number(Field::STOCK)).collect::<Vec<_>>(),
        [Some(20), Some(40), None]
    );
    assert_eq!(cards[0].choice(Field::CARRIER), cards[1].choice(Field::CARRIER));
    let rich = "1M 锅 29.9元 500件 德邦到付 要票 @小李 11-01~11-11".to_owned();
    let mut ops_of = |lines: usize| {
        let lines = vec![rich.clone(); lines];
        bench.run(|ws, cx| add_cards_read(ws, cx, list, &lines)).map(|it| it.ops.len())
    };
    assert!(ops_of(5_000).is_ok_and(|ops| ops > 50_000), "as many as a person pastes");
    assert_eq!(ops_of(7_000), Err(Refused::TooMany), "more than a change holds");
}

#[test]
fn two_devices_that_name_a_carrier_do_not_quarrel() {
    let ((mut here, list), (mut there, _)) = (bench(), bench());
    add(&mut here, list, "货架 德邦到付");
    let mut theirs = add(&mut there, list, "货架 德邦到付");
    theirs.id.writer.replica = RecordId(8);
    theirs.ops.iter_mut().for_each(|it| it.seen.clear());
    here.ws.apply(&theirs);
    for table in &shipped::TABLES {
        assert_eq!(here.ws.conflicts(table.field.any()), []);
        for it in here.ws.children::<Choice>(table.field.any()) {
            assert_eq!(here.ws.conflicts(it.0.any()), []);
        }
    }
}

#[test]
fn the_shop_adds_words_and_takes_them_out() {
    let (mut bench, _) = bench();
    let tmall = shipped::choice(&shipped::TABLES[0], "天猫");
    let reads = |bench: &Bench, title: &str| facts(bench, title).len();
    assert_eq!((reads(&bench, "老店 锅"), reads(&bench, "TM 锅")), (0, 1));
    bench.run(|ws, cx| add_word(ws, cx, tmall, " 老店 ")).expect("a word");
    let tm = shipped::alias(tmall, "TM");
    bench.run(|ws, cx| remove_word(ws, cx, tm)).expect("a word");
    assert_eq!((reads(&bench, "老店 锅"), reads(&bench, "TM 锅"), reads(&bench, "天猫 锅")), (1, 0, 1));
    bench.run(|ws, cx| add_word(ws, cx, tmall, "TM")).expect("a word");
    assert_eq!(reads(&bench, "TM 锅"), 1);
    bench.run(|ws, cx| remove_entry(ws, cx, tmall)).expect("a choice");
    assert_eq!((reads(&bench, "老店 锅"), reads(&bench, "TM 锅"), reads(&bench, "天猫 锅")), (0, 0, 0));
    bench.run(|ws, cx| add_entry(ws, cx, 0, "天猫")).expect("a name");
    assert_eq!(facts(&bench, "天猫 锅"), [Fact::Platform(tmall)]);
    // One that nobody has written down yet can be taken out, too, and a new one comes in.
    let sto = shipped::choice(&shipped::TABLES[1], "申通");
    assert_eq!(reads(&bench, "申通到付"), 2);
    bench.run(|ws, cx| remove_entry(ws, cx, sto)).expect("a choice");
    assert_eq!(reads(&bench, "申通到付"), 0);
    bench.run(|ws, cx| add_entry(ws, cx, 1, "老张专线")).expect("a name");
    assert_eq!(reads(&bench, "老张专线到付"), 2);
    assert_eq!(bench.run(|ws, cx| add_entry(ws, cx, 1, " ")), Err(Refused::Nameless));
}

#[test]
fn a_word_added_on_two_devices_is_one_word() {
    let ((mut here, _), (mut there, _)) = (bench(), bench());
    let jd = shipped::choice(&shipped::TABLES[0], "京东");
    here.run(|ws, cx| add_word(ws, cx, jd, "东东")).expect("a word");
    let mut theirs = there.run(|ws, cx| add_word(ws, cx, jd, "东东")).expect("a word");
    theirs.id.writer.replica = RecordId(8);
    here.ws.apply(&theirs);
    let entry = entries(&here.ws, &shipped::TABLES[0]).into_iter().find(|it| it.choice == jd).expect("京东");
    assert_eq!(entry.words.iter().filter(|it| it.1 == "东东").count(), 1);
}

#[test]
fn a_rule_tells_what_a_title_lacks_and_none_reads_nothing() {
    let (mut bench, _) = bench();
    let today = When::parse("2026-11-05").expect("a day").day;
    assert_eq!(rule(&bench.ws, BOARD, today), None);
    for kind in [Kind::Date, Kind::Price, Kind::Platform] {
        bench.run(|ws, cx| set_expected(ws, cx, BOARD, kind, true)).expect("a board");
    }
    bench.run(|ws, cx| set_expected(ws, cx, BOARD, Kind::Date, false)).expect("a board");
    let rule = rule(&bench.ws, BOARD, today).expect("a rule");
    assert_eq!(rule.missing("不粘锅"), [Kind::Platform, Kind::Price]);
    assert_eq!(rule.missing("1M 不粘锅"), [Kind::Price]);
    assert_eq!(rule.missing("1M 不粘锅 29.9元"), []);
}

#[test]
fn a_title_is_written_from_the_fields_and_says_them() {
    let (mut bench, list) = bench();
    let label: Id<Label> = Id::of(RecordId(77));
    bench.run(|ws, cx| add_label(ws, cx, label, BOARD, "爆款", 1)).expect("a label");
    add(&mut bench, list, "500件 @小李 不粘锅 加厚 #爆款 11-05截止 29.9元 1M");
    bench.run(|ws, cx| set_value(ws, cx, CARD, Field::PRICE, Value::Number(3_990))).expect("a card");
    bench.run(|ws, cx| write_title(ws, cx, CARD)).expect("a card");
    let title = &bench.ws.get(CARD).expect("a card").title;
    assert_eq!(title, "1号店 不粘锅 加厚 39.9元 500件 @小李 #爆款 11-05截止");
    assert_eq!(facts(&bench, title), facts_of(&bench.ws, CARD));
    let again = bench.run(|ws, cx| write_title(ws, cx, CARD)).expect("a card");
    assert_eq!(again.ops, []);
    let names = bench.ws.children::<Member>(RecordId::SHOP).map(|it| it.1.name.as_str());
    assert_eq!(names.collect::<Vec<_>>(), ["小李"]);
}
