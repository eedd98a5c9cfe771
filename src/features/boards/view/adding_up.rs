//! What the cards that are seen add up to: each column by itself, the foot of the board from its columns.
//!
//! **Invariant:** a change in one list is added up in that list, after the page shows it; the foot adds what the columns
//! said.

use std::{rc::Rc, sync::Arc};

use crate::ui::prelude::*;

use super::{desk::use_desk, look::look};
use crate::{
    domain::{board::Field, field_shape::Total, workspace::children::Slot},
    features::{
        boards::lens::{
            Layout,
            columns::{Column, overlaps},
            sieve::Sieve,
        },
        fields::{
            known::Fields,
            totals::{Said, Totals, totals},
        },
    },
    session::{Scope, Session},
    ui::pace::after_paint,
    words::fields as words,
};

/// What the columns of a board add up to.
#[derive(Clone, Copy)]
pub(super) struct AddingUp {
    session: Session,
    /// The fields of the shop, ready to be asked.
    pub fields: Memo<Rc<Fields>>,
    /// Nothing names the column where the cards stand in a table.
    standing: RwSignal<Vec<(Option<Column>, Memo<Totals>)>>,
}

impl AddingUp {
    /// Nothing yet; columns come by [`stand`](AddingUp::stand).
    pub fn new(session: Session) -> AddingUp {
        let fields = Memo::new(move |_| session.watch(&[Scope::Shop], |ws| Rc::new(Fields::of(ws))));
        AddingUp { session, fields, standing: RwSignal::new(vec![]) }
    }

    /// Adds up what is seen in a column as long as the component lives; `scopes` are those its cards lie in.
    pub fn stand(self, column: Option<Column>, scopes: Vec<Scope>, keys: Memo<Arc<[Slot]>>) -> Memo<Totals> {
        let added = self.of(scopes, keys);
        self.stand_with(column, added);
        added
    }

    /// Lets a column stand that is added up elsewhere.
    pub fn stand_with(self, column: Option<Column>, added: Memo<Totals>) {
        self.standing.update(|it| it.push((column, added)));
        on_cleanup(move || _ = self.standing.try_update(|it| it.retain(|it| it.0 != column)));
    }

    /// What cards add up to that the foot hears of elsewhere.
    pub fn of(self, scopes: Vec<Scope>, keys: Memo<Arc<[Slot]>>) -> Memo<Totals> {
        let (added, is_asked) = (RwSignal::new(Totals::default()), StoredValue::new(false));
        let add_up = move || {
            is_asked.try_set_value(false);
            let all = |keys: &Arc<[Slot]>| {
                self.fields.with_untracked(|fields| self.session.read(|ws| totals(ws, fields, keys)))
            };
            // The board may be closed by now.
            keys.try_get_untracked().into_iter().for_each(|it| _ = added.try_set(all(&it)));
        };
        Effect::new(move |_| {
            self.fields.track();
            self.session.watch(&scopes, |_| ());
            added.update(|it| it.cards = keys.with(|it| it.len()));
            // Ten thousand cards take longer to add up than one takes to be drawn, so no card waits for that.
            if !is_asked.get_value() {
                is_asked.set_value(true);
                after_paint(add_up);
            }
        });
        Memo::new(move |_| added.get())
    }

    /// What all columns add up to.
    fn all(self) -> Totals {
        let mut all = Totals::default();
        self.standing.with(|it| it.iter().for_each(|it| it.1.with(|it| all.add(it))));
        all
    }

    /// What there is to say of some totals, in words.
    pub fn said(self, totals: &Totals) -> Vec<String> {
        let (fields, today) = (self.fields.get(), self.session.today());
        let said = |it: Said| {
            // Everybody knows what pieces and their price are called.
            let is_plain = it.total == Total::Amount || (it.field == Field::STOCK && it.total == Total::Sum);
            words::total(&it.name, it.total, &it.says, is_plain, today)
        };
        totals.said(&fields).into_iter().map(said).collect()
    }
}

/// A total behind the others.
pub(super) fn part(text: String) -> View {
    view! { <span aria-hidden="true">"·"</span><span class="num">{text}</span> }
}

/// The foot of the board: how many cards are seen and what they add up to.
#[component]
pub(super) fn BoardFoot() -> View {
    let desk = use_desk();
    let all = Memo::new(move |_| desk.sums.all());
    // A card that wears two labels would be counted twice.
    let overlaps = look([Scope::Shop], move |ws| overlaps(ws, desk.look.with(|it| it.grouping)));
    let is_sum = move || desk.is_laid(Layout::Table) || !overlaps.get();
    let line = move || {
        let cards = all.with(|it| it.cards);
        let count = match desk.sieve.with(Sieve::is_open) {
            true => words::all_cards(cards),
            false => words::seen_cards(cards),
        };
        let parts = all.with(|it| desk.sums.said(it)).into_iter().map(part).collect_view();
        view! { <p class="board-foot" role="note" aria-label=words::foot()><span class="num">{count}</span>{parts}</p> }
    };
    view! { {move || (is_sum() && all.with(|it| it.cards > 0)).then(line)} }
}
