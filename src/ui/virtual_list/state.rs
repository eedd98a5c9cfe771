//! What a list on the screen knows, and how it keeps still while heights are learned.
//!
//! A row's height is known only after the browser has laid it out, so rows above the view may turn out taller
//! or lower than they counted. What is in sight then stays: everything is drawn `drift` pixels away from where
//! it belongs, and the scroll position is set right when the scrolling rests (setting it earlier would stop a
//! finger's momentum), or before the drift could be noticed at the upper end.
//!
//! **Invariant:** reads no layout while scrolling; the view's size and the rows' heights come from a
//! `ResizeObserver`, the scroll position from the event.
use super::{
    Key,
    heights::Heights,
    pool::Pool,
    row::Row,
    splice::Splice,
    window::{Gap, place, window},
};
use std::sync::Arc;
use web_sys::{CssStyleDeclaration, HtmlElement, ResizeObserver};

/// What must be in sight until a person scrolls.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Pin {
    /// The last row.
    End,
    /// A row, with as little scrolling as possible.
    Row(usize),
}

/// The elements of a list that is on the screen.
pub(super) struct Stage {
    pub scroller: HtmlElement,
    pub spacer: CssStyleDeclaration,
    pub gap: CssStyleDeclaration,
    pub observer: ResizeObserver,
}

pub(super) struct State<K: Key> {
    pub stage: Option<Stage>,
    pub keys: Arc<[K]>,
    pub heights: Heights,
    pub pool: Pool,
    pub rows: Vec<Row<K>>,
    pub gap: Option<Gap>,
    pub pin: Option<Pin>,
    /// The slot that holds the focus, and the one held by a drag: neither shows another row meanwhile.
    pub focused: Option<usize>,
    pub held: Option<usize>,
    /// Rows known to exist whose keys are not here yet.
    rest: usize,
    width: u32,
    height: u32,
    top: i32,
    drift: i32,
    learned: bool,
    spacer_height: i32,
    /// The slots in the order of their elements in the document.
    pub order: Vec<usize>,
}

impl<K: Key> State<K> {
    pub fn new(estimate: u32) -> Self {
        State {
            stage: None,
            keys: Arc::new([]),
            heights: Heights::new(estimate),
            pool: Pool::default(),
            rows: Vec::new(),
            gap: None,
            pin: None,
            focused: None,
            held: None,
            rest: 0,
            width: 0,
            height: 0,
            top: 0,
            drift: 0,
            learned: false,
            spacer_height: 0,
            order: Vec::new(),
        }
    }

    /// The first pixel in sight, counted from the upper edge of the first row.
    pub fn top(&self) -> i32 {
        self.top - self.drift
    }

    /// Takes a new order of keys; false if nothing changed.
    pub fn take(&mut self, keys: Arc<[K]>, total: Option<usize>) -> bool {
        let rest = total.unwrap_or(0).saturating_sub(keys.len());
        let more = std::mem::replace(&mut self.rest, rest) != rest;
        let same = Arc::ptr_eq(&keys, &self.keys);
        let Some(splice) = (!same).then(|| Splice::between(&self.keys, &keys)).flatten() else { return more };
        let old = std::mem::replace(&mut self.keys, keys);
        let new = &self.keys;
        // A change above what is in sight leaves it where it is; but what is dropped into a gap shows there.
        let above = (self.heights.offset(splice.old.start) as i32) < self.top();
        let anchor = self.anchor().filter(|_| above && self.gap.is_none());
        splice.carry(&mut self.heights, &old, new);
        self.pool.follow(&splice, &old, new);
        if let Some(Pin::Row(row)) = self.pin {
            self.pin = splice.follow(row, &old, new).map(Pin::Row);
        }
        if let Some((row, before)) = anchor
            && let Some(row) = splice.follow(row, &old, new)
        {
            self.keep_still(row, before);
        }
        true
    }

    /// Notes where the browser has scrolled to.
    pub fn scrolled(&mut self, top: i32) {
        if self.top != top {
            self.pin = None;
        }
        self.top = top;
        let near = self.height as i32;
        if self.drift != 0 && (self.top < near || self.top() < near) {
            self.settle_drift();
        }
    }

    /// Takes the size of the view; true if it changed. Another width makes all heights unknown.
    pub fn resized(&mut self, width: u32, height: u32) -> bool {
        if (self.width, self.height) == (width, height) {
            return false;
        }
        self.height = height;
        if std::mem::replace(&mut self.width, width) != width && width > 0 {
            let anchor = self.anchor();
            self.heights.forget();
            for (slot, row) in self.rows.iter().enumerate().filter(|(_, it)| it.size > 0) {
                if let Some(index) = self.pool.row(slot) {
                    self.heights.measure(index, row.size);
                }
            }
            if let Some((row, before)) = anchor {
                self.keep_still(row, before);
            }
        }
        true
    }

