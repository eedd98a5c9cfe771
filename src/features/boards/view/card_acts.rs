//! What keys and pointers do to the cards of a cell. Its list listens once for all of its rows.

use leptos::ev;
use wasm_bindgen::JsCast;
use web_sys::Element;

use crate::ui::prelude::*;

use super::{
    carrying::{Act, Hand},
    desk::{Desk, Opened, use_desk},
    fast_keys::Aim,
    list_column::walk,
};
use crate::{
    domain::{card::Card, id::Id, workspace::children::Slot},
    features::boards::lens::cell::Cell,
    route::Route,
    ui::{
        drag::Step,
        keys::is_composing,
        placement::Anchor,
        virtual_list::{OnRow, RowEvent},
    },
};

/// What is done to a card of a cell.
#[derive(Clone, Copy)]
struct Acts {
    desk: Desk,
    cell: Cell,
    hand: Hand,
    aim: Aim,
    /// The row that Tab reaches.
    current: RwSignal<Option<Slot>>,
}

/// Hears what a person does to the cards of a cell.
pub(super) fn card_acts(cell: Cell, current: RwSignal<Option<Slot>>) -> OnRow<Slot> {
    let acts = Acts { desk: use_desk(), cell, hand: expect_context(), aim: expect_context(), current };
    Box::new(move |row| acts.hear(row))
}

impl Acts {
    fn hear(self, RowEvent { event, key, index }: RowEvent<Slot>) {
        let Some(inside) = event.target().and_then(|it| it.dyn_into::<Element>().ok()) else { return };
        let within = |what| inside.closest(what).ok().flatten();
        // Not the head of a lane among the cards.
        let Some(tile) = within(".card") else { return };
        let is_tile_itself = inside == tile;
        match event.type_().as_str() {
            "click" => match within(".card-more") {
                Some(button) => {
                    event.stop_propagation();
                    self.open_menu(key, Anchor::of(&button));
                }
                None => self.press(key, event.unchecked_ref()),
            },
            "contextmenu" => {
                event.prevent_default();
                self.open_menu(key, Anchor::of_context_menu(event.unchecked_ref(), &tile));
            }
            "keydown" if is_tile_itself => self.type_on(index, key, event.unchecked_ref()),
            "focusin" if is_tile_itself => self.current.set(Some(key)),
            _ => {}
        }
    }

    fn card(self, slot: Slot) -> Option<Id<Card>> {
        self.desk.session.read(|ws| ws.in_slot(slot).map(|it| Id::of(it.id)))
    }

    fn open(self, slot: Slot) {
        if let Some(card) = self.card(slot) {
            Route::Card(self.desk.board, card).go();
        }
    }

    fn open_menu(self, slot: Slot, anchor: Anchor) {
        if let Some(card) = self.card(slot) {
            self.desk.opened.set(Some(Opened::CardMenu(card, anchor)));
        }
    }

    fn press(self, slot: Slot, ev: &ev::MouseEvent) {
        let Acts { desk, cell, .. } = self;
        let selection = desk.selection;
        if ev.shift_key() {
            selection.choose_up_to(desk, cell, slot);
        } else if ev.ctrl_key() || ev.meta_key() || untrack(|| selection.is_on()) {
            selection.toggle(cell, slot);
        } else {
            self.open(slot);
        }
    }

    fn extend(self, index: usize, by: isize) {
        let Acts { desk, cell, .. } = self;
        let next = desk.selection.extend(desk, cell, index, by);
        next.zip(desk.rows(cell)).into_iter().for_each(|(it, rows)| _ = rows.focus(it));
    }

    fn type_on(self, index: usize, slot: Slot, ev: &ev::KeyboardEvent) {
        let Acts { desk, cell, hand, aim, .. } = self;
        if is_composing(ev) || ev.ctrl_key() || ev.meta_key() || ev.alt_key() {
            return;
        }
        match (ev.key().as_str(), hand.is_full()) {
            ("Enter", false) => self.open(slot),
            (" ", false) if aim.is_pointing() => return,
            ("ArrowUp", false) if ev.shift_key() => self.extend(index, -1),
            ("ArrowDown", false) if ev.shift_key() => self.extend(index, 1),
            (" ", false) => hand.lift(desk, cell, index),
            (" " | "Enter", true) => hand.act(desk, Act::Drop),
            ("Escape", true) => hand.act(desk, Act::Cancel),
            (key, true) => match step_of(key) {
                Some(step) => hand.act(desk, Act::Step(step)),
                None => return,
            },
            (key, false) => match neighbour(key) {
                Some(way) => walk(desk, cell, index, way),
                None => return,
            },
        }
        ev.prevent_default();
        ev.stop_propagation();
    }
}

fn step_of(key: &str) -> Option<Step> {
    Some(match key {
        "ArrowUp" => Step::Up,
        "ArrowDown" => Step::Down,
        "ArrowLeft" => Step::Back,
        "ArrowRight" => Step::Forth,
        "Home" => Step::First,
        "End" => Step::Last,
        "PageUp" => Step::Above,
        "PageDown" => Step::Below,
        _ => return None,
    })
}

/// Where an arrow leads when nothing is lifted: rows down, lists to the right.
fn neighbour(key: &str) -> Option<(isize, isize)> {
    Some(match key {
        "ArrowUp" => (-1, 0),
        "ArrowDown" => (1, 0),
        "ArrowLeft" => (0, -1),
        "ArrowRight" => (0, 1),
        _ => return None,
    })
}
