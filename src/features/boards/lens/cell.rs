//! Where a column and a lane cross, and what a card says that is put there.
//!
//! **Invariant:** a card put into another cell stands in its list and says what its column and its lane say, in one change;
//! where no list is named, it stays in its own.

use hashbrown::HashSet;

use super::{
    beside::{self, Beside},
    columns::{Column, say},
};
use crate::{
    domain::{
        board::{Board, List},
        card::Card,
        change::{Change, Context},
        edit::{Edit, Refused},
        id::Id,
        workspace::Workspace,
    },
    features::boards::{
        commands::{bulk::move_cards, together},
        places::Spot,
        queries::lists,
    },
};

/// Where cards stand: in a column, or where it crosses a lane.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Cell {
    /// The column.
    pub column: Column,
    /// The lane; none where the board is not cut, and for a column as a whole.
    pub lane: Option<Column>,
}

impl From<Column> for Cell {
    fn from(column: Column) -> Cell {
        Cell { column, lane: None }
    }
}

impl Cell {
    /// The same column in a lane.
    pub fn within(column: Column, lane: Column) -> Cell {
        Cell { column, lane: Some(lane) }
    }

    /// The list that it is in.
    pub fn list(self) -> Option<Id<List>> {
        self.column.list().or(self.lane.and_then(Column::list))
    }

    /// The list that a new card comes into: its own, or the first of the board.
    pub fn list_on(self, ws: &Workspace, board: Id<Board>) -> Option<Id<List>> {
        self.list().or_else(|| lists(ws, board).first().copied())
    }
}

/// Puts a card down in a cell, beside a card seen there if both stand in one list then.
pub fn put_card(
    ws: &Workspace,
    cx: &mut Context,
    card: Id<Card>,
    (from, to): (Cell, Cell),
    beside: Beside,
) -> Result<Change, Refused> {
    let list_of = |card: Id<Card>| ws.get(card)?.place.as_ref().map(|it| it.parent);
    let own = list_of(card).ok_or(Refused::Gone)?;
    let list = to.list().unwrap_or(own);
    let said = said(ws, cx, &[card], (Some(from.column), from.lane), to)?;
    // Nobody to stand beside is no reason to leave one's place in the list.
    let has_place = match beside.neighbour() {
        Some(neighbour) => list_of(neighbour) == Some(list),
        None => list != own || (from == to && to.list().is_some()),
    };
    if !has_place {
        return Ok(said);
    }
    let moved = beside::move_beside(ws, cx, card, list, beside)?;
    Ok(both(said, moved))
}

/// Puts several cards down in a cell, one after the other as they are given, wherever they come from.
pub fn put_cards(
    ws: &Workspace,
    cx: &mut Context,
    cards: &[Id<Card>],
    (from, to): (Cell, Cell),
    list: Id<List>,
    spot: Spot,
) -> Result<Change, Refused> {
    // In the column or lane of the one that is carried, others may be new.
    let column = Some(from.column).filter(|it| *it != to.column);
    let lane = from.lane.filter(|it| Some(*it) != to.lane);
    let said = said(ws, cx, cards, (column, lane), to)?;
    let moved = move_cards(ws, cx, cards, list, spot)?;
    if said.ops.len() + moved.ops.len() > Change::MOST_OPS {
        return Err(Refused::TooMany);
    }
    Ok(both(said, moved))
}

/// Lets cards that are just being added say what a cell says. What their titles say outweighs it.
pub fn fill_from_cell(
    ws: &Workspace,
    cx: &mut Context,
    added: Change,
    cell: Cell,
) -> Result<Change, Refused> {
    let titles = added.ops.iter().filter(|it| it.key == Card::TITLE.key());
    let cards: Vec<Id<Card>> = titles.map(|it| Id::of(it.record)).collect();
    let mut said = said(ws, cx, &cards, (None, None), cell)?;
    let set: HashSet<_> = added.ops.iter().map(|it| (it.record, it.key)).collect();
    said.ops.retain(|it| !set.contains(&(it.record, it.key)));
    if said.ops.len() + added.ops.len() > Change::MOST_OPS {
        return Err(Refused::TooMany);
    }
    Ok(both(said, added))
}

/// What a cell makes cards say, but for their place.
fn said(
    ws: &Workspace,
    cx: &mut Context,
    cards: &[Id<Card>],
    (column, lane): (Option<Column>, Option<Column>),
    to: Cell,
) -> Result<Change, Refused> {
    let mut edit = Edit::new(ws, "card.move");
    for card in cards {
        say(&mut edit, ws, *card, column, to.column);
        if let Some(to) = to.lane {
            say(&mut edit, ws, *card, lane, to);
        }
        if edit.len() > Change::MOST_OPS {
            return Err(Refused::TooMany);
        }
    }
    Ok(edit.done(cx))
}

fn both(said: Change, moved: Change) -> Change {
    if said.ops.is_empty() { moved } else { together(said, moved) }
}
