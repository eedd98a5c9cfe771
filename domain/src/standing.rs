//! Where something new or moved stands among its siblings.
//!
//! **Invariant:** moves others only where two devices gave neighbours the same rank, and then only those.

use super::{
    edit::Refused,
    id::RecordId,
    name::Name,
    rank::Rank,
    workspace::{Workspace, children::Slot},
};

/// A rank at a place, and the siblings that must give way for it.
pub struct Standing {
    /// The rank of what is placed.
    pub rank: Rank,
    /// Siblings that shared one rank and get their own.
    pub moved: Vec<(RecordId, Rank)>,
}

/// A standing before the sibling at `index`, not counting `who` itself; past the end means last.
pub fn standing(
    workspace: &Workspace,
    parent: RecordId,
    kind: Name,
    index: usize,
    who: Option<RecordId>,
    chance: u64,
) -> Result<Standing, Refused> {
    let slots = workspace.child_slots(parent, kind);
    let own = who.and_then(|it| workspace.slot(it)).and_then(|slot| slots.iter().position(|it| *it == slot));
    let others = slots.len() - usize::from(own.is_some());
    let nth = |at: usize| slots[at + usize::from(own.is_some_and(|own| own <= at))];
    let rank = |slot: Slot| workspace.in_slot(slot).and_then(|it| it.data.place()).map(|it| it.1);
    let index = index.min(others);
    let below = index.checked_sub(1).and_then(|it| rank(nth(it)));
    let above = (index < others).then(|| rank(nth(index))).flatten();
    if let Some(rank) = Rank::between(below, above, chance) {
        return Ok(Standing { rank, moved: vec![] });
    }
    let same: Vec<Slot> = (index..others).map(nth).take_while(|it| rank(*it) <= below).collect();
    let next = (index + same.len() < others).then(|| rank(nth(index + same.len()))).flatten();
    let mut ranks = Rank::spread(below, next, same.len() + 1).ok_or(Refused::NoRoom)?.into_iter();
    let rank = ranks.next().ok_or(Refused::NoRoom)?;
    let moved = same.iter().filter_map(|it| workspace.in_slot(*it)).map(|it| it.id).zip(ranks).collect();
    Ok(Standing { rank, moved })
}

/// Ranks for `count` new siblings at the end.
pub fn standings_at_end(
    workspace: &Workspace,
    parent: RecordId,
    kind: Name,
    count: usize,
) -> Result<Vec<Rank>, Refused> {
    let last = workspace.child_slots(parent, kind).last().and_then(|it| workspace.in_slot(*it));
    let last = last.and_then(|it| it.data.place()).map(|it| it.1);
    Rank::spread(last, None, count).ok_or(Refused::NoRoom)
}
