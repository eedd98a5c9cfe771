//! What is known of the card at a glance: people, dates, labels, platform, price and quantity.

use crate::ui::prelude::*;

use super::{
    super::look::look,
    date_fact::DateFact,
    labels::Labels,
    number_fact::{NumberFact, Unit},
    people::{Owner, Participants},
    platform::Platform,
    routine_fact::RoutineFact,
};
use crate::{
    domain::{board::Field, card::Card, id::Id},
    session::Scope,
    words::{card as words, figures},
};

/// The facts of a card.
#[component]
pub(super) fn Facts(card: Id<Card>) -> View {
    view! {
        <dl class="facts">
            <Owner card=card />
            <Participants card=card />
            <DateFact card=card start=true />
            <DateFact card=card start=false />
            <Platform card=card />
            <NumberFact card=card field=Field::PRICE unit=Unit::Money />
            <NumberFact card=card field=Field::STOCK unit=Unit::Pieces />
            <Sum card=card />
            <Labels card=card />
            <RoutineFact card=card />
        </dl>
    }
}

/// Price times quantity, where both are known.
#[component]
fn Sum(card: Id<Card>) -> View {
    let sum = look([Scope::Card(card)], move |ws| {
        let card = ws.get(card)?;
        Some(card.number(Field::PRICE)?.saturating_mul(card.number(Field::STOCK)?))
    });
    view! {
        <div class="fact">
            <dt>{words::sum()}</dt>
            <dd class="num">
                {move || match sum.get() {
                    Some(fen) => view! { <span>{figures::money(fen)}</span> },
                    None => view! { <span class="faint">"—"</span> },
                }}
            </dd>
        </div>
    }
}
