//! One column of a board in lanes, as a single list: heads stand among the cards, each above those of its lane.
//!
//! A head is a row like a card. Its number is one that no record has: they count from the first, heads back from the last.
//!
//! **Invariant:** where there are lanes, the first row is a head, and every lane that is shown has one.

use std::sync::Arc;

use super::{Look, cell::Cell, columns::Column, layout::Laid};
use crate::domain::workspace::children::Slot;

/// Above all numbers of records.
const FIRST: Slot = Slot::MAX - 0xFFFF;

/// The number of the head of a lane, by its place among the lanes shown.
pub fn head(lane: usize) -> Slot {
    FIRST + lane.min(0xFFFF) as Slot
}

/// Which lane a row is the head of; nothing for a card.
pub fn lane_of(row: Slot) -> Option<usize> {
    row.checked_sub(FIRST).map(|it| it as usize)
}

/// The rows of a column; of folded lanes the head alone.
pub fn rows(laid: &Laid, column: Column, look: &Look) -> Arc<[Slot]> {
    let mut rows = vec![];
    for (at, (lane, _)) in laid.lanes.iter().enumerate() {
        rows.push(head(at));
        if look.folded.binary_search(&lane.named()).is_err() {
            rows.extend_from_slice(&laid.cards(Cell::within(column, *lane)));
        }
    }
    rows.into()
}

/// Where something lands that comes before row `index`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Landing {
    /// In which of the lanes shown; none where there are no heads.
    pub lane: Option<usize>,
    /// The card above it there.
    pub above: Option<Slot>,
    /// The card below it there.
    pub below: Option<Slot>,
}

/// What stands around what comes before row `index`; above the first head is below it.
pub fn landing(rows: &[Slot], index: usize) -> Landing {
    let begins = usize::from(rows.first().is_some_and(|it| lane_of(*it).is_some()));
    let at = index.min(rows.len()).max(begins);
    let (above, below) = rows.split_at(at);
    let card = |it: Option<&Slot>| it.copied().filter(|it| lane_of(*it).is_none());
    Landing {
        lane: above.iter().rev().find_map(|it| lane_of(*it)),
        above: card(above.last()),
        below: card(below.first()),
    }
}
