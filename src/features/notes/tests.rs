use proptest::prelude::*;

use super::{
    commands::{
        add_note, add_notebook, add_notes, begin_notebooks, move_note, move_notebook, tick_read, trash_note,
        trash_notebook, write_note,
    },
    differences::{Line, counted, differences},
    folder,
    queries::{Presence, candidates, leading_to, notes_in, places_for, presence, reading_path},
    templates::{add_from_template, keep_as_template, templates},
    tree::{What, rows},
};
use crate::{
    domain::{
        edit::{Edit, Refused},
        file::File,
        id::{Id, RecordId},
        note::{Above, Note, Notebook},
        packet::{Extent, Scope},
        rank::Rank,
        value::Place,
    },
    features::{
        bench::Bench,
        exchange::queries as exchange,
        links::addresses::{Named, named_in},
        notes::commands::set_newcomers,
    },
};

const HOW: Id<Notebook> = Id::of(RecordId(61));
const WHY: Id<Notebook> = Id::of(RecordId(62));

fn note(number: u64) -> Id<Note> {
    Id::of(RecordId(700 + number))
}

fn inside(parent: RecordId) -> Id<Above> {
    Id::of(parent)
}

impl Bench {
    /// Two notebooks, and in the first 1 with 2 and 3 under it, and 4.
    fn with_notes() -> Bench {
        let mut bench = Bench::default();
        bench.run(|ws, cx| add_notebook(ws, cx, HOW, "做法")).expect("a notebook");
        bench.run(|ws, cx| add_notebook(ws, cx, WHY, "教训")).expect("a notebook");
        for (number, parent) in [(1, HOW.any()), (2, note(1).any()), (3, note(1).any()), (4, HOW.any())] {
            let title = number.to_string();
            bench.run(|ws, cx| add_note(ws, cx, note(number), inside(parent), &title, "")).expect("a note");
        }
        bench
    }

    fn tree(&self) -> String {
        let draw = |it: &super::tree::Row| {
            let name = if it.what == What::Loose { "?" } else { &it.name };
            format!("{}{name}", "-".repeat(it.depth))
        };
        rows(&self.ws, &|_| true).iter().map(draw).collect::<Vec<_>>().join(" ")
    }
}

#[test]
fn the_tree_stands_as_it_was_put() {
    let mut bench = Bench::with_notes();
    assert_eq!(bench.tree(), "做法 -1 --2 --3 -4 教训");
    bench.run(|ws, cx| move_note(ws, cx, note(3), inside(HOW.any()), 0)).expect("it moves");
    assert_eq!(bench.tree(), "做法 -3 -1 --2 -4 教训");
    bench
        .run(|ws, cx| move_note(ws, cx, note(1), inside(WHY.any()), 0))
        .expect("it moves with what is under it");
    assert_eq!(bench.tree(), "做法 -3 -4 教训 -1 --2");
    bench.run(|ws, cx| move_notebook(ws, cx, WHY, 0)).expect("it moves");
    assert_eq!(bench.tree(), "教训 -1 --2 做法 -3 -4");
    bench.run(|ws, cx| trash_note(ws, cx, note(1))).expect("it goes");
    assert_eq!(bench.tree(), "教训 做法 -3 -4");
    assert_eq!(presence(&bench.ws, note(2)), Presence::Trashed);
    assert_eq!((notes_in(&bench.ws, HOW), notes_in(&bench.ws, WHY)), (2, 0));
}

#[test]
fn nothing_stands_in_itself() {
    let mut bench = Bench::with_notes();
    for under in [1, 2] {
        let moved = bench.run(|ws, cx| move_note(ws, cx, note(1), inside(note(under).any()), 0));
        assert_eq!(moved, Err(Refused::IntoItself));
    }
    let places: Vec<_> = places_for(&bench.ws, note(1)).into_iter().map(|it| it.1).collect();
    assert_eq!(places, ["做法", "4", "教训"]);
}

/// As it is when two devices put each of two notes under the other, and when a note came without what it stands in.
#[test]
fn what_no_notebook_leads_to_stands_under_loose() {
    let mut bench = Bench::with_notes();
    let rank = bench.ws.get(note(4)).and_then(|it| it.place.clone()).expect("it stands").rank;
    let mut put = |number: u64, parent: RecordId| {
        let place = Place { parent: inside(parent), rank: rank.clone() };
        let put = bench.run(|ws, cx| {
            let mut edit = Edit::new(ws, "note.move");
            edit.set(note(number), &Note::PLACE, Some(place));
            Ok(edit.done(cx))
        });
        put.expect("it is put");
        bench.tree()
    };
    put(1, note(4).any());
    // Of a circle one note is told, and the others with it.
    assert_eq!(put(4, note(1).any()), "做法 教训 ? -1 --2 --3 --4");
    assert_eq!(put(1, RecordId(999)), "做法 教训 ? -1 --2 --3 --4");
}

