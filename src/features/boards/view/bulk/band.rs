//! What a box that is being drawn chooses, and what it lets go again.
//!
//! **Invariant:** what is chosen at any moment is what was chosen before, if the box adds to it, and what it touches now.

use std::{ops::Range, sync::Arc};

use hashbrown::HashSet;

use crate::{domain::workspace::children::Slot, features::boards::lens::cell::Cell};

type Covered = Vec<(Cell, Range<usize>)>;

/// A box over the cells of a board.
#[derive(Clone)]
pub(super) struct Band {
    /// What was chosen before.
    before: HashSet<Slot>,
    /// It adds to that.
    adds: bool,
    /// The cards it is drawn over, as they were seen when it began.
    seen: Vec<(Cell, Arc<[Slot]>)>,
    covered: Covered,
}

impl Band {
    /// A box that touches nothing yet.
    pub fn begin(before: HashSet<Slot>, adds: bool, seen: Vec<(Cell, Arc<[Slot]>)>) -> Band {
        Band { before, adds, seen, covered: vec![] }
    }

    /// True while the same cards are seen as when it began.
    pub fn is_over(&self, seen: impl Fn(Cell) -> Arc<[Slot]>) -> bool {
        self.seen.iter().all(|it| Arc::ptr_eq(&it.1, &seen(it.0)))
    }

    /// It touches these rows now: answers the cards to be let go, and then the cards to be chosen.
    pub fn reach(&mut self, covered: Covered) -> (Vec<Slot>, Vec<Slot>) {
        let rows = |ranges: &Covered, cell: Cell| {
            ranges.iter().find(|it| it.0 == cell).map_or(0..0, |it| it.1.clone())
        };
        let (mut left, mut come) = (vec![], vec![]);
        for (cell, keys) in &self.seen {
            let (was, is) = (rows(&self.covered, *cell), rows(&covered, *cell));
            let key = |at: usize| keys.get(at).copied();
            let is_kept = |it: &Slot| self.adds && self.before.contains(it);
            let gone = was.clone().filter(|it| !is.contains(it)).filter_map(key);
            left.extend(gone.filter(|it| !is_kept(it)));
            // A card may be seen in two groups or lanes, and the box may have left only one of them.
            let is_shared = cell.lane.is_some() || cell.column.list().is_none();
            let is_asked = |it: &usize| is_shared || !was.contains(it);
            come.extend(is.filter(is_asked).filter_map(key));
        }
        self.covered = covered;
        (left, come)
    }

    /// What was chosen before it.
    pub fn given_up(self) -> Vec<Slot> {
        self.before.into_iter().collect()
    }
}

#[cfg(test)]
mod tests {
    use proptest::{collection::vec, prelude::*};

    use super::*;
    use crate::{
        domain::id::{Id, RecordId},
        features::boards::lens::columns::Column,
    };

    fn cell(at: usize, is_group: bool) -> Cell {
        let id = RecordId(10 + at as u64);
        if is_group { Column::Label(Some(Id::of(id))).into() } else { Column::List(Id::of(id)).into() }
    }

    proptest! {
        /// In groups, the columns share their cards.
        #[test]
        fn the_box_is_what_it_touches_now(
            before in vec(0..40u32, 0..10),
            adds in any::<bool>(),
            groups in any::<bool>(),
            steps in vec(vec((0..12usize, 0..12usize), 3), 0..12),
        ) {
            let before: HashSet<Slot> = before.into_iter().collect();
            let first = |at: u32| if groups { 0 } else { at * 12 };
            let keys = |at: u32| -> Arc<[Slot]> { (first(at)..first(at) + 10).collect() };
            let seen = (0..3).map(|at| (cell(at, groups), keys(at as u32))).collect();
            let mut band = Band::begin(before.clone(), adds, seen);
            let mut chosen = if adds { before.clone() } else { HashSet::new() };
            for step in steps {
                let ranges = step.iter().enumerate().map(|(at, it)| (cell(at, groups), it.0.min(it.1)..it.0.max(it.1)));
                let (left, come) = band.reach(ranges.clone().filter(|it| !it.1.is_empty()).collect());
                left.iter().for_each(|it| _ = chosen.remove(it));
                chosen.extend(come);
                let mut expected = if adds { before.clone() } else { HashSet::new() };
                for (at, (_, range)) in ranges.enumerate() {
                    expected.extend(range.filter_map(|it| keys(at as u32).get(it).copied()));
                }
                prop_assert_eq!(&chosen, &expected);
            }
            prop_assert_eq!(band.given_up().into_iter().collect::<HashSet<_>>(), before);
        }
    }
}
