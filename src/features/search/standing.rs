//! Where a card is in the shop, and so in the results: as the boards stand, what is put away last.
//!
//! **Invariant:** made from the workspace alone, so two devices with the same shop give the same order.

use hashbrown::HashMap;

use crate::domain::{
    board::{Board, List},
    card::Card,
    id::{Id, RecordId},
    order,
    rank::Rank,
    record::Typed,
    workspace::{Workspace, children::Slot, hash::Ids},
};

/// Sorts results.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Standing<'w> {
    /// The card, its list or its board is archived.
    pub away: bool,
    list: u32,
    rank: &'w Rank,
    card: RecordId,
}

/// The lists whose cards can be found.
#[derive(Default)]
pub struct Lists {
    /// Their numbers from left to right, board after board; and whether they are put away.
    numbers: HashMap<RecordId, (u32, bool), Ids>,
    in_order: Vec<(Id<List>, bool)>,
}

impl Lists {
    /// Looks through the workspace.
    pub fn of(ws: &Workspace) -> Lists {
        let mut boards: Vec<_> = all::<Board>(ws)
            .filter(|it| !it.1.trashed && !it.1.template)
            .filter_map(|(id, it)| Some((&it.place.as_ref()?.rank, id, it.archived)))
            .collect();
        order::sort(&mut boards);
        let boards: HashMap<_, _, Ids> =
            boards.iter().zip(0_u32..).map(|(it, number)| (it.1, (number, it.2))).collect();
        let mut lists: Vec<_> = all::<List>(ws)
            .filter(|it| !it.1.trashed)
            .filter_map(|(id, it)| {
                let place = it.place.as_ref()?;
                let (board, away) = *boards.get(&place.parent.any())?;
                Some((board, &place.rank, id, away || it.archived))
            })
            .collect();
        order::sort(&mut lists);
        Lists {
            numbers: lists.iter().zip(0..).map(|(it, number)| (it.2, (number, it.3))).collect(),
            in_order: lists.iter().map(|it| (Id::of(it.2), it.3)).collect(),
        }
    }

    /// Where a card stands; `None` when it can not be found: trashed, gone for good, or in no list.
    pub fn standing<'w>(&self, ws: &'w Workspace, slot: Slot) -> Option<Standing<'w>> {
        let record = ws.in_slot(slot)?;
        let card =
            Card::in_data(&record.data).filter(|it| !it.trashed && !it.template && !record.is_purged())?;
        let place = card.place.as_ref()?;
        let (list, away) = *self.numbers.get(&place.parent.any())?;
        Some(Standing { away: away || card.archived, list, rank: &place.rank, card: record.id })
    }

    /// Every card that can be found, in the order of results.
    pub fn cards(&self, ws: &Workspace) -> Vec<Slot> {
        let seen = self.in_order.iter().filter(|it| !it.1);
        let mut cards: Vec<Slot> =
            seen.flat_map(|it| ws.child_slots(it.0.any(), Card::KIND)).copied().collect();
        let mut away: Vec<_> = (0..ws.records().len() as Slot)
            .filter_map(|slot| Some((self.standing(ws, slot).filter(|it| it.away)?, slot)))
            .collect();
        order::sort(&mut away);
        cards.extend(away.into_iter().map(|it| it.1));
        cards
    }
}

fn all<R: Typed>(ws: &Workspace) -> impl Iterator<Item = (RecordId, &R)> {
    let there = ws.records().iter().filter(|it| !it.is_purged());
    there.filter_map(|it| Some((it.id, R::in_data(&it.data)?)))
}
