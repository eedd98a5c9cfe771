//! A card as a bar, as plain values that compare.

use super::span::{Dates, Span};
use crate::{
    domain::{
        board::Member,
        card::Card,
        id::Id,
        record::Typed,
        when::When,
        workspace::{Workspace, children::Slot},
    },
    features::{
        boards::queries::{is_me, member_name},
        links::{
            commands::Relation,
            queries::{Related, related},
        },
    },
};

/// A card as a bar.
#[derive(Clone, PartialEq, Debug)]
pub struct Bar {
    /// Which card.
    pub card: Id<Card>,
    /// Its title.
    pub title: String,
    /// From when, and until when.
    pub dates: Dates,
    /// Finished.
    pub done: bool,
    /// Who answers for it: the name, and whether that is me.
    pub owner: Option<(String, bool)>,
    /// What it waits for: the title, and whether it begins before that ends.
    pub waits_for: Vec<(String, bool)>,
}

impl Bar {
    /// The days it takes.
    pub fn span(&self) -> Option<Span> {
        Span::of(self.dates)
    }

    /// True when it has no length: it only says until when.
    pub fn is_milestone(&self) -> bool {
        self.dates.0.is_none() && self.dates.1.is_some()
    }

    /// True when it is open and its last day is over.
    pub fn is_late(&self, today: time::Date) -> bool {
        !self.done && self.dates.1.is_some_and(|it| it.day < today)
    }

    /// True when it begins before something ends that it waits for.
    pub fn is_too_early(&self) -> bool {
        self.waits_for.iter().any(|it| it.1)
    }
}

/// The card in a slot as a bar.
pub fn bar(ws: &Workspace, slot: Slot, me: Id<Member>) -> Option<Bar> {
    let record = ws.in_slot(slot)?;
    let card = Card::in_data(&record.data)?;
    let holds_up = |it: &Related| it.relation == Relation::BlockedBy && !it.done;
    let waits_for = related(ws, Id::of(record.id)).into_iter().filter(holds_up).map(|it| {
        let early = ws.get(it.card).is_some_and(|other| begins_too_early(card, other));
        (it.title, early)
    });
    Some(Bar {
        card: Id::of(record.id),
        title: card.title.clone(),
        dates: (card.start, card.due),
        done: card.done,
        owner: card.owner.and_then(|it| member_name(ws, it)).map(|name| (name, is_me(ws, card.owner, me))),
        waits_for: waits_for.collect(),
    })
}

/// True when a card begins before another one ends that it waits for. On the same day only times tell.
pub fn begins_too_early(waiting: &Card, other: &Card) -> bool {
    let begins = waiting.start.or(waiting.due);
    let ends = other.due.or(other.start).filter(|_| !other.done);
    !waiting.done && begins.zip(ends).is_some_and(|(begins, ends)| is_before(begins, ends))
}

fn is_before(one: When, other: When) -> bool {
    let times = one.minute.zip(other.minute);
    one.day < other.day || (one.day == other.day && times.is_some_and(|(one, other)| one < other))
}
