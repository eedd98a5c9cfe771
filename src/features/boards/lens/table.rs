//! A board as a table: what its columns say of a card, and the order of its rows.
//!
//! **Invariant:** what says nothing comes last, whichever way it is sorted; what says the same stays as on the board.

use std::{fmt, sync::Arc};

use hashbrown::HashMap;

use super::sieve::{Sieve, chosen, owner, ticked, worn};
use crate::{
    domain::{
        board::{Board, Choice, Field, Label, List, Member},
        card::Card,
        field_shape::{FieldShape, NUMBER_PARTS},
        id::{Id, RecordId},
        order,
        record::Typed,
        value::Value,
        when::When,
        workspace::{Workspace, children::Slot, hash::Ids},
    },
    features::{
        boards::queries::{lists, person},
        fields::known::Fields,
    },
};

/// A column of the table.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Fact {
    /// The title.
    Title,
    /// In which list.
    List,
    /// Who answers for it.
    Owner,
    /// For which platform.
    Platform,
    /// 分 a piece.
    Price,
    /// Pieces.
    Stock,
    /// From when.
    Start,
    /// Until when.
    Due,
    /// Its labels.
    Labels,
    /// Finished.
    Done,
    /// What a field of the shop's own says.
    Own(Id<Field>),
}

impl Fact {
    /// Those that every shop has, from left to right.
    pub const ALL: [Fact; 10] = [
        Fact::Title,
        Fact::List,
        Fact::Owner,
        Fact::Platform,
        Fact::Price,
        Fact::Stock,
        Fact::Start,
        Fact::Due,
        Fact::Labels,
        Fact::Done,
    ];

    /// The word it is written as; a field by its id.
    fn word(self) -> &'static str {
        match self {
            Fact::Title => "title",
            Fact::List => "list",
            Fact::Owner => "owner",
            Fact::Platform => "platform",
            Fact::Price => "price",
            Fact::Stock => "stock",
            Fact::Start => "start",
            Fact::Due => "due",
            Fact::Labels => "labels",
            Fact::Done => "done",
            Fact::Own(_) => "",
        }
    }

    /// Reads a written column.
    pub fn parse(text: &str) -> Option<Fact> {
        let known = Fact::ALL.into_iter().find(|it| it.word() == text);
        known.or_else(|| text.parse().ok().map(Fact::Own))
    }
}

impl fmt::Display for Fact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Fact::Own(field) => write!(f, "{field}"),
            fact => f.write_str(fact.word()),
        }
    }
}

/// What the rows are sorted by.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Sort {
    /// By what.
    pub by: Fact,
    /// The greatest first.
    pub down: bool,
}

/// The cards of one list in the order asked for, with what they are sorted by. A change in a list sorts that list; the
/// table is merged from all of them.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Sorted {
    slots: Vec<Slot>,
    /// What each says, one after the other in the order of `slots`, so that merging reads straight on.
    keys: Vec<u8>,
    /// Where each ends; none where nothing is sorted.
    ends: Vec<usize>,
    /// Those that say nothing, as on the board.
    silent: Vec<Slot>,
    down: bool,
}

