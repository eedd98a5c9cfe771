//! As much as a packet may say, and more: it is read, or refused as soon as it is too much.

use std::time::Instant;

use zhanggui::domain::{
    board::Label,
    id::RecordId,
    import::{Known, plan},
    packet::{Error, Limits, Measure, Packet, Reader, read},
    record::Typed,
    value::Value,
    workspace::Workspace,
};

use super::{
    HOME,
    hostile::{CHANGE, HEADER, with},
    sealed,
};

const MILLION: usize = 1_000_000;
/// As many ops as one change holds.
const OPS: usize = 65_535;

/// A packet of a million labels comes in, line by line.
#[test]
fn a_million_records_are_read_and_taken_in() {
    let begun = Instant::now();
    let mut lines = vec![HEADER.to_owned()];
    lines.extend(
        (1..=MILLION.div_ceil(OPS)).map(|seq| {
            format!(r#"{{"change":"0.{seq}","at":0,"by":"0000000000002","label":"x","of":{OPS}}}"#)
        }),
    );
    lines.extend((0..MILLION).map(|at| {
        let (id, seq, index) = (RecordId(at as u64 + 10), at / OPS + 1, at % OPS);
        format!(r#"{{"record":"label","id":"{id}","name":["急","0.{seq}.{index}"]}}"#)
    }));
    let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
    let packet = read(sealed(&lines).as_bytes()).expect("a packet");
    let mut workspace = Workspace::default();
    let plan = plan(packet, &Known::default(), &workspace, HOME).expect("few people");
    assert_eq!((plan.new_records(), plan.tallies[0].kind), (MILLION, Label::KIND));
    plan.changes.iter().for_each(|it| drop(workspace.apply(it)));
    assert_eq!(workspace.records().len(), MILLION);
    println!("a million records in {:.1} s", begun.elapsed().as_secs_f32());
}

fn refused(feed: &mut dyn Iterator<Item = String>) -> (Option<Error>, usize) {
    let mut reader = Reader::new(Limits::default());
    let mut fed = 0;
    for part in feed {
        fed += part.len();
        if let Err(error) = reader.feed(part.as_bytes()) {
            return (Some(error), fed);
        }
    }
    (reader.finish().err(), fed)
}

/// F8: what goes on for ever is refused at its bound, not at its end.
#[test]
fn what_has_no_end_is_refused_at_its_bound() {
    let limits = Limits::default();
    let opening = || std::iter::once(format!("{HEADER},\n{CHANGE},\n"));
    let lines = (0..).map(|_| "{\"x\":1},\n".repeat(10_000));
    let (error, fed) = refused(&mut opening().chain(lines));
    assert_eq!(error, Some(Error::TooLarge { measure: Measure::Lines, most: limits.lines }));
    assert!(fed < limits.lines * 10);
    let line = std::iter::once(r#"{"record":"card","id":""#.to_owned());
    let (error, fed) = refused(&mut opening().chain(line).chain((0..).map(|_| "x".repeat(1 << 20))));
    assert_eq!(error, Some(Error::TooLarge { measure: Measure::Line, most: limits.line }));
    assert!(fed < limits.line + (4 << 20));
}

/// F8: texts, numbers, words and brackets of 64 MB and of half as much.
#[test]
fn what_is_long_beyond_measure_is_refused_or_carried() {
    let title =
        |json: &str| with(&format!(r#"{{"record":"card","id":"0000000000009","title":[{json},"0.1.0"]}}"#));
    let too_much = |outcome: Result<_, Error>| match outcome {
        Err(Error::TooLarge { measure, .. }) => Some(measure),
        _ => None,
    };
    for (sign, end) in [("x", "\""), ("\\u4e2d", "\""), ("\\ud83d\\ude42", "\"")] {
        let long = format!("\"{}{end}", sign.repeat((64 << 20) / sign.len()));
        assert_eq!(too_much(title(&long)), Some(Measure::Line), "{sign}");
    }
    assert_eq!(too_much(title(&format!("\"{}\"", "x".repeat(33 << 20)))), Some(Measure::Text));
    for open in ["[", r#"{"a":"#, "-", "1", "1e", " "] {
        let outcome = title(&open.repeat((32 << 20) / open.len()));
        let is_carried = |it: &Packet| matches!(it.changes[0].ops[0].value, Value::Foreign(_));
        let refused = matches!(outcome, Err(Error::TooLarge { .. } | Error::Damaged { .. }));
        assert!(refused || outcome.is_ok_and(|it| is_carried(&it)), "{open}");
    }
    let word = format!(r#"{{"record":"{}","id":"0000000000009"}}"#, "x".repeat(16 << 20));
    assert_eq!(with(&word), Err(Error::Damaged { line: 3 }));
}
