//! The foot of the table: what columns of numbers add up to. Prices of pieces are not added up; what goods are worth
//! together stands at the foot of the board.
//!
//! Added up list by list, whatever the rows are sorted by.

use std::rc::Rc;

use crate::ui::prelude::*;

use super::{
    super::{
        by_list::by_list,
        desk::{Desk, use_desk},
    },
    fact_name,
    own::is_number,
};
use crate::{
    domain::field_shape::Says,
    features::{
        boards::lens::{sieve::Sieve, table::Fact, table_columns::Sums},
        fields::{
            known::Fields,
            totals::{Totals, totals},
        },
    },
    ui::pace::after_paint,
    words::{fields, figures, table as words},
};

/// What is asked of the lists.
#[derive(Clone, PartialEq)]
struct Asked {
    sieve: Sieve,
    fields: Rc<Fields>,
    columns: Vec<Fact>,
    /// Not yet while the rows are still to be drawn: nobody waits for sums.
    is_adding: bool,
}

/// What the cards of the table add up to: for the foot of the board, and by column.
pub(super) fn added(desk: Desk, columns: Memo<Vec<Fact>>) -> Memo<(Totals, Vec<(Fact, Option<Says>)>)> {
    let is_drawn = RwSignal::new(false);
    // The table may be left by then.
    after_paint(move || _ = is_drawn.try_set(true));
    let asked = Memo::new(move |_| Asked {
        sieve: desk.sieve.get(),
        fields: desk.sums.fields.get(),
        columns: columns.get(),
        is_adding: is_drawn.get(),
    });
    let told = by_list(desk.session, desk.board, asked, |ws, _, list, asked| {
        let slots = asked.sieve.sift(ws, list);
        if !asked.is_adding {
            return (Totals::counted(slots.len()), Sums::default());
        }
        (totals(ws, &asked.fields, &slots), Sums::of(ws, &slots, &asked.fields, &asked.columns))
    });
    Memo::new(move |_| {
        let told = told.get().0;
        let (mut all, mut sums) = (Totals::default(), Sums::default());
        for list in &told.said {
            all.add(&list.0);
            sums.add(&list.1);
        }
        let Asked { fields, columns, .. } = &told.asked;
        (all, columns.iter().copied().zip(sums.said(fields, columns)).collect())
    })
}

/// What the columns add up to.
#[component]
pub(super) fn TableFoot(added: Memo<(Totals, Vec<(Fact, Option<Says>)>)>) -> View {
    let desk = use_desk();
    let all = Memo::new(move |_| added.with(|it| it.1.clone()));
    let part = move |(fact, says): (Fact, Option<Says>)| {
        let spoken = says.is_some().then(|| words::sum_of(&fact_name(desk, fact)));
        let text = says.map(|it| match it {
            // As in the cells above it.
            Says::Count(pieces) => figures::grouped(pieces),
            says => fields::said(&says, desk.session.today()),
        });
        view! {
            <div class="table-cell" class:num=is_number(desk, fact)>
                <span class="hidden-text">{spoken}</span>
                <span class="table-text strong">{text}</span>
            </div>
        }
    };
    let line = move || {
        let parts = all.get().into_iter().map(part).collect_view();
        view! { <div class="table-row table-foot" role="note" aria-label=words::sums()>{parts}</div> }
    };
    view! { {move || all.with(|it| it.iter().any(|it| it.1.is_some())).then(line)} }
}
