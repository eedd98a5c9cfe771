//! A packet says all its ops, once, in few bytes.

use zhanggui::domain::packet::{Error, Limits, Reader, read};

use super::{Device, header, written};

fn shop(cards: usize) -> Device {
    let mut device = Device::new(u64::MAX / 3);
    for number in 0..cards {
        device.add_card(&format!("双11预售商品报名第{number}款主图与详情页"));
    }
    device
}

/// F7: a shop of a thousand cards fits a chat.
#[test]
fn a_plain_card_takes_at_most_400_bytes() {
    let per_card = written(&shop(1000).log).len() / 1000;
    println!("{per_card} bytes a card");
    assert!(per_card <= 400);
}

/// F1: the same ops come back, and are written the same.
#[test]
fn what_is_read_is_what_was_written() {
    let log = shop(50).log;
    let text = written(&log);
    let packet = read(text.as_bytes()).expect("a packet");
    assert_eq!((&packet.header, &packet.changes), (&header(), &log));
    assert_eq!(written(&packet.changes), text);
    let lines: Vec<serde_json::Value> = serde_json::from_str(&text).expect("one JSON array");
    assert_eq!(lines.len(), text.lines().count());
}

/// F3: a file in slices, or a chat with other words around it, on Windows, with a BOM.
#[test]
fn a_packet_is_found_wherever_it_stands() {
    let text = written(&shop(5).log);
    let whole = read(text.as_bytes()).expect("a packet");
    let in_chat = format!("早上好\n李雷 10:32： {text}收到了吗？\n[1,2]\n");
    let blank_lines = text.replace('\n', " \r\n\r\n");
    for other in [format!("\u{feff}{text}"), in_chat, blank_lines, text.trim_end().to_owned()] {
        assert_eq!(read(other.as_bytes()).as_ref(), Ok(&whole));
    }
    for size in [1, 7, 1000] {
        let mut reader = Reader::new(Limits::default());
        text.as_bytes().chunks(size).for_each(|it| reader.feed(it).expect("no fault"));
        assert_eq!(reader.finish().as_ref(), Ok(&whole));
    }
}

/// F6: whoever edits a packet by hand is asked, not refused.
#[test]
fn an_edited_packet_is_told_and_still_understood() {
    let text = written(&shop(3).log).replace("第1款", "第一款");
    let Err(Error::Edited(packet)) = read(text.as_bytes()) else { panic!("it was edited") };
    assert_eq!(packet.changes.len(), 3);
}
