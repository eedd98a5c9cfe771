//! A filter made ready to be asked 100,000 times: what it names is looked up once.
//!
//! **Invariant:** lets through exactly the cards that every kind of part in the filter has a part for; words must all
//! stand in the title.

use std::sync::Arc;

use memchr::memmem;
use time::Date;

use super::filter::{Bucket, Filter, Part, Whose};
use crate::{
    domain::{
        board::{Choice, Field, Label, List, Member},
        card::Card,
        id::Id,
        record::Typed,
        value::Value,
        workspace::{Workspace, children::Slot},
    },
    features::{boards::queries::person, search::fold::fold},
};

/// A filter that is ready.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Sieve {
    /// Folded, none of them empty.
    words: Vec<Vec<u8>>,
    kinds: Vec<Kind>,
}

/// What may hold a card back.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Hindrance {
    /// The words of the filter.
    Words,
    /// One of its kinds of parts, from the first.
    Kind(usize),
}

/// What one kind of parts asks.
#[derive(Clone, PartialEq, Debug)]
enum Kind {
    /// The people meant, by who they turned out to be; and whether nobody is meant too.
    Owner(Vec<Id<Member>>, bool),
    Label(Vec<Id<Label>>, bool),
    Due(Vec<Bucket>, Date),
    Done(Vec<bool>),
    Choice(Id<Field>, Vec<Id<Choice>>, bool),
}

impl Sieve {
    /// Makes a filter ready for `me`, who looks `today`.
    pub fn of(ws: &Workspace, filter: &Filter, me: Id<Member>, today: Date) -> Sieve {
        let words = filter.words.split_whitespace().map(|it| {
            let mut folded = vec![];
            fold(it, &mut folded);
            folded
        });
        let kinds = filter.kinds().map(|parts| kind(ws, parts, me, today));
        Sieve { words: words.filter(|it| !it.is_empty()).collect(), kinds: kinds.collect() }
    }

    /// True when it lets everything through.
    pub fn is_open(&self) -> bool {
        self.words.is_empty() && self.kinds.is_empty()
    }

    /// Whether a card comes through. `room` is where its title is folded; handing on the same one spares memory.
    pub fn passes(&self, ws: &Workspace, card: &Card, room: &mut Vec<u8>) -> bool {
        self.kinds.iter().all(|it| it.fits(ws, card)) && self.has_words(card, room)
    }

    fn has_words(&self, card: &Card, room: &mut Vec<u8>) -> bool {
        if self.words.is_empty() {
            return true;
        }
        room.clear();
        fold(&card.title, room);
        self.words.iter().all(|it| memmem::find(room, it).is_some())
    }

    /// What alone holds a card back: the words, or a kind by its place among the filter's. Nothing when it comes
    /// through, or when more than one thing holds it back.
    pub fn only_hindrance(&self, ws: &Workspace, card: &Card, room: &mut Vec<u8>) -> Option<Hindrance> {
        let mut kinds = self.kinds.iter().enumerate().filter(|it| !it.1.fits(ws, card));
        match (kinds.next(), kinds.next()) {
            (None, _) if !self.has_words(card, room) => Some(Hindrance::Words),
            (Some((place, _)), None) if self.has_words(card, room) => Some(Hindrance::Kind(place)),
            _ => None,
        }
    }

    /// The cards of a list that come through, in order.
    pub fn sift(&self, ws: &Workspace, list: Id<List>) -> Arc<[Slot]> {
        let slots = ws.child_slots(list.any(), Card::KIND);
        if self.is_open() {
            return slots.into();
        }
        let mut room = vec![];
        let passes = |slot: &&Slot| {
            let card = ws.in_slot(**slot).and_then(|it| Card::in_data(&it.data));
            card.is_some_and(|it| self.passes(ws, it, &mut room))
        };
        slots.iter().filter(passes).copied().collect::<Vec<_>>().into()
    }
}

fn kind(ws: &Workspace, parts: &[Part], me: Id<Member>, today: Date) -> Kind {
    let owner = |part: &Part| match part {
        Part::Owner(Whose::Mine) => Some(person(ws, me)),
        Part::Owner(Whose::Of(member)) => Some(person(ws, *member)),
        _ => None,
    };
    let (mut labels, mut buckets, mut states, mut choices, mut nothing) =
        (vec![], vec![], vec![], vec![], false);
    for part in parts {
        match part {
            Part::Owner(Whose::Nobody) | Part::Label(None) | Part::Choice(_, None) => nothing = true,
            Part::Label(Some(label)) => labels.push(*label),
            Part::Due(bucket) => buckets.push(*bucket),
            Part::Choice(_, Some(choice)) => choices.push(*choice),
            Part::Done(done) => states.push(*done),
            Part::Owner(_) => {}
        }
    }
    match parts[0] {
        Part::Owner(_) => Kind::Owner(parts.iter().filter_map(owner).collect(), nothing),
        Part::Label(_) => Kind::Label(labels, nothing),
        Part::Due(_) => Kind::Due(buckets, today),
        Part::Done(_) => Kind::Done(states),
        Part::Choice(field, _) => Kind::Choice(field, choices, nothing),
    }
}

impl Kind {
    fn fits(&self, ws: &Workspace, card: &Card) -> bool {
        match self {
            Kind::Owner(people, nobody) => match owner(ws, card) {
                Some(owner) => people.contains(&owner),
                None => *nobody,
            },
            Kind::Label(labels, none) => {
                card.labels.iter().any(|it| labels.contains(&it.0))
                    || (*none && worn(ws, card).next().is_none())
            }
            Kind::Due(buckets, today) => {
                Bucket::of(card.due, card.done, *today).is_some_and(|it| buckets.contains(&it))
            }
            Kind::Done(states) => states.contains(&card.done),
            Kind::Choice(field, choices, none) => match chosen(ws, card, *field) {
                Some(choice) => choices.contains(&choice),
                None => *none,
            },
        }
    }
}

/// Who answers for a card, by who they turned out to be; nobody when they are not known here.
pub(super) fn owner(ws: &Workspace, card: &Card) -> Option<Id<Member>> {
    card.owner.map(|it| person(ws, it)).filter(|it| ws.get(*it).is_some())
}

/// The labels a card is seen to wear.
pub(super) fn worn(ws: &Workspace, card: &Card) -> impl Iterator<Item = Id<Label>> {
    let seen = |label: &Id<Label>| ws.get(*label).is_some_and(|it| !it.trashed);
    card.labels.iter().map(|it| it.0).filter(seen)
}

/// What a choice field is seen to say of a card.
pub(super) fn chosen(ws: &Workspace, card: &Card, field: Id<Field>) -> Option<Id<Choice>> {
    card.choice(field).filter(|it| ws.get(*it).is_some())
}

/// All that fields of several choices say of a card, of whichever field.
pub(super) fn ticked(card: &Card) -> impl Iterator<Item = Id<Choice>> {
    card.values.iter().filter(|it| it.1 == Value::Flag(true)).map(|it| Id::of(it.0.any()))
}
