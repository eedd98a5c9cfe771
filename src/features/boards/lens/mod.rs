//! 视图: how a board is looked at. Which of its cards are shown, by what they stand in columns, or as a table.
//!
//! **Invariant:** looking changes nothing: a look is no record until it is saved under a name.

pub mod address;
pub mod beside;
pub mod cells;
pub mod columns;
pub mod commands;
pub mod filter;
pub mod queries;
pub mod sieve;
pub mod table;

use self::{filter::Filter, table::Sort};
use crate::domain::{board::Field, id::Id};

/// A way to look at a board.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Look {
    /// Which cards are shown.
    pub filter: Filter,
    /// What the columns are.
    pub grouping: Grouping,
    /// As columns, or as a table.
    pub layout: Layout,
    /// What a table is sorted by; as the board stands when nothing is said.
    pub sort: Option<Sort>,
}

/// How the cards are laid out.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Layout {
    /// Columns of cards.
    #[default]
    Board,
    /// A row for each card.
    Table,
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