impl Sorted {
    /// The cards of a list that come through, in the order of the board or sorted.
    pub fn of(
        ws: &Workspace,
        (board, list): (Id<Board>, Id<List>),
        fields: &Fields,
        sieve: &Sieve,
        sort: Option<Sort>,
    ) -> Sorted {
        let slots = sieve.sift(ws, list);
        let Some(sort) = sort else { return Sorted { slots: slots.to_vec(), ..Sorted::default() } };
        let mut sorted = Sorted { down: sort.down, ..Sorted::default() };
        let is_text = is_text(fields, sort.by);
        let places = Places::of(ws, board, fields, sort.by);
        // Side by side, for they are looked at again and again, and cards lie all over the memory.
        let (mut said, mut ends, mut all) = (vec![], vec![0], vec![]);
        for slot in slots.iter() {
            let Some(card) = ws.in_slot(*slot).and_then(|it| Card::in_data(&it.data)) else { continue };
            let number = if is_text { None } else { places.number(ws, fields, card, sort.by) };
            let number = number.map(u64::to_be_bytes);
            let key = if is_text {
                text(card, sort.by).map(str::as_bytes)
            } else {
                number.as_ref().map(|it| &it[..])
            };
            match key {
                Some(key) => {
                    said.extend_from_slice(key);
                    ends.push(said.len());
                    all.push(*slot);
                }
                None => sorted.silent.push(*slot),
            }
        }
        let key = |place: u32| &said[ends[place as usize]..ends[place as usize + 1]];
        let mut order: Vec<(u64, u32)> = (0..all.len() as u32).map(|it| (0, it)).collect();
        sort_on(&mut order, 0, sort.down, &key);
        for (_, place) in order {
            sorted.slots.push(all[place as usize]);
            sorted.keys.extend_from_slice(key(place));
            sorted.ends.push(sorted.keys.len());
        }
        sorted
    }

    fn key(&self, place: u32) -> &[u8] {
        let place = place as usize;
        let begin = place.checked_sub(1).map_or(0, |it| self.ends[it]);
        &self.keys[begin..self.ends[place]]
    }
}

/// The rows of the table from those of all lists; what says the same stays in the order of the lists.
pub fn merge(all: &[&Sorted]) -> Arc<[Slot]> {
    let is_plain = all.iter().all(|it| it.ends.is_empty());
    let places = |(list, sorted): (usize, &&Sorted)| {
        (0..sorted.slots.len() as u32).map(|it| (list as u32, it)).collect::<Vec<_>>()
    };
    let mut runs: Vec<Vec<(u32, u32)>> = all.iter().enumerate().map(places).collect();
    if is_plain {
        runs = vec![runs.concat()];
    }
    while runs.len() > 1 {
        let two = |pair: &[Vec<(u32, u32)>]| match pair {
            [left, right] => merge_two(all, left, right),
            alone => alone.concat(),
        };
        runs = runs.chunks(2).map(two).collect();
    }
    let sorted = runs.concat();
    let sorted = sorted.into_iter().map(|(list, place)| all[list as usize].slots[place as usize]);
    sorted.chain(all.iter().flat_map(|it| it.silent.iter().copied())).collect()
}

fn merge_two(all: &[&Sorted], mut left: &[(u32, u32)], mut right: &[(u32, u32)]) -> Vec<(u32, u32)> {
    let mut merged = Vec::with_capacity(left.len() + right.len());
    while let ([mine, left_rest @ ..], [theirs, right_rest @ ..]) = (left, right) {
        let (one, other) = (all[mine.0 as usize], all[theirs.0 as usize]);
        let order = one.key(mine.1).cmp(other.key(theirs.1));
        if if one.down { order.is_lt() } else { order.is_gt() } {
            merged.push(*theirs);
            right = right_rest;
        } else {
            merged.push(*mine);
            left = left_rest;
        }
    }
    merged.extend_from_slice(left);
    merged.extend_from_slice(right);
    merged
}

/// True for a column of texts.
fn is_text(fields: &Fields, by: Fact) -> bool {
    let shape = |field| fields.get(field).map_or(FieldShape::Foreign, |it| it.shape);
    match by {
        Fact::Title => true,
        Fact::Own(field) => matches!(shape(field), FieldShape::Text | FieldShape::Link | FieldShape::Foreign),
        _ => false,
    }
}

/// The text a card is sorted by.
fn text(card: &Card, by: Fact) -> Option<&str> {
    match by {
        Fact::Own(field) => match card.value(field) {
            Some(Value::Text(text)) => Some(text),
            _ => None,
        },
        _ => Some(&card.title),
    }
}

