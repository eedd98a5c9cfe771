//! Which cards stand in which column and lane of a board.
//!
//! List by list, so that a change in one list is sorted there, and what the others gave is only put together again.
//!
//! **Invariant:** every card that comes through stands in each cell it belongs to, in the order of the lists; in one cell
//! at least.

use std::sync::Arc;

use hashbrown::HashMap;

use super::{
    Grouping,
    cell::Cell,
    columns::{Column, Sorting, columns},
    sieve::Sieve,
};
use crate::{
    domain::{
        board::{Board, List},
        card::Card,
        id::Id,
        record::Typed,
        workspace::{Workspace, children::Slot},
    },
    features::fields::{
        known::Fields,
        totals::{Totals, totals},
    },
};

/// How a board is cut: its columns and, perhaps, its lanes.
#[derive(Clone, PartialEq, Debug)]
pub struct Cut {
    columns: (Vec<Column>, Sorting),
    lanes: Option<(Vec<Column>, Sorting)>,
}

/// What one list gives to the cells.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Share {
    /// By column; with lanes after that by lane, and column within it.
    cells: Vec<Vec<Slot>>,
    /// What its cards in each lane add up to.
    lanes: Vec<Totals>,
}

/// Which cards stand where.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Laid {
    cells: HashMap<Cell, Arc<[Slot]>>,
    /// The lanes that are shown, and what their cards add up to.
    pub lanes: Vec<(Column, Totals)>,
}

impl Cut {
    /// How a board is cut by one grouping, and across by another.
    pub fn of(ws: &Workspace, board: Id<Board>, by: Grouping, across: Option<Grouping>) -> Cut {
        let axis = |grouping| {
            let all = columns(ws, board, grouping);
            let sorting = Sorting::new(ws, grouping, &all);
            (all, sorting)
        };
        Cut { columns: axis(by), lanes: across.map(axis) }
    }

    /// What a list gives.
    pub fn share(&self, ws: &Workspace, list: Id<List>, sieve: &Sieve, fields: &Fields) -> Share {
        let wide = self.columns.0.len();
        let high = self.lanes.as_ref().map_or(0, |it| it.0.len());
        let mut cells: Vec<Vec<Slot>> = vec![vec![]; wide * (high + 1)];
        let mut of_lanes: Vec<Vec<Slot>> = vec![vec![]; high];
        let (mut in_columns, mut in_lanes) = (vec![], vec![]);
        for slot in sieve.sift(ws, list).iter() {
            let Some(card) = ws.in_slot(*slot).and_then(|it| Card::in_data(&it.data)) else { continue };
            in_columns.clear();
            in_lanes.clear();
            self.columns.1.each(ws, card, &mut |at| in_columns.push(at));
            if let Some((_, sorting)) = &self.lanes {
                sorting.each(ws, card, &mut |at| in_lanes.push(at));
            }
            in_columns.iter().for_each(|column| cells[*column].push(*slot));
            for lane in &in_lanes {
                of_lanes[*lane].push(*slot);
                in_columns.iter().for_each(|column| cells[(lane + 1) * wide + column].push(*slot));
            }
        }
        Share { cells, lanes: of_lanes.iter().map(|it| totals(ws, fields, it)).collect() }
    }

    /// What all lists give together, in their order.
    pub fn join(&self, shares: &[&Share]) -> Laid {
        let mut lanes: Vec<(Column, Totals)> = vec![];
        for (at, lane) in self.lanes.iter().flat_map(|it| it.0.iter().enumerate()) {
            let mut all = Totals::default();
            shares.iter().filter_map(|it| it.lanes.get(at)).for_each(|it| all.add(it));
            lanes.push((*lane, all));
        }
        let across = [None].into_iter().chain(lanes.iter().map(|it| Some(it.0)));
        let cells = across.flat_map(|lane| self.columns.0.iter().map(move |it| Cell { column: *it, lane }));
        let stack = |at: usize| -> Arc<[Slot]> {
            let parts: Vec<&[Slot]> =
                shares.iter().filter_map(|it| it.cells.get(at)).map(Vec::as_slice).collect();
            parts.concat().into()
        };
        let cells = cells.enumerate().map(|(at, cell)| (cell, stack(at))).collect();
        // Somebody without cards is in nobody's way; what a field offers is shown, to be filled.
        let is_shown = |lane: &(Column, Totals)| {
            lane.1.cards > 0
                || !matches!(lane.0, Column::Owner(_) | Column::Label(None) | Column::Choice(_, None))
        };
        let none = lanes.first().cloned();
        lanes.retain(is_shown);
        if lanes.is_empty() {
            lanes.extend(none);
        }
        Laid { cells, lanes }
    }
}

impl Laid {
    /// The cards in a cell.
    pub fn cards(&self, cell: Cell) -> Arc<[Slot]> {
        self.cells.get(&cell).cloned().unwrap_or_else(|| [].into())
    }
}
