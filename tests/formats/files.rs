//! The content of files in packets (rule F12).

use proptest::{collection::vec, prelude::*};
use zhanggui::domain::{
    card::Card,
    chunk::{CHUNK, Chunk, Chunks},
    file::File,
    id::{Id, RecordId},
    packet::{Error, Limits, Measure, Outgoing, Packet, Reader, Scope},
    rank::Rank,
    value::Place,
};

use super::{Device, header, sealed};

/// A shop with a file of these chunks on a card.
fn shop(chunks: &[Chunk]) -> Device {
    let mut device = Device::new(1);
    let card: Id<Card> = device.add_card("锅");
    let ids: Vec<_> = chunks.iter().map(|it| it.id).collect();
    device.act("file.add", |edit, _| {
        let file = Id::<File>::of(RecordId(500));
        edit.set(file, &File::NAME, "主图.jpg".to_owned());
        edit.set(file, &File::CHUNKS, Chunks::write(&ids));
        edit.set(
            file,
            &File::PLACE,
            Some(Place { parent: Id::of(card.any()), rank: Rank::between(None, None, 3).expect("room") }),
        );
    });
    device
}

fn packed(device: &Device, chunks: &[Chunk]) -> String {
    let mut outgoing = Outgoing::new(header(), Scope::Shop);
    device.log.iter().cloned().for_each(|it| outgoing.add(it));
    let mut lines = outgoing.lines();
    let mut text = String::new();
    while lines.before_chunks(&mut text) {}
    for id in lines.chunks() {
        if let Some(chunk) = chunks.iter().find(|it| it.id == id) {
            lines.chunk(chunk, &mut text);
        }
    }
    lines.end(&mut text);
    text
}

fn read(text: &[u8], slice: usize) -> (Vec<Chunk>, Result<Packet, Error>) {
    let mut reader = Reader::new(Limits::default());
    let mut chunks = vec![];
    for slice in text.chunks(slice) {
        if let Err(error) = reader.feed(slice) {
            return (chunks, Err(error));
        }
        chunks.extend(reader.take_chunks());
    }
    let packet = reader.finish();
    (chunks, packet)
}

fn sorted(mut chunks: Vec<Chunk>) -> Vec<Chunk> {
    chunks.sort_by_key(|it| it.id);
    chunks.dedup();
    chunks
}

proptest! {
    #![proptest_config(crate::merge::config(file!()))]

    /// Whatever the bytes are and wherever the text is cut, every chunk comes out as it went in.
    #[test]
    fn every_chunk_comes_through(bytes in vec(vec(any::<u8>(), 0..90), 0..6), slice in 1..400usize) {
        let chunks: Vec<_> = bytes.into_iter().map(Chunk::of).collect();
        let device = shop(&chunks);
        let text = packed(&device, &chunks);
        let (came, packet) = read(text.as_bytes(), slice);
        let packet = packet.expect("a packet");
        prop_assert_eq!((&came, packet.damaged_chunks), (&sorted(chunks), 0));
        prop_assert_eq!(&packet.changes, &device.log);
        prop_assert_eq!(packed(&Device { log: packet.changes, ..Device::new(1) }, &came), text);
    }

    /// Letters bent, cut out or put in anywhere cost a reason or a chunk, never a panic, and no chunk is another one.
    #[test]
    fn any_damage_is_borne(at in any::<prop::sample::Index>(), length in 0..9usize, with in "[A-Za-z=+\"{}, \n]{0,4}") {
        let chunk = Chunk::of((0..200).collect());
        let mut text = packed(&shop(std::slice::from_ref(&chunk)), std::slice::from_ref(&chunk)).into_bytes();
        let start = at.index(text.len());
        let end = (start + length).min(text.len());
        text.splice(start..end, with.bytes());
        let (came, _) = read(&text, 50);
        prop_assert!(came.is_empty() || came == [chunk]);
    }
}

