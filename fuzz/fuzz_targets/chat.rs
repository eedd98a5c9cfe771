//! Any text as a chat, and any bytes cut into parts with that text around them (rules K1–K6).

#![no_main]

use libfuzzer_sys::fuzz_target;
use zhanggui::domain::chat::{Bundle, Form, Pile, written};

/// Unpacks whatever is whole.
fn unpack(pile: &Pile) {
    for bundle in pile.bundles().iter().filter(|it| it.is_whole()) {
        let Ok(joined) = bundle.join() else { continue };
        let (mut stretches, mut length) = (joined.stretches(), 0);
        while let Ok(stretch) = stretches.next() {
            length += stretch.len();
            if stretch.is_empty() {
                break;
            }
        }
        assert!(length <= joined.full(), "no more than was promised");
    }
}

fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    let mut pile = Pile::default();
    if pile.add(&text).is_ok() {
        unpack(&pile);
        let mut again = Pile::default();
        assert!(again.add(&pile.text()).is_ok(), "what is here can be written and read again");
        let here =
            |it: &Pile| it.bundles().iter().map(Bundle::here).filter(|it| !it.is_empty()).collect::<Vec<_>>();
        assert_eq!(here(&again), here(&pile));
    }
    // The first byte says how: the rest is bytes to send, and text around them.
    let Some((how, rest)) = bytes.split_first() else { return };
    let (packed, around) = rest.split_at(rest.len() / 2);
    // Without the first letter of the mark: who forges parts by the hundred is not heard to the end.
    let around = String::from_utf8_lossy(around).replace(['z', 'ｚ'], "");
    let form = if how & 1 == 0 { Form::Plain } else { Form::Deflated };
    let room = 120 + usize::from(how >> 1) * 4;
    let Ok(parts) = written(packed, form, packed.len(), room) else { return };
    let mut pile = Pile::default();
    let mixed: String = parts.iter().rev().map(|it| format!("{around}\n{it}\n")).collect();
    pile.add(&mixed).expect("little text");
    let whole = |pile: &Pile| pile.bundles().iter().any(|it| it.is_whole() && it.of() == parts.len());
    assert!(whole(&pile), "parts are found whatever stands around them");
    unpack(&pile);
});
