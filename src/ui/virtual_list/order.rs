//! The order of a list's elements. Recycled rows stand anywhere in the document; a screen reader and the Tab
//! key walk the document, so at rest the elements are put in the order in which they are seen.
//!
//! **Invariant:** the element that holds the focus is never moved: moving would take the focus away.
use super::{Key, state::State};

impl<K: Key> State<K> {
    pub fn order_elements(&mut self) {
        let Some(stage) = &self.stage else { return };
        let row = |slot: usize| self.pool.row(slot).unwrap_or(usize::MAX);
        let mut slots: Vec<usize> = Vec::with_capacity(self.rows.len());
        for slot in 0..self.rows.len() {
            // Slots are few: putting each in its place spares the code of a sort.
            let at = slots.partition_point(|it| row(*it) <= row(slot));
            slots.insert(at, slot);
        }
        if slots == self.order {
            return;
        }
        let still = self.focused.or(slots.first().copied());
        let Some(still) = still.and_then(|it| slots.iter().position(|slot| *slot == it)) else { return };
        let element = |at: usize| &self.rows[slots[at]].element;
        for before in 0..still {
            stage.scroller.insert_before(element(before), Some(element(still))).expect("a row of this list");
        }
        for after in still + 1..slots.len() {
            stage.scroller.append_child(element(after)).expect("a row of this list");
        }
        self.order = slots;
    }
}
