//! K4 and K5: whatever stands around, between and in the parts, what is here is found and what is missing is named.

use proptest::{collection::vec, prelude::*, sample::Index};

use super::super::{Bundle, Fault, Form, Pile, limits, written};

/// What chats put around messages: names, times, quotes, faces, other people's words.
const AROUND: [&str; 12] = [
    "\n",
    "小李 16:05\n",
    "———— 以下是引用 ————\n> ",
    "[微笑][强]",
    "老板：第 2 段收到了吗？\n",
    "2026年11月22日 下午3:21\n",
    "\u{200b}\u{feff}",
    "「小李：收到」\n- - - - -\n好的",
    "Li Lei (operations) 13800138000:\n",
    "https://example.com/a?b=1#zgt ",
    "zgtPar",
    "【掌柜台】另一家，第 9/9 段\n",
];
/// What chats put into messages.
const WITHIN: [&str; 8] = ["\n", "\r\n", " ", "\u{200b}", "\u{ad}", "\n> ", "\u{feff}", "　"];

fn packet(bytes: &[u8], room: usize) -> Vec<String> {
    written(bytes, Form::Plain, bytes.len(), room).expect("few enough")
}

/// The first packet that is all here.
pub(super) fn whole(pile: &Pile) -> Option<&Bundle> {
    pile.bundles().iter().find(|it| it.is_whole())
}

fn content(bundle: &Bundle) -> Vec<u8> {
    let joined = bundle.join().expect("whole");
    joined.stretches().next().expect("plain bytes").to_vec()
}

/// A part as it comes out of a chat: wrapped, widened, with signs nobody sees.
fn worn(part: &str, every: usize, with: &str, widen: usize) -> String {
    let wide = |letter: char| char::from_u32(u32::from(letter) + 0xfee0).expect("a wide letter");
    let letter = |(at, letter): (usize, char)| {
        let sign = if widen > 0 && at % widen == 0 { wide(letter) } else { letter };
        if at > 0 && at % every == 0 { format!("{with}{sign}") } else { sign.to_string() }
    };
    part.chars().enumerate().map(letter).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn parts_are_found_in_any_order_with_anything_around(
        first in vec(any::<u8>(), 1..600),
        second in vec(any::<u8>(), 1..600),
        order in vec((any::<Index>(), any::<bool>(), 0..AROUND.len(), 7usize..90, 0..WITHIN.len(), 0usize..4), 0..40),
        pastes in 1usize..5,
    ) {
        let packets = [packet(&first, 160), packet(&second, 240)];
        let chosen: Vec<(usize, usize)> =
            order.iter().map(|it| (usize::from(it.1), it.0.index(packets[usize::from(it.1)].len()))).collect();
        let mut texts = vec![String::new(); pastes];
        for (at, (which, place)) in chosen.iter().enumerate() {
            let (_, _, around, every, within, widen) = order[at];
            let text = &mut texts[at % pastes];
            text.push_str(AROUND[around]);
            text.push_str(&worn(&packets[*which][*place], every, WITHIN[within], widen));
            text.push_str(AROUND[(around + 5) % AROUND.len()]);
        }
        let mut pile = Pile::default();
        for text in &texts {
            pile.add(text).expect("short texts");
        }
        prop_assert_eq!(pile.unknown, 0);
        for (which, bytes) in [&first, &second].into_iter().enumerate() {
            let of = packets[which].len();
            let missing: Vec<usize> = (1..=of).filter(|it| !chosen.contains(&(which, it - 1))).collect();
            if missing.len() == of {
                continue;
            }
            let mut bundles = pile.bundles().iter().filter(|it| it.of() == of && it.missing() == missing);
            let is_it = |it: &Bundle| it.spoilt().is_empty() && (!missing.is_empty() || content(it) == *bytes);
            prop_assert!(bundles.any(is_it), "packet {} of {} parts", which, of);
        }
        // What is kept can be pasted again, and is the same.
        let mut again = Pile::default();
        again.add(&pile.text()).expect("a short text");
        let told = |pile: &Pile| pile.bundles().iter().map(|it| (it.of(), it.missing(), it.heading.clone())).collect::<Vec<_>>();
        prop_assert_eq!(told(&again), told(&pile));
    }

    #[test]
    fn a_damaged_part_is_named_and_heals(
        bytes in vec(any::<u8>(), 300..900),
        which in any::<Index>(),
        at in any::<Index>(),
        cut in any::<bool>(),
    ) {
        let parts = packet(&bytes, 160);
        let which = which.index(parts.len());
        let mut damaged = parts.clone();
        // Behind the head, which ends at letter 41.
        let place = 41 + at.index(parts[which].len() - 41);
        match cut {
            true => damaged[which].truncate(place),
            false => {
                let other = if parts[which].as_bytes()[place] == b'a' { "b" } else { "a" };
                damaged[which].replace_range(place..=place, other);
            }
        }
        let mut pile = Pile::default();
        pile.add(&damaged.join("\n老板：\n")).expect("a short text");
        let bundle = &pile.bundles()[0];
        prop_assert_eq!(bundle.spoilt(), vec![which + 1]);
        prop_assert_eq!(bundle.missing(), vec![which + 1]);
        prop_assert_eq!(bundle.join(), Err(Fault::Damaged));
        pile.add(&parts[which]).expect("a short text");
        let whole = whole(&pile).expect("all is here");
        prop_assert!(whole.spoilt().is_empty());
        prop_assert_eq!(content(whole), bytes);
    }

    #[test]
    fn a_damaged_head_is_counted(bytes in vec(any::<u8>(), 1..60), at in 8usize..41) {
        let mut part = packet(&bytes, 200).concat();
        let other = if part.as_bytes()[at] == b'a' { "b" } else { "a" };
        part.replace_range(at..=at, other);
        let mut pile = Pile::default();
        prop_assert_eq!(pile.add(&part), Ok(true));
        prop_assert_eq!((pile.bundles().len(), pile.unknown), (0, 1));
    }

    #[test]
    fn any_text_does_no_harm(text: String, letters in "(zgtPart[0-9])?[0-9A-Za-z]{0,200}") {
        let mut pile = Pile::default();
        _ = pile.add(&format!("{text}{letters}{text}"));
        prop_assert_eq!(whole(&pile), None);
    }
}

