//! The heights of all rows, in whole pixels, and where each row begins.
//!
//! A Fenwick tree of (how many rows are measured, how tall they are together). A row nobody has seen counts
//! as `average`, so learning a better average moves every unseen row at once and costs nothing.
//!
//! **Invariant:** knows no key and no element; a row is its index.
use std::ops::Range;

/// A row's height before it has been measured.
const UNSEEN: u16 = 0;

/// Heights of rows by index: measured ones, and an average for the rest.
pub struct Heights {
    rows: Vec<u16>,
    /// `tree[i]` sums the rows that Fenwick's node `i + 1` covers.
    tree: Vec<Sum>,
    average: u32,
}

/// Rows measured in the high half, their pixels in the low half: one addition adds both.
#[derive(Clone, Copy, Default)]
struct Sum(u64);

impl Sum {
    fn of(height: u16) -> Sum {
        if height == UNSEEN { Sum(0) } else { Sum(1 << 32 | u64::from(height)) }
    }

    fn add(self, other: Sum) -> Sum {
        Sum(self.0.wrapping_add(other.0))
    }

    fn sub(self, other: Sum) -> Sum {
        Sum(self.0.wrapping_sub(other.0))
    }

    fn measured(self) -> u32 {
        (self.0 >> 32) as u32
    }

    fn pixels(self) -> u32 {
        self.0 as u32
    }
}

impl Heights {
    /// No rows; those to come count as `estimate` pixels until they are measured.
    pub fn new(estimate: u32) -> Heights {
        Heights { rows: Vec::new(), tree: Vec::new(), average: estimate.max(1) }
    }

    /// How many rows there are.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// What an unmeasured row counts as.
    pub fn average(&self) -> u32 {
        self.average
    }

    /// The measured height of a row.
    pub fn measured(&self, index: usize) -> Option<u32> {
        self.rows.get(index).filter(|it| **it != UNSEEN).map(|it| u32::from(*it))
    }

    /// The height a row counts as.
    pub fn height(&self, index: usize) -> u32 {
        self.measured(index).unwrap_or(self.average)
    }

    /// Where a row begins; for `len()`, where the last one ends.
    pub fn offset(&self, index: usize) -> u32 {
        let mut sum = Sum::default();
        let mut at = index.min(self.len());
        let rows = at as u32;
        while at > 0 {
            sum = sum.add(self.tree[at - 1]);
            at &= at - 1;
        }
        self.pixels(sum, rows)
    }

    /// How tall all rows are together.
    pub fn total(&self) -> u32 {
        self.offset(self.len())
    }

    /// The row that covers `y`: the last one for a `y` below all, 0 for an empty list.
    pub fn row_at(&self, y: u32) -> usize {
        let (mut at, mut above) = (0, 0);
        let mut step = self.len().checked_ilog2().map_or(0, |it| 1 << it);
        while step > 0 {
            if at + step <= self.len() {
                let node = self.pixels(self.tree[at + step - 1], step as u32);
                if above + node <= y {
                    at += step;
                    above += node;
                }
            }
            step >>= 1;
        }
        at.min(self.len().saturating_sub(1))
    }

    /// Notes a row's measured height; true if it counted as another height before.
    pub fn measure(&mut self, index: usize, height: u32) -> bool {
        let height = height.clamp(1, u32::from(u16::MAX)) as u16;
        let Some(row) = self.rows.get_mut(index) else { return false };
        let before = *row;
        if before == height {
            return false;
        }
        *row = height;
        let mut at = index + 1;
        while at <= self.tree.len() {
            self.tree[at - 1] = self.tree[at - 1].sub(Sum::of(before)).add(Sum::of(height));
            at += at & at.wrapping_neg();
        }
        u32::from(height) != if before == UNSEEN { self.average } else { u32::from(before) }
    }

    /// Puts `count` unmeasured rows where `range` was.
    pub fn splice(&mut self, range: Range<usize>, count: usize) {
        let start = range.start;
        self.rows.splice(range, std::iter::repeat_n(UNSEEN, count));
        self.grow_tree(start);
    }

