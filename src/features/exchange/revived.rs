//! Cards that one person put into 回收站 while another went on working on them.
//!
//! **Invariant:** asks only about what neither of the two knew; whoever deletes what they have just written is not asked.

use hashbrown::HashMap;

use crate::domain::{
    board::Member,
    card::Card,
    change::{Change, Op, Writer},
    id::{Id, RecordId},
    name::Name,
    order,
    value::Value,
    workspace::{Workspace, authors::Stamp, hash::Ids},
};

/// Cards, and whether each lies in 回收站.
pub type Lying = HashMap<RecordId, bool, Ids>;

/// A card that lies in 回收站 although somebody worked on it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Revived {
    /// Which.
    pub card: Id<Card>,
    /// Its title.
    pub title: String,
    /// Who deleted it.
    pub trashed_by: Id<Member>,
    /// Who worked on it.
    pub edited_by: Id<Member>,
}

/// Which cards that changes are about are here, and whether they lie in 回收站: to be asked before the changes come in.
pub fn lying(ws: &Workspace, changes: &[Change]) -> Lying {
    let cards = changes.iter().flat_map(|it| &it.ops).filter_map(|it| card_of(ws, it));
    let mut lying = Lying::with_hasher(Ids);
    lying.extend(cards.filter_map(|it| Some((it, ws.get(Id::<Card>::of(it))?.trashed))));
    lying
}

/// What there is to decide after changes came in; `lay` is what [`lying`] said before.
pub fn revived(ws: &Workspace, changes: &[Change], lay: &Lying) -> Vec<Revived> {
    let mut cards: Vec<(RecordId, bool)> = lay.iter().map(|it| (*it.0, *it.1)).collect();
    order::sort_by_key(&mut cards, |it| ws.slot(it.0));
    let decided = |(card, was_away): (RecordId, bool)| {
        let says = ws.get(Id::<Card>::of(card)).filter(|it| it.trashed)?;
        let away = ws.stamp(card, Card::TRASHED.key())?;
        let by = match was_away {
            true => came(ws, changes, card, ws.authors().writer_of(away))?,
            false => worked_since(ws, card, away)?,
        };
        Some(Revived {
            card: Id::of(card),
            title: says.title.clone(),
            trashed_by: ws.authors().member_of(away),
            edited_by: by,
        })
    };
    cards.into_iter().filter_map(decided).collect()
}

/// Who did something to a card that lay in 回收站, on another device than the one that put it there.
fn came(ws: &Workspace, changes: &[Change], card: RecordId, away: Writer) -> Option<Id<Member>> {
    let others = changes.iter().filter(|it| it.id.writer.replica != away.replica && it.at >= 0);
    let works = |op: &Op| is_work(op) && card_of(ws, op) == Some(card);
    others.filter(|it| it.ops.iter().any(works)).max_by_key(|it| (it.at, it.id)).map(|it| it.by)
}

/// Who did something to a card after it was put into 回收站 elsewhere, by the clocks of both.
fn worked_since(ws: &Workspace, card: RecordId, away: Stamp) -> Option<Id<Member>> {
    let on_card = [Name::STEP, Name::COMMENT, Name::FILE].into_iter().flat_map(|it| ws.child_slots(card, it));
    let records = ws.record(card).into_iter().chain(on_card.filter_map(|it| ws.in_slot(*it)));
    let stamps = records.flat_map(|it| it.registers()).filter_map(|it| it.stamp);
    let replica = |it: Stamp| ws.authors().writer_of(it).replica;
    let since = stamps.filter(|it| it.at > away.at && replica(*it) != replica(away));
    let when = |it: &Stamp| (it.at, ws.authors().writer_of(*it), it.position());
    since.max_by_key(when).map(|it| ws.authors().member_of(it))
}

/// True of what somebody does on a card, and not of its being put away.
fn is_work(op: &Op) -> bool {
    !matches!(op.key.name, Name::TRASHED | Name::ARCHIVED | Name::PURGED)
}

fn card_of(ws: &Workspace, op: &Op) -> Option<RecordId> {
    match (op.kind, &op.value) {
        (Name::CARD, _) => Some(op.record),
        (Name::STEP | Name::COMMENT | Name::FILE, Value::Place(card, _)) => Some(*card),
        (Name::STEP | Name::COMMENT | Name::FILE, _) => ws.record(op.record)?.data.place().map(|it| it.0),
        _ => None,
    }
}
