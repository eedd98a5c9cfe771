//! Which cards of the open board are chosen.
//!
//! **Invariant:** a row hears only of its own card: toggling one marks the rows that show it, and no other is asked.

use std::ops::Range;

use hashbrown::HashSet;

use crate::ui::prelude::*;

use super::{super::desk::Desk, band::Band};
use crate::{
    domain::{card::Card, id::Id, workspace::children::Slot},
    features::boards::lens::{Layout, cell::Cell, heads::lane_of},
    ui::drag::BandEvent,
};

/// Where a card is seen: in a cell, or in the table.
pub(in super::super) type Seen = Option<Cell>;

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
    from: StoredValue<Option<(Seen, Slot)>>,
    band: StoredValue<Option<Band>>,
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
            band: StoredValue::new(None),
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
    pub fn toggle(self, seen: impl Into<Seen>, card: Slot) {
        let on = !self.has(card);
        self.from.set_value(Some((seen.into(), card)));
        self.set(&[card], on);
    }

    /// Chooses all cards of a cell from the last one toggled there up to this one.
    pub fn choose_up_to(self, desk: Desk, seen: impl Into<Seen>, card: Slot) {
        let seen = seen.into();
        let keys = desk.shown.keys(seen);
        let place = |card: Slot| keys.iter().position(|it| *it == card);
        let from = self.from.get_value().filter(|it| it.0 == seen).and_then(|it| place(it.1));
        match (from, place(card)) {
            (Some(from), Some(to)) => self.set(&keys[from.min(to)..=from.max(to)], true),
            _ => self.toggle(seen, card),
        }
    }

    /// Goes on with a range by one row: chooses the next card, or gives up the one it comes back from. Answers the card
    /// it came to.
    pub fn extend(self, desk: Desk, seen: impl Into<Seen>, row: usize, by: isize) -> Option<Slot> {
        let seen = seen.into();
        let keys = desk.shown.keys(seen);
        let at = row.checked_add_signed(by)?;
        let (own, next) = (*keys.get(row)?, *keys.get(at)?);
        let begun = self.from.get_value().filter(|it| it.0 == seen && self.has(own));
        let from = begun.and_then(|it| keys.iter().position(|card| *card == it.1)).unwrap_or(row);
        self.from.set_value(keys.get(from).map(|it| (seen, *it)));
        if at.abs_diff(from) < row.abs_diff(from) {
            self.set(&[own], false);
        } else {
            self.set(&[own, next], true);
        }
        Some(next)
    }

    /// Chooses all cards that are seen in a cell or in the table.
    pub fn choose_all(self, desk: Desk, seen: impl Into<Seen>) {
        self.set(&desk.shown.keys(seen), true);
    }

    /// Chooses all cards that are seen.
    pub fn choose_seen(self, desk: Desk) {
        places(desk).into_iter().for_each(|it| self.choose_all(desk, it));
    }

    /// Chooses all cards that are seen, or none when all are chosen.
    pub fn turn_all(self, desk: Desk) {
        if untrack(|| self.is_all(desk)) { self.clear() } else { self.choose_seen(desk) }
    }

    /// True when all cards that are seen are chosen; who asks hears of it.
    pub fn is_all(self, desk: Desk) -> bool {
        let count = self.count.get();
        let is_chosen = |it: &Slot| lane_of(*it).is_some() || self.has(*it);
        let has_all = |seen: Seen| desk.shown.keys(seen).iter().all(is_chosen);
        count > 0 && places(desk).into_iter().all(has_all)
    }

    /// Follows a box that is drawn over the board.
    pub fn follow(self, desk: Desk, event: BandEvent<Cell>) {
        match event {
            BandEvent::Begun { adds } => {
                let seen = desk.cells().into_iter().map(|it| (it, desk.shown.keys(it))).collect();
                let before = self.chosen.get_value();
                if !adds {
                    self.clear();
                }
                self.band.set_value(Some(Band::begin(before, adds, seen)));
            }
            BandEvent::Covers(covered) => self.cover(desk, covered),
            BandEvent::Ended => self.band.set_value(None),
            BandEvent::Cancelled => {
                let Some(Some(band)) = self.band.try_update_value(Option::take) else { return };
                self.clear();
                self.set(&band.given_up(), true);
            }
        }
    }

    fn cover(self, desk: Desk, covered: Vec<(Cell, Range<usize>)>) {
        let reach = |band: &mut Option<Band>| {
            let band = band.as_mut()?;
            // Rows of a list that has changed under the box are others than those it was drawn over.
            band.is_over(|cell| desk.shown.keys(cell)).then(|| band.reach(covered))
        };
        if let Some(Some((left, come))) = self.band.try_update_value(reach) {
            self.set(&left, false);
            self.set(&come, true);
        }
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
        let mut seen = Vec::with_capacity(left.len());
        for place in places(desk) {
            if left.is_empty() {
                break;
            }
            seen.extend(desk.shown.keys(place).iter().copied().filter(|it| left.remove(it)));
        }
        seen
    }

    fn set(self, cards: &[Slot], on: bool) {
        let mut changed = HashSet::new();
        self.chosen.update_value(|chosen| {
            // Heads of lanes stand among the cards on a phone.
            for card in cards.iter().filter(|it| lane_of(**it).is_none()) {
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

/// Where cards are seen now: in the table, or in the cells of the board as they stand; the time line shows what these
/// hold.
fn places(desk: Desk) -> Vec<Seen> {
    match untrack(|| desk.is_laid(Layout::Table)) {
        true => vec![None],
        false => desk.cells().into_iter().map(Some).collect(),
    }
}