#[test]
fn the_line_above_says_whose_it_is() {
    let parts = packet(&[7; 300], 160);
    let told = |above: &str| {
        let mut pile = Pile::default();
        pile.add(&format!("{above}{}", parts[0])).expect("a short text");
        pile.bundles()[0].heading.clone()
    };
    assert_eq!(told("小李 16:05\n【掌柜台】好锅店 第 3 包，第 1/4 段，整段复制\n"), "好锅店 第 3 包");
    assert_eq!(told("[Zhanggui]"), "");
    assert_eq!(told("【掌柜台】没有逗号\r\n"), "没有逗号");
    assert_eq!(told(&format!("【掌柜台】{}", "长".repeat(90))), "长".repeat(60));
    assert_eq!(told(&format!("【别的】{}\n", "words ".repeat(90))), "", "too far above");
}

#[test]
fn more_than_is_borne_is_refused() {
    let mut pile = Pile::default();
    for number in 0..limits::BUNDLES {
        pile.add(&packet(&[number as u8; 200], 160)[0]).expect("few enough");
    }
    assert_eq!(pile.add(&packet(&[99; 200], 160)[0]), Err(Fault::TooMuch));
    assert_eq!(pile.bundles().len(), limits::BUNDLES);
    assert_eq!(Pile::default().add(&" ".repeat(limits::TEXT + 1)), Err(Fault::TooMuch));
}

/// What is kept is read again from the text it was kept as: it must bear being read.
#[test]
fn as_much_as_is_borne_is_kept_and_read_again() {
    let parts = packet(&vec![7; 600 * 60_000], 90_000);
    let mut pile = Pile::default();
    let fits = |it: &[String]| pile.add(&it.join("\n")).is_ok();
    let fitted: Vec<bool> = parts.chunks(100).map(fits).collect();
    assert_eq!((fitted.first(), fitted.last()), (Some(&true), Some(&false)));
    let text = pile.text();
    assert!((limits::TEXT - 90_000..=limits::TEXT).contains(&text.len()), "{}", text.len());
    let mut again = Pile::default();
    assert_eq!((again.add(&text), again == pile), (Ok(true), true));
}

#[test]
fn only_what_has_a_part_is_for_a_pile() {
    assert!(Pile::is_for(&format!("小李 16:05 {}", packet(&[1], 200)[0])));
    assert!(Pile::is_for("ｚｇｔ Part1"));
    assert!(!Pile::is_for("zgt 不粘锅 29.9元"));
}
