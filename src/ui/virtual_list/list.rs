//! The list at work: events in, rows out.
//!
//! **Invariant:** the state is never borrowed while foreign code runs (a row's view being built, a focus
//! handler), so a row may ask its own list.
use super::{
    Key,
    row::{Row, RowSlot, slot_of},
    sight::Pin,
    state::{Stage, State},
    window::Gap,
};
use crate::ui::prelude::*;
use leptos::leptos_dom::helpers::TimeoutHandle;
use std::{
    cell::{Cell, Ref, RefCell},
    rc::{Rc, Weak},
    sync::Arc,
    time::Duration,
};
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{Element, HtmlElement, ResizeObserver, ResizeObserverEntry, js_sys::Array};

/// How long after the last movement a list counts as resting.
const REST: Duration = Duration::from_millis(200);
/// What takes the focus in a row.
const FOCUSABLE: &str = "[tabindex], button, a[href], input, textarea";

thread_local! {
    /// How high the window was when the first list was made, in pixels. Asked once, while nothing waits to be laid out.
    static WINDOW_HEIGHT: u32 =
        window().inner_height().ok().and_then(|it| it.as_f64()).map_or(0, |height| height as u32);
}

/// Takes what a `ResizeObserver` reports.
type Observe = Closure<dyn FnMut(Array)>;

pub(super) struct List<K: Key> {
    state: RefCell<State<K>>,
    keys: Signal<Arc<[K]>>,
    total: Signal<Option<usize>>,
    view: Box<dyn Fn(RowSlot<K>) -> View>,
    /// Rows belong to the list, not to the effect during which they happen to be built.
    owner: Owner,
    observe: RefCell<Option<Observe>>,
    resting: Cell<Option<TimeoutHandle>>,
    moved: Cell<bool>,
}

impl<K: Key> List<K> {
    pub fn new(
        keys: Signal<Arc<[K]>>,
        total: Signal<Option<usize>>,
        estimate: u32,
        most: Option<u32>,
        view: Box<dyn Fn(RowSlot<K>) -> View>,
    ) -> Rc<Self> {
        let state = State::new(estimate, WINDOW_HEIGHT.with(|it| *it), most);
        Rc::new(List {
            state: RefCell::new(state),
            keys,
            total,
            view,
            owner: Owner::current().expect("a list is made by a view"),
            observe: RefCell::default(),
            resting: Cell::default(),
            moved: Cell::new(false),
        })
    }

