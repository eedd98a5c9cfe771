//! Boards that Trello exports, as one JSON object.
//!
//! **Invariant:** what can not be brought is counted, and told before anything is taken in.

pub mod build;
pub mod reading;
mod walking;

use crate::domain::when::When;

/// What of a board can be brought, as Trello says it; what it names by ids is found already.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct TrelloBoard {
    /// Its name.
    pub name: String,
    /// What it says of itself.
    pub text: String,
    /// Its lists, in order.
    pub lists: Vec<TrelloList>,
    /// Its labels: word and Trello's colour.
    pub labels: Vec<(String, String)>,
    /// Who works on it.
    pub members: Vec<String>,
    /// Its cards, in order within their lists.
    pub cards: Vec<TrelloCard>,
    /// What can not be brought.
    pub left: LeftBehind,
}

/// A list.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct TrelloList {
    /// Its name.
    pub name: String,
    /// Put away.
    pub archived: bool,
}

/// A card.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct TrelloCard {
    /// Its title.
    pub title: String,
    /// In which of the lists.
    pub list: usize,
    /// What there is to say about it.
    pub body: String,
    /// From when.
    pub start: Option<When>,
    /// Until when.
    pub due: Option<When>,
    /// Finished.
    pub done: bool,
    /// Put away.
    pub archived: bool,
    /// Which of the labels.
    pub labels: Vec<usize>,
    /// Which of the members.
    pub members: Vec<usize>,
    /// Its checklists: name and items.
    pub checklists: Vec<(String, Vec<TrelloItem>)>,
    /// What was said, in the order of time: by whom, when, what.
    pub comments: Vec<(String, Option<When>, String)>,
}

/// One tick of a checklist.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct TrelloItem {
    /// What is to be done.
    pub text: String,
    /// Ticked.
    pub done: bool,
    /// Until when.
    pub due: Option<When>,
    /// Which of the members is to do it.
    pub member: Option<usize>,
}

/// How much of each sort stays behind.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct LeftBehind {
    /// Files: Trello's export says where they lie, and we ask no other place.
    pub attachments: usize,
    /// Votes.
    pub votes: usize,
    /// Stickers.
    pub stickers: usize,
    /// What custom fields say.
    pub custom_fields: usize,
    /// Covers.
    pub covers: usize,
    /// What power-ups keep.
    pub power_ups: usize,
    /// What was done, but for comments.
    pub acts: usize,
}

/// Why a text is not taken in as a board of Trello.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum NotTrello {
    /// It is no JSON, or it ends too soon.
    #[error("no JSON")]
    NotJson,
    /// It is JSON of something else.
    #[error("no board of Trello")]
    OtherJson,
    /// It has more than a board has.
    #[error("too much at once")]
    TooMuch,
}
