//! Files on a card, drawn: `p` is a picture, `d` a document, `*` the cover.

use super::{commands::*, kind::*, queries::*};
use crate::{
    domain::{
        board::{Board, List},
        card::Card,
        chunk::ChunkId,
        edit::Refused,
        file::File,
        id::{Id, RecordId},
        name::Name,
        packet::{Outgoing, Scope},
    },
    features::{
        bench::{Bench, ME},
        boards::{
            commands::{board::add_board, card::add_card, copy::copy_card},
            history::{Deed, card_history},
            tile::tile,
        },
        exchange::{
            queries::{What, header},
            rescue::shown_changes,
        },
        trash::commands::{Shelf, purge, restore},
    },
};

const CARD: Id<Card> = Id::of(RecordId(7));

fn new(name: &str) -> NewFile {
    let chunk = |of: &str| ChunkId::of(format!("{name} {of}").as_bytes());
    let picture = name.starts_with('p').then(|| ((1600, 900), chunk("small")));
    let mime = if picture.is_some() { "image/jpeg" } else { "application/pdf" };
    NewFile {
        file: Id::of(RecordId::derived(name)),
        name: name.into(),
        mime: mime.into(),
        bytes: 9,
        chunks: vec![chunk("1"), chunk("2")],
        picture,
    }
}

impl Bench {
    fn with_card() -> Bench {
        let mut bench = Bench::default();
        let board = Id::<Board>::of(RecordId(41));
        bench.run(|ws, cx| add_board(ws, cx, board, "板", &["列"])).expect("a board");
        let list = bench.ws.children::<List>(board.any()).next().expect("a list").0;
        bench.run(|ws, cx| add_card(ws, cx, CARD, list, "锅")).expect("a card");
        bench
    }

    fn attach(&mut self, names: &str) {
        let named =
            |(at, name)| NewFile { file: Id::of(RecordId::derived(&format!("{name}/{at}"))), ..new(name) };
        let files: Vec<_> = names.split(' ').enumerate().map(named).collect();
        self.run(|ws, cx| add_files(ws, cx, Id::of(CARD.any()), &files)).expect("they fit");
    }

    fn file(&self, name: &str) -> Id<File> {
        let file = self.ws.records().iter().map(|it| Id::<File>::of(it.id));
        file.into_iter().find(|it| self.ws.get(*it).is_some_and(|it| it.name == name)).expect("a file")
    }

    fn drawn(&self) -> String {
        let draw = |it: Attached| format!("{}{}", it.name, if it.cover { "*" } else { "" });
        files(&self.ws, Id::of(CARD.any())).into_iter().map(draw).collect::<Vec<_>>().join(" ")
    }
}

#[test]
fn the_first_picture_becomes_the_cover_and_any_other_can() {
    let mut bench = Bench::with_card();
    bench.attach("d1");
    assert_eq!(bench.drawn(), "d1");
    bench.attach("p1 p2");
    bench.attach("p3");
    assert_eq!(bench.drawn(), "d1 p1* p2 p3");
    let (second, third) = (bench.file("p2"), bench.file("p3"));
    bench.run(|ws, cx| set_cover(ws, cx, second, true)).expect("it is there");
    assert_eq!(bench.drawn(), "d1 p1 p2* p3");
    bench.run(|ws, cx| set_cover(ws, cx, second, false)).expect("it is there");
    bench.run(|ws, cx| trash_file(ws, cx, third)).expect("it is there");
    assert_eq!(bench.drawn(), "d1 p1 p2");
}

#[test]
fn the_tile_counts_files_and_shows_the_cover() {
    let mut bench = Bench::with_card();
    bench.attach("p1 d1");
    let slot = bench.ws.slot(CARD.any()).expect("a card");
    let facts = tile(&bench.ws, slot, Id::of(RecordId(1)), None, None).expect("a card").facts;
    assert_eq!((facts.files, facts.cover), (2, Some(ChunkId::of(b"p1 small"))));
    let cover = bench.file("p1");
    bench.run(|ws, cx| trash_file(ws, cx, cover)).expect("it is there");
    let facts = tile(&bench.ws, slot, Id::of(RecordId(1)), None, None).expect("a card").facts;
    assert_eq!((facts.files, facts.cover), (1, None));
    bench.run(|ws, cx| restore(ws, cx, cover.any(), Shelf::Trash)).expect("it is there");
    assert_eq!(bench.drawn(), "p1* d1");
}

#[test]
fn a_card_takes_so_many_files_and_no_more() {
    let mut bench = Bench::with_card();
    bench.attach(&["d"; MOST_FILES].join(" "));
    let more = [new("d")];
    assert_eq!(bench.run(|ws, cx| add_files(ws, cx, Id::of(CARD.any()), &more)), Err(Refused::TooMany));
}

