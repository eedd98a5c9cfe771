//! How a text names other records of the shop: by their places in the app, such as `#/note/…`, as links of Markdown do.
//!
//! **Invariant:** finds an address only where a link or a picture leads to it; a word that looks like one is a word.

use crate::domain::{
    board::{Board, Member},
    card::Card,
    file::File,
    id::{Id, RecordId},
    note::Note,
};

/// Something of the shop that a text names.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Named {
    /// A card, wherever it stands now.
    Card(Id<Card>),
    /// A board.
    Board(Id<Board>),
    /// A note.
    Note(Id<Note>),
    /// Somebody.
    Member(Id<Member>),
    /// A picture or another file.
    File(Id<File>),
}

impl Named {
    /// Its address, as a link says it. A card is named without its board: it may move.
    pub fn address(self) -> String {
        match self {
            Named::Card(it) => format!("#/card/{it}"),
            Named::Board(it) => format!("#/board/{it}"),
            Named::Note(it) => format!("#/note/{it}"),
            Named::Member(it) => format!("#/people/{it}"),
            Named::File(it) => format!("#/file/{it}"),
        }
    }

    /// What an address names; `None` for one that leads elsewhere.
    pub fn of(address: &str) -> Option<Named> {
        let place = address.strip_prefix("#/")?;
        let (kind, id) = place.split_once('/')?;
        let id: RecordId = id.parse().ok()?;
        match kind {
            "card" => Some(Named::Card(Id::of(id))),
            "board" => Some(Named::Board(Id::of(id))),
            "note" => Some(Named::Note(Id::of(id))),
            "people" => Some(Named::Member(Id::of(id))),
            "file" => Some(Named::File(Id::of(id))),
            _ => None,
        }
    }

    /// The record.
    pub fn record(self) -> RecordId {
        match self {
            Named::Card(it) => it.any(),
            Named::Board(it) => it.any(),
            Named::Note(it) => it.any(),
            Named::Member(it) => it.any(),
            Named::File(it) => it.any(),
        }
    }
}

/// Everything of the shop that a text leads to, in the order of the text, some perhaps twice.
pub fn named_in(text: &str) -> impl Iterator<Item = Named> {
    text.match_indices("](").filter_map(|(at, _)| {
        let rest = &text[at + 2..];
        let rest = rest.strip_prefix('<').unwrap_or(rest);
        let end = rest.find([')', '>', ' ', '\n'])?;
        Named::of(&rest[..end])
    })
}
