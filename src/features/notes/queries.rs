//! What the pages of 知识库 show, as plain values that compare.

use super::tree::{is_seen, notebook_of, path};
use crate::{
    domain::{
        board::{Board, Member},
        card::Card,
        id::{Id, RecordId},
        note::{Above, Note, Notebook},
        order,
        record::Data,
        workspace::Workspace,
    },
    features::{
        boards::{
            open_card::whereabouts,
            queries::{boards, everybody, member_name},
            tasks::is_card_seen,
        },
        links::{
            self,
            addresses::{Named, named_in},
        },
        search::{fold::fold, pinyin::Pinyin, query::Query},
        talk::people,
    },
};

/// Whether a note is where a person would look for it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Presence {
    /// In the tree.
    Here,
    /// It, or what it stands in, is in 回收站.
    Trashed,
    /// Not known here, or gone for good.
    Gone,
}

/// Where to look for a note.
pub fn presence(ws: &Workspace, note: Id<Note>) -> Presence {
    match ws.get(note) {
        None => Presence::Gone,
        Some(_) if is_seen(ws, note) => Presence::Here,
        Some(_) => Presence::Trashed,
    }
}

/// How many notes stand in a notebook, however deep, that are seen.
pub fn notes_in(ws: &Workspace, notebook: Id<Notebook>) -> usize {
    all_notes(ws).filter(|it| notebook_of(ws, it.0) == Some(notebook) && is_seen(ws, it.0)).count()
}

fn all_notes(ws: &Workspace) -> impl Iterator<Item = (Id<Note>, &Note)> {
    ws.records().iter().filter(|it| !it.is_purged()).filter_map(|it| match &it.data {
        Data::Note(note) => Some((Id::of(it.id), note)),
        _ => None,
    })
}

/// When a note's text was written last, in milliseconds since 1970 by its author's clock, and by whom.
pub fn written(ws: &Workspace, note: Id<Note>) -> Option<(i64, Option<String>)> {
    let stamp = ws.stamp(note.any(), Note::TEXT.key()).or_else(|| ws.stamp(note.any(), Note::PLACE.key()))?;
    Some((stamp.at, member_name(ws, ws.authors().member_of(stamp))))
}

/// Something that leads to a record, and what it is called.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Leading {
    /// What it is.
    pub named: Named,
    /// Its title.
    pub title: String,
    /// In what it stands.
    pub on: String,
}

/// The notes and cards whose texts lead to a record, by title.
pub fn leading_to(ws: &Workspace, to: Named) -> Vec<Leading> {
    let address = to.address();
    let leads = |text: &str| text.contains(&address) && named_in(text).any(|it| it == to);
    let notes =
        all_notes(ws).filter(|(id, it)| id.any() != to.record() && leads(&it.text) && is_seen(ws, *id));
    let mut found: Vec<Leading> = notes
        .map(|(id, it)| Leading {
            named: Named::Note(id),
            title: it.title.clone(),
            on: path(ws, id).first().map(|it| it.1.clone()).unwrap_or_default(),
        })
        .collect();
    let mut lists = hashbrown::HashMap::default();
    for record in ws.records().iter().filter(|it| !it.is_purged()) {
        let Data::Card(it) = &record.data else { continue };
        if leads(&it.body) && is_card_seen(ws, it, &mut lists) {
            let card = Id::<Card>::of(record.id);
            let on = whereabouts(ws, card).map(|it| it.board_name).unwrap_or_default();
            found.push(Leading { named: Named::Card(card), title: it.title.clone(), on });
        }
    }
    order::sort_by(&mut found, |a, b| a.title.cmp(&b.title).then(a.named.cmp(&b.named)));
    found
}

/// Where an address of the shop leads now; nothing when it is not here any more.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Target {
    /// A board.
    Board(Id<Board>),
    /// A card on its board.
    Card(Id<Board>, Id<Card>),
    /// A note.
    Note(Id<Note>),
    /// Somebody.
    Member(Id<Member>),
}

/// Finds it.
pub fn target(ws: &Workspace, named: Named) -> Option<Target> {
    match named {
        Named::Board(it) => ws.get(it).map(|_| Target::Board(it)),
        Named::Card(it) => whereabouts(ws, it).map(|at| Target::Card(at.board, it)),
        Named::Note(it) => ws.get(it).map(|_| Target::Note(it)),
        Named::Member(it) => ws.get(it).map(|_| Target::Member(it)),
        Named::File(_) => None,
    }
}

/// Something a text can be linked to.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Candidate {
    /// What it is.
    pub named: Named,
    /// Its name.
    pub name: String,
    /// In what it stands, or what somebody does.
    pub about: String,
}

