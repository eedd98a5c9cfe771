//! What a drag asks of a list it may land in.
//!
//! **Invariant:** a drag sees a list only through this; it knows neither keys nor rows.
use crate::ui::virtual_list::{Key, ListHandle};
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
}
