//! Rows of a short list that are all on the page: they can be carried among each other like those of a long one.
//!
//! **Invariant:** marks rows and moves none; where something would land is a line, not a gap.
use super::Lane;
use crate::ui::prelude::*;
use std::cell::Cell;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

/// The rows that are children of an element.
pub struct PlainLane {
    list: NodeRef<HtmlElement>,
    held: Cell<Option<usize>>,
}

impl PlainLane {
    /// The rows of a list.
    pub fn new(list: NodeRef<HtmlElement>) -> PlainLane {
        PlainLane { list, held: Cell::new(None) }
    }

    fn rows(&self) -> Vec<HtmlElement> {
        let rows = self.list.get_untracked().map(|it| it.children());
        let rows = rows.into_iter().flat_map(|it| (0..it.length()).filter_map(move |at| it.item(at)));
        rows.filter_map(|it| it.dyn_into().ok()).collect()
    }
}

impl Lane for PlainLane {
    fn element(&self) -> Option<HtmlElement> {
        self.list.get_untracked()
    }

    fn index_of(&self, inside: &Element) -> Option<usize> {
        self.rows().iter().position(|it| it.contains(Some(inside)))
    }

    fn height(&self, index: usize) -> u32 {
        self.rows().get(index).map_or(0, |it| it.offset_height().unsigned_abs())
    }

    fn landing(&self, y: i32) -> usize {
        let rows = self.rows();
        let top = rows.first().map_or(0, HtmlElement::offset_top);
        rows.iter().filter(|it| it.offset_top() - top + it.offset_height() / 2 < y).count()
    }

    fn set_gap(&self, gap: Option<(usize, u32)>) {
        let rows = self.rows();
        let at = gap.map(|it| it.0);
        for (place, row) in rows.iter().enumerate() {
            let mark = |class, on| _ = row.class_list().toggle_with_force(class, on);
            mark("land-before", at == Some(place));
            mark("land-after", at == Some(rows.len()) && place + 1 == rows.len());
        }
    }

    fn hold(&self, index: Option<usize>) {
        self.held.set(index);
    }

    fn held(&self) -> Option<usize> {
        self.held.get()
    }
}
