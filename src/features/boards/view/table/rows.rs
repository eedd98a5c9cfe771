//! The rows of the table: every list sorts its own cards, and what they say is merged.

use std::{rc::Rc, sync::Arc};

use crate::ui::prelude::*;

use super::super::{by_list::by_list, desk::Desk};
use crate::{
    domain::workspace::children::Slot,
    features::{
        boards::lens::{
            sieve::Sieve,
            table::{Sort, Sorted, merge},
        },
        fields::known::Fields,
    },
};

/// What is asked of the lists.
#[derive(Clone, PartialEq)]
struct Asked {
    sieve: Sieve,
    sort: Option<Sort>,
    fields: Rc<Fields>,
}

/// The rows as they are asked for.
pub(super) fn rows(desk: Desk) -> Memo<Arc<[Slot]>> {
    let asked = Memo::new(move |_| Asked {
        sieve: desk.sieve.get(),
        sort: desk.look.with(|it| it.sort),
        fields: desk.sums.fields.get(),
    });
    let told = by_list(desk.session, desk.board, asked, |ws, board, list, asked| {
        Sorted::of(ws, (board, list), &asked.fields, &asked.sieve, asked.sort)
    });
    Memo::new(move |_| told.with(|it| merge(&it.0.said.iter().map(|it| &**it).collect::<Vec<_>>())))
}
