//! What is being looked for: the words, the answer, and which of it is chosen. Lives as long as the overlay.

use crate::ui::prelude::*;
use leptos::web_sys;

use super::{
    answer::{Answer, Row},
    finder::Finder,
    offers::{Fitting, Offer},
};
use crate::{
    features::search::{asking::About, others::Other},
    route::Route,
    ui::focus::fresh_id,
};

/// So many rows are drawn at first, and so many more whenever someone gets near their end.
const DRAWN: usize = 20;

/// What stands in a row.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Place {
    /// The offer with this number.
    Offer(usize),
    /// The row with this number in the answer.
    Found(usize),
}

/// What is typed, what was found, and which of it is chosen.
#[derive(Clone, Copy)]
pub(super) struct Looking {
    pub finder: Finder,
    pub typed: RwSignal<String>,
    /// The box.
    pub input: NodeRef<HtmlInputElement>,
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
                // So does what was found before until the index is there.
                Some(known) if answer.waiting && !known.rows.is_empty() => known.clone(),
                _ => answer,
            }
        });
        let offers = StoredValue::new(offers);
        let fitting =
            Memo::new(move |_| offers.with_value(|offers| typed.with(|it| Fitting::of(offers, it))));
        let (chosen, drawn) = (RwSignal::new(0), RwSignal::new(DRAWN));
        let (input, rows_id) = (NodeRef::new(), StoredValue::new(fresh_id()));
        Looking { finder, typed, input, composing, answer, offers, fitting, chosen, drawn, rows_id }
    }

    /// How many rows there are: what was found, and offers before and after it.
    pub fn len(self) -> usize {
        self.answer.with(|it| it.rows.len()) + self.fitting.with(|it| it.before.len() + it.after.len())
    }

    /// What stands in a row.
    pub fn place(self, index: usize) -> Option<Place> {
        let found = self.answer.with(|it| it.rows.len());
        self.fitting.with(|it| match index.checked_sub(it.before.len()) {
            None => Some(Place::Offer(it.before[index])),
            Some(row) if row < found => Some(Place::Found(row)),
            Some(past) => it.after.get(past - found).map(|it| Place::Offer(*it)),
        })
    }

    /// The row of an offer or of what was found.
    pub fn index(self, place: Place) -> Option<usize> {
        let found = self.answer.with(|it| it.rows.len());
        self.fitting.with(|it| match place {
            Place::Found(row) => Some(it.before.len() + row),
            Place::Offer(offer) => {
                let after = || Some(it.before.len() + found + it.after.iter().position(|it| *it == offer)?);
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
            Place::Found(index) => format!("{it}-{index}"),
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

    /// Writes for the person: a filter they chose.
    pub fn write(self, text: &str) {
        if let Some(input) = self.input.get_untracked() {
            input.set_value(text);
            _ = input.focus();
        }
        self.type_in(text.to_owned());
    }

    /// Where a row leads to; a filter is written instead, and leads nowhere.
    pub fn follow(self, index: usize) -> Option<Route> {
        let row = self.answer.with_untracked(|it| it.rows.get(index).map(|it| it.1.clone()))?;
        let written = match row {
            Row::Card(it) => return Some(Route::Card(it.board, it.card)),
            Row::Offer(_, _, typed) => typed,
            Row::Other(it) => match it.other {
                Other::Board(board) | Other::List(board, _) => return Some(Route::Board(board)),
                Other::Note(note) => return Some(Route::Note(note)),
                Other::Script(_) => return Some(Route::Scripts),
                Other::Label(_) => self.finder.filter(About::Label, &it.plain_name()),
                Other::Member(_) => self.finder.filter(About::Owner, &it.plain_name()),
            },
        };
        self.write(&written);
        None
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
        let found = self.answer.with_untracked(|it| it.rows.len());
        while index + DRAWN / 4 >= self.drawn.get_untracked() && self.drawn.get_untracked() < found {
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
