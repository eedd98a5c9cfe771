//! Whether much of the shop would not be seen any more: an alarm before it happens.

use hashbrown::HashMap;

use crate::{
    domain::{
        board::{Board, List},
        card::Card,
        change::{Change, Op},
        id::{Id, RecordId},
        name::Name,
        record::Typed,
        value::{Key, Value},
        workspace::{
            PURGED, Workspace,
            hash::{Ids, RecordSet},
        },
    },
    features::boards::tasks::is_card_seen,
};

/// Of fewer cards none is an alarm: one looks at them all.
const FEW: usize = 4;

/// How many cards are to be seen, and how many of these would not be.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Shrinking {
    /// Seen now.
    pub seen: usize,
    /// Seen no more.
    pub lost: usize,
    /// Cards gone for good, seen or not: nothing brings these back.
    pub for_good: usize,
}

impl Shrinking {
    /// True when at least half of the shop would go.
    pub fn is_alarming(self) -> bool {
        self.seen >= FEW && self.lost * 2 >= self.seen
    }

    /// What these changes, which are not here yet, would do.
    pub fn by(ws: &Workspace, changes: &[Change]) -> Shrinking {
        let puts_away =
            |op: &&Op| matches!(op.key.name, Name::TRASHED | Name::ARCHIVED | Name::PURGED | Name::TEMPLATE);
        let touched = || changes.iter().flat_map(|it| &it.ops).filter(puts_away);
        let mut after = ws.part(touched().map(|it| it.record));
        for change in changes {
            let ops: Vec<Op> = change.ops.iter().filter(puts_away).cloned().collect();
            if !ops.is_empty() {
                let Change { id, at, by, label, of, .. } = *change;
                after.apply(&Change { id, at, by, label, of, ops });
            }
        }
        let is_away = |id: RecordId| {
            let says = |name| after.value(id, Key::plain(name)) == Value::Flag(true);
            [Name::TRASHED, Name::ARCHIVED, Name::TEMPLATE].into_iter().any(says)
        };
        let is_gone = |id: RecordId| after.record(id).is_some_and(|it| it.is_purged() || is_away(id));
        let mut gone = RecordSet::default();
        gone.extend(touched().map(|it| it.record).filter(|it| is_gone(*it)));
        let board_of = |list: Id<List>| ws.get(list)?.place.as_ref().map(|it| it.parent);
        let loses = |id: RecordId, card: &Card| {
            let Some(list) = card.place.as_ref().map(|it| it.parent) else { return false };
            let board: Option<Id<Board>> = board_of(list);
            gone.contains(&id)
                || gone.contains(&list.any())
                || board.is_some_and(|it| gone.contains(&it.any()))
        };
        let purged = touched().filter(|it| it.key == PURGED && it.kind == Card::KIND).map(|it| it.record);
        let mut purged: RecordSet = purged.collect();
        purged.retain(|it| ws.record(*it).is_some_and(|it| !it.is_purged()));
        Shrinking { for_good: purged.len(), ..Shrinking::told(ws, loses) }
    }

    /// What it would do to have another shop in the place of this one.
    pub fn between(ws: &Workspace, after: &Workspace) -> Shrinking {
        let mut lists = HashMap::with_hasher(Ids);
        let still = |id: RecordId, lists: &mut _| {
            after.get(Id::<Card>::of(id)).is_some_and(|it| is_card_seen(after, it, lists))
        };
        Shrinking::told(ws, |id, _| !still(id, &mut lists))
    }

    fn told(ws: &Workspace, mut loses: impl FnMut(RecordId, &Card) -> bool) -> Shrinking {
        let mut lists = HashMap::with_hasher(Ids);
        let mut told = Shrinking::default();
        for record in ws.records().iter().filter(|it| !it.is_purged()) {
            let Some(card) = Card::in_data(&record.data).filter(|it| is_card_seen(ws, it, &mut lists)) else {
                continue;
            };
            told.seen += 1;
            told.lost += usize::from(loses(record.id, card));
        }
        told
    }
}
