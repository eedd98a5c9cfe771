//! What part of a list is in sight, and how it keeps still while heights are learned.
//!
//! A row's height is known only after the browser has laid it out, so rows above the view may turn out taller
//! or lower than they counted. What is in sight then stays: everything is drawn `drift` pixels away from where
//! it belongs, and the scroll position is set right when the scrolling rests (setting it earlier would stop a
//! finger's momentum), or before the drift could be noticed at the upper end.
//!
//! **Invariant:** plain arithmetic; the browser's scroll position and sizes are told, never read.
use super::{
    heights::Heights,
    splice::Splice,
    window::{Gap, place, window},
};
use std::{hash::Hash, ops::Range};

/// A list's rows and the view on them.
pub struct Sight {
    pub heights: Heights,
    pub gap: Option<Gap>,
    /// Rows known to exist whose keys are not here yet.
    pub to_come: usize,
    width: u32,
    height: u32,
    /// Where the browser has scrolled to.
    scroll: i32,
    drift: i32,
    learned: bool,
}

/// What must be in sight until a person scrolls.
#[derive(Clone, Copy, PartialEq)]
pub enum Pin {
    /// The last row.
    End,
    /// A row, with as little scrolling as possible.
    Row(usize),
}

/// A row that must not move, and where it begins.
struct Anchor {
    row: usize,
    offset: u32,
}

impl Sight {
    /// Nothing yet; rows to come count as `estimate` pixels.
    pub fn new(estimate: u32) -> Sight {
        Sight {
            heights: Heights::new(estimate),
            gap: None,
            to_come: 0,
            width: 0,
            height: 0,
            scroll: 0,
            drift: 0,
            learned: false,
        }
    }

    /// The first pixel in sight, counted from the upper edge of the first row.
    pub fn top(&self) -> i32 {
        self.scroll - self.drift
    }

    /// Where the browser has scrolled to.
    pub fn scroll(&self) -> i32 {
        self.scroll
    }

    /// The rows to draw.
    pub fn window(&self) -> Range<usize> {
        window(&self.heights, self.gap, self.top(), self.height)
    }

    /// Where a row is drawn.
    pub fn drawn(&self, row: usize) -> i32 {
        place(&self.heights, self.gap, row) as i32 + self.drift
    }

    /// Where the gap is drawn, and how tall.
    pub fn drawn_gap(&self) -> Option<(i32, u32)> {
        self.gap.map(|it| (self.heights.offset(it.index) as i32 + self.drift, it.height))
    }

    /// How tall everything is as drawn.
    pub fn all(&self) -> i32 {
        let to_come = self.to_come as u32 * self.heights.average();
        let gap = self.gap.map_or(0, |it| it.height);
        (self.heights.total() + to_come + gap) as i32 + self.drift
    }

    /// True if an end at `end` pixels is near enough to be noticed.
    pub fn is_near(&self, end: i32) -> bool {
        self.scroll + 4 * self.height as i32 > end
    }

    /// Where to scroll to bring `pin` into sight.
    pub fn scroll_for(&self, pin: Pin) -> i32 {
        match pin {
            Pin::End => i32::MAX / 2,
            Pin::Row(row) => {
                let start = place(&self.heights, self.gap, row) as i32;
                let end = start + self.heights.height(row) as i32;
                if start < self.top() { start } else { self.top().max(end - self.height as i32) }
            }
        }
    }

    /// Notes where the browser has scrolled to. Answers where it should be set to, if the drift would be noticed.
    pub fn scrolled(&mut self, scroll: i32) -> Option<i32> {
        self.scroll = scroll;
        let near = self.height as i32;
        let noticed = self.drift != 0 && (self.scroll < near || self.top() < near);
        noticed.then(|| self.settle())
    }

    /// Draws everything where it belongs; what was in sight is in sight at the scroll position answered.
    pub fn settle(&mut self) -> i32 {
        self.scroll = self.top();
        self.drift = 0;
        self.scroll
    }

