//! Which cards of the open board are chosen.
//!
//! **Invariant:** a row hears only of its own card: toggling one marks the rows that show it, and no other is asked.

use hashbrown::HashSet;

use crate::ui::prelude::*;

use super::super::desk::Desk;
use crate::{
    domain::{card::Card, id::Id, workspace::children::Slot},
    features::boards::lens::columns::Column,
};

/// A row that is drawn: what it shows, and what it is told by.
#[derive(Clone, Copy)]
struct Row {
    number: u32,
    key: ReadSignal<Option<Slot>>,
    mark: RwSignal<()>,
}

/// The chosen cards of a board.
#[derive(Clone, Copy)]
pub(in super::super) struct Selection {
    chosen: StoredValue<HashSet<Slot>>,
    rows: StoredValue<Vec<Row>>,
    last_number: StoredValue<u32>,
    /// From where a range goes.
    from: StoredValue<Option<(Column, Slot)>>,
    count: RwSignal<usize>,
    is_on: Memo<bool>,
}

impl Selection {
    /// Nothing chosen.
    pub fn new() -> Selection {
        let count = RwSignal::new(0);
        Selection {
            chosen: StoredValue::new(HashSet::new()),
            rows: StoredValue::new(vec![]),
            last_number: StoredValue::new(0),
            from: StoredValue::new(None),
            count,
            is_on: Memo::new(move |_| count.get() > 0),
        }
    }

    /// True while any card is chosen; for the frame of the board, not for rows.
    pub fn is_on(self) -> bool {
        self.is_on.get()
    }

    /// How many are chosen.
    pub fn count(self) -> usize {
        self.count.get()
    }

    /// Lets a row stand as long as its component lives; the answer says whether what it shows is chosen.
    pub fn stand(self, key: ReadSignal<Option<Slot>>) -> Signal<bool> {
        let mark = RwSignal::new(());
        let number = self.last_number.get_value() + 1;
        self.last_number.set_value(number);
        self.rows.update_value(|it| it.push(Row { number, key, mark }));
        on_cleanup(move || _ = self.rows.try_update_value(|it| it.retain(|it| it.number != number)));
        Signal::derive(move || {
            mark.track();
            key.get().is_some_and(|it| self.has(it))
        })
    }

    /// True when a card is chosen.
    pub fn has(self, card: Slot) -> bool {
        self.chosen.with_value(|it| it.contains(&card))
    }

    /// Chooses a card, or does so no longer.
    pub fn toggle(self, column: Column, card: Slot) {
        let on = !self.has(card);
        self.from.set_value(Some((column, card)));
        self.set(&[card], on);
    }

    /// Chooses all cards of a column from the last one toggled there up to this one.
    pub fn choose_up_to(self, desk: Desk, column: Column, card: Slot) {
        let keys = desk.shown.keys(column);
        let place = |card: Slot| keys.iter().position(|it| *it == card);
        let from = self.from.get_value().filter(|it| it.0 == column).and_then(|it| place(it.1));
        match (from, place(card)) {
            (Some(from), Some(to)) => self.set(&keys[from.min(to)..=from.max(to)], true),
            _ => self.toggle(column, card),
        }
    }

    /// Goes on with a range by one row: chooses the next card, or gives up the one it comes back from.
    pub fn extend(self, desk: Desk, column: Column, row: usize, by: isize) {
        let keys = desk.shown.keys(column);
        let next = row.checked_add_signed(by).and_then(|it| keys.get(it).map(|card| (it, *card)));
        let (Some(own), Some((at, next))) = (keys.get(row).copied(), next) else { return };
        let begun = self.from.get_value().filter(|it| it.0 == column && self.has(own));
        let from = begun.and_then(|it| keys.iter().position(|card| *card == it.1)).unwrap_or(row);
        self.from.set_value(keys.get(from).map(|it| (column, *it)));
        if at.abs_diff(from) < row.abs_diff(from) {
            self.set(&[own], false);
        } else {
            self.set(&[own, next], true);
        }
        if let Some(card) = desk.card_at(column, at) {
            desk.focus(column, card);
        }
    }

    /// Chooses all cards that are seen in a column.
    pub fn choose_all(self, desk: Desk, column: Column) {
        self.set(&desk.shown.keys(column), true);
    }

    /// Chooses none.
    pub fn clear(self) {
        let all = self.chosen.try_update_value(std::mem::take).unwrap_or_default();
        self.from.try_set_value(None);
        self.told(&all);
    }

    /// The chosen cards in the order they are seen, each once; those that are not seen any more are let go.
    pub fn cards(self, desk: Desk) -> Vec<Id<Card>> {
        let slots = self.seen(desk);
        let id = |ws: &crate::domain::workspace::Workspace, slot: &Slot| Some(Id::of(ws.in_slot(*slot)?.id));
        desk.session.read(|ws| slots.iter().filter_map(|slot| id(ws, slot)).collect())
    }

    /// Lets go of cards that are not seen any more.
    pub fn keep_seen(self, desk: Desk) {
        let seen = self.seen(desk);
        if seen.len() < self.chosen.with_value(HashSet::len) {
            let gone = self.chosen.with_value(|it| {
                let seen: HashSet<Slot> = seen.into_iter().collect();
                it.iter().copied().filter(|it| !seen.contains(it)).collect::<Vec<_>>()
            });
            self.set(&gone, false);
        }
    }

    fn seen(self, desk: Desk) -> Vec<Slot> {
        let mut left = self.chosen.get_value();
        let columns = desk.columns.get_untracked();
        let mut seen = Vec::with_capacity(left.len());
        for column in columns {
            if left.is_empty() {
                break;
            }
            seen.extend(desk.shown.keys(column).iter().copied().filter(|it| left.remove(it)));
        }
        seen
    }

    fn set(self, cards: &[Slot], on: bool) {
        let mut changed = HashSet::new();
        self.chosen.update_value(|chosen| {
            for card in cards {
                let is_other = if on { chosen.insert(*card) } else { chosen.remove(card) };
                if is_other {
                    changed.insert(*card);
                }
            }
        });
        self.told(&changed);
    }

    /// Tells the rows of these cards, and whoever counts.
    fn told(self, cards: &HashSet<Slot>) {
        if cards.is_empty() {
            return;
        }
        let rows = self.rows.try_get_value().unwrap_or_default();
        let showing = |it: &Row| it.key.try_get_untracked().flatten().is_some_and(|it| cards.contains(&it));
        for row in rows.iter().filter(|it| showing(it)) {
            row.mark.try_set(());
        }
        self.count.try_set(self.chosen.try_with_value(HashSet::len).unwrap_or(0));
    }
}