    /// Forgets every measured height, as after a change of width.
    pub fn forget(&mut self) {
        self.rows.fill(UNSEEN);
        self.tree.fill(Sum::default());
    }

    /// Takes the mean of the measured rows as the new average; true if it differs.
    pub fn learn(&mut self) -> bool {
        let sum = self.sum_of_all();
        let Some(mean) = (sum.pixels() + sum.measured() / 2).checked_div(sum.measured()) else {
            return false;
        };
        std::mem::replace(&mut self.average, mean) != mean
    }

    /// The measured rows of a range, as (index, height).
    pub fn measured_in(&self, range: Range<usize>) -> impl Iterator<Item = (usize, u32)> {
        range.filter_map(|it| Some((it, self.measured(it)?)))
    }

    fn sum_of_all(&self) -> Sum {
        let mut sum = Sum::default();
        let mut at = self.len();
        while at > 0 {
            sum = sum.add(self.tree[at - 1]);
            at &= at - 1;
        }
        sum
    }

    fn pixels(&self, sum: Sum, rows: u32) -> u32 {
        sum.pixels() + (rows - sum.measured()) * self.average
    }

    /// Makes the tree anew from `start`; nodes before it cover only rows before it.
    fn grow_tree(&mut self, start: usize) {
        self.tree.truncate(start);
        self.tree.reserve(self.rows.len() - start);
        for i in start..self.rows.len() {
            let mut sum = Sum::of(self.rows[i]);
            let mut below = 1;
            while (i + 1) & below == 0 {
                sum = sum.add(self.tree[i - below]);
                below <<= 1;
            }
            self.tree.push(sum);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::{collection::vec, prelude::*};

    #[derive(Clone, Debug)]
    enum Act {
        Splice(usize, usize, usize),
        Measure(usize, u32),
        Learn,
        Forget,
    }

    fn acts() -> impl Strategy<Value = Vec<Act>> {
        vec(
            prop_oneof![
                4 => (0..200usize, 0..40usize, 0..60usize).prop_map(|(at, cut, n)| Act::Splice(at, cut, n)),
                8 => (0..200usize, 1..300u32).prop_map(|(at, height)| Act::Measure(at, height)),
                1 => Just(Act::Learn),
                1 => Just(Act::Forget),
            ],
            0..60,
        )
    }

    proptest! {
        #[test]
        fn agrees_with_a_plain_list(acts in acts()) {
            let mut heights = Heights::new(60);
            let mut plain: Vec<Option<u32>> = Vec::new();
            for act in acts {
                match act {
                    Act::Splice(at, cut, count) => {
                        let start = at.min(plain.len());
                        let end = (start + cut).min(plain.len());
                        heights.splice(start..end, count);
                        plain.splice(start..end, std::iter::repeat_n(None, count));
                    }
                    Act::Measure(at, height) => {
                        let before = plain.get(at).map(|it| it.unwrap_or(heights.average()));
                        prop_assert_eq!(heights.measure(at, height), before.is_some_and(|it| it != height));
                        if let Some(row) = plain.get_mut(at) {
                            *row = Some(height);
                        }
                    }
                    Act::Learn => {
                        heights.learn();
                        let seen: Vec<u32> = plain.iter().flatten().copied().collect();
                        if !seen.is_empty() {
                            let count = seen.len() as u32;
                            prop_assert_eq!(heights.average(), (seen.iter().sum::<u32>() + count / 2) / count);
                        }
                    }
                    Act::Forget => {
                        heights.forget();
                        plain.fill(None);
                    }
                }
                prop_assert_eq!(heights.len(), plain.len());
                let mut top = 0;
                for (i, row) in plain.iter().enumerate() {
                    let height = row.unwrap_or(heights.average());
                    prop_assert_eq!(heights.offset(i), top);
                    prop_assert_eq!(heights.height(i), height);
                    prop_assert_eq!(heights.row_at(top), i);
                    prop_assert_eq!(heights.row_at(top + height - 1), i);
                    top += height;
                }
                prop_assert_eq!(heights.total(), top);
                prop_assert_eq!(heights.row_at(top + 5), plain.len().saturating_sub(1));
            }
        }
    }
}
