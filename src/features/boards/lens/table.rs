//! A board as a table: what its columns say of a card, and the order of its rows.
//!
//! **Invariant:** what says nothing comes last, whichever way it is sorted; what says the same stays as on the board.

use std::sync::Arc;

use hashbrown::HashMap;

use super::sieve::{Sieve, chosen, owner, worn};
use crate::{
    domain::{
        board::{Board, Choice, Field, Label, Member},
        card::Card,
        id::{Id, RecordId},
        order,
        record::Typed,
        when::When,
        workspace::{Workspace, children::Slot, hash::Ids},
    },
    features::boards::queries::lists,
};

/// A column of the table.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
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
}

impl Fact {
    /// All of them, from left to right.
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

    /// The word it is written as.
    pub fn word(self) -> &'static str {
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

/// The cards that come through, in the order of the board or sorted.
pub fn rows(ws: &Workspace, board: Id<Board>, sieve: &Sieve, sort: Option<Sort>) -> Arc<[Slot]> {
    let slots: Vec<Slot> = lists(ws, board).into_iter().flat_map(|it| sieve.sift(ws, it).to_vec()).collect();
    let Some(sort) = sort else { return slots.into() };
    let card = |place: u32| Card::in_data(&ws.in_slot(slots[place as usize])?.data);
    let all = 0..slots.len() as u32;
    let mut order: Vec<(u64, u32)>;
    if sort.by == Fact::Title {
        // Side by side, for they are looked at again and again, and cards lie all over the memory.
        let (mut titles, mut ends) = (vec![], vec![0]);
        for place in all.clone() {
            titles.extend_from_slice(card(place).map_or(&[], |it| it.title.as_bytes()));
            ends.push(titles.len());
        }
        let title = |place: u32| &titles[ends[place as usize]..ends[place as usize + 1]];
        order = all.map(|it| (0, it)).collect();
        sort_on(&mut order, 0, sort.down, &title);
    } else {
        let places = Places::of(ws, board, sort.by);
        let key = |place: u32| {
            let said = card(place).and_then(|it| places.number(ws, it, sort.by));
            // The last number is kept for what says nothing.
            said.map_or(u64::MAX, |it| if sort.down { (!it).saturating_sub(1) } else { it.min(u64::MAX - 1) })
        };
        order = all.map(|it| (key(it), it)).collect();
        order::sort_numbered(&mut order);
    }
    order.into_iter().map(|it| slots[it.1 as usize]).collect()
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
    fn of(ws: &Workspace, board: Id<Board>, by: Fact) -> Places {
        let named: Vec<RecordId> = match by {
            Fact::List => lists(ws, board).into_iter().map(Id::any).collect(),
            Fact::Owner => ws.children::<Member>(RecordId::SHOP).map(|it| it.0.any()).collect(),
            Fact::Platform => ws.children::<Choice>(Field::PLATFORM.any()).map(|it| it.0.any()).collect(),
            Fact::Labels => ws.children::<Label>(board.any()).map(|it| it.0.any()).collect(),
            _ => vec![],
        };
        Places(named.into_iter().zip(0..).collect())
    }

    fn place(&self, of: RecordId) -> u64 {
        self.0.get(&of).copied().unwrap_or(self.0.len() as u64)
    }

    /// What a card says, as a number that sorts; a title is no number.
    fn number(&self, ws: &Workspace, card: &Card, by: Fact) -> Option<u64> {
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
        })
    }
}
