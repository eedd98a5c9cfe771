//! The anchors of a board, what hangs on them, and what moving one would move.

use time::Duration;

use crate::{
    domain::{
        board::{Anchor, Board, List, Step},
        card::Card,
        id::Id,
        when::When,
        workspace::Workspace,
    },
    features::boards::queries::board_of,
};

/// An anchor.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct KeyDate {
    /// Which.
    pub anchor: Id<Anchor>,
    /// What it is called.
    pub name: String,
    /// When it is; nobody may have said yet.
    pub day: Option<When>,
}

/// What moves with an anchor.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Moving {
    /// By how many days; below zero is earlier.
    pub days: i64,
    /// Cards that move.
    pub cards: Vec<Id<Card>>,
    /// Steps that move, of cards that do.
    pub steps: Vec<Id<Step>>,
    /// Cards that hang on it too, but are done and stay.
    pub done: usize,
}

/// The anchors of a board, in their order.
pub fn key_dates(ws: &Workspace, board: Id<Board>) -> Vec<KeyDate> {
    ws.children::<Anchor>(board.any()).filter_map(|it| key_date(ws, it.0)).collect()
}

/// What an anchor says; `None` when it is gone.
pub fn key_date(ws: &Workspace, anchor: Id<Anchor>) -> Option<KeyDate> {
    let it = ws.get(anchor).filter(|it| !it.trashed)?;
    Some(KeyDate { anchor, name: it.name.clone(), day: it.day })
}

/// The anchor that the days of a card hang on, as long as it is one of the card's board and has a day.
pub fn hung_on(ws: &Workspace, card: Id<Card>) -> Option<KeyDate> {
    let anchor = ws.get(card)?.anchor()?;
    let board = ws.get(anchor)?.place.as_ref()?.parent;
    key_date(ws, anchor).filter(|it| it.day.is_some() && board_of(ws, card) == Some(board))
}

/// The cards of a board that hang on an anchor, in order.
pub fn hanging(ws: &Workspace, anchor: Id<Anchor>) -> Vec<Id<Card>> {
    let Some(board) = ws.get(anchor).and_then(|it| it.place.as_ref()).map(|it| it.parent) else {
        return vec![];
    };
    let lists = ws.children::<List>(board.any());
    let cards = lists.flat_map(|(list, _)| ws.children::<Card>(list.any()));
    cards.filter(|it| it.1.anchor() == Some(anchor)).map(|it| it.0).collect()
}

/// What would move if an anchor were on another day: what hangs on it and is not done.
pub fn moving(ws: &Workspace, anchor: Id<Anchor>, to: When) -> Moving {
    let Some(from) = ws.get(anchor).and_then(|it| it.day) else { return Moving::default() };
    let mut moving = Moving { days: (to.day - from.day).whole_days(), ..Moving::default() };
    for card in hanging(ws, anchor) {
        let Some(it) = ws.get(card) else { continue };
        if it.done {
            moving.done += 1;
            continue;
        }
        let moves = |day: Option<When>| day.is_some_and(|it| moved(it, from, to) != it);
        if moves(it.due) || moves(it.start) {
            moving.cards.push(card);
        }
        let steps = ws.children::<Step>(card.any()).filter(|it| !it.1.done && moves(it.1.due));
        moving.steps.extend(steps.map(|it| it.0));
    }
    moving
}

/// A day that hangs on an anchor, once that is on another. What is due the very moment of the anchor stays so.
pub fn moved(day: When, from: When, to: When) -> When {
    if day == from {
        return to;
    }
    let by: Duration = to.day - from.day;
    When { day: day.day.saturating_add(by), ..day }
}

/// How many days before (below zero) or after its anchor a card is due.
pub fn distance(ws: &Workspace, card: Id<Card>) -> Option<i64> {
    let on = hung_on(ws, card)?.day?;
    let due = ws.get(card)?.due?;
    Some((due.day - on.day).whole_days())
}