/// Sorts texts whose first `depth` stretches of eight bytes are the same by the next, and so on.
fn sort_on<'t>(alike: &mut [(u64, u32)], depth: usize, down: bool, text: &dyn Fn(u32) -> &'t [u8]) {
    for alike in alike.chunk_by_mut(|a, b| a.0 == b.0).filter(|it| it.len() > 1) {
        let mut is_over = true;
        for (key, place) in alike.iter_mut() {
            let rest = text(*place).get(depth * 8..).unwrap_or_default();
            is_over &= rest.is_empty();
            *key = if down { !beginning(rest) } else { beginning(rest) };
        }
        if !is_over {
            order::sort_numbered(alike);
            sort_on(alike, depth + 1, down, text);
        }
    }
}

/// The first bytes as a number that sorts alike.
fn beginning(text: &[u8]) -> u64 {
    let mut bytes = [0; 8];
    let length = text.len().min(8);
    bytes[..length].copy_from_slice(&text[..length]);
    u64::from_be_bytes(bytes)
}

/// Where what cards name stands in the shop: people, lists, platforms and labels sort as they are laid out, not by their
/// names, for their order means something.
#[derive(Default)]
struct Places(HashMap<RecordId, u64, Ids>);

impl Places {
    fn of(ws: &Workspace, board: Id<Board>, fields: &Fields, by: Fact) -> Places {
        let people = || ws.children::<Member>(RecordId::SHOP).map(|it| it.0.any()).collect();
        let choices = |field: Id<Field>| ws.children::<Choice>(field.any()).map(|it| it.0.any()).collect();
        let named: Vec<RecordId> = match by {
            Fact::List => lists(ws, board).into_iter().map(Id::any).collect(),
            Fact::Owner => people(),
            Fact::Platform => choices(Field::PLATFORM),
            Fact::Own(field) => match fields.get(field).map(|it| it.shape) {
                Some(FieldShape::Choice | FieldShape::Choices) => choices(field),
                Some(FieldShape::Member) => people(),
                _ => vec![],
            },
            Fact::Labels => ws.children::<Label>(board.any()).map(|it| it.0.any()).collect(),
            _ => vec![],
        };
        Places(named.into_iter().zip(0..).collect())
    }

    fn place(&self, of: RecordId) -> u64 {
        self.0.get(&of).copied().unwrap_or(self.0.len() as u64)
    }

    /// What a card says, as a number that sorts; a title is no number.
    fn number(&self, ws: &Workspace, fields: &Fields, card: &Card, by: Fact) -> Option<u64> {
        // Below zero sorts before it.
        let signed = |it: i64| it as u64 ^ 1 << 63;
        let when = |it: When| {
            signed(i64::from(it.day.to_julian_day()) << 11) + u64::from(it.minute.map_or(0, |it| it + 1))
        };
        Some(match by {
            Fact::Title => return None,
            Fact::List => self.place(card.place.as_ref()?.parent.any()),
            Fact::Owner => self.place(owner(ws, card)?.any()),
            Fact::Platform => self.place(chosen(ws, card, Field::PLATFORM)?.any()),
            Fact::Price => signed(card.number(Field::PRICE)?),
            Fact::Stock => signed(card.number(Field::STOCK)?),
            Fact::Start => when(card.start?),
            Fact::Due => when(card.due?),
            Fact::Labels => worn(ws, card).map(|it| self.place(it.any())).min()?,
            Fact::Done => u64::from(card.done),
            Fact::Own(field) => match (fields.get(field)?.shape, card.value(field)) {
                (FieldShape::Choices, _) => {
                    // Only its own choices have a place here.
                    ticked(card).filter_map(|it| self.0.get(&it.any()).copied()).min()?
                }
                (FieldShape::Formula, _) => {
                    signed(fields.figure(card, field).ok()?.amount.parts(NUMBER_PARTS)?)
                }
                (FieldShape::Member, Some(Value::Record(member))) => {
                    self.place(person(ws, Id::of(*member)).any())
                }
                (_, Some(Value::Record(choice))) => self.place(*choice),
                (_, Some(Value::Number(number))) => signed(*number),
                (_, Some(Value::When(day))) => when(*day),
                (_, Some(Value::Flag(on))) => u64::from(*on),
                _ => return None,
            },
        })
    }
}
