//! Where one is in the table: a cell, and whether one writes in it. The row is known by its card, so that it is still
//! there when the row moves to where its new value belongs.

use crate::ui::prelude::*;
use leptos::{ev, wasm_bindgen::JsCast};

use super::super::desk::Desk;
use crate::{
    domain::workspace::children::Slot,
    features::boards::lens::table::Fact,
    ui::{keys::is_composing, virtual_list::ListHandle},
};

/// So many rows are a page for the keys that turn pages.
const PAGE: isize = 12;

/// The cell that has the keyboard.
#[derive(Clone, Copy)]
pub(super) struct Cursor {
    rows: ListHandle<Slot>,
    columns: Memo<Vec<Fact>>,
    /// The row; none means the first.
    pub row: RwSignal<Option<Slot>>,
    pub column: RwSignal<usize>,
    /// The cell is being written in.
    pub writing: RwSignal<bool>,
}

impl Cursor {
    pub fn new(rows: ListHandle<Slot>, columns: Memo<Vec<Fact>>) -> Cursor {
        Cursor {
            rows,
            columns,
            row: RwSignal::new(None),
            column: RwSignal::new(0),
            writing: RwSignal::new(false),
        }
    }

    /// Goes where a key leads; false when it leads nowhere.
    pub fn lead(self, ev: &ev::KeyboardEvent) -> bool {
        if is_composing(ev) || ev.alt_key() {
            return false;
        }
        let far = ev.ctrl_key() || ev.meta_key();
        let last = self.last();
        let end = self.rows.len() as isize;
        match (ev.key().as_str(), far) {
            ("ArrowUp", false) => self.walk(-1, 0),
            ("ArrowDown", false) => self.walk(1, 0),
            ("ArrowLeft", false) => self.walk(0, -1),
            ("ArrowRight", false) => self.walk(0, 1),
            ("PageUp", false) => self.walk(-PAGE, 0),
            ("PageDown", false) => self.walk(PAGE, 0),
            ("Home", false) => self.walk(0, -(last as isize)),
            ("End", false) => self.walk(0, last as isize),
            ("Home", true) => self.walk(-end, -(last as isize)),
            ("End", true) => self.walk(end, last as isize),
            _ => return false,
        }
        true
    }

    fn last(self) -> usize {
        self.columns.with_untracked(|it| it.len().saturating_sub(1))
    }

    fn walk(self, rows: isize, columns: isize) {
        let Some(last) = self.rows.len().checked_sub(1) else { return };
        let row = self.row.get_untracked().and_then(|it| self.rows.index(it)).unwrap_or(0);
        let row = row.saturating_add_signed(rows).min(last);
        let column = self.column.get_untracked().saturating_add_signed(columns).min(self.last());
        self.row.set(self.rows.key(row));
        self.column.set(column);
        self.focus();
    }

    /// Goes on choosing by one row.
    pub fn extend(self, desk: Desk, by: isize) {
        let row = self.row.get_untracked().and_then(|it| self.rows.index(it)).unwrap_or(0);
        if let Some(next) = desk.selection.extend(desk, None, row, by) {
            self.row.set(Some(next));
            self.focus();
        }
    }

    /// Ends the writing and gives the keyboard to the cell, wherever its row is now.
    pub fn leave(self) {
        self.writing.set(false);
        self.focus();
    }

    /// Brings the cell into sight and gives it the keyboard.
    fn focus(self) {
        leptos::task::spawn_local(async move {
            leptos::task::tick().await;
            let Some(Some(row)) = self.row.try_get_untracked() else { return };
            self.rows.scroll_to(row);
            let column = self.column.get_untracked();
            let cell = format!("[data-row='{row}'] [data-column='{column}']");
            let found = self.rows.element().and_then(|it| it.query_selector(&cell).ok().flatten());
            if let Some(cell) = found {
                _ = cell.unchecked_into::<HtmlElement>().focus();
            }
        });
    }
}
