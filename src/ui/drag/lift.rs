//! Carrying by keyboard: where a lifted row would land, step by step.
//!
//! **Invariant:** pure; moves nothing. The page shows and announces [`Lift::place`] and acts when it is put down.

/// A place among rows: in a zone (a list, counted from the first), at an index as it will be, that is not
/// counting the lifted row itself.
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
}

/// A row lifted by keyboard.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Lift {
    from: Place,
    at: Place,
}

impl Lift {
    /// Lifts the row at `from`.
    pub fn new(from: Place) -> Lift {
        Lift { from, at: from }
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

    /// Moves a step; `rows` counts the rows of each zone, the lifted one included. False at an end.
    pub fn step(&mut self, step: Step, rows: &[usize]) -> bool {
        let before = self.at;
        let Place { zone, index } = before;
        self.at = match step {
            Step::Up => Place { zone, index: index.saturating_sub(1) },
            Step::Down => Place { zone, index: index + 1 },
            Step::First => Place { zone, index: 0 },
            Step::Last => Place { zone, index: usize::MAX },
            Step::Back => Place { zone: zone.saturating_sub(1), index },
            Step::Forth => Place { zone: zone + 1, index },
        };
        self.at.zone = self.at.zone.min(rows.len().saturating_sub(1));
        let others =
            rows.get(self.at.zone).map_or(0, |it| it - usize::from(self.at.zone == self.from.zone).min(*it));
        self.at.index = self.at.index.min(others);
        self.at != before
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::{collection::vec, prelude::*};

    #[track_caller]
    fn check(rows: &[usize], from: (usize, usize), steps: &str, expect: (usize, usize)) {
        let mut lift = Lift::new(Place { zone: from.0, index: from.1 });
        for step in steps.chars() {
            let step = match step {
                'u' => Step::Up,
                'd' => Step::Down,
                'F' => Step::First,
                'L' => Step::Last,
                '<' => Step::Back,
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

    proptest! {
        #[test]
        fn the_gap_shows_where_it_lands(mut rows in vec(0..6usize, 1..5), zone in 0..5usize, index in 0..6usize, steps in "[udFL<>]{0,12}") {
            let zone = zone % rows.len();
            rows[zone] = rows[zone].max(1);
            let index = index % rows[zone];
            let mut lift = Lift::new(Place { zone, index });
            for step in steps.chars() {
                let step = [Step::Up, Step::Down, Step::First, Step::Last, Step::Back, Step::Forth]["udFL<>".find(step).unwrap()];
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
