//! What a drag asks of a list it may land in.
//!
//! **Invariant:** a drag sees a list only through this; it knows neither keys nor rows.
use crate::ui::virtual_list::{Key, ListHandle};
use std::ops::Range;
use web_sys::{Element, HtmlElement};

/// A column of rows.
pub trait Lane {
    /// Its scrolling element, while it is on the screen.
    fn element(&self) -> Option<HtmlElement>;
    /// The row an element stands in.
    fn index_of(&self, inside: &Element) -> Option<usize>;
    /// How tall a row is, its space to the next included.
    fn height(&self, index: usize) -> u32;
    /// Before which row something at `y` lands, counted from the upper edge as seen.
    fn landing(&self, y: i32) -> usize;
    /// Opens a landing place before a row, or closes it.
    fn set_gap(&self, gap: Option<(usize, u32)>);
    /// Keeps a row's element as it is until released.
    fn hold(&self, index: Option<usize>);
    /// Where the held row is now.
    fn held(&self) -> Option<usize>;
    /// The row at `y`, or the one nearest to it, and how far `y` is from its upper edge. What a box is not drawn over
    /// has no such place.
    fn spot(&self, y: i32) -> (usize, i32) {
        (0, y)
    }
    /// Where a spot is seen now.
    fn y_of(&self, spot: (usize, i32)) -> i32 {
        spot.1
    }
    /// The rows between two heights as seen; `space` pixels below each do not count.
    fn touched(&self, _from: i32, _to: i32, _space: i32) -> Range<usize> {
        0..0
    }
}

impl<K: Key> Lane for ListHandle<K> {
    fn element(&self) -> Option<HtmlElement> {
        ListHandle::element(self)
    }

    fn index_of(&self, inside: &Element) -> Option<usize> {
        ListHandle::index_of(self, inside)
    }

    fn height(&self, index: usize) -> u32 {
        self.rect_of(index).map_or(0, |it| it.1)
    }

    fn landing(&self, y: i32) -> usize {
        ListHandle::landing(self, y)
    }

    fn set_gap(&self, gap: Option<(usize, u32)>) {
        ListHandle::set_gap(self, gap);
    }

    fn hold(&self, index: Option<usize>) {
        ListHandle::hold(self, index);
    }

    fn held(&self) -> Option<usize> {
        ListHandle::held(self)
    }

    fn spot(&self, y: i32) -> (usize, i32) {
        ListHandle::spot(self, y)
    }

    fn y_of(&self, spot: (usize, i32)) -> i32 {
        self.rect_of(spot.0).map_or(0, |it| it.0) + spot.1
    }

    fn touched(&self, from: i32, to: i32, space: i32) -> Range<usize> {
        ListHandle::touched(self, from, to, space)
    }
}
