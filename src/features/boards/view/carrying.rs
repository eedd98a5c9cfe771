//! Carrying cards and lists: with pointers by the kit's drag, with keys by its lift, both ending in one command.
//!
//! **Invariant:** nothing is written before it is put down; a cancelled carry leaves no trace.

use crate::ui::prelude::*;

use super::desk::Desk;
use crate::{
    domain::{card::Card, id::Id},
    features::boards::{commands::list::move_list, lens::columns::Column},
    ui::{
        announce::announce,
        drag::{Drag, DragEvent, Landing, Lift, Place, Source, Step},
    },
    words::board as words,
};

/// The drag of a board.
pub(super) fn drag(desk: Desk) -> Drag<Column> {
    let carried = StoredValue::new(None::<(Id<Card>, Column)>);
    Drag::new(move |event| match event {
        DragEvent::Lifted(Source::Row { zone, index }) => {
            carried.set_value(desk.card_at(zone, index).map(|card| (card, zone)));
        }
        DragEvent::Dropped(Source::Row { .. }, Landing::Row { zone, index }) => {
            if let Some((card, from)) = carried.get_value() {
                put_card(desk, card, from, zone, index);
            }
        }
        DragEvent::Dropped(Source::Zone { zone }, Landing::Zone { index }) => {
            if let Some(list) = zone.list() {
                desk.session.run(move |ws, cx| move_list(ws, cx, list, index));
            }
        }
        _ => {}
    })
}

fn put_card(desk: Desk, card: Id<Card>, from: Column, to: Column, index: usize) {
    if desk.put_chosen(card, to, index) {
        return;
    }
    desk.put(card, from, to, index);
    announce(&words::say_dropped(&title(desk, card), &desk.name_of(to), index + 1));
}

/// A card lifted by keyboard.
#[derive(Clone)]
pub(super) struct Lifted {
    card: Id<Card>,
    lift: Lift,
    columns: Vec<Column>,
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
    pub fn lift(&self, desk: Desk, column: Column, index: usize) {
        let Some(card) = desk.card_at(column, index) else { return };
        let columns = desk.columns.get_untracked();
        let Some(zone) = columns.iter().position(|it| *it == column) else { return };
        let height = desk.rows(column).and_then(|it| it.rect_of(index)).map_or(64, |it| it.1);
        let lift = Lift::new(Place { zone, index });
        self.0.set_value(Some(Lifted { card, lift, columns, height }));
        let of = count(desk, column);
        announce(&words::say_lifted(&title(desk, card), index + 1, of, &desk.name_of(column)));
        self.show(desk);
    }

    /// Does what a key says to the lifted card.
    pub fn act(&self, desk: Desk, act: Act) {
        match act {
            Act::Step(step) => self.step(desk, step),
            Act::Drop => {
                let Some(lifted) = self.open(desk) else { return };
                let place = lifted.lift.place();
                let (from, to) = (lifted.from(), lifted.columns[place.zone]);
                if lifted.lift.moved() {
                    put_card(desk, lifted.card, from, to, place.index);
                } else {
                    announce(&words::say_cancelled(&title(desk, lifted.card)));
                }
                desk.focus(to, lifted.card);
            }
            Act::Cancel => {
                if let Some(lifted) = self.open(desk) {
                    announce(&words::say_cancelled(&title(desk, lifted.card)));
                    desk.focus(lifted.from(), lifted.card);
                }
            }
        }
    }

    fn step(&self, desk: Desk, step: Step) {
        self.0.update_value(|it| {
            let Some(lifted) = it else { return };
            let rows: Vec<_> = lifted.columns.iter().map(|it| count(desk, *it)).collect();
            lifted.lift.step(step, &rows);
            let place = lifted.lift.place();
            let column = lifted.columns[place.zone];
            let own = place.zone == lifted.lift.from().zone;
            let of = rows[place.zone] + usize::from(!own);
            announce(&words::say_over(&desk.name_of(column), place.index + 1, of));
        });
        self.show(desk);
    }

    /// Shows the landing place in its list, and in no other.
    fn show(&self, desk: Desk) {
        self.0.with_value(|it| {
            let Some(lifted) = it else { return };
            for (zone, column) in lifted.columns.iter().enumerate() {
                let Some(rows) = desk.rows(*column) else { continue };
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
        lifted.columns.iter().filter_map(|it| desk.rows(*it)).for_each(|it| it.set_gap(None));
        Some(lifted)
    }
}

impl Lifted {
    /// The column it was lifted from.
    fn from(&self) -> Column {
        self.columns[self.lift.from().zone]
    }
}

fn count(desk: Desk, column: Column) -> usize {
    desk.shown.keys(column).len()
}

fn title(desk: Desk, card: Id<Card>) -> String {
    desk.session.read(|ws| ws.get(card).map(|it| it.title.clone()).unwrap_or_default())
}