#[test]
fn a_notebook_takes_its_notes_along() {
    let mut bench = Bench::with_notes();
    bench.run(|ws, cx| trash_notebook(ws, cx, HOW)).expect("it goes");
    assert_eq!(bench.tree(), "教训");
    assert_eq!(presence(&bench.ws, note(2)), Presence::Trashed);
}

#[test]
fn beginning_twice_makes_three() {
    let mut bench = Bench::default();
    for _ in 0..2 {
        bench.run(|ws, cx| begin_notebooks(ws, cx, ["运营", "美工", "客服"])).expect("they begin");
    }
    assert_eq!(bench.tree(), "运营 美工 客服");
}

#[test]
fn links_are_found_where_they_lead() {
    let to = Named::Note(note(4));
    let text = format!(
        "看[4]({})和[网](https://a.b)，![图](<{}>)",
        to.address(),
        Named::File(Id::of(RecordId(9))).address()
    );
    assert_eq!(named_in(&text).collect::<Vec<_>>(), [to, Named::File(Id::of(RecordId(9)))]);
    assert_eq!(named_in(&to.address()).count(), 0, "an address that no link leads to is a word");
    let mut bench = Bench::with_notes();
    bench.run(|ws, cx| write_note(ws, cx, note(2), text)).expect("it fits");
    let leading: Vec<_> = leading_to(&bench.ws, to).into_iter().map(|it| (it.named, it.on)).collect();
    assert_eq!(leading, [(Named::Note(note(2)), "做法".to_owned())]);
    let offered = candidates(&bench.ws, Id::of(RecordId(1)), "[[", "4", None);
    assert_eq!(offered.iter().map(|it| it.named).collect::<Vec<_>>(), [to]);
}

#[test]
fn who_has_read_what_is_on_the_path() {
    let mut bench = Bench::with_notes();
    for number in [4, 2] {
        bench.run(|ws, cx| set_newcomers(ws, cx, note(number), true)).expect("it is on the path");
    }
    let me = Id::of(RecordId(1));
    bench.run(|ws, cx| tick_read(ws, cx, note(2), me, true)).expect("it is read");
    let (path, _) = reading_path(&bench.ws, me);
    let drawn: Vec<_> = path.iter().map(|it| (it.title.as_str(), it.by_me)).collect();
    assert_eq!(drawn, [("2", true), ("4", false)], "in the order of the tree");
}

#[test]
fn too_long_a_text_is_refused() {
    let mut bench = Bench::with_notes();
    let long = "长".repeat(super::commands::LONGEST / 3 + 1);
    assert_eq!(bench.run(|ws, cx| write_note(ws, cx, note(1), long)), Err(Refused::TooMany));
}

/// A few lines, now and then with no break behind the last.
fn lines() -> impl Strategy<Value = String> {
    let lines = prop::collection::vec(prop_oneof!["一", "二", "三", ""], 0..12);
    (lines, any::<bool>()).prop_map(|(lines, ended)| lines.join("\n") + if ended { "\n" } else { "" })
}

proptest! {
    /// What stayed and was added is the new text, what stayed and went the old one.
    #[test]
    fn differences_are_of_both_texts(old in lines(), new in lines()) {
        let all = differences(&old, &new);
        let mut olds = old.lines();
        let mut news = new.lines();
        for line in &all {
            match line {
                Line::Added(it) => prop_assert_eq!(Some(it.as_str()), news.next()),
                Line::Dropped(it) => prop_assert_eq!(Some(it.as_str()), olds.next()),
                Line::Beside(it) => {
                    prop_assert_eq!(Some(it.as_str()), olds.next());
                    prop_assert_eq!(Some(it.as_str()), news.next());
                }
                Line::Same(count) => for _ in 0..*count {
                    prop_assert_eq!(olds.next(), news.next());
                },
            }
        }
        prop_assert_eq!((olds.next(), news.next()), (None, None));
        prop_assert_eq!(counted(&all) == (0, 0), old.lines().eq(new.lines()) );
    }
}

#[test]
fn a_notebook_comes_back_from_its_folder_as_it_stood() {
    let mut bench = Bench::with_notes();
    let begun = Id::<Note>::of(RecordId(900));
    bench
        .run(|ws, cx| add_note(ws, cx, begun, inside(HOW.any()), "a/b: 重名?", "一\n\n- [ ] 二\n"))
        .expect("a note");
    for (number, title) in [(901, "重名"), (902, "重名"), (903, ""), (904, "  深  ")] {
        let note = Id::<Note>::of(RecordId(number));
        bench.run(|ws, cx| add_note(ws, cx, note, inside(begun.any()), title, "正文")).expect("a note");
    }
    let deep = Id::<Note>::of(RecordId(905));
    bench
        .run(|ws, cx| add_note(ws, cx, deep, inside(RecordId(902)), "最里", "# 不是标题\n"))
        .expect("a note");

    let zip = folder::write(&bench.ws, HOW.any(), "未命名");
    let (notes, others) = folder::read(&zip).expect("a zip");
    assert_eq!(others, 0);
    let other = Id::<Notebook>::of(RecordId(906));
    bench.run(|ws, cx| add_notebook(ws, cx, other, "又一本")).expect("a notebook");
    bench.run(|ws, cx| add_notes(ws, cx, inside(other.any()), &notes)).expect("there is room");
    assert_eq!(drawn(&bench, other.any()), drawn(&bench, HOW.any()).replace("()", "(未命名)"));
    assert!(drawn(&bench, other.any()).contains("(最里)# 不是标题"));

    for end in 0..zip.len() {
        _ = folder::read(&zip[..end]);
    }
    assert!(folder::read(b"PK").is_err());
}

