//! What was said about something, and whether it is there to be talked about, as plain values that compare.

use hashbrown::HashMap;

use super::mentions::called;
use crate::{
    domain::{
        board::{Board, Comment, Member, Subject},
        card::Card,
        glance::Glance,
        id::{Id, RecordId},
        note::Note,
        order,
        record::Data,
        workspace::{Workspace, hash::Ids},
    },
    features::{
        boards::{
            open_card::whereabouts,
            queries::{is_me, member_name},
            tasks::is_card_seen,
        },
        members::queries::{Person, named_person},
        notes::tree,
    },
};

/// Something that is talked about.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum About {
    /// A card.
    Card(Id<Card>),
    /// A board.
    Board(Id<Board>),
    /// A note.
    Note(Id<Note>),
}

impl About {
    /// As comments name it.
    pub fn subject(self) -> Id<Subject> {
        Id::of(match self {
            About::Card(it) => it.any(),
            About::Board(it) => it.any(),
            About::Note(it) => it.any(),
        })
    }
}

/// What a comment is about; `None` when that is not here, or of a kind this version knows no talk of.
pub fn about(ws: &Workspace, on: Id<Subject>) -> Option<About> {
    let record = ws.record(on.any()).filter(|it| !it.is_purged())?;
    match record.data {
        Data::Card(_) => Some(About::Card(Id::of(record.id))),
        Data::Board(_) => Some(About::Board(Id::of(record.id))),
        Data::Note(_) => Some(About::Note(Id::of(record.id))),
        _ => None,
    }
}

/// True when a person can go there; `lists` remembers what was found of lists.
pub fn is_seen(ws: &Workspace, about: About, lists: &mut HashMap<RecordId, bool, Ids>) -> bool {
    match about {
        About::Card(it) => ws.get(it).is_some_and(|it| is_card_seen(ws, it, lists)),
        About::Board(it) => ws.get(it).is_some_and(|it| !it.trashed && !it.archived),
        About::Note(it) => tree::is_seen(ws, it),
    }
}

/// Where something stands that is talked about.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Stands {
    /// The board, but of a note.
    pub board: Option<Id<Board>>,
    /// What the board or the notebook is called.
    pub on: String,
    /// The title of the card or the note.
    pub title: Option<String>,
}

/// Where something stands that is talked about; `None` while that has not arrived.
pub fn stands(ws: &Workspace, about: About) -> Option<Stands> {
    match about {
        About::Card(card) => {
            let title = Some(ws.get(card)?.title.clone());
            whereabouts(ws, card).map(|it| Stands { board: Some(it.board), on: it.board_name, title })
        }
        About::Board(board) => {
            Some(Stands { board: Some(board), on: ws.get(board)?.name.clone(), title: None })
        }
        About::Note(note) => {
            let on = tree::path(ws, note).into_iter().next().map(|it| it.1).unwrap_or_default();
            Some(Stands { board: None, on, title: Some(ws.get(note)?.title.clone()) })
        }
    }
}

/// Somebody who is named in a text.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Called {
    /// By which words, after the sign.
    pub written: String,
    /// What they are called now.
    pub name: String,
    /// That is me.
    pub me: bool,
}

/// Something that was said.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Said {
    /// Which comment.
    pub comment: Id<Comment>,
    /// Who said it, when they are known here.
    pub by: Option<Person>,
    /// When, by their clock, in milliseconds since 1970.
    pub at: i64,
    /// What.
    pub text: String,
    /// Who is named in it.
    pub names: Vec<Called>,
    /// It said something else at first.
    pub edited: bool,
}

/// What was said about something, oldest first.
pub fn talk(ws: &Workspace, on: Id<Subject>, me: Id<Member>) -> Vec<Said> {
    let mut talk: Vec<_> =
        ws.children::<Comment>(on.any()).filter_map(|it| said(ws, it.0, it.1, me)).collect();
    order::sort_by_key(&mut talk, |it| (it.at, it.comment));
    talk
}

/// One comment.
pub fn said(ws: &Workspace, comment: Id<Comment>, it: &Comment, me: Id<Member>) -> Option<Said> {
    let born = ws.stamp(comment.any(), Comment::PLACE.key())?;
    let written = ws.stamp(comment.any(), Comment::TEXT.key());
    let edited = written.is_some_and(|it| (it.author, it.seq) != (born.author, born.seq));
    let by = named_person(ws, ws.authors().member_of(born), me);
    let called = |it: &(Id<Member>, String)| Called {
        written: it.1.clone(),
        name: member_name(ws, it.0).unwrap_or_else(|| it.1.clone()),
        me: is_me(ws, Some(it.0), me),
    };
    let names = it.mentions.iter().map(called).collect();
    Some(Said { comment, by, at: born.at, text: it.text.clone(), names, edited })
}

/// So much of a text stands in a row.
const LINE: usize = 160;

/// The beginning of what was said in one line, with everybody by what they are called now.
pub fn plainly(said: &Said) -> String {
    let written: Vec<&str> = said.names.iter().map(|it| it.written.as_str()).collect();
    let (mut plain, mut from) = (String::new(), 0);
    for (place, which) in called(&said.text, &written) {
        plain.push_str(&said.text[from..place.start]);
        plain.push('@');
        plain.push_str(&said.names[which].name);
        from = place.end;
    }
    plain.push_str(&said.text[from..]);
    in_line(&plain)
}

/// The beginning of a text in one line.
pub fn in_line(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(LINE) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line,
    }
}

/// The marks by which one of these members, who are one person, saw a comment, and whether it still counts as seen.
pub fn glances<'w>(
    ws: &'w Workspace,
    comment: Id<Comment>,
    mine: &'w [Id<Member>],
) -> impl Iterator<Item = (Id<Glance>, bool)> + 'w {
    let marks = mine.iter().map(move |it| Glance::of(comment, *it));
    marks.filter_map(|it| Some((it, ws.get(it)?.counts())))
}
