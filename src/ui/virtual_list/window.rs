//! Which rows to draw, where they stand, and where something dropped would land.
//!
//! **Invariant:** plain arithmetic; knows no key, no element, no scrolling.
use super::heights::Heights;
use std::ops::Range;

/// Rows drawn above and below what is seen, so that a wheel tick shows no blank.
pub const OVERSCAN: usize = 3;

/// An open landing place: before row `index`, `height` pixels tall.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Gap {
    /// The row it stands before; the number of rows for the end.
    pub index: usize,
    /// In pixels; rows below move down by it.
    pub height: u32,
}

/// The rows to draw for a view of `height` pixels that begins at `top`.
pub fn window(heights: &Heights, gap: Option<Gap>, top: i32, height: u32) -> Range<usize> {
    if height == 0 || heights.len() == 0 {
        return 0..0;
    }
    // A gap pushes rows down, never up: looking that much further up finds all of them.
    let above = (top - gap.map_or(0, |it| it.height as i32)).max(0) as u32;
    let below = (top.max(0) as u32).saturating_add(height - 1);
    let first = heights.row_at(above).saturating_sub(OVERSCAN);
    let last = heights.row_at(below) + OVERSCAN;
    first..(last + 1).min(heights.len())
}

/// Where a row is drawn.
pub fn place(heights: &Heights, gap: Option<Gap>, index: usize) -> u32 {
    heights.offset(index) + gap.filter(|it| it.index <= index).map_or(0, |it| it.height)
}

/// Before which row something let go at `y` lands, as the rows are drawn now: the upper half of a row means
/// before it, the lower half after it, and inside the gap it stays. So an opened gap never flickers.
pub fn landing(heights: &Heights, gap: Option<Gap>, y: i32) -> usize {
    let mut y = y.max(0) as u32;
    if let Some(gap) = gap {
        let start = heights.offset(gap.index);
        if y >= start {
            match y.checked_sub(start + gap.height) {
                Some(below) => y = start + below,
                None => return gap.index.min(heights.len()),
            }
        }
    }
    if heights.len() == 0 {
        return 0;
    }
    let row = heights.row_at(y);
    if y < heights.offset(row) + heights.height(row).div_ceil(2) { row } else { row + 1 }
}

/// The rows that what lies between two heights touches, counted from the upper edge of the first row; the last `space`
/// pixels of each are between it and the next.
pub fn touched(heights: &Heights, from: i32, to: i32, space: i32) -> Range<usize> {
    if heights.len() == 0 || to < 0 || from > to {
        return 0..0;
    }
    let row = |y: i32| heights.row_at(y.max(0).unsigned_abs());
    let end = |row: usize| (heights.offset(row) + heights.height(row)) as i32 - space;
    let (first, last) = (row(from), row(to));
    // What begins below a row, between it and the next, does not touch it.
    let first = first + usize::from(end(first) <= from);
    first..(last + 1).max(first)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::{collection::vec, prelude::*};

    fn heights(rows: &[u32]) -> Heights {
        let mut heights = Heights::new(50);
        heights.splice(0..0, rows.len());
        rows.iter().enumerate().for_each(|(i, it)| {
            heights.measure(i, *it);
        });
        heights
    }

    fn gaps() -> impl Strategy<Value = Option<(usize, u32)>> {
        proptest::option::of((0..50usize, 1..200u32))
    }

    proptest! {
        #[test]
        fn every_row_in_sight_is_drawn(rows in vec(1..200u32, 1..50), gap in gaps(), top in -50..5000i32, height in 1..900u32) {
            let all = heights(&rows);
            let gap = gap.map(|(index, height)| Gap { index: index.min(rows.len()), height });
            let drawn = window(&all, gap, top, height);
            prop_assert!(drawn.end <= rows.len());
            for (i, row) in rows.iter().enumerate() {
                let start = place(&all, gap, i) as i32;
                if start < top + height as i32 && start + *row as i32 > top {
                    prop_assert!(drawn.contains(&i), "row {} at {} not in {:?}", i, start, drawn);
                }
            }
        }

        #[test]
        fn a_landing_place_stays_once_opened(rows in vec(1..200u32, 0..50), height in 1..200u32, y in -20..6000i32, before in gaps()) {
            let all = heights(&rows);
            let before = before.map(|(index, _)| Gap { index: index.min(rows.len()), height });
            let index = landing(&all, before, y);
            prop_assert!(index <= rows.len());
            prop_assert_eq!(landing(&all, Some(Gap { index, height }), y), index);
        }
    }

    proptest! {
        #[test]
        fn a_box_touches_what_it_overlaps(rows in vec(8..200u32, 0..40), from in -50..3000i32, size in 0..2000i32, space in 0..7i32) {
            let all = heights(&rows);
            let to = from + size;
            let overlaps = |i: &usize| {
                let start = all.offset(*i) as i32;
                start <= to && start + rows[*i] as i32 - space > from
            };
            let expected: Vec<usize> = (0..rows.len()).filter(overlaps).collect();
            prop_assert_eq!(touched(&all, from, to, space).collect::<Vec<_>>(), expected);
        }
    }

    #[test]
    fn halves_decide() {
        let all = heights(&[40, 60]);
        let landings = [0, 19, 20, 45, 69, 70, 400].map(|y| landing(&all, None, y));
        assert_eq!(landings, [0, 0, 1, 1, 1, 2, 2]);
        assert_eq!(landing(&heights(&[]), None, 30), 0);
    }

    #[test]
    fn a_list_without_height_draws_nothing() {
        assert_eq!(window(&heights(&[40, 60]), None, 0, 0), 0..0);
        assert_eq!(window(&heights(&[]), None, 0, 500), 0..0);
    }
}
