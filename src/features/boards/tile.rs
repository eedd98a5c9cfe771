//! A card as its list shows it, as plain values that compare.

use super::queries::{is_me, member_name};
use crate::{
    domain::{
        board::{Choice, Comment, Field, Label, Member, Step},
        card::Card,
        chunk::ChunkId,
        closing::carried,
        field_shape::Says,
        id::Id,
        naming::Kind,
        order,
        record::Typed,
        when::When,
        workspace::{Record, Workspace, children::Slot},
    },
    features::{
        fields::{known::Fields, queries::shown},
        files::queries::on_tile,
        links::queries::is_blocked,
        naming::queries::Rule,
        routines::queries::{is_repeating, routine_of},
    },
};

/// A card as its list shows it.
#[derive(Clone, PartialEq, Debug)]
pub struct Tile {
    /// Which card.
    pub card: Id<Card>,
    /// Its title, whole.
    pub title: String,
    /// What is known of it beside that.
    pub facts: Facts,
}

/// What a card shows beside its title; alike for all plain cards, so that recycling their rows redraws nothing.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Facts {
    /// Finished.
    pub done: bool,
    /// Who answers for it: the name, and whether that is me.
    pub owner: Option<(String, bool)>,
    /// Until when.
    pub due: Option<When>,
    /// Its labels: word and pigment.
    pub labels: Vec<(String, i64)>,
    /// The platform's name.
    pub platform: Option<String>,
    /// 分 a piece.
    pub price: Option<i64>,
    /// Pieces.
    pub stock: Option<i64>,
    /// Steps done, and of how many.
    pub steps: (usize, usize),
    /// How many comments.
    pub comments: usize,
    /// How many files.
    pub files: usize,
    /// The picture on it.
    pub cover: Option<ChunkId>,
    /// Something about it has two versions.
    pub conflict: bool,
    /// What its title should say, by the rule of its board, and does not.
    pub missing: Vec<Kind>,
    /// It is open, and so often it was carried over to the next day.
    pub carried: usize,
    /// It comes again.
    pub repeats: bool,
    /// It is open, and something that is not done holds it up.
    pub blocked: bool,
    /// What the shop's own fields say of it, those that are shown on cards: names and what they say.
    pub own: Vec<(String, Says)>,
}

impl Facts {
    /// True when I answer for it.
    pub fn is_mine(&self) -> bool {
        self.owner.as_ref().is_some_and(|it| it.1)
    }
}

/// The card in a slot as its list shows it: by the rule of its board, and with what `fields` say of it.
pub fn tile(
    ws: &Workspace,
    slot: Slot,
    me: Id<Member>,
    rule: Option<&Rule>,
    fields: Option<&Fields>,
) -> Option<Tile> {
    let record = ws.in_slot(slot)?;
    let card = Card::in_data(&record.data)?;
    let repeats = is_repeating(ws, Id::of(record.id));
    let (files, cover) = on_tile(ws, record.id);
    let facts = Facts {
        done: card.done,
        owner: card.owner.and_then(|it| member_name(ws, it)).map(|name| (name, is_me(ws, card.owner, me))),
        due: card.due,
        labels: labels_of(ws, card),
        platform: card.choice(Field::PLATFORM).and_then(|it| ws.get::<Choice>(it)).map(|it| it.name.clone()),
        price: card.number(Field::PRICE),
        stock: card.number(Field::STOCK),
        steps: steps(ws, record),
        comments: ws.children::<Comment>(record.id).len(),
        files,
        cover,
        conflict: ws.has_conflict(record) || (repeats && has_contested_routine(ws, Id::of(record.id))),
        missing: rule.map(|it| it.missing(&card.title)).unwrap_or_default(),
        carried: if card.done { 0 } else { carried(record).len() },
        repeats,
        blocked: !card.done && is_blocked(ws, Id::of(record.id)),
        own: fields.map(|it| shown(ws, it, slot)).unwrap_or_default(),
    };
    Some(Tile { card: Id::of(record.id), title: card.title.clone(), facts })
}

fn has_contested_routine(ws: &Workspace, card: Id<Card>) -> bool {
    let routine = routine_of(ws, card).and_then(|it| ws.record(it.any()));
    routine.is_some_and(|it| ws.has_conflict(it))
}

fn labels_of(ws: &Workspace, card: &Card) -> Vec<(String, i64)> {
    let worn = card.labels.iter().filter_map(|it| ws.get(it.0)).filter(|it| !it.trashed);
    let mut worn: Vec<&Label> = worn.collect();
    order::sort_by_key(&mut worn, |it| it.place.as_ref().map(|it| &it.rank));
    worn.into_iter().map(|it| (it.name.clone(), it.color)).collect()
}

fn steps(ws: &Workspace, card: &Record) -> (usize, usize) {
    let steps = ws.children::<Step>(card.id);
    let of = steps.len();
    (steps.filter(|it| it.1.done).count(), of)
}
