//! What is known of the card at a glance: people, dates, labels, platform, price and quantity.

use crate::ui::prelude::*;

use super::{
    super::{closing::CarriedFact, fields::NewField, look::look},
    anchor_fact::AnchorFact,
    choice_fact::ChoiceFact,
    counted_date::CountsDays,
    date_fact::DateFact,
    labels::Labels,
    own_facts::OwnFacts,
    people::{Owner, Participants},
    routine_fact::RoutineFact,
    written_fact::WrittenFact,
};
use crate::{
    domain::{board::Field, card::Card, field_shape::FieldShape, id::Id, naming::Kind},
    session::Scope,
    words::{card as words, figures},
};

/// The facts of a card.
#[component]
pub(super) fn Facts(card: Id<Card>) -> View {
    let is_template = expect_context::<CountsDays>().0;
    view! {
        <dl class="facts">
            <Owner card=card />
            <Participants card=card />
            <DateFact card=card start=true />
            <DateFact card=card start=false />
            <CarriedFact card=card />
            <AnchorFact card=card />
            <ChoiceFact card=card kind=Kind::Platform />
            <WrittenFact card=card field=Field::PRICE shape=FieldShape::Money unit=String::new() />
            <WrittenFact card=card field=Field::STOCK shape=FieldShape::Count unit=String::new() />
            <Sum card=card />
            <Delivery card=card />
            <Labels card=card />
            {move || (!is_template.get()).then(|| view! { <RoutineFact card=card /> })}
            <OwnFacts card=card />
        </dl>
        <NewField />
    }
}

/// How it is sent: shown where the shop ever said so of a card.
#[component]
fn Delivery(card: Id<Card>) -> View {
    let said = look([Scope::Shop], |ws| {
        [Kind::Carrier, Kind::Payer, Kind::Invoice].map(|it| ws.get(it.field()).is_some_and(|it| !it.trashed))
    });
    let fact = move |nth: usize, kind: Kind| {
        move || said.with(|it| it[nth]).then(|| view! { <ChoiceFact card=card kind=kind /> })
    };
    view! { {fact(0, Kind::Carrier)} {fact(1, Kind::Payer)} {fact(2, Kind::Invoice)} }
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
