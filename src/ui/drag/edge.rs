//! Scrolling while something is carried near an edge.
//!
//! **Invariant:** pure; the caller brings position and time.

/// The fastest scrolling, in pixels per second.
const CAP: i32 = 1200;
/// How near to an edge it begins, in pixels; at most a quarter of the way across.
const NEAR: i32 = 64;
/// How long to stay at a screen's edge before the next list comes, in milliseconds.
const DWELL: i32 = 600;

/// Pixels per second for a pointer at `at` between two edges: none in the middle, rising towards and beyond an
/// edge, never above a cap.
pub fn speed(at: i32, from: i32, to: i32) -> i32 {
    let near = NEAR.min((to - from) / 4);
    if near <= 0 {
        return 0;
    }
    let depth = |distance: i32| {
        let depth = (near - distance).clamp(0, near);
        // Square, so that the beginning is gentle.
        CAP * depth / near * depth / near
    };
    depth(to - at) - depth(at - from)
}

/// Turns a speed into whole pixels per frame without losing the fractions.
#[derive(Default)]
pub struct Roll {
    left_over: i32,
}

impl Roll {
    /// How many pixels to scroll after `ms` milliseconds at `speed`.
    pub fn step(&mut self, speed: i32, ms: i32) -> i32 {
        if speed == 0 {
            self.left_over = 0;
            return 0;
        }
        let thousandths = speed * ms + self.left_over;
        self.left_over = thousandths % 1000;
        thousandths / 1000
    }
}

/// Waits at a screen's edge, then turns to the neighbouring list.
#[derive(Default)]
pub struct Dwell {
    side: isize,
    waited: i32,
}

impl Dwell {
    /// `ms` more at the side the speed points to; answers −1 or 1 when it is time to turn.
    pub fn step(&mut self, speed: i32, ms: i32) -> isize {
        let side = speed.signum() as isize;
        if side != self.side {
            *self = Dwell { side, waited: 0 };
            return 0;
        }
        self.waited += ms;
        if self.side == 0 || self.waited < DWELL {
            return 0;
        }
        self.waited = 0;
        self.side
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn rises_towards_the_edges() {
        let at = [-500, 0, 32, 64, 500, 936, 968, 1000, 1500];
        assert_eq!(at.map(|it| speed(it, 0, 1000)), [-1200, -1200, -300, 0, 0, 0, 300, 1200, 1200]);
        assert_eq!(speed(5, 0, 0), 0);
    }

    #[test]
    fn turns_after_a_while_and_again() {
        let mut dwell = Dwell::default();
        let turns: Vec<isize> = (0..130).map(|_| dwell.step(900, 16)).collect();
        assert_eq!(turns.iter().sum::<isize>(), 3);
        assert_eq!(turns.iter().position(|it| *it == 1), Some(38));
        assert_eq!(dwell.step(-900, 16), 0);
        assert_eq!(dwell.step(0, 9000), 0);
        assert_eq!(dwell.step(0, 9000), 0);
    }

    proptest! {
        #[test]
        fn never_faster_than_the_cap_and_the_same_on_both_sides(at in -2000..2000i32, from in -500..500i32, size in 0..2000i32) {
            let to = from + size;
            let one = speed(at, from, to);
            prop_assert!(one.abs() <= CAP);
            prop_assert_eq!(one, -speed(from + to - at, from, to));
        }

        #[test]
        fn frames_add_up(speed in -1200..1200i32, frames in 1..200i32) {
            let mut roll = Roll::default();
            let pixels: i32 = (0..frames).map(|_| roll.step(speed, 16)).sum();
            prop_assert_eq!(pixels, speed * 16 * frames / 1000);
        }
    }
}
