//! What is found beside cards: boards, lists, labels and people, by their names.
//!
//! **Invariant:** these are few; they are looked through anew for each question.

use super::query::Query;
use crate::{
    domain::{
        board::{Board, Label, List, Member},
        id::{Id, RecordId},
        note::Note,
        workspace::Workspace,
    },
    features::{
        boards::queries::person,
        search::{
            fold::fold,
            queries::{Piece, marked},
        },
    },
};

/// So many of each kind are shown.
const MOST: usize = 5;

/// Something that is no card.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Other {
    /// A board.
    Board(Id<Board>),
    /// A list on a board.
    List(Id<Board>, Id<List>),
    /// A label of a board.
    Label(Id<Label>),
    /// Somebody.
    Member(Id<Member>),
    /// A note, by its title or its text.
    Note(Id<Note>),
    /// A 话术, likewise.
    Script(Id<Note>),
}

/// It as a result shows it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct OtherRow {
    /// What it is.
    pub other: Other,
    /// Its name, whole.
    pub name: Vec<Piece>,
    /// The board or the notebook it stands on.
    pub on: Option<String>,
    /// The words around what was found, where its name does not say it.
    pub inside: Vec<Piece>,
}

impl OtherRow {
    /// Its name as it is written.
    pub fn plain_name(&self) -> String {
        self.name.iter().map(|it| it.0.as_str()).collect()
    }
}

/// The boards and lists whose names fit, then the labels and people.
pub fn others(ws: &Workspace, query: &Query) -> (Vec<OtherRow>, Vec<OtherRow>) {
    let fits = |name: &str| {
        let mut folded = vec![];
        fold(name, &mut folded);
        query.fits(&folded)
    };
    let row = |other: Other, name: &str, on: Option<&str>| OtherRow {
        other,
        name: marked(name, query),
        on: on.map(str::to_owned),
        inside: vec![],
    };
    let (mut lists, mut labels) = (vec![], vec![]);
    let boards: Vec<_> = ws.children::<Board>(RecordId::SHOP).collect();
    for (id, board) in &boards {
        let here = ws.children::<List>(id.any()).filter(|it| fits(&it.1.name));
        lists.extend(here.map(|it| row(Other::List(*id, it.0), &it.1.name, Some(&board.name))));
        let here = ws.children::<Label>(id.any()).filter(|it| fits(&it.1.name));
        labels.extend(here.map(|it| row(Other::Label(it.0), &it.1.name, Some(&board.name))));
    }
    let boards = boards.iter().filter(|it| fits(&it.1.name));
    let mut places: Vec<_> = boards.map(|it| row(Other::Board(it.0), &it.1.name, None)).take(MOST).collect();
    lists.truncate(MOST);
    labels.truncate(MOST);
    places.extend(lists);
    let people =
        ws.children::<Member>(RecordId::SHOP).filter(|it| person(ws, it.0) == it.0 && fits(&it.1.name));
    let mut named: Vec<_> = people.map(|it| row(Other::Member(it.0), &it.1.name, None)).take(MOST).collect();
    named.extend(labels);
    (places, named)
}
