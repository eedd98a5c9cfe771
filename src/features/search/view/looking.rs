//! What is being looked for: the words, the answer, and which of it is chosen. Lives as long as the overlay.

use crate::ui::prelude::*;
use leptos::web_sys;

use super::{
    finder::{Answer, Finder},
    offers::{Fitting, Offer},
};
use crate::ui::focus::fresh_id;

/// So many rows are drawn at first, and so many more whenever someone gets near their end.
const DRAWN: usize = 20;

/// What stands in a row.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Place {
    /// The offer with this number.
    Offer(usize),
    /// The card with this number in the answer.
    Card(usize),
}

/// What is typed, what was found, and which of it is chosen.
#[derive(Clone, Copy)]
pub(super) struct Looking {
    pub finder: Finder,
    typed: RwSignal<String>,
    /// A word is being composed in the box.
    pub composing: RwSignal<bool>,
    pub answer: Memo<Answer>,
    /// What is offered beside cards, and what of it fits.
    pub offers: StoredValue<Vec<Offer>>,
    pub fitting: Memo<Fitting>,
    chosen: RwSignal<usize>,
    pub drawn: RwSignal<usize>,
    /// The first part of every row's id.
    pub rows_id: StoredValue<String>,
}

impl Looking {
    pub fn new(offers: Vec<Offer>) -> Looking {
        let finder = Finder::current();
        let (typed, composing) = (RwSignal::new(String::new()), RwSignal::new(false));
        let answer = Memo::new(move |known: Option<&Answer>| {
            let answer = typed.with(|it| finder.ask(it));
            match known {
                // Half a word in letters finds nothing; what was there stays until the word is chosen.
                Some(known) if answer.rows.is_empty() && composing.get() => known.clone(),
                _ => answer,
            }
        });
        let offers = StoredValue::new(offers);
        let fitting =
            Memo::new(move |_| offers.with_value(|offers| typed.with(|it| Fitting::of(offers, it))));
        let (chosen, drawn) = (RwSignal::new(0), RwSignal::new(DRAWN));
        let rows_id = StoredValue::new(fresh_id());
        Looking { finder, typed, composing, answer, offers, fitting, chosen, drawn, rows_id }
    }

    /// How many rows there are: cards, and offers before and after them.
    pub fn len(self) -> usize {
        self.answer.with(|it| it.rows.len()) + self.fitting.with(|it| it.before.len() + it.after.len())
    }

    /// What stands in a row.
    pub fn place(self, index: usize) -> Option<Place> {
        let cards = self.answer.with(|it| it.rows.len());
        self.fitting.with(|it| match index.checked_sub(it.before.len()) {
            None => Some(Place::Offer(it.before[index])),
            Some(card) if card < cards => Some(Place::Card(card)),
            Some(past) => it.after.get(past - cards).map(|it| Place::Offer(*it)),
        })
    }

    /// The row of an offer or a card.
    pub fn index(self, place: Place) -> Option<usize> {
        let cards = self.answer.with(|it| it.rows.len());
        self.fitting.with(|it| match place {
            Place::Card(card) => Some(it.before.len() + card),
            Place::Offer(offer) => {
                let after = || Some(it.before.len() + cards + it.after.iter().position(|it| *it == offer)?);
                it.before.iter().position(|it| *it == offer).or_else(after)
            }
        })
    }

    /// True when this is what Enter opens.
    pub fn is_chosen(self, place: Place) -> bool {
        self.place(self.chosen()) == Some(place)
    }

    /// The place of the chosen row; rows may have gone since it was chosen.
    pub fn chosen(self) -> usize {
        self.chosen.get().min(self.len().saturating_sub(1))
    }

    pub fn row_id(self, place: Place) -> String {
        self.rows_id.with_value(|it| match place {
            Place::Card(index) => format!("{it}-{index}"),
            Place::Offer(index) => format!("{it}-offer-{index}"),
        })
    }

    pub fn type_in(self, text: String) {
        if self.typed.with_untracked(|it| *it != text) {
            self.chosen.set(0);
            self.drawn.set(DRAWN);
            self.typed.set(text);
        }
    }

    /// Chooses the row that the key leads to; whether it leads anywhere.
    pub fn lead(self, key: &str) -> bool {
        let (len, now) = untrack(|| (self.len(), self.chosen()));
        let last = len.saturating_sub(1);
        let next = match key {
            "ArrowDown" if now >= last => 0,
            "ArrowDown" => now + 1,
            "ArrowUp" => now.checked_sub(1).unwrap_or(last),
            "PageDown" => (now + 8).min(last),
            "PageUp" => now.saturating_sub(8),
            "Home" => 0,
            "End" => last,
            _ => return false,
        };
        if len > 0 {
            self.choose(next);
            // Rows that were not drawn yet are there by then.
            let row = untrack(|| self.place(next)).map(|it| self.row_id(it));
            request_animation_frame(move || row.iter().for_each(|it| show(it)));
        }
        true
    }

    /// Chooses what the pointer is on.
    pub fn point(self, place: Place) {
        untrack(|| self.index(place)).into_iter().for_each(|it| self.choose(it));
    }

    pub fn choose(self, index: usize) {
        if self.chosen.get_untracked() != index {
            self.chosen.set(index);
        }
        self.draw_past(index);
    }

    /// Draws rows beyond this one.
    pub fn draw_past(self, index: usize) {
        let cards = self.answer.with_untracked(|it| it.rows.len());
        while index + DRAWN / 4 >= self.drawn.get_untracked() && self.drawn.get_untracked() < cards {
            self.drawn.update(|it| *it += DRAWN);
        }
    }
}

fn show(row: &str) {
    let how = web_sys::ScrollIntoViewOptions::new();
    how.set_block(web_sys::ScrollLogicalPosition::Nearest);
    let row = document().get_element_by_id(row);
    row.into_iter().for_each(|it| it.scroll_into_view_with_scroll_into_view_options(&how));
}