#[test]
fn a_packet_needs_the_chunks_of_its_files_and_no_others() {
    let mut bench = Bench::with_card();
    bench.attach("p1 d1");
    let gone = bench.file("d1");
    bench.run(|ws, cx| trash_file(ws, cx, gone)).expect("it is there");
    let needed = |bench: &Bench, scope: Scope| {
        let header = header(&bench.ws, What::Shop, RecordId(1), (RecordId(2), ME), 0);
        let mut outgoing = Outgoing::new(header, scope);
        shown_changes(&bench.ws).into_iter().for_each(|it| outgoing.add(it));
        outgoing.lines().chunks()
    };
    let mut all: Vec<_> =
        ["p1 1", "p1 2", "p1 small", "d1 1", "d1 2"].map(|it| ChunkId::of(it.as_bytes())).to_vec();
    all.sort();
    assert_eq!(needed(&bench, Scope::Shop), all, "also of what lies in the trash");
    let other = Scope::board(&bench.ws, Id::of(RecordId(42)));
    assert_eq!(needed(&bench, other), []);
    let board = Scope::board(&bench.ws, Id::of(RecordId(41)));
    assert_eq!(carried(&bench.ws, &board), (2, 18));
    bench.run(|ws, cx| purge(ws, cx, gone.any())).expect("it is there");
    assert_eq!(needed(&bench, Scope::Shop), all.into_iter().filter(|it| !is_of_d1(*it)).collect::<Vec<_>>());
}

fn is_of_d1(chunk: ChunkId) -> bool {
    [&b"d1 1"[..], b"d1 2"].map(ChunkId::of).contains(&chunk)
}

#[test]
fn a_copy_of_a_card_has_its_files() {
    let mut bench = Bench::with_card();
    bench.attach("p1 d1");
    let copy = Id::<Card>::of(RecordId(8));
    bench.run(|ws, cx| copy_card(ws, cx, CARD, copy, |name, n| format!("{name} {n}"))).expect("a copy");
    let contents = |of: Id<Card>| {
        files(&bench.ws, Id::of(of.any()))
            .into_iter()
            .map(|it| Attached { file: Id::of(RecordId(0)), ..it })
            .collect::<Vec<_>>()
    };
    assert_eq!(contents(copy), contents(CARD));
    assert_ne!(files(&bench.ws, Id::of(copy.any()))[0].file, files(&bench.ws, Id::of(CARD.any()))[0].file);
}

#[test]
fn what_happened_to_files_is_told() {
    let mut bench = Bench::with_card();
    let attached = bench.run(|ws, cx| add_files(ws, cx, Id::of(CARD.any()), &[new("p1")])).expect("it fits");
    let file = bench.file("p1");
    let removed = bench.run(|ws, cx| trash_file(ws, cx, file)).expect("it is there");
    let told = card_history(&[attached, removed], &bench.ws, CARD);
    let keys = told.iter().map(|it| match &it.what {
        Deed::File { name, key, .. } => (name.as_str(), key.name),
        other => panic!("{other:?}"),
    });
    assert_eq!(keys.collect::<Vec<_>>(), [("p1", Name::TRASHED), ("p1", Name::NAME)]);
}

#[test]
fn sorts_are_told_by_type_and_ending() {
    for (mime, name, kind) in [
        ("image/jpeg", "主图.jpg", FileKind::Picture),
        ("IMAGE/PNG", "x", FileKind::Picture),
        ("image/svg+xml", "标.svg", FileKind::Other),
        ("text/html", "页.html", FileKind::Other),
        ("", "报价.XLSX", FileKind::Table),
        ("application/pdf", "合同.pdf", FileKind::Document),
        ("video/mp4", "主图视频.mp4", FileKind::Media),
        ("", ".gitignore", FileKind::Other),
    ] {
        assert_eq!(FileKind::of(mime, name), kind, "{name}");
    }
}

#[test]
fn names_are_safe_to_save_under() {
    for (name, safe) in [
        ("主图.jpg", "主图.jpg"),
        ("../../etc/passwd", "etcpasswd"),
        ("a\u{202e}gpj.exe", "agpj.exe"),
        (" ", "file"),
        (".png", "png"),
        ("a:b?.pdf", "ab.pdf"),
    ] {
        assert_eq!(safe_name(name), safe, "{name}");
    }
    assert!(safe_name(&format!("{}.jpg", "长".repeat(300))).len() < 130);
    assert_eq!(
        (with_ending("a.heic", "jpg"), with_ending("照片", "jpg")),
        ("a.jpg".into(), "照片.jpg".into())
    );
}