    /// True if rows are drawn away from where they belong.
    pub fn drifts(&self) -> bool {
        self.drift != 0
    }

    /// Follows a change of the keys. A change above what is in sight leaves it where it is; but what is dropped
    /// into a gap shows there.
    pub fn take<K: Copy + Eq + Hash>(&mut self, splice: &Splice, old: &[K], new: &[K]) {
        let above = (self.heights.offset(splice.old.start) as i32) < self.top();
        let anchor = self.anchor().filter(|_| above && self.gap.is_none());
        splice.carry(&mut self.heights, old, new);
        if let Some(anchor) = anchor
            && let Some(row) = splice.follow(anchor.row, old, new)
        {
            self.keep(Anchor { row, ..anchor });
        }
    }

    /// Takes the size of the view; true if it changed. Another width makes all heights unknown but those of
    /// `drawn`, rows about to be measured again.
    pub fn resized(&mut self, width: u32, height: u32, drawn: impl Iterator<Item = (usize, u32)>) -> bool {
        if self.height == height && (self.width == width || width == 0) {
            return false;
        }
        self.height = height;
        // A hidden list has no width, and its rows are as they were when it comes back.
        if width > 0 && std::mem::replace(&mut self.width, width) != width {
            let anchor = self.anchor();
            self.heights.forget();
            for (row, size) in drawn {
                self.heights.measure(row, size);
            }
            anchor.into_iter().for_each(|it| self.keep(it));
        }
        true
    }

    /// Takes the measured heights of rows; true if anything must move.
    pub fn measured(&mut self, sizes: impl Iterator<Item = (usize, u32)>) -> bool {
        let anchor = self.anchor();
        let mut changed = false;
        for (row, size) in sizes {
            changed |= self.heights.measure(row, size);
        }
        if !self.learned && self.heights.learn() {
            self.learned = true;
            changed = true;
        }
        anchor.filter(|_| changed).into_iter().for_each(|it| self.keep(it));
        changed
    }

    /// Takes a better average, now that the scrolling rests.
    pub fn learn(&mut self) {
        let anchor = self.anchor();
        if self.heights.learn() {
            anchor.into_iter().for_each(|it| self.keep(it));
        }
    }

    /// The first row in sight whose height is known, for one that is only being measured has not been seen yet.
    /// None at the upper end, where rows may push down.
    fn anchor(&self) -> Option<Anchor> {
        let top = u32::try_from(self.top()).ok().filter(|it| *it > 0)?;
        let first = self.heights.row_at(top);
        let last = self.heights.row_at(top + self.height);
        let (row, _) = self.heights.measured_in(first..last + 1).next().unwrap_or((first, 0));
        (row < self.heights.len()).then(|| Anchor { row, offset: self.heights.offset(row) })
    }

