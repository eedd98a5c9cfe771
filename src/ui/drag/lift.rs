//! Carrying by keyboard: where a lifted row would land, step by step.
//!
//! **Invariant:** pure; moves nothing. The page shows and announces [`Lift::place`] and acts when it is put down.

/// A place among rows: in a zone (a list, counted from the first, in lanes one lane after the other), at an index as it
/// will be, that is not counting the lifted row itself.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Place {
    pub zone: usize,
    pub index: usize,
}

/// One step of a lifted row.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Step {
    Up,
    Down,
    /// To the top of its zone.
    First,
    /// To the end of its zone.
    Last,
    /// To the zone before.
    Back,
    /// To the zone after.
    Forth,
    /// To the same zone in the lane above.
    Above,
    /// To the same zone in the lane below.
    Below,
}

/// A row lifted by keyboard.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Lift {
    from: Place,
    at: Place,
    /// So many zones stand side by side in a lane.
    wide: usize,
}

impl Lift {
    /// Lifts the row at `from`, where `wide` zones stand side by side.
    pub fn new(from: Place, wide: usize) -> Lift {
        Lift { from, at: from, wide: wide.max(1) }
    }

    /// Where it was taken from.
    pub fn from(&self) -> Place {
        self.from
    }

    /// Where it would land now.
    pub fn place(&self) -> Place {
        self.at
    }

    /// True if putting it down now would move it.
    pub fn moved(&self) -> bool {
        self.at != self.from
    }

    /// Before which row of its zone, counting the lifted one too, the landing place is shown.
    pub fn gap(&self) -> usize {
        let own = self.at.zone == self.from.zone;
        self.at.index + usize::from(own && self.at.index >= self.from.index)
    }

    /// Moves a step; `rows` counts the rows of each zone, the lifted one included. False at an end. Beyond the top or
    /// the bottom of a zone is the lane above or below.
    pub fn step(&mut self, step: Step, rows: &[usize]) -> bool {
        let before = self.at;
        let Place { zone, index } = before;
        let others =
            |zone: usize| rows.get(zone).map_or(0, |it| it - usize::from(zone == self.from.zone).min(*it));
        let first = zone - zone % self.wide;
        let last = (first + self.wide).min(rows.len()).saturating_sub(1);
        let above = zone.checked_sub(self.wide);
        let below = Some(zone + self.wide).filter(|it| *it < rows.len());
        self.at = match (step, above, below) {
            (Step::Up, Some(zone), _) if index == 0 => Place { zone, index: usize::MAX },
            (Step::Down, _, Some(below)) if index >= others(zone) => Place { zone: below, index: 0 },
            (Step::Up, ..) => Place { zone, index: index.saturating_sub(1) },
            (Step::Down, ..) => Place { zone, index: index + 1 },
            (Step::First, ..) => Place { zone, index: 0 },
            (Step::Last, ..) => Place { zone, index: usize::MAX },
            (Step::Back, ..) => Place { zone: zone.saturating_sub(1).max(first), index },
            (Step::Forth, ..) => Place { zone: (zone + 1).min(last), index },
            (Step::Above, above, _) => Place { zone: above.unwrap_or(zone), index },
            (Step::Below, _, below) => Place { zone: below.unwrap_or(zone), index },
        };
        self.at.index = self.at.index.min(others(self.at.zone));
        self.at != before
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::{collection::vec, prelude::*};

    #[track_caller]
    fn check(rows: &[usize], from: (usize, usize), steps: &str, expect: (usize, usize)) {
        check_in_lanes(rows, rows.len(), from, steps, expect);
    }

    #[track_caller]
    fn check_in_lanes(
        rows: &[usize],
        wide: usize,
        from: (usize, usize),
        steps: &str,
        expect: (usize, usize),
    ) {
        let mut lift = Lift::new(Place { zone: from.0, index: from.1 }, wide);
        for step in steps.chars() {
            let step = match step {
                'u' => Step::Up,
                'd' => Step::Down,
                'F' => Step::First,
                'L' => Step::Last,
                '<' => Step::Back,
                '^' => Step::Above,
                'v' => Step::Below,
                _ => Step::Forth,
            };
            lift.step(step, rows);
        }
        assert_eq!((lift.at.zone, lift.at.index), expect);
    }

    #[test]
    fn moves_inside_its_list() {
        check(&[3], (0, 0), "d", (0, 1));
        check(&[3], (0, 0), "dddd", (0, 2));
        check(&[3], (0, 2), "uuu", (0, 0));
        check(&[3], (0, 1), "L", (0, 2));
        check(&[3], (0, 1), "LF", (0, 0));
    }

    #[test]
    fn crosses_lists_and_fits_into_short_ones() {
        check(&[3, 1, 0], (0, 2), ">", (1, 1));
        check(&[3, 1, 0], (0, 2), ">>", (2, 0));
        check(&[3, 1, 0], (0, 2), ">>>>d", (2, 0));
        check(&[3, 1, 0], (0, 2), "><", (0, 1));
    }

    #[test]
    fn crosses_lanes_at_the_ends_of_a_list_and_stays_in_its_own_sideways() {
        // Two lanes of two lists.
        check_in_lanes(&[2, 1, 3, 0], 2, (0, 0), "d", (0, 1));
        check_in_lanes(&[2, 1, 3, 0], 2, (0, 0), "dd", (2, 0));
        check_in_lanes(&[2, 1, 3, 0], 2, (0, 0), "ddu", (0, 1));
        check_in_lanes(&[2, 1, 3, 0], 2, (2, 0), "u", (0, 2));
        check_in_lanes(&[2, 1, 3, 0], 2, (0, 0), ">>", (1, 0));
        check_in_lanes(&[2, 1, 3, 0], 2, (2, 1), "<", (2, 1));
        check_in_lanes(&[2, 1, 3, 0], 2, (2, 1), "^>", (1, 1));
        check_in_lanes(&[2, 1, 3, 0], 2, (0, 1), ">v", (3, 0));
        check_in_lanes(&[2, 1, 3, 0], 2, (2, 1), "vv", (2, 1));
    }

    proptest! {
        #[test]
        fn the_gap_shows_where_it_lands(mut rows in vec(0..6usize, 1..5), zone in 0..5usize, index in 0..6usize, steps in "[udFL<>v^]{0,12}", wide in 1..5usize) {
            let zone = zone % rows.len();
            rows[zone] = rows[zone].max(1);
            let index = index % rows[zone];
            let mut lift = Lift::new(Place { zone, index }, wide);
            for step in steps.chars() {
                let step = [Step::Up, Step::Down, Step::First, Step::Last, Step::Back, Step::Forth, Step::Below, Step::Above]["udFL<>v^".find(step).unwrap()];
                let before = lift;
                prop_assert_eq!(lift.step(step, &rows), lift != before);
                let Place { zone, index } = lift.place();
                prop_assert!(zone < rows.len() && lift.gap() <= rows[zone]);
                let held = (zone == lift.from().zone).then_some(lift.from().index);
                // A gap right behind the lifted row is the row's own place.
                prop_assert_eq!(super::super::hit::after_taking(held, lift.gap()), index);
            }
        }
    }
}
