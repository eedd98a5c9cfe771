//! The list as others hold it: scroll to a row, ask where rows are, open a landing place.
//!
//! **Invariant:** every answer agrees with what `keys` says at that moment, drawn or not.
use super::{
    Key,
    list::List,
    sight::Pin,
    window::{Gap, landing, place, touched},
};
use crate::ui::prelude::*;
use leptos::task::spawn_local;
use std::{ops::Range, rc::Rc};
use web_sys::{Element, HtmlElement};

/// A copyable name for a list. Make it before the view and pass it to [`VirtualList`](super::VirtualList);
/// before the list is on the screen, and after it has gone, it answers with nothing.
pub struct ListHandle<K: Key>(StoredValue<Option<Rc<List<K>>>>);

impl<K: Key> Clone for ListHandle<K> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<K: Key> Copy for ListHandle<K> {}

impl<K: Key> Default for ListHandle<K> {
    fn default() -> Self {
        Self::new()
    }
}

impl<K: Key> ListHandle<K> {
    /// A handle that no list has taken yet.
    pub fn new() -> Self {
        ListHandle(StoredValue::new(None))
    }

    /// How many rows there are.
    pub fn len(&self) -> usize {
        self.with(|it| it.state().keys.len()).unwrap_or(0)
    }

    /// True if there is no row.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The key of a row.
    pub fn key(&self, index: usize) -> Option<K> {
        self.with(|it| it.state().keys.get(index).copied()).flatten()
    }

    /// The row of a key.
    pub fn index(&self, key: K) -> Option<usize> {
        self.with(|it| it.state().keys.iter().position(|at| *at == key)).flatten()
    }

    /// The row an element stands in; none if it is in no row of this list.
    pub fn index_of(&self, inside: &Element) -> Option<usize> {
        self.with(|it| it.index_of(inside)).flatten()
    }

    /// The scrolling element.
    pub fn element(&self) -> Option<HtmlElement> {
        self.with(|it| it.state().stage.as_ref().map(|it| it.scroller.clone())).flatten()
    }

    /// Brings a row into sight with as little scrolling as possible, and keeps it there while rows around it
    /// are measured.
    pub fn scroll_to(&self, key: K) {
        if let Some(index) = self.index(key) {
            self.with(|it| it.pin(Pin::Row(index)));
        }
    }

    /// Scrolls to the last row, as soon as the page is drawn as it should be: to scroll, the browser lays out.
    pub fn scroll_to_end(self) {
        spawn_local(async move { _ = self.with(|it| it.pin(Pin::End)) });
    }

    /// Brings a row into sight and focuses what is focusable in it; false if there is no such row.
    pub fn focus(&self, key: K) -> bool {
        let Some(index) = self.index(key) else { return false };
        self.with(|it| {
            it.pin(Pin::Row(index));
            it.focus(index)
        })
        .unwrap_or(false)
    }

    /// The row at `y`, counted from the list's upper edge as seen.
    pub fn index_at(&self, y: i32) -> Option<usize> {
        self.with(|it| {
            let state = it.state();
            let y = u32::try_from(y + state.sight.top()).ok()?;
            (y < state.sight.heights.total()).then(|| state.sight.heights.row_at(y))
        })
        .flatten()
    }

    /// Where a row stands: its upper edge counted from the list's upper edge as seen, and its height.
    pub fn rect_of(&self, index: usize) -> Option<(i32, u32)> {
        self.with(|it| {
            let state = it.state();
            let y = place(&state.sight.heights, state.sight.gap, index) as i32 - state.sight.top();
            (index < state.keys.len()).then(|| (y, state.sight.heights.height(index)))
        })
        .flatten()
    }

    /// Before which row something let go at `y` lands; `y` is counted from the upper edge as seen.
    pub fn landing(&self, y: i32) -> usize {
        self.with(|it| {
            let state = it.state();
            landing(&state.sight.heights, state.sight.gap, y + state.sight.top())
        })
        .unwrap_or(0)
    }

    /// The row at `y`, or the one nearest to it, and how far `y` is from its upper edge; `y` is counted from the list's
    /// upper edge as seen.
    pub fn spot(&self, y: i32) -> (usize, i32) {
        self.with(|it| {
            let state = it.state();
            let y = y + state.sight.top();
            let row = state.sight.heights.row_at(y.max(0).unsigned_abs());
            (row, y - state.sight.heights.offset(row) as i32)
        })
        .unwrap_or((0, y))
    }

    /// The rows between two heights, counted from the list's upper edge as seen; the last `space` pixels of each belong
    /// to no row.
    pub fn touched(&self, from: i32, to: i32, space: i32) -> Range<usize> {
        self.with(|it| {
            let state = it.state();
            let top = state.sight.top();
            touched(&state.sight.heights, from + top, to + top, space)
        })
        .unwrap_or_default()
    }

    /// Opens a landing place `height` pixels tall before row `index`, or closes it.
    pub fn set_gap(&self, gap: Option<(usize, u32)>) {
        self.with(|it| it.set_gap(gap.map(|(index, height)| Gap { index, height })));
    }

    /// Keeps a row's element as it is, however far the list scrolls, until released.
    pub fn hold(&self, index: Option<usize>) {
        self.with(|it| it.hold(index));
    }

    /// Where the held row is now.
    pub fn held(&self) -> Option<usize> {
        self.with(|it| {
            let state = it.state();
            state.held.and_then(|slot| state.pool.row(slot))
        })
        .flatten()
    }

    pub(super) fn give(&self, list: Option<Rc<List<K>>>) {
        // A list may outlive the owner of its handle by a moment; then nobody asks any more.
        self.0.try_set_value(list);
    }

    /// Asks the list, after it has taken the newest keys.
    fn with<T>(&self, ask: impl FnOnce(&Rc<List<K>>) -> T) -> Option<T> {
        let list = self.0.try_get_value().flatten()?;
        list.update();
        Some(ask(&list))
    }
}