    /// Draws on as if the anchor still began where it did.
    fn keep(&mut self, anchor: Anchor) {
        self.drift -= self.heights.offset(anchor.row) as i32 - anchor.offset as i32;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::{collection::vec, prelude::*};

    const VIEW: u32 = 300;

    /// A list as a browser would show it: rows have their true heights, and layout reports those drawn.
    struct Screen {
        sight: Sight,
        keys: Vec<u32>,
    }

    fn true_height(key: u32) -> u32 {
        20 + key * 7919 % 150
    }

    impl Screen {
        fn of(count: u32) -> Screen {
            let mut screen = Screen { sight: Sight::new(60), keys: Vec::new() };
            screen.sight.resized(250, VIEW, std::iter::empty());
            screen.take((0..count).collect());
            screen
        }

        fn take(&mut self, keys: Vec<u32>) {
            let old = std::mem::replace(&mut self.keys, keys);
            if let Some(splice) = Splice::between(&old, &self.keys) {
                self.sight.take(&splice, &old, &self.keys);
            }
            self.lay_out();
        }

        /// Scrolls as far as the ends allow; answers how far that was.
        fn scroll_by(&mut self, by: i32) -> i32 {
            let from = self.sight.scroll();
            let to = (from + by).min(self.sight.all() - VIEW as i32).max(0);
            self.sight.scrolled(to);
            self.lay_out();
            to - from
        }

        fn rest(&mut self) {
            self.sight.learn();
            self.sight.settle();
            self.lay_out();
        }

        /// Rows are drawn, measured, and then perhaps others come into sight, until nothing changes.
        fn lay_out(&mut self) {
            loop {
                let rows = self.sight.window();
                let sizes: Vec<_> = rows.map(|row| (row, true_height(self.keys[row]))).collect();
                if !self.sight.measured(sizes.into_iter()) {
                    return;
                }
            }
        }

        /// Keys in sight, with where they are seen.
        fn seen(&self) -> Vec<(u32, i32)> {
            let rows =
                self.sight.window().map(|row| (self.keys[row], self.sight.drawn(row) - self.sight.scroll()));
            rows.filter(|(key, y)| *y < VIEW as i32 && y + true_height(*key) as i32 > 0).collect()
        }
    }

    fn common(before: &[(u32, i32)], after: &[(u32, i32)]) -> Vec<i32> {
        let moved = |(key, y): &(u32, i32)| after.iter().find(|it| it.0 == *key).map(|it| it.1 - y);
        before.iter().filter_map(moved).collect()
    }

    proptest! {
        #[test]
        fn what_is_in_sight_moves_only_as_scrolled(count in 1..200u32, jump in 0..20_000i32, steps in vec((-400..400i32, any::<bool>()), 1..40)) {
            let mut screen = Screen::of(count);
            screen.scroll_by(jump);
            for (by, rest) in steps {
                let before = screen.seen();
                let by = screen.scroll_by(by);
                if screen.sight.top() > 0 {
                    prop_assert!(common(&before, &screen.seen()).iter().all(|it| *it == -by));
                }
                if rest && screen.sight.top() > 0 {
                    let before = screen.seen();
                    screen.rest();
                    prop_assert!(common(&before, &screen.seen()).iter().all(|it| *it == 0));
                    prop_assert!(!screen.sight.drifts());
                }
            }
            // However it drifted, the first row is found at the very top.
            screen.scroll_by(-1_000_000);
            screen.scroll_by(-1_000_000);
            prop_assert_eq!(screen.seen()[0], (0, 0));
        }

        #[test]
        fn a_change_above_moves_nothing_in_sight(count in 20..200u32, jump in 1..20_000i32, at in 0..200usize, cut in 0..5usize, put in 0..5u32) {
            let mut screen = Screen::of(count);
            screen.scroll_by(jump);
            let top = screen.sight.top();
            prop_assume!(top > 0);
            let before = screen.seen();
            let first = screen.keys.iter().position(|it| *it == before[0].0).unwrap();
            let at = at % (first + 1);
            let cut = cut.min(first - at);
            let mut keys = screen.keys.clone();
            keys.splice(at..at + cut, (0..put).map(|it| 1000 + it));
            screen.take(keys);
            if at < first {
                for moved in common(&before, &screen.seen()) {
                    prop_assert_eq!(moved, 0);
                }
            }
        }

        #[test]
        fn a_pinned_row_is_in_sight_once_measured(count in 1..200u32, jump in 0..20_000i32, row in 0..200usize) {
            let mut screen = Screen::of(count);
            screen.scroll_by(jump);
            let row = row % count as usize;
            for _ in 0..20 {
                let to = screen.sight.scroll_for(Pin::Row(row)).min(screen.sight.all() - VIEW as i32).max(0);
                screen.sight.settle();
                screen.sight.scrolled(to);
                screen.lay_out();
            }
            let key = screen.keys[row];
            let seen = screen.seen();
            prop_assert!(seen.iter().any(|(it, y)| *it == key && *y >= 0 && y + true_height(key) as i32 <= VIEW as i32), "{:?}", seen);
        }
    }
}