#[test]
fn a_damaged_chunk_is_counted_and_the_rest_comes_in() {
    let chunks = [Chunk::of(b"one".to_vec()), Chunk::of(b"two".to_vec())];
    let text = packed(&shop(&chunks), &chunks);
    let elements: Vec<String> = text
        .lines()
        .filter(|it| !it.contains(r#"{"end""#))
        .map(|it| it.trim_end_matches(',').to_owned())
        .collect();
    for (from, to) in [("b25l", "b25m"), ("b25l", "b25"), ("b25l", "?"), (r#""data""#, r#""dust""#)] {
        let bent: Vec<_> = elements.iter().map(|it| it.replacen(from, to, 1)).collect();
        let bent: Vec<_> = bent.iter().map(String::as_str).collect();
        let (came, packet) = read(sealed(&bent).as_bytes(), 1000);
        let packet = packet.expect("a packet");
        assert!(packet.damaged_chunks > 0 && came.len() + packet.damaged_chunks == 2, "{from} → {to}");
        assert_eq!(packet.changes.len(), 2);
    }
    let (came, packet) = read(text.replace("b25l", "b25m").as_bytes(), 1000);
    assert!(matches!(packet, Err(Error::Edited(_))) && came == [chunks[1].clone()]);
}

/// F8, F12: chunks have bounds of their own, and do not count as bytes of the packet.
#[test]
fn more_or_longer_chunks_than_allowed_are_refused() {
    let chunks: Vec<_> = (0..5_u8).map(|it| Chunk::of(vec![it; 3_000])).collect();
    let text = packed(&shop(&chunks), &chunks);
    let with = |limits: Limits| {
        let mut reader = Reader::new(limits);
        text.as_bytes()
            .chunks(500)
            .try_for_each(|it| reader.feed(it))
            .and_then(|()| reader.finish().map(drop))
    };
    assert_eq!(with(Limits { bytes: 8_000, ..Limits::default() }), Ok(()));
    let refused = Err(Error::TooLarge { measure: Measure::Chunks, most: 4 });
    assert_eq!(with(Limits { chunks: 4, ..Limits::default() }), refused);
    let lines = text.lines().count() - chunks.len();
    assert_eq!(with(Limits { lines, ..Limits::default() }), Ok(()));
    let refused = Err(Error::TooLarge { measure: Measure::Lines, most: lines - 1 });
    assert_eq!(with(Limits { lines: lines - 1, ..Limits::default() }), refused);

    let long = Chunk::of(vec![7; CHUNK + 1]);
    let text = packed(&shop(std::slice::from_ref(&long)), std::slice::from_ref(&long));
    let (came, packet) = read(text.as_bytes(), 9_000);
    assert_eq!((came, packet.map(|it| it.damaged_chunks)), (vec![], Ok(1)));
}

/// F8, F12: a shop of 100,000 cards with two pictures each, every one with its small one, comes back from its backup.
#[test]
fn every_piece_of_a_great_shop_comes_back() {
    let (count, device) = (400_000_u32, shop(&[]));
    let mut outgoing = Outgoing::new(header(), Scope::Shop);
    device.log.iter().cloned().for_each(|it| outgoing.add(it));
    let mut lines = outgoing.lines();
    let mut text = String::new();
    while lines.before_chunks(&mut text) {}
    for at in 0..count {
        lines.chunk(&Chunk::of(at.to_le_bytes().to_vec()), &mut text);
    }
    lines.end(&mut text);
    let (came, packet) = read(text.as_bytes(), 1 << 20);
    assert_eq!((came.len(), packet.map(|it| it.damaged_chunks)), (count as usize, Ok(0)));
    assert!(Limits::default().longest() > u64::from(count) * CHUNK as u64 * 4 / 3);
}

/// F3: a reader of before this rule steps over chunks; so does one that is asked for none.
#[test]
fn a_packet_without_its_chunks_is_a_packet() {
    let chunks = [Chunk::of(b"one".to_vec())];
    let device = shop(&chunks);
    let (came, packet) = read(packed(&device, &[]).as_bytes(), 1000);
    assert_eq!((came, packet.map(|it| it.changes)), (vec![], Ok(device.log)));
}
