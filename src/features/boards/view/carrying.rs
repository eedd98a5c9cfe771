//! Carrying cards and lists: with pointers by the kit's drag, with keys by its lift, both ending in one command.
//!
//! **Invariant:** nothing is written before it is put down; a cancelled carry leaves no trace.

use crate::ui::prelude::*;

use super::desk::Desk;
use crate::{
    domain::{board::List, card::Card, id::Id, record::Typed},
    features::boards::{
        commands::{card::move_card, list::move_list},
        queries::lists,
    },
    ui::{
        announce::announce,
        drag::{Drag, DragEvent, Landing, Lift, Place, Source, Step},
    },
    words::board as words,
};

/// The drag of a board.
pub(super) fn drag(desk: Desk) -> Drag<Id<List>> {
    let carried = StoredValue::new(None::<Id<Card>>);
    Drag::new(move |event| match event {
        DragEvent::Lifted(Source::Row { zone, index }) => carried.set_value(desk.card_at(zone, index)),
        DragEvent::Dropped(Source::Row { .. }, Landing::Row { zone, index }) => {
            if let Some(card) = carried.get_value() {
                put_card(desk, card, zone, index);
            }
        }
        DragEvent::Dropped(Source::Zone { zone }, Landing::Zone { index }) => {
            desk.session.run(move |ws, cx| move_list(ws, cx, zone, index));
        }
        _ => {}
    })
}

fn put_card(desk: Desk, card: Id<Card>, list: Id<List>, index: usize) {
    desk.session.run(move |ws, cx| move_card(ws, cx, card, list, index));
    announce(&words::say_dropped(&title(desk, card), &list_name(desk, list), index + 1));
}

/// A card lifted by keyboard.
#[derive(Clone)]
pub(super) struct Lifted {
    card: Id<Card>,
    lift: Lift,
    lists: Vec<Id<List>>,
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
    pub fn lift(&self, desk: Desk, card: Id<Card>) {
        let Some((list, index)) = desk.place_of(card) else { return };
        let lists = desk.session.read(|ws| lists(ws, desk.board));
        let Some(zone) = lists.iter().position(|it| *it == list) else { return };
        let height = desk.rows(list).and_then(|it| it.rect_of(index)).map_or(64, |it| it.1);
        let lift = Lift::new(Place { zone, index });
        self.0.set_value(Some(Lifted { card, lift, lists, height }));
        let of = count(desk, list);
        announce(&words::say_lifted(&title(desk, card), index + 1, of, &list_name(desk, list)));
        self.show(desk);
    }

    /// Does what a key says to the lifted card.
    pub fn act(&self, desk: Desk, act: Act) {
        match act {
            Act::Step(step) => self.step(desk, step),
            Act::Drop => {
                let Some(lifted) = self.open(desk) else { return };
                let place = lifted.lift.place();
                if lifted.lift.moved() {
                    put_card(desk, lifted.card, lifted.lists[place.zone], place.index);
                } else {
                    announce(&words::say_cancelled(&title(desk, lifted.card)));
                }
                desk.focus(lifted.card);
            }
            Act::Cancel => {
                if let Some(lifted) = self.open(desk) {
                    announce(&words::say_cancelled(&title(desk, lifted.card)));
                    desk.focus(lifted.card);
                }
            }
        }
    }

    fn step(&self, desk: Desk, step: Step) {
        self.0.update_value(|it| {
            let Some(lifted) = it else { return };
            let rows: Vec<_> = lifted.lists.iter().map(|it| count(desk, *it)).collect();
            lifted.lift.step(step, &rows);
            let place = lifted.lift.place();
            let list = lifted.lists[place.zone];
            let own = place.zone == lifted.lift.from().zone;
            let of = rows[place.zone] + usize::from(!own);
            announce(&words::say_over(&list_name(desk, list), place.index + 1, of));
        });
        self.show(desk);
    }

    /// Shows the landing place in its list, and in no other.
    fn show(&self, desk: Desk) {
        self.0.with_value(|it| {
            let Some(lifted) = it else { return };
            for (zone, list) in lifted.lists.iter().enumerate() {
                let Some(rows) = desk.rows(*list) else { continue };
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
        lifted.lists.iter().filter_map(|it| desk.rows(*it)).for_each(|it| it.set_gap(None));
        Some(lifted)
    }
}

fn count(desk: Desk, list: Id<List>) -> usize {
    desk.session.read(|ws| ws.child_slots(list.any(), Card::KIND).len())
}

fn title(desk: Desk, card: Id<Card>) -> String {
    desk.session.read(|ws| ws.get(card).map(|it| it.title.clone()).unwrap_or_default())
}

fn list_name(desk: Desk, list: Id<List>) -> String {
    desk.session.read(|ws| ws.get(list).map(|it| it.name.clone()).unwrap_or_default())
}
