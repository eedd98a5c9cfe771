//! K1, K3 and K6: parts as they are written and found, and what becomes of forged ones.

use sha2::{Digest, Sha256};

use super::{
    super::{
        Fault, Form, Pile,
        frame::{Whole, sum, write},
        limits, written,
    },
    inflate::bytes,
    piles::whole,
};

/// 300,000 zero bytes, deflated.
fn zeros() -> Vec<u8> {
    let mut packed = bytes("edc1010d000000c2a0f74f6d0f0714");
    packed.extend([0; 290]);
    packed.extend(bytes("fc18"));
    packed
}

/// The only packet in a text, unpacked.
fn unpacked(text: &str) -> Result<Vec<u8>, Fault> {
    let mut pile = Pile::default();
    pile.add(text)?;
    let joined = whole(&pile).expect("all parts are here").join()?;
    let (mut stretches, mut all) = (joined.stretches(), vec![]);
    loop {
        match stretches.next()? {
            [] => return Ok(all),
            stretch => all.extend_from_slice(stretch),
        }
    }
}

#[test]
fn the_part_in_the_docs_is_a_real_one() {
    let page = include_str!("../../../../docs/FORMAT.md");
    let said = "掌柜台".as_bytes();
    assert_eq!(unpacked(page), Ok(said.to_vec()));
    let part = written(said, Form::Plain, said.len(), 1_000).expect("one part").concat();
    assert!(page.contains(&part), "{part}");
}

#[test]
fn a_part_is_as_long_as_there_is_room() {
    let packed: Vec<u8> = (0..20_000u32).map(|it| ((it * 7919) >> 3) as u8).collect();
    for room in [200, 1_000, 4_000, 15_000] {
        let parts = written(&packed, Form::Plain, packed.len(), room).expect("few enough");
        assert!(parts.iter().all(|it| it.len() <= room), "{room}");
        assert!(parts[0].len() + 22 > room, "{room}: {}", parts[0].len());
        assert_eq!(unpacked(&parts.concat()), Ok(packed.clone()));
    }
}

#[test]
fn what_was_deflated_is_inflated() {
    let parts = written(&zeros(), Form::Deflated, 300_000, 200).expect("few enough");
    assert!(parts.len() > 1);
    assert_eq!(unpacked(&parts.join("\n")), Ok(vec![0; 300_000]));
}

#[test]
fn nobody_inflates_more_than_was_promised() {
    for promised in [0, 1, 16_384, 299_999, 300_001, 400_000] {
        let parts = written(&zeros(), Form::Deflated, promised, 15_000).expect("few enough");
        assert_eq!(unpacked(&parts.concat()), Err(Fault::Damaged), "{promised}");
    }
}

#[test]
fn a_promise_beyond_the_limit_is_no_part() {
    let mut pile = Pile::default();
    let parts = written(&zeros(), Form::Deflated, limits::full() + 1, 15_000).expect("few enough");
    pile.add(&parts.concat()).expect("a short text");
    assert_eq!((pile.bundles().len(), pile.unknown), (0, 1));
}

#[test]
fn too_many_parts_are_not_written() {
    assert!(written(&[0; 9_000], Form::Plain, 9_000, 60).is_err());
    assert!(written(&[], Form::Plain, 0, 1_000).is_err());
}

/// A head with a sound sum that says what it likes.
fn forged(said: &[u8; 19]) -> String {
    let mut head = said.to_vec();
    head.extend(&Sha256::digest(said)[..5]);
    let mut text = String::from("zgtPart1");
    super::super::letters::write(&head, &mut text);
    text
}

#[test]
fn heads_that_can_not_be_are_unknown() {
    // Form, number, of, length, full, sum.
    let head = |form: u8, number: u16, of: u16, length: u16| {
        let mut said = [0; 19];
        said[0] = form;
        said[1..3].copy_from_slice(&number.to_be_bytes());
        said[3..5].copy_from_slice(&of.to_be_bytes());
        said[5..7].copy_from_slice(&length.to_be_bytes());
        said
    };
    let told = |said: [u8; 19]| {
        let mut pile = Pile::default();
        pile.add(&forged(&said)).expect("a short text");
        (pile.unknown, pile.bundles().iter().map(|it| it.spoilt()).collect::<Vec<_>>())
    };
    assert_eq!(told(head(0, 1, 2, 5)), (0, vec![vec![1]]), "a sound head without a body");
    for said in [head(2, 1, 1, 1), head(0, 0, 1, 1), head(0, 2, 1, 1), head(0, 1, 1_000, 1), head(0, 1, 1, 0)]
    {
        assert_eq!(told(said), (1, vec![]), "{said:?}");
    }
}

#[test]
fn forged_heads_are_heard_for_a_while() {
    let mut said = [0; 19];
    said[1..7].copy_from_slice(&[0, 1, 0, 1, 255, 255]);
    let text = forged(&said).repeat(50_000);
    let mut pile = Pile::default();
    pile.add(&text).expect("within the limit");
    assert_eq!(pile.bundles().len(), 1);
}

#[test]
fn a_later_version_is_told() {
    let mut pile = Pile::default();
    assert_eq!(pile.add("【掌柜台】好锅店，整段复制\nzgtPart2abcdef"), Ok(true));
    assert!(pile.newer);
}

/// K5: a part that lies about how many there are is of another packet, and never makes one.
#[test]
fn a_part_that_lies_about_their_number_joins_no_packet() {
    let packed = [7; 200];
    let part = |of: u16, number: u16, bytes: &[u8]| {
        write(Whole { form: Form::Plain, of, full: 200, sum: sum(&packed) }, number, bytes)
    };
    let (first, second) = packed.split_at(100);
    let lies = [part(1, 1, first), part(3, 2, second), part(999, 999, second)];
    let mut pile = Pile::default();
    pile.add(&lies.join("\n")).expect("a short text");
    for bundle in pile.bundles() {
        assert!(!bundle.is_whole() || bundle.join() == Err(Fault::Damaged), "{:?}", bundle.here());
    }
    let honest = [part(2, 2, second), part(2, 1, first)];
    pile.add(&honest.join("\n")).expect("a short text");
    let joined = pile.bundles().iter().find(|it| it.of() == 2).expect("it is here").join().expect("whole");
    assert_eq!(joined.stretches().next(), Ok(&packed[..]));
}

/// K5: the same number with other bytes, under the sum of the whole: whichever came first, what is joined is what was cut.
#[test]
fn two_contents_of_one_part_are_never_joined_wrongly() {
    let packed = [7; 200];
    let whole = Whole { form: Form::Plain, of: 2, full: 200, sum: sum(&packed) };
    let part = |number: u16, byte: u8| write(whole, number, &[byte; 100]);
    for order in [[part(1, 8), part(2, 7), part(1, 7)], [part(1, 7), part(2, 7), part(1, 8)]] {
        let mut pile = Pile::default();
        for it in &order {
            _ = pile.add(it);
        }
        match pile.bundles()[0].join() {
            Ok(joined) => assert_eq!(joined.stretches().next(), Ok(&packed[..])),
            Err(fault) => assert_eq!(fault, Fault::Damaged),
        }
    }
}
