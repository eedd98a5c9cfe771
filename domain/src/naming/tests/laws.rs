//! What holds of every title, whatever is in it.

use proptest::{collection::vec, prelude::*, sample::select};
use time::{Date, Duration};

use super::*;
use crate::naming::letters::narrow;

/// Titles made of what titles are made of, in any order, joined in any way.
fn titles() -> impl Strategy<Value = String> {
    let pieces = select(vec![
        "1M",
        "JD",
        "拼多多",
        "猫",
        "德邦",
        "到付",
        "@小李",
        "＃急",
        "¥",
        "￥",
        "29.9",
        "29。9",
        "元",
        "500",
        "件",
        "×",
        "x",
        "*",
        "个",
        "11-05",
        "11.5",
        "11月5日",
        "15号",
        "截止",
        "前",
        "明天",
        "周五",
        "下周三",
        "月底",
        "今晚8点",
        "20:00",
        "~",
        "至",
        "-",
        "/",
        ".",
        ",",
        "，",
        "　",
        " ",
        "满",
        "第",
        "要票",
        "不",
        "开票",
        "锅",
        "Pro",
        "2026-11-05",
        "1,200",
        "9块9",
        "万",
        "9999999999",
        "🍳",
        "é",
        "：",
        "「",
        "」",
        "@",
        "#",
        "0",
        "1",
        "31",
        "12",
        "点半",
        "包邮",
        "库存",
    ]);
    prop_oneof![vec(pieces, 0..24).prop_map(|it| it.concat()), ".{0,60}"]
}

fn facts_of(title: &str) -> Vec<Fact> {
    read(title, &lexicon(), today()).into_iter().map(|it| it.fact).collect()
}

fn days() -> impl Strategy<Value = Date> {
    (-400_i64..800).prop_map(|it| today().saturating_add(Duration::days(it)))
}

fn moments() -> impl Strategy<Value = When> {
    (days(), proptest::option::of(0..1439_u16)).prop_map(|(day, minute)| When { day, minute })
}

/// What a card may say, each of it or not.
fn known() -> impl Strategy<Value = Vec<Fact>> {
    use proptest::option::of;
    let said: Vec<(Meaning, &str)> = choices().collect();
    let of_sort = |sort: fn(&Meaning) -> Option<Fact>| {
        let facts: Vec<Fact> = said.iter().filter_map(|it| sort(&it.0)).collect();
        of(select(facts))
    };
    let dates = prop_oneof![
        Just(None),
        moments().prop_map(|it| Some(Fact::Due(it))),
        moments().prop_map(|it| Some(Fact::Start(it))),
        (days(), 0..300_i64).prop_map(|(day, long)| {
            let until = day.saturating_add(Duration::days(long));
            Some(Fact::Span(When::all_day(day), When::all_day(until)))
        }),
    ];
    let people: Vec<_> = people().map(|it| it.0).collect();
    let labels: Vec<_> = labels().map(|it| it.0).collect();
    (
        of_sort(|it| if let Meaning::Platform(it) = it { Some(Fact::Platform(*it)) } else { None }),
        of(1..10_000_000_i64).prop_map(|it| it.map(Fact::Price)),
        of(1..1_000_000_i64).prop_map(|it| it.map(Fact::Count)),
        of_sort(|it| if let Meaning::Carrier(it) = it { Some(Fact::Carrier(*it)) } else { None }),
        of_sort(|it| if let Meaning::Payer(it) = it { Some(Fact::Payer(*it)) } else { None }),
        of_sort(|it| if let Meaning::Invoice(it) = it { Some(Fact::Invoice(*it)) } else { None }),
        proptest::sample::subsequence(people, 0..3),
        proptest::sample::subsequence(labels, 0..4),
        dates,
    )
        .prop_map(|(platform, price, count, carrier, payer, invoice, people, labels, date)| {
            let mut facts: Vec<Fact> =
                [platform, price, count, carrier, payer, invoice].into_iter().flatten().collect();
            facts.extend(people.into_iter().enumerate().map(|(nth, it)| match nth {
                0 => Fact::Owner(it),
                _ => Fact::Participant(it),
            }));
            facts.extend(labels.into_iter().map(Fact::Label));
            facts.extend(date);
            facts
        })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn parts_are_in_order_disjoint_and_on_boundaries(title in titles()) {
        let parts = read(&title, &lexicon(), today());
        let mut end = 0;
        for Part { range, .. } in &parts {
            prop_assert!(end <= range.start && range.start < range.end, "{title}: {parts:?}");
            prop_assert!(title.get(range.clone()).is_some(), "{title}: {parts:?}");
            end = range.end;
        }
    }

    #[test]
    fn the_width_of_letters_changes_nothing(title in titles()) {
        let narrow: String = title.chars().map(narrow).collect();
        prop_assert_eq!(facts_of(&title), facts_of(&narrow));
        let wide: String = narrow.chars().map(|it| match it {
            '!'..='~' => char::from_u32(it as u32 + 0xfee0).unwrap_or(it),
            other => other,
        }).collect();
        prop_assert_eq!(facts_of(&narrow), facts_of(&wide));
    }

    #[test]
    fn what_is_written_is_read_again(facts in known(), plain in select(vec!["", "不粘锅", "货架 加厚", "满减凑单", "iPhone 15", "张家口 王总"])) {
        let title = write(plain, &facts, &lexicon(), today());
        prop_assert_eq!(facts_of(&title), facts, "{}", title);
    }

    #[test]
    fn the_plain_words_stay(facts in known()) {
        let title = write("不粘锅 加厚", &facts, &lexicon(), today());
        let parts = read(&title, &lexicon(), today());
        prop_assert_eq!(rest(&title, &parts), "不粘锅 加厚");
    }
}

/// So long may a frame take on the slowest phone that is cared for; this runs on something much faster.
#[test]
fn a_title_of_ten_thousand_letters_takes_no_frame() {
    let lexicon = lexicon();
    for piece in [
        "1M 不粘锅 29.9元 500件 德邦到付 @小李 11-05截止 ",
        "9",
        "1,",
        "@",
        "11.5-",
        "截止",
        "xX×",
        "明天德邦京东",
    ] {
        let title: String = piece.chars().cycle().take(10_000).collect();
        let twice: String = piece.chars().cycle().take(20_000).collect();
        let time = |title: &str| {
            let run = || {
                let start = std::time::Instant::now();
                assert!(read(title, &lexicon, today()).len() < 100);
                start.elapsed()
            };
            (0..20).map(|_| run()).min().expect("twenty runs")
        };
        let (once, twice) = (time(&title), time(&twice));
        assert!(once.as_millis() < 16, "{piece}: {once:?}");
        assert!(
            twice < once * 4 + std::time::Duration::from_millis(4),
            "{piece}: {once:?}, twice as long: {twice:?}"
        );
    }
}
