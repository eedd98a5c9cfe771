//! What happened on a board: who changed what on which of its cards, newest first.
//!
//! **Invariant:** as many acts as are asked for are told whole, the newest; a card's entries are those of its own history.

use hashbrown::HashMap;

use super::{Entry, entry};
use crate::domain::{
    board::{Board, List},
    card::Card,
    change::{Change, Op, Writer},
    id::{Id, RecordId},
    merge::Said,
    name::Name,
    order,
    workspace::{
        Workspace,
        hash::{Ids, RecordSet},
    },
};

/// An entry, and the card it is about.
#[derive(Clone, PartialEq, Debug)]
pub struct OnCard {
    /// Which card.
    pub card: Id<Card>,
    /// What was done.
    pub entry: Entry,
}

/// Acts on a board.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Told {
    /// Newest first.
    pub entries: Vec<OnCard>,
    /// There are older ones.
    pub more: bool,
}

/// The newest entries of all cards that stand on a board now, put away or not: about `most`, as an act is told whole.
pub fn board_history(changes: &[Change], ws: &Workspace, board: Id<Board>, most: usize) -> Told {
    let mut cards = Cards { ws, board, lists: HashMap::default() };
    let mut newest: Vec<(When, &Change)> = changes.iter().map(|it| (when(it), it)).collect();
    order::sort_by(&mut newest, |a, b| b.0.cmp(&a.0));
    newest.dedup_by_key(|it| it.1.id);
    let (mut records, mut found, mut oldest) = (RecordSet::default(), 0, None);
    let mut more = false;
    for (at, change) in newest {
        let mut here = change.ops.iter().filter(|it| cards.of(it).is_some()).peekable();
        if here.peek().is_none() {
            continue;
        }
        if found >= most {
            more = true;
            break;
        }
        oldest = Some(at);
        for op in here {
            found += 1;
            records.insert(op.record);
        }
    }
    let Some(oldest) = oldest else { return Told::default() };
    // What was before an entry may be as old as the shop.
    let said = changes.iter().flat_map(Said::all);
    let mut said: Vec<_> = said.filter(|it| records.contains(&it.op.record)).collect();
    order::sort_by_key(&mut said, |it| (it.op.record, it.op.key, it.name()));
    said.dedup_by_key(|it| (it.op.record, it.op.key, it.name()));
    let mut entries = vec![];
    for ops in said.chunk_by(|a, b| (a.op.record, a.op.key) == (b.op.record, b.op.key)) {
        let Some(card) = cards.of(ops[0].op) else { continue };
        let told = ops.iter().filter(|it| when(it.change) >= oldest);
        entries.extend(told.filter_map(|it| Some((entry(ws, card, ops, *it)?, card))));
    }
    order::sort_by(&mut entries, |a, b| b.0.0.cmp(&a.0.0));
    let entries = entries.into_iter().map(|((_, entry), card)| OnCard { card, entry }).collect();
    Told { entries, more }
}

type When = (i64, Writer, u32);

fn when(change: &Change) -> When {
    (change.at.saturating_abs(), change.id.writer, change.id.seq)
}

/// Which card of the board an op is about.
struct Cards<'w> {
    ws: &'w Workspace,
    board: Id<Board>,
    /// Whether a list stands on it.
    lists: HashMap<RecordId, bool, Ids>,
}

impl Cards<'_> {
    fn of(&mut self, op: &Op) -> Option<Id<Card>> {
        let card = match op.kind {
            Name::CARD => op.record,
            Name::STEP | Name::COMMENT | Name::LINK => self.parent(op.record)?,
            _ => return None,
        };
        let list = self.parent(card)?;
        let (ws, board) = (self.ws, self.board);
        let on_board = *self.lists.entry(list).or_insert_with(|| {
            let place = ws.get(Id::<List>::of(list)).and_then(|it| it.place.as_ref());
            place.is_some_and(|it| it.parent == board)
        });
        on_board.then_some(Id::of(card))
    }

    fn parent(&self, record: RecordId) -> Option<RecordId> {
        self.ws.record(record)?.data.place().map(|it| it.0)
    }
}
