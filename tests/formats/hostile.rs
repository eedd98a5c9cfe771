//! Cut, flipped, forged and oversized packets: a reason each time, never a panic, and never a state.

use proptest::{collection::vec, prelude::*};
use zhanggui::domain::{
    change::Change,
    id::RecordId,
    import::{Known, plan},
    packet::{Error, Limits, Measure, Packet, Reader, read},
    value::Value,
    workspace::Workspace,
};

use super::{Device, HOME, sealed, written};
use crate::merge::oracle;

fn sample() -> (String, Packet) {
    let mut mine = Device::new(1);
    let card = mine.add_card("双11 “主会场”\n报名");
    let mut theirs = Device { number: 2, ..mine.clone() };
    mine.rename(card, "双11主会场");
    theirs.rename(card, "双11 会场");
    mine.take(theirs.log[1].clone());
    mine.rename(card, "定金");
    mine.add_card("详情页");
    let text = written(&mine.log);
    let packet = read(text.as_bytes()).expect("a packet");
    (text, packet)
}

/// Whatever a packet says, taking it in by its plan does no harm.
fn try_on(packet: Packet) {
    let mut workspace = Workspace::default();
    let plan = plan(packet, &Known::default(), &workspace, HOME).expect("few people");
    plan.changes.iter().for_each(|it| drop(workspace.apply(it)));
}

fn judge(bytes: &[u8], whole: &Packet) -> Result<(), TestCaseError> {
    match read(bytes) {
        Ok(packet) => prop_assert_eq!(&packet, whole),
        Err(Error::Edited(packet)) => try_on(*packet),
        Err(error) => prop_assert!(!error.to_string().is_empty()),
    }
    Ok(())
}

#[test]
fn cut_anywhere_it_is_not_complete() {
    let (text, whole) = sample();
    let complete = text.trim_end().len() - 1;
    for end in 0..complete {
        let expected =
            matches!(read(&text.as_bytes()[..end]), Err(Error::NotAPacket | Error::Incomplete { .. }));
        assert!(expected, "cut at {end}");
    }
    assert_eq!(read(&text.as_bytes()[..complete]), Ok(whole));
}

#[test]
fn any_flipped_bit_is_found() {
    let (text, whole) = sample();
    for at in 0..text.len() * 8 {
        let mut bytes = text.clone().into_bytes();
        bytes[at / 8] ^= 1 << (at % 8);
        judge(&bytes, &whole).expect("the same or refused");
    }
}

proptest! {
    #![proptest_config(crate::merge::config(file!()))]

    #[test]
    fn any_bytes_are_borne(bytes in vec(any::<u8>(), 0..300)) {
        judge(&bytes, &sample().1)?;
    }

    #[test]
    fn any_damage_is_borne(cuts in vec((any::<prop::sample::Index>(), 0..30usize, damage()), 1..4)) {
        let (text, whole) = sample();
        let mut bytes = text.into_bytes();
        for (at, length, with) in cuts {
            let start = at.index(bytes.len());
            let end = (start + length).min(bytes.len());
            bytes.splice(start..end, with);
        }
        judge(&bytes, &whole)?;
    }
}

/// What hostile files are made of.
fn damage() -> impl Strategy<Value = Vec<u8>> {
    const PIECES: [&str; 23] = [
        "",
        ",",
        "\"",
        "\\",
        "\n",
        "{",
        "[[[[",
        "]",
        "}",
        "null",
        "1e400",
        "-1",
        "4294967296",
        "65536",
        "\\ud800",
        "\"id\":\"0000000000001\",",
        "\"purged\":[true,\"0.1.0\"],",
        "__proto__",
        "\u{feff}",
        "{\"0\":\"1.0\"}",
        "\"title\":[[\"a\",\"0.1.0\"],[\"b\",\"0.1.1\"]],",
        "{\"end\":true}",
        "{\"when\":\"292277026596-01-01\"}",
    ];
    prop_oneof![
        prop::sample::select(&PIECES[..]).prop_map(|it| it.as_bytes().to_vec()),
        vec(any::<u8>(), 0..8)
    ]
}

pub const HEADER: &str = concat!(
    r#"[{"format":"zhanggui","version":1,"kind":"shop","workspace":"0000000000007","shop":"","from":"#,
    r#"{"replica":"0000000000001","member":"0000000000002","name":""},"number":1,"at":0,"#,
    r#""writers":["0000000000001.0","0000000000002.0"]}"#
);
pub const CHANGE: &str = r#"{"change":"0.1","at":0,"by":"0000000000002","label":"x","of":2}"#;

pub fn with(line: &str) -> Result<Packet, Error> {
    read(sealed(&[HEADER, CHANGE, line]).as_bytes())
}

