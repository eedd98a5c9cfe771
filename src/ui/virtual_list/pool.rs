//! Which slot of the pool shows which row. A slot keeps its row as long as it can: it changes only when
//! another row needs to be drawn and no slot is free.
//!
//! **Invariant:** knows no element; a slot is its number.
use super::splice::Splice;
use std::ops::Range;

/// Slots, each showing the row of an index, or none.
#[derive(Default)]
pub struct Pool {
    rows: Vec<Option<usize>>,
    covered: Vec<bool>,
}

impl Pool {
    /// The row a slot shows.
    pub fn row(&self, slot: usize) -> Option<usize> {
        self.rows.get(slot).copied().flatten()
    }

    /// The slot that shows a row.
    pub fn slot(&self, row: usize) -> Option<usize> {
        self.rows.iter().position(|it| *it == Some(row))
    }

    /// Gives every row of `window` a slot, growing the pool if need be. Slots for which `keep` holds stay.
    /// Answers with the slots that show another row now.
    pub fn cover(&mut self, window: Range<usize>, keep: impl Fn(usize) -> bool) -> Vec<usize> {
        self.covered.clear();
        self.covered.resize(window.len(), false);
        for row in self.rows.iter().flatten().filter(|it| window.contains(it)) {
            self.covered[row - window.start] = true;
        }
        let mut changed = Vec::new();
        let mut free = 0;
        for row in window.clone().filter(|it| !self.covered[it - window.start]) {
            let idle = |(slot, it): &(usize, &Option<usize>)| {
                !it.is_some_and(|it| window.contains(&it)) && !keep(*slot)
            };
            match self.rows.iter().enumerate().skip(free).find(idle) {
                Some((slot, _)) => free = slot,
                None => {
                    free = self.rows.len();
                    self.rows.push(None);
                }
            }
            self.rows[free] = Some(row);
            changed.push(free);
            free += 1;
        }
        changed
    }

    /// Follows the rows through a change of the keys. A slot whose row is gone shows none.
    pub fn follow<K: Eq>(&mut self, splice: &Splice, old: &[K], new: &[K]) {
        for row in &mut self.rows {
            *row = row.and_then(|it| splice.follow(it, old, new));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::{collection::vec, prelude::*};

    proptest! {
        #[test]
        fn covers_every_window_and_moves_nothing_needed(windows in vec((0..100usize, 0..30usize), 1..30), kept in 0..5usize) {
            let mut pool = Pool::default();
            for (start, count) in windows {
                let before = pool.rows.clone();
                let window = start..start + count;
                let changed = pool.cover(window.clone(), |slot| slot == kept);
                for row in window.clone() {
                    prop_assert_eq!(pool.rows.iter().filter(|it| **it == Some(row)).count(), 1);
                }
                for (slot, row) in before.iter().enumerate() {
                    let needed = row.is_some_and(|it| window.contains(&it)) || slot == kept;
                    prop_assert!(!needed || pool.rows[slot] == *row);
                    prop_assert_eq!(changed.contains(&slot), pool.rows[slot] != *row);
                }
                prop_assert!(pool.rows.len() <= before.len().max(count + 1));
            }
        }
    }

    #[test]
    fn a_row_keeps_its_slot_when_others_come_and_go() {
        let mut pool = Pool::default();
        pool.cover(0..3, |_| false);
        let (old, new) = (['a', 'b', 'c'], ['x', 'a', 'c']);
        let splice = Splice::between(&old, &new).unwrap();
        pool.follow(&splice, &old, &new);
        assert_eq!(pool.rows, [Some(1), None, Some(2)]);
        assert_eq!(pool.cover(0..3, |_| false), [1]);
        assert_eq!(pool.slot(0), Some(1));
    }
}
