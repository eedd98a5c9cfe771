//! What an open card shows beyond its own fields, as plain values that compare.

pub use crate::features::members::queries::named_person;

use super::queries::lists;
use crate::{
    domain::{
        board::{Board, Choice, Comment, Field, Label, List, Member, Step},
        card::Card,
        id::{Id, RecordId},
        order,
        value::Key,
        workspace::{Workspace, versions::Conflict},
    },
    features::{members::queries::Person, routines::queries::routine_of},
};

/// Whether a card is where a person would look for it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Presence {
    /// On its board.
    Here,
    /// Put away.
    Archived,
    /// On no board: cards are made from it.
    Template,
    /// In 回收站.
    Trashed,
    /// Not known here, or gone for good.
    Gone,
}

/// Where to look for a card.
pub fn presence(ws: &Workspace, card: Id<Card>) -> Presence {
    match ws.get(card) {
        None => Presence::Gone,
        Some(it) if it.trashed => Presence::Trashed,
        Some(it) if it.template => Presence::Template,
        Some(it) if it.archived => Presence::Archived,
        Some(_) => Presence::Here,
    }
}

/// In what a card stands.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Whereabouts {
    /// Its board.
    pub board: Id<Board>,
    /// What the board is called.
    pub board_name: String,
    /// What its list is called.
    pub list_name: String,
}

/// In what a card stands; `None` while its list or board has not arrived.
pub fn whereabouts(ws: &Workspace, card: Id<Card>) -> Option<Whereabouts> {
    let list = ws.get(ws.get(card)?.place.as_ref()?.parent)?;
    let board = list.place.as_ref()?.parent;
    let board_name = ws.get(board)?.name.clone();
    Some(Whereabouts { board, board_name, list_name: list.name.clone() })
}

/// A list of the card's board, seen as a stage on its way.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Stage {
    /// Which list.
    pub list: Id<List>,
    /// What it is called.
    pub name: String,
    /// The card stands in it.
    pub here: bool,
    /// The card stands further on.
    pub passed: bool,
    /// The card goes there next.
    pub is_next: bool,
}

/// The lists of a card's board, from left to right. Where they are topics, no card has passed one or goes to the next.
pub fn stages(ws: &Workspace, card: Id<Card>) -> Vec<Stage> {
    let own = ws.get(card).and_then(|it| it.place.as_ref()).map(|it| it.parent);
    let board = own.and_then(|it| ws.get(it)).and_then(|it| it.place.as_ref()).map(|it| it.parent);
    let is_way = board.and_then(|it| ws.get(it)).is_none_or(|it| !it.by_topic);
    let lists = board.map(|it| lists(ws, it)).unwrap_or_default();
    let at = lists.iter().position(|it| Some(*it) == own);
    let stage = |(place, list): (usize, Id<List>)| {
        let name = ws.get(list)?.name.clone();
        Some(Stage {
            list,
            name,
            here: at == Some(place),
            passed: is_way && at.is_some_and(|at| place < at),
            is_next: is_way && at.is_some_and(|at| place == at + 1),
        })
    };
    lists.into_iter().enumerate().filter_map(stage).collect()
}

/// The stage after the one a card stands in.
pub fn next_stage(stages: &[Stage]) -> Option<&Stage> {
    stages.iter().find(|it| it.is_next)
}

/// Who else takes part in a card.
pub fn participants(ws: &Workspace, card: Id<Card>, me: Id<Member>) -> Vec<Person> {
    let Some(it) = ws.get(card) else { return vec![] };
    let mut people: Vec<_> = it.participants.iter().filter_map(|it| named_person(ws, it.0, me)).collect();
    let rank = |it: &Person| ws.get(it.member).and_then(|it| it.place.as_ref()).map(|it| &it.rank);
    order::sort_by_key(&mut people, rank);
    people.dedup();
    people
}

/// A label of the card's board.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LabelChoice {
    /// Which label.
    pub label: Id<Label>,
    /// Its word.
    pub name: String,
    /// Its pigment, 1–8.
    pub color: i64,
    /// The card wears it.
    pub worn: bool,
}

/// The labels of a board, and which of them a card wears.
pub fn labels(ws: &Workspace, board: Id<Board>, card: Id<Card>) -> Vec<LabelChoice> {
    let worn = ws.get(card).map(|it| it.labels.clone()).unwrap_or_default();
    let choice = |(label, it): (Id<Label>, &Label)| {
        let worn = worn.iter().any(|it| it.0 == label);
        LabelChoice { label, name: it.name.clone(), color: it.color, worn }
    };
    ws.children::<Label>(board.any()).map(choice).collect()
}

/// What a choice field offers, in order.
pub fn choices(ws: &Workspace, field: Id<Field>) -> Vec<(Id<Choice>, String)> {
    ws.children::<Choice>(field.any()).map(|it| (it.0, it.1.name.clone())).collect()
}

/// The steps of a card, in order.
pub fn steps(ws: &Workspace, card: Id<Card>) -> Vec<Id<Step>> {
    ws.children::<Step>(card.any()).map(|it| it.0).collect()
}

/// A register of a card, a step or a comment that has several versions.
#[derive(Clone, PartialEq, Debug)]
pub struct Contest {
    /// Of which record.
    pub record: RecordId,
    /// What stands against what.
    pub conflict: Conflict,
}

/// Everything about a card that has several versions, its steps, comments and how it repeats included.
pub fn contests(ws: &Workspace, card: Id<Card>) -> Vec<Contest> {
    let steps = ws.children::<Step>(card.any()).map(|it| it.0.any());
    let comments = ws.children::<Comment>(card.any()).map(|it| it.0.any());
    let routine = routine_of(ws, card).map(Id::any);
    let records = std::iter::once(card.any()).chain(routine).chain(steps).chain(comments);
    let contests =
        |record| ws.conflicts(record).into_iter().map(move |conflict| Contest { record, conflict });
    records.flat_map(contests).collect()
}

/// How many versions a register of a card has; one when nobody disagrees.
pub fn versions_of(ws: &Workspace, card: Id<Card>, key: Key) -> usize {
    ws.conflicts(card.any()).iter().find(|it| it.key == key).map_or(1, |it| it.versions.len())
}
