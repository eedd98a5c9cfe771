//! What lies under the pointer, by arithmetic on rectangles read once.
//!
//! **Invariant:** pure; asks no element.
use super::press::Point;

/// A rectangle on the screen, in pixels.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Rect {
    pub left: i32,
    pub top: i32,
    pub right: i32,
    pub bottom: i32,
}

impl Rect {
    /// How wide it is.
    pub fn width(&self) -> i32 {
        self.right - self.left
    }

    /// How high it is.
    pub fn height(&self) -> i32 {
        self.bottom - self.top
    }

    /// What of it lies in another.
    pub fn within(&self, other: Rect) -> Rect {
        let across = |x: i32| x.clamp(other.left, other.right);
        let down = |y: i32| y.clamp(other.top, other.bottom);
        Rect {
            left: across(self.left),
            top: down(self.top),
            right: across(self.right),
            bottom: down(self.bottom),
        }
    }
}

/// The column at `at`, or the nearest; none outside of `board`, which is where letting go means "leave it".
pub fn column_at(columns: &[Rect], board: Rect, at: Point) -> Option<usize> {
    let inside = (board.left..board.right).contains(&at.x) && (board.top..board.bottom).contains(&at.y);
    let beyond = |at: i32, from: i32, to: i32| (from - at).max(at - to + 1).max(0);
    let away = |it: &Rect| beyond(at.x, it.left, it.right) + beyond(at.y, it.top, it.bottom);
    columns.iter().enumerate().filter(|_| inside).min_by_key(|(_, it)| away(it)).map(|(i, _)| i)
}

/// Between which columns something at `x` stands: how many of them have their middle left of it.
pub fn place_between(columns: &[Rect], x: i32) -> usize {
    columns.iter().filter(|it| (it.left + it.right) / 2 < x).count()
}

/// The index a thing from `from` has after it is taken out and put before `before`.
pub fn after_taking(from: Option<usize>, before: usize) -> usize {
    before - usize::from(from.is_some_and(|it| it < before))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn columns(edges: &[(i32, i32)]) -> Vec<Rect> {
        edges.iter().map(|(left, right)| Rect { left: *left, right: *right, top: 0, bottom: 500 }).collect()
    }

    const BOARD: Rect = Rect { left: 0, top: 0, right: 1000, bottom: 500 };

    #[test]
    fn the_nearest_column_counts_inside_the_board() {
        let columns = columns(&[(10, 200), (220, 400)]);
        let at = |x, y| column_at(&columns, BOARD, Point { x, y });
        assert_eq!([at(0, 9), at(199, 9), at(205, 9), at(215, 9), at(900, 9)], [0, 0, 0, 1, 1].map(Some));
        assert_eq!([at(-1, 9), at(1000, 9), at(50, -1), at(50, 500)], [None; 4]);
        assert_eq!(column_at(&[], BOARD, Point { x: 5, y: 5 }), None);
    }

    #[test]
    fn in_lanes_the_nearest_cell_counts() {
        let cell = |left, top| Rect { left, top, right: left + 100, bottom: top + 100 };
        let cells = [cell(0, 0), cell(100, 0), cell(0, 120), cell(100, 120)];
        let at = |x, y| column_at(&cells, BOARD, Point { x, y });
        assert_eq!(
            [at(50, 50), at(150, 50), at(50, 105), at(50, 116), at(160, 400)],
            [0, 1, 0, 2, 3].map(Some)
        );
    }

    #[test]
    fn columns_part_at_their_middle() {
        let columns = columns(&[(0, 100), (100, 300), (300, 400)]);
        assert_eq!([10, 60, 199, 201, 340, 360].map(|x| place_between(&columns, x)), [0, 1, 1, 2, 2, 3]);
    }

    proptest! {
        #[test]
        fn taking_out_then_putting_in_lands_before_the_same(len in 1..20usize, from in 0..20usize, before in 0..20usize) {
            let (from, before) = (from % len, before % (len + 1));
            let rows: Vec<usize> = (0..len).collect();
            let target = rows.get(before).copied();
            let mut moved = rows.clone();
            let row = moved.remove(from);
            let index = after_taking(Some(from), before);
            moved.insert(index, row);
            if target != Some(row) {
                prop_assert_eq!(moved.get(index + 1).copied(), target);
            } else {
                prop_assert_eq!(moved, rows);
            }
        }
    }
}
