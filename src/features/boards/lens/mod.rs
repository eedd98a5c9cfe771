//! 视图: how a board is looked at. Which of its cards are shown, by what they stand in columns, or as a table, or along
//! the days.
//!
//! **Invariant:** looking changes nothing: a look is no record until it is saved under a name.

pub mod address;
pub mod beside;
pub mod cell;
pub mod cells;
pub mod columns;
pub mod commands;
pub mod filter;
pub mod heads;
pub mod layout;
pub mod queries;
pub mod sieve;
pub mod table;
pub mod table_columns;

use self::{columns::Column, filter::Filter, table::Sort};
use crate::{
    domain::{
        board::Field,
        id::{Id, RecordId},
    },
    features::boards::timeline::calendar::Scale,
};

/// A way to look at a board.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Look {
    /// Which cards are shown.
    pub filter: Filter,
    /// What the columns are.
    pub grouping: Grouping,
    /// What the board is cut by across, in 泳道.
    pub lanes: Option<Grouping>,
    /// The lanes that are folded, by what they are named after; sorted.
    pub folded: Vec<Option<RecordId>>,
    /// As columns, as a table, or along the days.
    pub layout: Layout,
    /// How much time is seen at once along the days.
    pub scale: Scale,
    /// What a table is sorted by; as the board stands when nothing is said.
    pub sort: Option<Sort>,
}

impl Look {
    /// What the board is cut by across, where that is another cut than the columns are.
    pub fn across(&self) -> Option<Grouping> {
        self.lanes.filter(|it| *it != self.grouping && self.layout == Layout::Board)
    }

    /// Folds a lane, or unfolds it.
    pub fn turn_lane(&mut self, lane: Column) {
        match self.folded.binary_search(&lane.named()) {
            Err(at) => self.folded.insert(at, lane.named()),
            Ok(at) => drop(self.folded.remove(at)),
        }
    }
}

/// How the cards are laid out.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Layout {
    /// Columns of cards.
    #[default]
    Board,
    /// A row for each card.
    Table,
    /// 时间线: a bar for each card.
    Timeline,
}

impl Layout {
    /// All of them, in the order they are offered.
    pub const ALL: [Layout; 3] = [Layout::Board, Layout::Table, Layout::Timeline];
}

/// What the columns of a board are.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Grouping {
    /// Its lists.
    #[default]
    List,
    /// One for everybody in the shop, and one for what nobody answers for.
    Owner,
    /// One for each label.
    Label,
    /// One for everything a choice field offers, such as a platform.
    Choice(Id<Field>),
}

#[cfg(test)]
mod tests;
