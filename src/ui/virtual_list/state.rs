//! A list on the screen: which slot shows which row, and what was told to the browser.
//!
//! **Invariant:** reads no layout; the view's size and the rows' heights come from a `ResizeObserver`, the scroll
//! position from the event. The one exception is having scrolled by ourselves.
use super::{
    Key,
    pool::Pool,
    row::Row,
    sight::{Pin, Sight},
    splice::Splice,
};
use std::sync::Arc;
use web_sys::{CssStyleDeclaration, HtmlElement, ResizeObserver};

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
    pub sight: Sight,
    pub pool: Pool,
    pub rows: Vec<Row<K>>,
    pub pin: Option<Pin>,
    /// The slot that holds the focus, and the one held by a drag: neither shows another row meanwhile.
    pub focused: Option<usize>,
    pub held: Option<usize>,
    /// The slots in the order of their elements in the document.
    pub order: Vec<usize>,
    spacer_height: i32,
    /// Its height follows from its rows.
    grows: bool,
    /// The browser reports sizes at this moment.
    pub is_being_laid_out: bool,
}

impl<K: Key> State<K> {
    /// `height` is what the view's is taken for until it is known.
    pub fn new(estimate: u32, height: u32, most: Option<u32>) -> Self {
        let mut sight = Sight::new(estimate);
        sight.resized(0, height.min(most.unwrap_or(height)), std::iter::empty());
        State {
            stage: None,
            keys: Arc::new([]),
            sight,
            pool: Pool::default(),
            rows: Vec::new(),
            pin: None,
            focused: None,
            held: None,
            order: Vec::new(),
            spacer_height: 0,
            grows: most.is_some(),
            is_being_laid_out: false,
        }
    }

    /// Takes a new order of keys; false if nothing changed.
    pub fn take(&mut self, keys: Arc<[K]>, total: Option<usize>) -> bool {
        let to_come = total.unwrap_or(0).saturating_sub(keys.len());
        let more = std::mem::replace(&mut self.sight.to_come, to_come) != to_come;
        let same = Arc::ptr_eq(&keys, &self.keys);
        let Some(splice) = (!same).then(|| Splice::between(&self.keys, &keys)).flatten() else { return more };
        let old = std::mem::replace(&mut self.keys, keys);
        self.sight.take(&splice, &old, &self.keys);
        self.pool.follow(&splice, &old, &self.keys);
        if let Some(Pin::Row(row)) = self.pin {
            self.pin = splice.follow(row, &old, &self.keys).map(Pin::Row);
        }
        true
    }

    /// The browser has scrolled.
    pub fn scrolled(&mut self) {
        let Some(stage) = &self.stage else { return };
        let scroll = stage.scroller.scroll_top();
        if scroll != self.sight.scroll() {
            // Not by ourselves, so a person looks elsewhere.
            self.pin = None;
        }
        if let Some(scroll) = self.sight.scrolled(scroll) {
            self.scroll_to(scroll);
        }
    }

    /// The view has another size; true if it really has.
    pub fn resized(&mut self, width: u32, height: u32) -> bool {
        let slots = self.rows.iter().enumerate().filter(|(_, row)| row.size > 0);
        let drawn = slots.filter_map(|(slot, row)| Some((self.pool.row(slot)?, row.size)));
        self.sight.resized(width, height, drawn)
    }

    /// Takes the heights of slots; true if anything must move.
    pub fn measured(&mut self, sizes: &[(usize, u32)]) -> bool {
        let sizes = sizes.iter().filter(|(_, size)| *size > 0);
        for (slot, size) in sizes.clone() {
            self.rows[*slot].size = *size;
        }
        self.sight.measured(sizes.filter_map(|(slot, size)| Some((self.pool.row(*slot)?, *size))))
    }

    /// Sets right what would have disturbed a movement: the average, the scroll position, the spacer.
    pub fn rest(&mut self) {
        self.pin = None;
        self.sight.learn();
        if self.sight.drifts() {
            let scroll = self.sight.settle();
            self.scroll_to(scroll);
        }
        self.set_spacer();
        self.arrange();
    }

    /// Gives the rows in sight a slot; answers with the slots that show another row.
    pub fn cover(&mut self) -> Vec<usize> {
        let (focused, held) = (self.focused, self.held);
        self.pool.cover(self.sight.window(), |slot| focused == Some(slot) || held == Some(slot))
    }

    /// True if `cover` would change something.
    pub fn lacks_rows(&self) -> bool {
        self.sight.window().any(|it| self.pool.slot(it).is_none())
    }

    /// Sets every row to where it stands now, and the spacer if the end is near enough to be noticed.
    pub fn arrange(&mut self) {
        if self.sight.is_near(self.sight.all().min(self.spacer_height)) {
            self.set_spacer();
        }
        for (slot, row) in self.rows.iter_mut().enumerate() {
            match self.pool.row(slot) {
                Some(index) => row.stand(index, self.sight.drawn(index)),
                None => row.hide(),
            }
        }
    }

    /// Draws the landing place, or takes it away.
    pub fn arrange_gap(&self) {
        let Some(stage) = &self.stage else { return };
        let gap = self.sight.drawn_gap();
        if let Some((y, height)) = gap {
            set(&stage.gap, "height", &format!("{height}px"));
            set(&stage.gap, "transform", &format!("translateY({y}px)"));
        }
        set(&stage.gap, "visibility", if gap.is_some() { "visible" } else { "hidden" });
    }

    /// Scrolls to what is pinned, if anything is.
    pub fn scroll_to_pin(&mut self) {
        let Some(pin) = self.pin else { return };
        let wanted = self.sight.scroll_for(pin);
        if wanted != self.sight.top() || self.sight.drifts() {
            self.sight.settle();
            self.scroll_to(wanted);
        }
    }

    /// True when the list should have another height, and could not be given it while the browser laid out.
    pub fn is_owed(&self) -> bool {
        self.grows && self.spacer_height != self.sight.all()
    }

    fn set_spacer(&mut self) {
        if self.grows && self.is_being_laid_out {
            return;
        }
        let Some(stage) = &self.stage else { return };
        let height = self.sight.all();
        if std::mem::replace(&mut self.spacer_height, height) != height {
            set(&stage.spacer, "height", &format!("{}px", height.max(0)));
        }
    }

    fn scroll_to(&mut self, scroll: i32) {
        self.set_spacer();
        self.arrange();
        let Some(stage) = &self.stage else { return };
        stage.scroller.set_scroll_top(scroll);
        // It may have stopped at an end. Nothing drifts now, so there is nothing to set right.
        self.sight.scrolled(stage.scroller.scroll_top());
    }
}

fn set(style: &CssStyleDeclaration, name: &str, value: &str) {
    style.set_property(name, value).expect("a style takes a property");
}
