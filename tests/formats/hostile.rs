//! Cut, flipped, forged and oversized packets: a reason each time, never a panic, and never a state.

use proptest::{collection::vec, prelude::*};
use zhanggui::domain::{
    import::{Known, plan},
    packet::{Error, Limits, Measure, Packet, Reader, read},
    value::Value,
    workspace::Workspace,
};

use super::{Device, HOME, sealed, written};

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

const HEADER: &str = concat!(
    r#"[{"format":"zhanggui","version":1,"kind":"shop","workspace":"0000000000007","shop":"","from":"#,
    r#"{"replica":"0000000000001","member":"0000000000002","name":""},"number":1,"at":0,"#,
    r#""writers":["0000000000001.0","0000000000002.0"]}"#
);
const CHANGE: &str = r#"{"change":"0.1","at":0,"by":"0000000000002","label":"x","of":2}"#;

fn with(line: &str) -> Result<Packet, Error> {
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
