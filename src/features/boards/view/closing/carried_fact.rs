//! How often a card was carried over, and at the end of which days.

use crate::ui::prelude::*;

use super::super::look::look;
use crate::{
    domain::{card::Card, closing::carried, id::Id},
    session::{Scope, use_session},
    words::{closing as words, when},
};

/// So many days are named, the last ones.
const NAMED: usize = 5;

/// Nothing for a card that never was.
#[component]
pub(in super::super) fn CarriedFact(card: Id<Card>) -> View {
    let today = use_session().today();
    let days = look([Scope::Card(card)], move |ws| ws.record(card.any()).map(carried).unwrap_or_default());
    let said = move || {
        days.with(|days| {
            let named = days.iter().rev().take(NAMED).rev().map(|it| when::date(*it, today));
            let named = named.collect::<Vec<_>>().join(" ");
            let more = if days.len() > NAMED { "… " } else { "" };
            view! {
                <div class="fact">
                    <dt>{words::carried_over()}</dt>
                    <dd>
                        {words::so_often(days.len())} " "
                        <span class="small faint num">{more}{named}</span>
                    </dd>
                </div>
            }
        })
    };
    (move || (!days.with(Vec::is_empty)).then(said)).place()
}