fn value_of(json: &str) -> Option<Value> {
    let line = format!(r#"{{"record":"card","id":"0000000000009","title":[{json},"0.1.0"]}}"#);
    with(&line).ok().map(|it| it.changes[0].ops[0].value.clone())
}

#[test]
fn what_json_allows_and_we_do_not_know_is_carried() {
    let deep = "[".repeat(100_000) + &"]".repeat(100_000);
    for json in ["1e400", "-0.0", &deep, r#"{"__proto__":{"a":1},"a":1,"a":2}"#, "18446744073709551616"] {
        assert_eq!(value_of(json), Some(Value::Foreign(json.into())));
    }
    let packet = with(r#"{"file":"0000000000009","data":"…"}"#).expect("another sort of element");
    assert_eq!(packet.unknown, 1);
}

#[test]
fn what_says_nonsense_is_damaged() {
    let op = |op: &str| format!(r#"{{"record":"card","id":"0000000000009","title":{op}}}"#);
    let lines = [
        r#"{"change":"0.1","at":0,"by":"0000000000002","label":"x","of":2}"#.to_owned(),
        r#"{"change":"0.0","at":0,"by":"0000000000002","label":"x","of":2}"#.to_owned(),
        r#"{"change":"2.1","at":0,"by":"0000000000002","label":"x","of":2}"#.to_owned(),
        r#"{"change":"0.2","at":0,"by":"0000000000002","label":"x","of":0}"#.to_owned(),
        r#"{"change":"0.4294967296","at":0,"by":"0000000000002","label":"x","of":1}"#.to_owned(),
        r#"{"change":"0.2","at":9223372036854775807,"by":"0000000000002","label":"x","of":1}"#.to_owned(),
        r#"{"change":"0.2","at":0,"by":"__proto__0000","label":"x","of":1}"#.to_owned(),
        r#"{"record":"card","id":"__proto__0000"}"#.to_owned(),
        r#"{"record":"card","id":"0000000000009","id":["a","0.1.0"]}"#.to_owned(),
        r#"{"record":"卡片","id":"0000000000009"}"#.to_owned(),
        r#"{"record":"card","id":"0000000000009","label/x":[true,"0.1.0"]}"#.to_owned(),
        r#"{"record":"card","id":"0000000000009"} {}"#.to_owned(),
        op(r#"["\ud800","0.1.0"]"#),
        op(r#"["a","0.1.2"]"#),
        op(r#"["a","0.2.0"]"#),
        op(r#"["a","1.1.0"]"#),
        op(r#"["a","0.1.+1"]"#),
        op(r#"["a","0.1.0",{"0":"9.0"}]"#),
        op(r#"["a","0.1.0",{"1":"1.0","1":"2.0"}]"#),
        op(r#"["a","0.1.0",{"7":"1.0"}]"#),
        op(r#"["a","0.1.0",{}]"#),
        op(r#"[007,"0.1.0"]"#),
        op(r#"[[["a","0.1.0"]],"0.1.0""#),
        "null".to_owned(),
        "收到".to_owned(),
    ];
    for line in lines {
        assert_eq!(with(&line), Err(Error::Damaged { line: 3 }), "{line}");
    }
    let twice = op(r#"["a","0.1.0"],"body":["b","0.1.0"]"#);
    assert_eq!(with(&twice), Err(Error::Damaged { line: 4 }), "one op stands once");
}

#[test]
fn a_newer_version_is_named() {
    let newer = HEADER.replace(r#""version":1"#, r#""version":2"#).replace("workspace", "shops");
    assert_eq!(read(sealed(&[&newer]).as_bytes()), Err(Error::Newer { version: 2 }));
}

#[test]
fn what_is_too_much_is_named() {
    let (text, _) = sample();
    let none = Limits::default();
    let cases = [
        (Measure::Bytes, Limits { bytes: 100, ..none }),
        (Measure::Lines, Limits { lines: 3, ..none }),
        (Measure::Line, Limits { line: 90, ..none }),
        (Measure::Text, Limits { text: 5, ..none }),
        (Measure::Ops, Limits { ops: 3, ..none }),
        (Measure::Writers, Limits { writers: 1, ..none }),
        (Measure::Authors, Limits { authors: 1, ..none }),
        (Measure::Words, Limits { words: 1, ..none }),
    ];
    for (measure, limits) in cases {
        let mut reader = Reader::new(limits);
        let outcome = reader.feed(text.as_bytes()).and_then(|()| reader.finish());
        assert!(
            matches!(outcome, Err(Error::TooLarge { measure: it, .. }) if it == measure),
            "{measure}: {outcome:?}"
        );
    }
}

#[test]
fn what_is_no_packet_is_told_so() {
    let long = "x".repeat(20 << 20);
    for text in ["", "[]", "{}", r#"[{"format":"excalidraw"}]"#, "收到", &long] {
        assert_eq!(read(text.as_bytes()), Err(Error::NotAPacket));
    }
}

/// F6: who changes a packet is asked, whichever of the two sums it is that does not fit.
#[test]
fn wrong_sums_are_told_as_edited() {
    let (text, whole) = sample();
    let count = text.lines().count() - 1;
    let sum = text.rsplit_once("\"sha256\":\"").expect("an end").1;
    let wrong = [
        text.replace(&format!("\"count\":{count}"), &format!("\"count\":{}", count + 1)),
        text.replace(&sum[..8], if sum.starts_with("00000000") { "11111111" } else { "00000000" }),
    ];
    for text in wrong {
        let Err(Error::Edited(packet)) = read(text.as_bytes()) else { panic!("it was edited") };
        assert_eq!(*packet, whole);
    }
}

/// Words that mean something to browsers are words.
#[test]
fn words_of_browsers_are_words() {
    for word in ["__proto__", "constructor", "toString"] {
        let line = format!(
            r#"{{"record":"{word}","id":"0000000000009","{word}":["{word}","0.1.0"],"{word}/0000000000009":[true,"0.1.1"]}}"#
        );
        let packet = with(&line).expect("a packet");
        let mut workspace = Workspace::default();
        packet.changes.iter().for_each(|it| drop(workspace.apply(it)));
        let again = read(written(&packet.changes).as_bytes()).expect("what we write we read");
        assert_eq!(again.changes, packet.changes);
        let record = workspace.record(RecordId(9)).expect("it is kept");
        assert_eq!((record.data.kind().as_str(), record.registers().len()), (word, 2));
    }
}

/// C6, F12: two contents under one name, in one packet or in two: both are kept, or neither, on any device the same.
#[test]
fn two_contents_under_one_name_lose_nothing() {
    let change = |at: i64| format!(r#"{{"change":"0.1","at":{at},"by":"0000000000002","label":"x","of":2}}"#);
    let says = |key: &str, value: &str, index: usize| {
        format!(r#"{{"record":"card","id":"0000000000009","{key}":["{value}","0.1.{index}"]}}"#)
    };
    let packet =
        |at: i64, line: &str| read(sealed(&[HEADER, &change(at), line]).as_bytes()).expect("a packet");
    // In one packet: the second line that says so is damage.
    let [first, second] = ["锅", "碗"].map(|it| says("title", it, 0));
    let twice = read(sealed(&[HEADER, &change(0), &first, &second]).as_bytes());
    assert_eq!(twice, Err(Error::Damaged { line: 5 }));
    let twice = read(sealed(&[HEADER, &change(0), &change(1), &first]).as_bytes());
    assert_eq!(twice, Err(Error::Damaged { line: 3 }));
    // In two: the same op with another value, another moment, or another register.
    for other in [
        packet(0, &second),
        packet(5, &first),
        packet(0, &says("body", "碗", 0)),
        packet(9, &says("body", "碗", 1)),
    ] {
        let packets = [packet(0, &first), other];
        let states = [[0, 1, 0, 1], [1, 0, 1, 0]].map(|order| {
            let (mut workspace, mut log) = (Workspace::default(), vec![]);
            for which in order {
                let mut known = Known::default();
                log.iter().for_each(|it| known.add(it));
                let plan = plan(packets[which].clone(), &known, &workspace, HOME).expect("few people");
                plan.changes.iter().for_each(|it| drop(workspace.apply(it)));
                log.extend(plan.changes);
            }
            assert_eq!(log.len(), 2, "both, and each once");
            assert_eq!(oracle::of_workspace(&workspace), oracle::of_ops(&log));
            let text = |it: &Change| match &it.ops[0].value {
                Value::Text(text) => text.clone(),
                _ => String::new(),
            };
            let mut texts: Vec<String> = log.iter().map(text).collect();
            texts.sort();
            texts
        });
        assert_eq!(states[0], states[1]);
    }
}

/// M1: packets that come again, older ones after newer ones too, change nothing.
#[test]
fn what_is_replayed_changes_nothing() {
    let mut device = Device::new(1);
    let card = device.add_card("一");
    let mut packets = vec![written(&device.log)];
    for title in ["二", "三", "四"] {
        device.rename(card, title);
        packets.push(written(&device.log));
    }
    let (mut workspace, mut log) = (Workspace::default(), vec![]);
    for which in [3, 0, 2, 1, 3, 0, 0] {
        let mut known = Known::default();
        log.iter().for_each(|it| known.add(it));
        let packet = read(packets[which].as_bytes()).expect("a packet");
        let plan = plan(packet, &known, &workspace, HOME).expect("few people");
        plan.changes.iter().for_each(|it| drop(workspace.apply(it)));
        log.extend(plan.changes);
        assert_eq!(oracle::of_workspace(&workspace), oracle::of_workspace(&device.workspace));
        assert_eq!(log.len(), 4);
    }
}