    /// Takes the heights of rows as (slot, pixels); true if anything must move.
    pub fn measured(&mut self, sizes: &[(usize, u32)]) -> bool {
        let anchor = self.anchor();
        let mut changed = false;
        for (slot, size) in sizes.iter().copied().filter(|it| it.1 > 0) {
            self.rows[slot].size = size;
            if let Some(index) = self.pool.row(slot) {
                changed |= self.heights.measure(index, size);
            }
        }
        if !self.learned && self.heights.learn() {
            self.learned = true;
            changed = true;
        }
        if let Some((row, before)) = anchor.filter(|_| changed) {
            self.keep_still(row, before);
        }
        changed
    }

    /// After the scrolling has come to rest: a better average, and the scroll position set right.
    pub fn rest(&mut self) {
        self.pin = None;
        let anchor = self.anchor();
        if self.heights.learn()
            && let Some((row, before)) = anchor
        {
            self.keep_still(row, before);
        }
        if self.drift != 0 {
            self.settle_drift();
        }
        self.set_spacer(self.all_height());
    }

    /// Gives the rows in sight a slot; answers with the slots that show another row.
    pub fn cover(&mut self) -> Vec<usize> {
        let rows = window(&self.heights, self.gap, self.top(), self.height);
        let (focused, held) = (self.focused, self.held);
        self.pool.cover(rows, |slot| focused == Some(slot) || held == Some(slot))
    }

    /// True if `cover` would change something.
    pub fn lacks_rows(&self) -> bool {
        window(&self.heights, self.gap, self.top(), self.height).any(|it| self.pool.slot(it).is_none())
    }

    /// Sets every row to where it stands now, and the spacer if the end is near enough to be noticed.
    pub fn arrange(&mut self) {
        let near = self.top + 4 * self.height as i32;
        let height = self.all_height();
        if near > height.min(self.spacer_height) {
            self.set_spacer(height);
        }
        for (slot, row) in self.rows.iter_mut().enumerate() {
            match self.pool.row(slot) {
                Some(index) => row.stand(index, place(&self.heights, self.gap, index) as i32 + self.drift),
                None => row.hide(),
            }
        }
    }

    /// Draws the landing place, or takes it away.
    pub fn arrange_gap(&self) {
        let Some(stage) = &self.stage else { return };
        if let Some(gap) = self.gap {
            let y = self.heights.offset(gap.index) as i32 + self.drift;
            set(&stage.gap, "height", &format!("{}px", gap.height));
            set(&stage.gap, "transform", &format!("translateY({y}px)"));
        }
        set(&stage.gap, "visibility", if self.gap.is_some() { "visible" } else { "hidden" });
    }

    /// Scrolls to what is pinned, if anything is.
    pub fn scroll_to_pin(&mut self) {
        let (top, height) = (self.top(), self.height as i32);
        let wanted = match self.pin {
            None => return,
            Some(Pin::End) => i32::MAX / 2,
            Some(Pin::Row(row)) => {
                let start = place(&self.heights, self.gap, row) as i32;
                let end = start + self.heights.height(row) as i32;
                if start < top { start } else { top.max(end - height) }
            }
        };
        if wanted != top || self.drift != 0 {
            self.drift = 0;
            self.scroll(wanted);
        }
    }

    /// The row that must not move and where it begins: the first in sight whose height is known, for one that
    /// is only being measured has not been seen yet. None at the upper end, where rows may push down.
    fn anchor(&self) -> Option<(usize, u32)> {
        let top = u32::try_from(self.top()).ok().filter(|it| *it > 0)?;
        let first = self.heights.row_at(top);
        let last = self.heights.row_at(top + self.height);
        let (row, _) = self.heights.measured_in(first..last + 1).next().unwrap_or((first, 0));
        (row < self.heights.len()).then(|| (row, self.heights.offset(row)))
    }

    /// Draws on as if `row` still began at `before`.
    fn keep_still(&mut self, row: usize, before: u32) {
        self.drift -= self.heights.offset(row) as i32 - before as i32;
    }

    fn settle_drift(&mut self) {
        let wanted = self.top();
        self.drift = 0;
        self.scroll(wanted);
    }

    /// How tall everything is as drawn, rows not here yet included.
    fn all_height(&self) -> i32 {
        let rest = self.rest as u32 * self.heights.average();
        let gap = self.gap.map_or(0, |it| it.height);
        (self.heights.total() + rest + gap) as i32 + self.drift
    }

    fn set_spacer(&mut self, height: i32) {
        let Some(stage) = &self.stage else { return };
        if std::mem::replace(&mut self.spacer_height, height) != height {
            set(&stage.spacer, "height", &format!("{}px", height.max(0)));
        }
    }

    fn scroll(&mut self, top: i32) {
        self.set_spacer(self.all_height());
        self.arrange();
        let Some(stage) = &self.stage else { return };
        stage.scroller.set_scroll_top(top);
        self.top = stage.scroller.scroll_top();
    }
}

fn set(style: &CssStyleDeclaration, name: &str, value: &str) {
    style.set_property(name, value).expect("a style takes a property");
}
