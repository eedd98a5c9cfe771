//! Where cards stand on the open board, and how they are put elsewhere: in columns, in cells where these cross lanes, or in
//! columns with the heads of lanes among the cards.
//!
//! **Invariant:** a row is counted as its list shows it; heads of lanes count too.

use crate::ui::prelude::*;

use super::desk::Desk;
use crate::{
    domain::{board::List, card::Card, id::Id, workspace::children::Slot},
    features::boards::{
        lens::{
            beside::Beside,
            cell::{Cell, put_card, put_cards},
            columns::{Column, columns},
            heads::{self, Landing},
        },
        places::Spot,
    },
    ui::{panel::is_desk, virtual_list::ListHandle},
    words::bulk,
};

impl Desk {
    /// The lists of cards on the board as they stand: columns; or where they cross lanes at the desk, lane by lane.
    pub fn cells(&self) -> Vec<Cell> {
        let columns = self.columns.get_untracked();
        if !self.is_crossed() {
            return columns.into_iter().map(Cell::from).collect();
        }
        let lanes = untrack(|| self.shown.laid(|it| it.lanes.iter().map(|it| it.0).collect::<Vec<_>>()));
        let across = |lane: Column| columns.iter().map(move |it| Cell::within(*it, lane));
        lanes.into_iter().flat_map(across).collect()
    }

    /// True where each column is parted into cells, one for each lane: at the desk. On a phone the heads of lanes stand
    /// between the cards of a column.
    pub fn is_crossed(&self) -> bool {
        untrack(|| self.across.get().is_some()) && is_desk()
    }

    /// True while a lane is folded.
    pub fn is_folded(&self, lane: Column) -> bool {
        self.look.with(|it| it.folded.binary_search(&lane.named()).is_ok())
    }

    /// True where cards are there to be seen: neither the lane nor the list is folded.
    pub fn is_open(&self, cell: Cell) -> bool {
        let folded = |list: Id<List>| self.session.read(|ws| ws.get(list).is_some_and(|it| it.folded));
        let lane = cell.lane.is_some_and(|it| untrack(|| self.is_folded(it)));
        !lane && !cell.column.list().is_some_and(folded)
    }

    /// The rows of a cell that is drawn.
    pub fn rows(&self, cell: Cell) -> Option<ListHandle<Slot>> {
        self.shown.rows(cell)
    }

    /// The card in a row of a cell, of those that are seen.
    pub fn card_at(&self, cell: Cell, index: usize) -> Option<Id<Card>> {
        let slot = self.shown.keys(cell).get(index).copied()?;
        self.session.read(|ws| ws.in_slot(slot).map(|it| Id::of(it.id)))
    }

    /// Where a card is seen: its cell and its row, from the left.
    pub fn place_of(&self, card: Id<Card>) -> Option<(Cell, usize)> {
        let slot = self.session.read(|ws| ws.slot(card.any()))?;
        let row = |cell: Cell| {
            let row = self.shown.keys(cell).iter().position(|it| *it == slot)?;
            Some((cell, row))
        };
        self.cells().into_iter().find_map(row)
    }

    /// All lanes there could be, those too in which nobody's cards are.
    pub fn lanes(&self) -> Vec<Column> {
        let across = self.across.get();
        across.map_or_else(Vec::new, |it| self.session.read(|ws| columns(ws, self.board, it)))
    }

    /// The cell a card is seen in first.
    pub fn cell_of_card(&self, card: Id<Card>) -> Option<Cell> {
        let (cell, row) = self.place_of(card)?;
        Some(self.cell_at(cell, row))
    }

    /// The cell that row `index` of a cell lies in: another one where heads of lanes stand between its cards.
    pub fn cell_at(&self, cell: Cell, index: usize) -> Cell {
        self.cell_of(cell, heads::landing(&self.shown.keys(cell), index))
    }

    fn cell_of(&self, cell: Cell, landing: Landing) -> Cell {
        let lane = landing.lane.and_then(|at| untrack(|| self.shown.laid(|it| Some(it.lanes.get(at)?.0))));
        Cell { lane: lane.or(cell.lane), ..cell }
    }

    /// Puts a card down as row `index` of those seen in a cell, not counting itself; answers in which cell it is then.
    pub fn put(&self, card: Id<Card>, from: Cell, to: Cell, index: usize) -> Cell {
        let landing = heads::landing(&self.others(card, to), index);
        let id = |slot: Slot| self.session.read(|ws| ws.in_slot(slot).map(|it| Id::of(it.id)));
        let beside = Beside::between(landing.above.and_then(id), landing.below.and_then(id));
        let to = self.cell_of(to, landing);
        self.session.run(move |ws, cx| put_card(ws, cx, card, (from, to), beside));
        to
    }

    /// The rows of a cell without a card.
    fn others(&self, card: Id<Card>, cell: Cell) -> Vec<Slot> {
        let slot = self.session.read(|ws| ws.slot(card.any()));
        self.shown.keys(cell).iter().copied().filter(|it| Some(*it) != slot).collect()
    }

    /// Puts all chosen cards down where one of them was let go, in a list; false when it is not one of several chosen.
    pub fn put_chosen(&self, card: Id<Card>, from: Cell, to: Cell, index: usize) -> bool {
        let others = self.others(card, to);
        let to = self.cell_of(to, heads::landing(&others, index));
        let slot = self.session.read(|ws| ws.slot(card.any()));
        let (Some(slot), Some(list)) = (slot, to.list()) else { return false };
        if untrack(|| self.selection.count()) < 2 || !self.selection.has(slot) {
            return false;
        }
        let below = others.iter().skip(index).take_while(|it| heads::lane_of(**it).is_none());
        let next = below.copied().find(|it| !self.selection.has(*it));
        let next = next.and_then(|it| self.session.read(|ws| ws.in_slot(it).map(|it| Id::of(it.id))));
        let (cards, spot) = (self.selection.cards(*self), next.map_or(Spot::Bottom, Spot::Before));
        let said = bulk::moved_n(cards.len(), &self.name_of_cell(to));
        let act = self.session.act(move |ws, cx| put_cards(ws, cx, &cards, (from, to), list, spot));
        self.offer_undo(said, act);
        true
    }

    /// Moves the focus to a card in a cell once it is drawn where it is now.
    pub fn focus(&self, cell: Cell, card: Id<Card>) {
        let desk = *self;
        let is_brought = cell.lane.is_some_and(|it| self.bands.bring(it));
        leptos::task::spawn_local(async move {
            leptos::task::tick().await;
            if is_brought {
                // The lists of a lane that comes into sight are drawn first, and then their rows.
                leptos::task::tick().await;
            }
            let slot = desk.session.read(|ws| ws.slot(card.any()));
            if let (Some(rows), Some(slot)) = (desk.rows(cell), slot) {
                rows.focus(slot);
            }
        });
    }
}
