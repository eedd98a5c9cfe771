use proptest::prelude::*;

use super::{
    blanks::{blanks, fill},
    commands::{
        Kind, add_script, begin_scripts, change_script, count_copy, forget_missed, note_missed, set_forbidden,
    },
    forbidden::{found, words},
    queries::{kinds, missed, scripts},
};
use crate::{
    domain::{
        id::{Id, RecordId},
        note::Note,
    },
    features::bench::Bench,
};

const KINDS: [Kind; 2] = [
    Kind {
        name: "物流", scripts: &[("催件", "亲，{快递}正在派送，单号{订单号}"), ("丢件", "帮您补发")]
    },
    Kind { name: "售后", scripts: &[("退货", "请先拍照")] },
];
const DAY: i64 = 24 * 60 * 60 * 1000;

fn begun() -> Bench {
    let mut bench = Bench::default();
    bench.run(|ws, cx| begin_scripts(ws, cx, &KINDS)).expect("they begin");
    bench
}

fn titles(bench: &Bench, typed: &str) -> Vec<String> {
    scripts(&bench.ws, None, typed, None, 0).into_iter().map(|it| it.title).collect()
}

#[test]
fn blanks_are_named_and_filled() {
    assert_eq!(blanks("亲{买家}，｛快递｝到了，{买家}"), ["买家", "快递"]);
    assert_eq!(blanks("{} { } {一\n二} {没完 {十二个字以上就不再是一个空了} { 好 }"), ["好"]);
    let value = |name: &str| (name == "买家").then(|| " 小周 ".to_owned());
    assert_eq!(fill("亲{买家}，{快递}到了", &value), "亲小周，{快递}到了");
}

#[test]
fn scripts_are_found_by_kind_title_and_text_and_those_used_come_first() {
    let mut bench = begun();
    assert_eq!(titles(&bench, ""), ["催件", "丢件", "退货"]);
    assert_eq!(titles(&bench, "物流 补发"), ["丢件"]);
    let script = Id::<Note>::of(RecordId::derived("scripts/物流/丢件"));
    for _ in 0..3 {
        bench.run(|ws, cx| count_copy(ws, cx, script)).expect("it is there");
    }
    assert_eq!(titles(&bench, "物流"), ["丢件", "催件"]);
    assert_eq!(scripts(&bench.ws, None, "丢件", None, 0)[0].copies, 3);
}

#[test]
fn a_script_is_changed_and_goes_to_another_kind() {
    let mut bench = begun();
    let [(logistics, _), (after, _)] = kinds(&bench.ws)[..] else { panic!("two kinds") };
    let script = bench_script(&mut bench, logistics);
    bench.run(|ws, cx| change_script(ws, cx, script, after, ("换货", "先寄回"))).expect("it is there");
    assert_eq!(titles(&bench, "售后"), ["退货", "换货"]);
    assert!(scripts(&bench.ws, Some(logistics), "换货", None, 0).is_empty());
}

fn bench_script(bench: &mut Bench, kind: Id<crate::domain::note::Notebook>) -> Id<Note> {
    let script = Id::of(RecordId(81));
    bench.run(|ws, cx| add_script(ws, cx, script, kind, ("新的", "文字"))).expect("the kind is there");
    script
}

#[test]
fn what_is_old_or_forbidden_says_so() {
    let mut bench = begun();
    bench.run(|ws, cx| set_forbidden(ws, cx, "最好、第一\n补发")).expect("it is set");
    let all = scripts(&bench.ws, None, "", None, 1_000 + 181 * DAY);
    assert!(all.iter().all(|it| it.stale));
    assert_eq!(all.iter().map(|it| it.forbidden.len()).collect::<Vec<_>>(), [0, 1, 0]);
    assert!(!scripts(&bench.ws, None, "", None, 1_000 + 179 * DAY)[0].stale);
    assert_eq!(found(&words("ＡＢ，c"), "ab C"), ["ＡＢ", "c"]);
}

#[test]
fn what_was_sought_in_vain_is_noted_once_and_struck_out() {
    let mut bench = begun();
    for typed in ["发票", " 发票 ", "保价"] {
        bench.run(|ws, cx| note_missed(ws, cx, typed)).expect("it is noted");
    }
    assert_eq!(missed(&bench.ws), ["保价", "发票"]);
    bench.run(|ws, cx| forget_missed(ws, cx, "发票")).expect("it goes");
    assert_eq!(missed(&bench.ws), ["保价"]);
}

proptest! {
    /// Words without braces come out as they are, whatever stands in the blanks.
    #[test]
    fn filling_keeps_every_other_letter(parts in prop::collection::vec("[^{}｛｝\\n]{0,6}", 1..6)) {
        let text = parts.join("{甲}");
        let filled = fill(&text, &|_| Some("乙".to_owned()));
        prop_assert_eq!(filled, parts.join("乙"));
        prop_assert_eq!(fill(&text, &|_| None), text);
    }
}