/// A tree of notes with what they say.
fn drawn(bench: &Bench, above: RecordId) -> String {
    let note =
        |(id, it): (Id<Note>, &Note)| format!("({}){}[{}]", it.title.trim(), it.text, drawn(bench, id.any()));
    bench.ws.children::<Note>(above).map(note).collect()
}

#[test]
fn a_note_begun_with_a_template_is_a_copy_that_holds_its_own_pictures() {
    let (template, begun, file): (Id<Note>, Id<Note>, Id<File>) = (note(11), note(12), Id::of(RecordId(81)));
    let mut bench = Bench::with_notes();
    let text = format!("先拍白底\n\n![样张]({0}) 和 ![又一次]({0})", Named::File(file).address());
    bench.run(|ws, cx| write_note(ws, cx, note(4), text)).expect("written");
    bench
        .run(|ws, cx| {
            let mut edit = Edit::new(ws, "file.add");
            edit.set(file, &File::NAME, "样张.png".to_owned());
            edit.set(file, &File::CHUNKS, "abc".to_owned());
            edit.set(
                file,
                &File::PLACE,
                Some(Place { parent: Id::of(note(4).any()), rank: Rank::parse("a0V").expect("a rank") }),
            );
            Ok(edit.done(cx))
        })
        .expect("a file");
    assert_eq!(templates(&bench.ws), vec![]);
    bench.run(|ws, cx| keep_as_template(ws, cx, note(4), template, "笔记模板")).expect("kept");
    assert_eq!(templates(&bench.ws), vec![(template, "4".to_owned())]);
    assert_eq!(bench.tree(), "做法 -1 --2 --3 -4 教训 笔记模板 -4");

    bench.run(|ws, cx| write_note(ws, cx, note(4), "别的".to_owned())).expect("written");
    bench.run(|ws, cx| trash_note(ws, cx, note(4))).expect("trashed");
    bench.run(|ws, cx| add_from_template(ws, cx, template, begun, inside(WHY.any()))).expect("begun");
    bench.run(|ws, cx| write_note(ws, cx, template, "改过的模板".to_owned())).expect("renewed");
    let copy = bench.ws.get(begun).expect("it is there");
    let shown: Vec<_> = named_in(&copy.text).collect();
    let [Named::File(one), Named::File(other)] = shown[..] else { panic!("two pictures: {}", copy.text) };
    assert_eq!((one, copy.title.as_str()), (other, "4"));
    let own = bench.ws.get(one).expect("its own picture");
    assert_eq!((own.name.as_str(), own.chunks.as_str()), ("样张.png", "abc"));
    assert_eq!(own.place.as_ref().map(|it| it.parent.any()), Some(begun.any()));

    bench.run(|ws, cx| trash_notebook(ws, cx, Notebook::TEMPLATES)).expect("trashed");
    assert_eq!(templates(&bench.ws), vec![]);
    bench.run(|ws, cx| keep_as_template(ws, cx, begun, note(13), "笔记模板")).expect("kept");
    assert_eq!(templates(&bench.ws).len(), 2, "the notebook is back with what stood in it");
}

#[test]
fn a_packet_of_notes_carries_what_stands_under_them_and_names_only_their_notebook() {
    let mut bench = Bench::with_notes();
    bench.run(|ws, cx| write_note(ws, cx, note(2), "两层气泡膜".to_owned())).expect("written");
    let carried = |bench: &Bench, root: RecordId| {
        let scope = Scope::inside(&bench.ws, &[root]);
        let text = |it: u64| scope.extent(note(it).any(), Note::TEXT.key());
        let notes: Vec<_> = (1..=4).filter(|it| text(*it) == Extent::History).collect();
        let named = |it: Id<Notebook>| scope.extent(it.any(), Notebook::NAME.key());
        (notes, named(HOW), named(WHY))
    };
    assert_eq!(carried(&bench, note(1).any()), (vec![1, 2, 3], Extent::Heads, Extent::Nothing));
    assert_eq!(carried(&bench, note(2).any()), (vec![2], Extent::Nothing, Extent::Nothing));
    assert_eq!(carried(&bench, HOW.any()), (vec![1, 2, 3, 4], Extent::History, Extent::Nothing));
    assert_eq!(carried(&bench, WHY.any()), (vec![], Extent::Nothing, Extent::History));
    assert_eq!(
        (exchange::notes_in(&bench.ws, note(1).any()), exchange::notes_in(&bench.ws, WHY.any())),
        (3, 0)
    );
}