/// So many are offered.
const MOST: usize = 12;

/// What is offered behind `@` (people), `#` (cards) and `[[` (notes, boards, people and cards).
pub fn candidates(
    ws: &Workspace,
    me: Id<Member>,
    sign: &str,
    typed: &str,
    pinyin: Option<&Pinyin>,
) -> Vec<Candidate> {
    let people = || {
        let found = people::candidates(ws, me, None, typed, pinyin);
        found.into_iter().map(|it| Candidate {
            named: Named::Member(it.person.member),
            name: it.person.name,
            about: it.role,
        })
    };
    let cards = || {
        let found = links::queries::candidates(ws, None, typed, MOST);
        found.into_iter().map(|it| Candidate { named: Named::Card(it.card), name: it.title, about: it.board })
    };
    match sign {
        "@" => people().take(MOST).collect(),
        "#" => cards().collect(),
        "[[" => {
            let query = Query::of(typed, None);
            let fits = |name: &str| {
                let mut folded = vec![];
                fold(name, &mut folded);
                query.as_ref().is_none_or(|it| it.fits(&folded))
            };
            let notes = all_notes(ws).filter(|(id, it)| fits(&it.title) && is_seen(ws, *id));
            let note = |(id, it): (Id<Note>, &Note)| Candidate {
                named: Named::Note(id),
                name: it.title.clone(),
                about: path(ws, id).first().map(|it| it.1.clone()).unwrap_or_default(),
            };
            let board = |(id, name)| Candidate { named: Named::Board(id), name, about: String::new() };
            let mut found: Vec<_> = notes.map(note).take(MOST / 2).collect();
            found.extend(boards(ws).into_iter().filter(|it| fits(&it.1)).map(board).take(MOST / 4));
            found.extend(people().take(MOST / 4));
            found.extend(cards());
            found.truncate(MOST);
            found
        }
        _ => vec![],
    }
}

/// A note that newcomers should read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ToRead {
    /// Which.
    pub note: Id<Note>,
    /// Its title.
    pub title: String,
    /// The notebook it stands in.
    pub notebook: String,
    /// I have read it.
    pub by_me: bool,
    /// Who else has, by name.
    pub by: Vec<String>,
}

/// The reading path of newcomers, in the order of the tree, and how many people there are.
pub fn reading_path(ws: &Workspace, me: Id<Member>) -> (Vec<ToRead>, usize) {
    let mut found = vec![];
    for (notebook, it) in ws.children::<Notebook>(RecordId::SHOP) {
        below(ws, notebook.any(), 0, &mut |note| found.push((note, it.name.clone())));
    }
    let people: Vec<_> = everybody(ws).filter(|it| !it.1.left && !it.1.name.trim().is_empty()).collect();
    let path = found.into_iter().filter_map(|(note, notebook)| {
        let it = ws.get(note).filter(|it| it.newcomers)?;
        let (by_me, by) = readers(ws, it, me);
        Some(ToRead { note, title: it.title.clone(), notebook, by_me, by })
    });
    (path.collect(), people.len())
}

/// Whether I have read a note, and who else has, by name.
pub fn readers(ws: &Workspace, note: &Note, me: Id<Member>) -> (bool, Vec<String>) {
    let is_me = |it: Id<Member>| crate::features::boards::queries::is_me(ws, Some(it), me);
    let by_me = note.readers.iter().any(|it| it.1 && is_me(it.0));
    let others = note.readers.iter().filter(|it| it.1 && !is_me(it.0));
    let mut by: Vec<String> = others.filter_map(|it| member_name(ws, it.0)).collect();
    order::sort(&mut by);
    by.dedup();
    (by_me, by)
}

fn below(ws: &Workspace, parent: RecordId, depth: usize, hand: &mut dyn FnMut(Id<Note>)) {
    // A circle can only come from a merge or a forged packet, and is in no notebook; real trees are not that deep.
    if depth < 32 {
        for (note, _) in ws.children::<Note>(parent) {
            hand(note);
            below(ws, note.any(), depth + 1, hand);
        }
    }
}

/// Everything a note can be moved into, from the top: what it is, its name, and how deep it stands. Not the note itself
/// nor what stands under it.
pub fn places_for(ws: &Workspace, note: Id<Note>) -> Vec<(Id<Above>, String, usize)> {
    let all = super::tree::rows(ws, &|_| true);
    let allowed = all.into_iter().filter(|it| match it.what.record() {
        Some(record) => !super::tree::is_within(ws, record, note),
        None => false,
    });
    allowed.filter_map(|it| Some((Id::of(it.what.record()?), it.name, it.depth))).collect()
}
