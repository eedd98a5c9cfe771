//! Filters as they are typed, by tables.

use super::*;
use crate::{
    domain::{value::Value, when::When},
    features::{
        bench::{Bench, ME, TODAY},
        boards::{
            commands::{board::add_board, card::add_card, detail},
            lens::filter::Bucket,
        },
        members::commands::add_member,
        search::{index::Index, pinyin::tests::shipped},
    },
};

const BOARD: Id<Board> = Id::of(RecordId(40));
const OTHER: Id<Board> = Id::of(RecordId(41));

fn vocabulary() -> Vocabulary {
    let keys = [
        (About::Owner, "负责人"),
        (About::Label, "标签"),
        (About::Board, "看板"),
        (About::List, "列表"),
        (About::Due, "截止"),
        (About::State, "状态"),
        (About::Field(Field::PLATFORM), "平台"),
    ];
    Vocabulary {
        keys: keys.into_iter().map(|it| (it.0, it.1.to_owned())).collect(),
        fixed: vec![
            (About::Owner, "我", Part::Owner(Whose::Mine)),
            (About::Owner, "没有", Part::Owner(Whose::Nobody)),
            (About::Due, "逾期", Part::Due(Bucket::Late)),
            (About::Due, "今天", Part::Due(Bucket::Today)),
            (About::Due, "未来7天", Part::Due(Bucket::Week)),
            (About::State, "完成", Part::Done(true)),
            (About::State, "未完成", Part::Done(false)),
        ],
    }
}

/// Two boards, two people, and cards that differ in one thing each.
fn shop() -> Bench {
    let mut bench = Bench::default();
    bench.run(|ws, cx| add_board(ws, cx, BOARD, "双十一大促", &["要做的", "做完"])).expect("a board");
    bench.run(|ws, cx| add_board(ws, cx, OTHER, "日常", &["要做的"])).expect("a board");
    for (number, name) in [(60, "小李"), (61, "李大姐")] {
        bench.run(|ws, cx| add_member(ws, cx, Id::of(RecordId(number)), name, "")).expect("a member");
    }
    let lists: Vec<_> = [BOARD, OTHER].into_iter().flat_map(|it| lists(&bench.ws, it)).collect();
    let cards = [(0, "不粘锅 主图"), (1, "剪刀"), (2, "铁锅"), (0, "汤锅")];
    for ((list, title), number) in cards.into_iter().zip(100..) {
        bench.run(|ws, cx| add_card(ws, cx, Id::of(RecordId(number)), lists[list], title)).expect("a card");
    }
    let card = |number: u64| Id::<Card>::of(RecordId(number));
    bench.run(|ws, cx| detail::set_owner(ws, cx, card(100), Some(Id::of(RecordId(60))))).expect("an owner");
    bench.run(|ws, cx| detail::set_owner(ws, cx, card(101), Some(Id::of(RecordId(61))))).expect("an owner");
    let day =
        |after: i32| When { day: time::Date::from_julian_day(TODAY + after).expect("a day"), minute: None };
    bench.run(|ws, cx| detail::set_due(ws, cx, card(100), Some(day(0)))).expect("a day");
    bench.run(|ws, cx| detail::set_due(ws, cx, card(102), Some(day(-2)))).expect("a day");
    let (label, choice) = (Id::of(RecordId(70)), Id::of(RecordId(71)));
    bench.run(|ws, cx| detail::add_label(ws, cx, label, BOARD, "急", 6)).expect("a label");
    bench.run(|ws, cx| detail::set_label(ws, cx, card(103), label, true)).expect("a card");
    bench.run(|ws, cx| detail::add_choice(ws, cx, choice, Field::PLATFORM, "京东")).expect("a choice");
    let jd = Value::Record(choice.any());
    bench.run(|ws, cx| detail::set_value(ws, cx, card(101), Field::PLATFORM, jd)).expect("a card");
    bench
}

fn asker<'a>(vocabulary: &'a Vocabulary, pinyin: &'a Arc<Pinyin>) -> Asker<'a> {
    let today = time::Date::from_julian_day(TODAY).expect("a day");
    Asker { vocabulary, me: ME, today, pinyin: Some(pinyin) }
}

fn found(bench: &Bench, typed: &str) -> String {
    let (vocabulary, pinyin) = (vocabulary(), Arc::new(shipped()));
    let asked = asker(&vocabulary, &pinyin).read(&bench.ws, typed);
    let query = Query::of(&asked.words, Some(&pinyin));
    let found = Index::default().find(&bench.ws, query.as_ref(), &asked.sift);
    let title = |slot: &Slot| Card::in_data(&bench.ws.in_slot(*slot)?.data).map(|it| it.title.clone());
    let titles: Vec<_> = found.by_title.iter().chain(&found.by_text).filter_map(title).collect();
    titles.join("、")
}

#[test]
fn filters_combine_with_words_and_each_other() {
    let bench = shop();
    for (typed, titles) in [
        ("负责人:小李", "不粘锅 主图"),
        ("负责人：小李", "不粘锅 主图"),
        ("负责人:李", "不粘锅 主图、剪刀"),
        ("负责人: 小李", "不粘锅 主图"),
        ("负责人:xiaoli", "不粘锅 主图"),
        ("负责人:小李|李大姐", "不粘锅 主图、剪刀"),
        ("负责人:没有 锅", "汤锅、铁锅"),
        ("负责人:小王", ""),
        ("看板:双十一 锅", "不粘锅 主图、汤锅"),
        ("看板:日常", "铁锅"),
        ("列表:做完", "剪刀"),
        ("标签:急", "汤锅"),
        ("截止:今天", "不粘锅 主图"),
        ("截止:今天|逾期", "不粘锅 主图、铁锅"),
        ("截止：逾期　看板：双十一", ""),
        ("平台:京东", "剪刀"),
        ("平台:jd", "剪刀"),
        ("状态:未完成 负责人:小李 bzg", "不粘锅 主图"),
        ("状态:完成", ""),
        ("京东", "剪刀"),
        ("guo", "不粘锅 主图、汤锅、铁锅"),
        ("图:锅", ""),
    ] {
        assert_eq!(found(&bench, typed), titles, "{typed}");
    }
}

#[test]
fn what_is_being_said_is_offered() {
    let bench = shop();
    let (vocabulary, pinyin) = (vocabulary(), Arc::new(shipped()));
    let asker = asker(&vocabulary, &pinyin);
    for (typed, offered) in [
        ("负责人:", "我 没有 小李 李大姐"),
        ("负责人:li", "小李 李大姐"),
        ("锅 负责人：大", "李大姐"),
        ("负责人:小李", ""),
        ("负责人:小李 ", ""),
        ("负责人:小李 锅", ""),
        ("截止:今天|", "逾期 今天 未来7天"),
        ("截止:今天|逾", "逾期"),
        ("看板: ", "双十一大促 日常"),
        ("锅", ""),
    ] {
        let asked = asker.read(&bench.ws, typed);
        let offers = asker.offers(&bench.ws, typed, &asked);
        let names: Vec<_> = offers.iter().map(|it| it.0.as_str()).collect();
        assert_eq!(names.join(" "), offered, "{typed}");
        for (name, written) in &offers {
            let asked = asker.read(&bench.ws, written);
            assert_eq!((asked.open, asked.sift.nothing), (None, false), "{name} is understood as written");
        }
    }
    let asked = asker.read(&bench.ws, "锅 截止：今天|逾");
    assert_eq!(asker.offers(&bench.ws, "锅 截止：今天|逾", &asked)[0].1, "锅 截止：今天|逾期 ");
}
