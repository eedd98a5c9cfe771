//! Carrying cards and lists: with pointers by the kit's drag, with keys by its lift, both ending in one command.
//!
//! **Invariant:** nothing is written before it is put down; a cancelled carry leaves no trace.

use crate::ui::prelude::*;

use super::desk::Desk;
use crate::{
    domain::{card::Card, id::Id},
    features::boards::{commands::list::move_list, lens::cell::Cell},
    ui::{
        announce::announce,
        drag::{Drag, DragEvent, Landing, Lift, Place, Source, Step},
    },
    words::board as words,
};

/// The drag of a board.
pub(super) fn drag(desk: Desk) -> Drag<Cell> {
    let carried = StoredValue::new(None::<(Id<Card>, Cell)>);
    let drag = Drag::new(move |event| match event {
        DragEvent::Lifted(Source::Row { zone, index }) => {
            carried.set_value(desk.card_at(zone, index).map(|card| (card, desk.cell_at(zone, index))));
        }
        DragEvent::Dropped(Source::Row { .. }, Landing::Row { zone, index }) => {
            if let Some((card, from)) = carried.get_value() {
                put_card(desk, card, from, zone, index);
                desk.focus(zone, card);
            }
        }
        DragEvent::Dropped(Source::Zone { zone }, Landing::Zone { index }) => {
            if let Some(list) = zone.column.list() {
                desk.session.run(move |ws, cx| move_list(ws, cx, list, index));
            }
        }
        DragEvent::Stayed(Source::Row { zone, index }) => {
            let slot = desk.shown.keys(zone).get(index).copied();
            slot.into_iter().for_each(|it| desk.selection.toggle(zone, it));
        }
        _ => {}
    });
    drag.band(move |event| desk.selection.follow(desk, event));
    drag
}

fn put_card(desk: Desk, card: Id<Card>, from: Cell, to: Cell, index: usize) {
    if desk.put_chosen(card, from, to, index) {
        return;
    }
    let to = desk.put(card, from, to, index);
    announce(&words::say_dropped(&title(desk, card), &desk.name_of_cell(to), index + 1));
}

/// A card lifted by keyboard.
#[derive(Clone)]
pub(super) struct Lifted {
    card: Id<Card>,
    lift: Lift,
    /// Where it was lifted from.
    from: Cell,
    cells: Vec<Cell>,
    /// As tall as its landing place is shown.
    height: u32,
}

/// What a key does to a lifted card.
#[derive(Clone, Copy)]
pub(super) enum Act {
    Step(Step),
    Drop,
    Cancel,
}

/// The keyboard's hold on a board; none while nothing is lifted.
#[derive(Clone, Copy)]
pub(super) struct Hand(StoredValue<Option<Lifted>>);

impl Hand {
    /// An empty hand, provided to the parts of the board.
    pub fn provide() {
        provide_context(Hand(StoredValue::new(None)));
    }

    /// True while a card is lifted.
    pub fn is_full(&self) -> bool {
        self.0.with_value(Option::is_some)
    }

    /// Lifts a card.
    pub fn lift(&self, desk: Desk, cell: Cell, index: usize) {
        let Some(card) = desk.card_at(cell, index) else { return };
        let cells = desk.cells();
        let Some(zone) = cells.iter().position(|it| *it == cell) else { return };
        let height = desk.rows(cell).and_then(|it| it.rect_of(index)).map_or(64, |it| it.1);
        let wide = if desk.is_crossed() { desk.columns.with_untracked(Vec::len) } else { cells.len() };
        let lift = Lift::new(Place { zone, index }, wide);
        let from = desk.cell_at(cell, index);
        self.0.set_value(Some(Lifted { card, lift, from, cells, height }));
        let of = count(desk, cell);
        announce(&words::say_lifted(&title(desk, card), index + 1, of, &desk.name_of_cell(from)));
        self.show(desk);
    }

    /// Does what a key says to the lifted card.
    pub fn act(&self, desk: Desk, act: Act) {
        match act {
            Act::Step(step) => self.step(desk, step),
            Act::Drop => {
                let Some(lifted) = self.open(desk) else { return };
                let place = lifted.lift.place();
                let to = lifted.cells[place.zone];
                if lifted.lift.moved() {
                    put_card(desk, lifted.card, lifted.from, to, place.index);
                } else {
                    announce(&words::say_cancelled(&title(desk, lifted.card)));
                }
                desk.focus(to, lifted.card);
            }
            Act::Cancel => {
                if let Some(lifted) = self.open(desk) {
                    announce(&words::say_cancelled(&title(desk, lifted.card)));
                    desk.focus(lifted.home(), lifted.card);
                }
            }
        }
    }

    fn step(&self, desk: Desk, step: Step) {
        self.0.update_value(|it| {
            let Some(lifted) = it else { return };
            let rows: Vec<_> = lifted.cells.iter().map(|it| count(desk, *it)).collect();
            lifted.lift.step(step, &rows);
            let place = lifted.lift.place();
            let cell = lifted.cells[place.zone];
            let own = place.zone == lifted.lift.from().zone;
            let of = rows[place.zone] + usize::from(!own);
            let over = desk.name_of_cell(desk.cell_at(cell, lifted.lift.gap()));
            announce(&words::say_over(&over, place.index + 1, of));
        });
        self.show(desk);
    }

    /// Shows the landing place in its list, and in no other.
    fn show(&self, desk: Desk) {
        self.0.with_value(|it| {
            let Some(lifted) = it else { return };
            let lane = lifted.cells[lifted.lift.place().zone].lane;
            if lane.is_some_and(|it| desk.bands.bring(it)) {
                let hand = *self;
                leptos::task::spawn_local(async move {
                    leptos::task::tick().await;
                    hand.show(desk);
                });
            }
            for (zone, cell) in lifted.cells.iter().enumerate() {
                let Some(rows) = desk.rows(*cell) else { continue };
                let here = zone == lifted.lift.place().zone;
                rows.set_gap(here.then(|| (lifted.lift.gap(), lifted.height)));
                if here && let Some(element) = rows.element() {
                    element.scroll_into_view();
                    if let Some(key) = rows.key(lifted.lift.gap().min(rows.len().saturating_sub(1))) {
                        rows.scroll_to(key);
                    }
                }
            }
        });
    }

    /// Opens the hand and takes the landing place away.
    fn open(&self, desk: Desk) -> Option<Lifted> {
        let lifted = self.0.try_update_value(Option::take)??;
        lifted.cells.iter().filter_map(|it| desk.rows(*it)).for_each(|it| it.set_gap(None));
        Some(lifted)
    }
}

impl Lifted {
    /// The list of cards it was lifted from, as they stand.
    fn home(&self) -> Cell {
        self.cells[self.lift.from().zone]
    }
}

/// How many rows there are to go through in a cell; a folded lane takes what is put down at its top.
fn count(desk: Desk, cell: Cell) -> usize {
    if cell.lane.is_some() && !desk.is_open(cell) { 0 } else { desk.shown.keys(cell).len() }
}

fn title(desk: Desk, card: Id<Card>) -> String {
    desk.session.read(|ws| ws.get(card).map(|it| it.title.clone()).unwrap_or_default())
}