    pub fn state(&self) -> Ref<'_, State<K>> {
        self.state.borrow()
    }

    /// Goes on the screen. The first rows are as many as the window could show, so that the page is laid out with them
    /// and not once before; the list's own size comes in the same frame.
    pub fn mount(self: &Rc<Self>, scroller: HtmlElement, spacer: HtmlElement, gap: HtmlElement) {
        let list: Weak<Self> = Rc::downgrade(self);
        let observe = Observe::new(move |entries: Array| {
            if let Some(list) = list.upgrade() {
                list.observed(&entries);
            }
        });
        let observer = ResizeObserver::new(observe.as_ref().unchecked_ref()).expect("an observer");
        observer.observe(&scroller);
        let stage = Stage { scroller, spacer: spacer.style(), gap: gap.style(), observer };
        self.observe.replace(Some(observe));
        self.state.borrow_mut().stage = Some(stage);
    }

    /// Leaves the screen.
    pub fn unmount(&self) {
        if let Some(timer) = self.resting.take() {
            timer.clear();
        }
        if let Some(stage) = self.state.borrow_mut().stage.take() {
            stage.observer.disconnect();
        }
    }

    /// Takes the newest keys and draws them at once.
    pub fn update(self: &Rc<Self>) {
        let (keys, total) = (self.keys.get_untracked(), self.total.get_untracked());
        let (changed, lost) = {
            let mut state = self.state.borrow_mut();
            let focused = state.focused.and_then(|slot| state.pool.row(slot));
            let changed = state.take(keys, total);
            (changed, focused.filter(|_| state.focused.is_some_and(|slot| state.pool.row(slot).is_none())))
        };
        if !changed {
            return;
        }
        self.draw();
        if let Some(row) = lost {
            // The focused row is gone: whoever stands there now takes over, or the last one.
            let last = self.state().keys.len().checked_sub(1);
            if let Some(last) = last {
                self.focus(row.min(last));
            }
        }
    }

    /// Draws what is in sight.
    pub fn draw(self: &Rc<Self>) {
        let changed = self.state.borrow_mut().cover();
        self.show(changed);
    }

    /// Draws the rows of `changed` slots, and all where they stand now.
    fn show(self: &Rc<Self>, changed: Vec<usize>) {
        self.build_rows();
        let mut state = self.state.borrow_mut();
        let State { rows, pool, keys, sight, stage, .. } = &mut *state;
        for slot in changed {
            let Some(index) = pool.row(slot) else { continue };
            let row = &mut rows[slot];
            row.show(keys[index]);
            // The browser reports a row only when its size changes; to hear of this one in any case, ask anew.
            if sight.heights.measured(index) != Some(row.size)
                && let Some(stage) = stage
            {
                stage.observer.unobserve(&row.element);
                stage.observer.observe(&row.element);
            }
        }
        state.arrange();
        drop(state);
        self.stir();
    }

    /// The browser has scrolled.
    pub fn scrolled(self: &Rc<Self>) {
        let changed = {
            let mut state = self.state.borrow_mut();
            state.scrolled();
            state.cover()
        };
        if changed.is_empty() { self.stir() } else { self.show(changed) }
    }

    /// Scrolls to a row or to the end and stays there until a person scrolls.
    pub fn pin(self: &Rc<Self>, pin: Pin) {
        {
            let mut state = self.state.borrow_mut();
            state.pin = Some(pin);
            state.scroll_to_pin();
        }
        self.draw();
    }

    /// Focuses what is focusable in a row that is drawn.
    pub fn focus(&self, index: usize) -> bool {
        let element = {
            let state = self.state();
            state.pool.slot(index).map(|slot| state.rows[slot].element.clone())
        };
        let inside = element.and_then(|it| it.query_selector(FOCUSABLE).ok().flatten());
        inside.is_some_and(|it| it.unchecked_into::<HtmlElement>().focus().is_ok())
    }

    /// Notes which row holds the focus.
    pub fn focused(&self, inside: Option<&Element>) {
        let slot = inside.and_then(|it| self.slot_around(it));
        self.state.borrow_mut().focused = slot;
    }

    pub fn hold(&self, index: Option<usize>) {
        let mut state = self.state.borrow_mut();
        state.held = index.and_then(|it| state.pool.slot(it));
    }

    pub fn set_gap(self: &Rc<Self>, gap: Option<Gap>) {
        {
            let mut state = self.state.borrow_mut();
            if state.sight.gap == gap {
                return;
            }
            state.sight.gap = gap;
            state.arrange_gap();
        }
        self.draw();
    }

    /// The row an element stands in.
    pub fn index_of(&self, inside: &Element) -> Option<usize> {
        let slot = self.slot_around(inside)?;
        self.state().pool.row(slot)
    }

    fn slot_around(&self, inside: &Element) -> Option<usize> {
        let row = inside.closest(".virtual-row").ok().flatten()?;
        let slot = slot_of(&row)?;
        let state = self.state();
        (state.rows.get(slot)?.element.is_same_node(Some(&row))).then_some(slot)
    }

    /// Builds the rows the pool has grown by.
    fn build_rows(&self) {
        loop {
            let (scroller, slot, key, index) = {
                let state = self.state();
                let slot = state.rows.len();
                let Some(index) = state.pool.row(slot) else { return };
                let Some(stage) = &state.stage else { return };
                (stage.scroller.clone(), slot, state.keys[index], index)
            };
            let view = |slot| (self.view)(slot);
            let row = untrack(|| self.owner.with(|| Row::build(&scroller, slot, key, index, view)));
            let mut state = self.state.borrow_mut();
            // A view that asks its list makes it take newer keys, and then this row may be built already.
            if state.rows.len() == slot {
                state.rows.push(row);
            }
        }
    }

    /// The browser has laid out: sizes of the view or of rows that changed.
    fn observed(self: &Rc<Self>, entries: &Array) {
        let mut sizes = Vec::with_capacity(entries.length() as usize);
        let mut view = None;
        for entry in entries.iter() {
            let entry: ResizeObserverEntry = entry.unchecked_into();
            let size = entry.content_rect();
            match slot_of(&entry.target()) {
                Some(slot) => sizes.push((slot, size.height().ceil() as u32)),
                None => view = Some((size.width() as u32, size.height() as u32)),
            }
        }
        let (resized, measured) = {
            let mut state = self.state.borrow_mut();
            state.is_being_laid_out = true;
            let resized = view.is_some_and(|(width, height)| state.resized(width, height));
            (resized, state.measured(&sizes))
        };
        if resized {
            // Rows are deeper than the view, so the browser still lays out and reports them in this frame.
            self.draw();
        }
        if resized || measured {
            let mut state = self.state.borrow_mut();
            state.arrange();
            state.arrange_gap();
            state.scroll_to_pin();
            drop(state);
            self.stir();
        }
        let is_owed = {
            let mut state = self.state.borrow_mut();
            state.is_being_laid_out = false;
            state.is_owed()
        };
        if is_owed {
            // Another height of the list now would be reported when this frame's reports are over: an error to browsers.
            let list = Rc::downgrade(self);
            request_animation_frame(move || {
                list.upgrade().iter().for_each(|it| it.state.borrow_mut().arrange())
            });
        }
        if !resized && measured && self.state().lacks_rows() {
            // Rows reported in this frame cannot be followed by others in it.
            let list = Rc::downgrade(self);
            request_animation_frame(move || list.upgrade().iter().for_each(Self::draw));
        }
    }

    /// Something moved: rest a while after the last movement.
    fn stir(self: &Rc<Self>) {
        self.moved.set(true);
        let timer = self.resting.take();
        if timer.is_some() {
            return self.resting.set(timer);
        }
        let list = Rc::downgrade(self);
        let timer = set_timeout_with_handle(
            move || {
                let Some(list) = list.upgrade() else { return };
                list.resting.take();
                if list.moved.replace(false) || list.pressed() { list.stir_again() } else { list.rest() }
            },
            REST,
        );
        self.resting.set(timer.ok());
    }

    fn stir_again(self: &Rc<Self>) {
        self.stir();
        self.moved.set(false);
    }

    /// True while a pointer is down in the list.
    fn pressed(&self) -> bool {
        let state = self.state();
        state.held.is_some()
            || state.stage.as_ref().is_some_and(|it| it.scroller.matches(":active").unwrap_or(false))
    }

    fn rest(&self) {
        let mut state = self.state.borrow_mut();
        state.rest();
        state.arrange_gap();
        state.order_elements();
    }
}
