//! What taking a table into a board would do, and what is asked for it.
//!
//! **Invariant:** says all that a person is shown before they agree, and all that is set then.

use std::rc::Rc;

use super::{columns::Mapping, delimited::Row, laying::Set, out::Marks};
use crate::domain::{
    board::{Board, List},
    change::Change,
    id::{Id, RecordId},
};

pub use super::values::Wrong;

/// Why a row is not taken in.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Trouble {
    /// It would be a card without a title.
    NoTitle,
    /// The column by which cards are known says nothing.
    NoKey,
    /// That column says the same in an earlier row.
    SameAs(usize),
    /// That column says the same of several cards here.
    Several(usize),
    /// A number that a spreadsheet has ruined.
    Ruined(String),
    /// What a cell says is not understood.
    Wrong(Wrong, String),
    /// The card it names is not on this board.
    Elsewhere,
}

/// A row that is not taken in.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Problem {
    /// As a spreadsheet counts rows.
    pub row: usize,
    /// Which column, where it is about one.
    pub column: Option<usize>,
    /// Why.
    pub trouble: Trouble,
}

/// What is laid besides cards, by name.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Laid {
    /// Lists of the board.
    pub lists: Vec<String>,
    /// People of the shop.
    pub members: Vec<String>,
    /// Labels of the board.
    pub labels: Vec<String>,
    /// What fields offer.
    pub choices: Vec<String>,
    /// Fields of the shop.
    pub fields: Vec<String>,
}

/// What taking a table in would do.
#[derive(Clone, PartialEq, Debug)]
pub struct Plan {
    /// Into which board.
    pub board: Id<Board>,
    /// So many new cards.
    pub new: usize,
    /// So many cards that say something else then.
    pub updated: usize,
    /// So many rows that say what is here already.
    pub unchanged: usize,
    /// Rows that are not taken in, in order.
    pub problems: Vec<Problem>,
    /// What is laid for it.
    pub laid: Laid,
    /// All it sets.
    pub(in crate::features::doors) sets: Vec<Set>,
}

impl Plan {
    /// True when it changes nothing.
    pub fn is_empty(&self) -> bool {
        self.new + self.updated == 0
    }

    /// True when one change does not hold it.
    pub fn is_too_much(&self) -> bool {
        self.sets.len() > Change::MOST_OPS
    }
}

/// What a table is taken in by.
pub struct Intake {
    /// The rows.
    pub rows: Rc<Vec<Row>>,
    /// How many of them only say what the columns are called.
    pub from: usize,
    /// What the columns are called.
    pub headers: Vec<String>,
    /// What they are.
    pub mapping: Mapping,
    /// Into which board.
    pub board: Id<Board>,
    /// Into which list go new cards that name none.
    pub list: Option<Id<List>>,
    /// What a list is called that is laid where the board has none.
    pub new_list: String,
    /// How yes and no are written.
    pub marks: Marks,
    /// What the names of new records are made from: chance.
    pub seed: RecordId,
}
