//! Saying that two cards, or other things of the shop, have to do with each other, and that they do not.

use super::addresses::Named;
use crate::domain::{
    board::{Board, Step},
    card::Card,
    change::{Change, Context},
    edit::{Edit, Refused},
    id::{Id, RecordId},
    link::Link,
    note::Note,
    rank::Rank,
    record::Typed,
    standing::standing,
    value::Place,
    workspace::Workspace,
};

/// How one card has to do with another, as it is said on the first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Relation {
    /// 被阻塞: it can not go on before the other is done.
    BlockedBy,
    /// 阻塞: the other can not go on before it is done.
    Blocks,
    /// 相关.
    Relates,
    /// 重复: both are one thing.
    Repeats,
    /// 来自: it was made out of a step of the other.
    StepOf,
    /// 拆出: a step of it was made into the other.
    SplitInto,
}

impl Relation {
    /// Those that a person chooses from.
    pub const CHOICES: [Relation; 4] =
        [Relation::BlockedBy, Relation::Blocks, Relation::Relates, Relation::Repeats];

    /// The word a link keeps, and whether it goes from the first card.
    fn written(self) -> (&'static str, bool) {
        match self {
            Relation::Blocks => (Link::BLOCKS, true),
            Relation::BlockedBy => (Link::BLOCKS, false),
            Relation::Relates => (Link::RELATES, true),
            Relation::Repeats => (Link::REPEATS, true),
            Relation::StepOf => (Link::STEP_OF, true),
            Relation::SplitInto => (Link::STEP_OF, false),
        }
    }

    /// What a link says on one of its ends; `None` when only a newer version knows.
    pub(super) fn read(sort: &str, goes_from_here: bool) -> Option<Relation> {
        Some(match (sort, goes_from_here) {
            (Link::BLOCKS, true) => Relation::Blocks,
            (Link::BLOCKS, false) => Relation::BlockedBy,
            (Link::RELATES, _) => Relation::Relates,
            (Link::REPEATS, _) => Relation::Repeats,
            (Link::STEP_OF, true) => Relation::StepOf,
            (Link::STEP_OF, false) => Relation::SplitInto,
            _ => return None,
        })
    }
}

/// Says that `card` has to do with `other`. Said again after it was taken back, it holds again.
pub fn link(
    ws: &Workspace,
    cx: &mut Context,
    card: Id<Card>,
    relation: Relation,
    other: Id<Card>,
) -> Result<Change, Refused> {
    ws.get(card).and(ws.get(other)).filter(|_| card != other).ok_or(Refused::Gone)?;
    let mut edit = Edit::new(ws, "link.add");
    lay_link(&mut edit, card, relation, other);
    Ok(edit.done(cx))
}

/// Says that any two have to do with each other, such as a card and a note.
pub fn join(ws: &Workspace, cx: &mut Context, one: Named, other: Named) -> Result<Change, Refused> {
    let both = [one, other].map(Named::record);
    let is_here = |it: &RecordId| ws.record(*it).is_some_and(|it| !it.is_purged());
    if one == other || !both.iter().all(is_here) || !both.iter().all(|it| can_be_linked(ws, *it)) {
        return Err(Refused::Gone);
    }
    // What holds both ways is said one way, so that it is said once; from the card, with which it goes to others.
    let [from, to] = if one < other { both } else { [both[1], both[0]] };
    let mut edit = Edit::new(ws, "link.add");
    lay(&mut edit, from, Link::RELATES, to);
    Ok(edit.done(cx))
}

fn can_be_linked(ws: &Workspace, record: RecordId) -> bool {
    ws.record(record).is_some_and(|it| matches!(it.data.kind(), Card::KIND | Note::KIND | Board::KIND))
}

/// Says it no longer.
pub fn unlink(ws: &Workspace, cx: &mut Context, link: Id<Link>) -> Result<Change, Refused> {
    ws.get(link).ok_or(Refused::Gone)?;
    let mut edit = Edit::new(ws, "link.trash");
    edit.set(link, &Link::TRASHED, true);
    Ok(edit.done(cx))
}

/// Makes a step into a card below its own, linked to it; the step goes.
pub fn split_step(
    ws: &Workspace,
    cx: &mut Context,
    step: Id<Step>,
    new: Id<Card>,
) -> Result<Change, Refused> {
    let it = ws.get(step).ok_or(Refused::Gone)?;
    let card = it.place.as_ref().ok_or(Refused::Gone)?.parent;
    let list = ws.get(card).and_then(|it| it.place.as_ref()).ok_or(Refused::Gone)?.parent;
    let own = ws.children::<Card>(list.any()).position(|it| it.0 == card);
    let chance = (cx.chance)();
    let place = standing(ws, list.any(), Card::KIND, own.map_or(usize::MAX, |it| it + 1), None, chance)?;
    let mut edit = Edit::new(ws, "step.split");
    for (other, rank) in place.moved {
        edit.set(Id::of(other), &Card::PLACE, Some(Place { parent: list, rank }));
    }
    edit.set(new, &Card::TITLE, it.text.clone());
    edit.set(new, &Card::PLACE, Some(Place { parent: list, rank: place.rank }));
    edit.set(new, &Card::OWNER, it.owner);
    edit.set(new, &Card::DUE, it.due);
    edit.set(new, &Card::DONE, it.done);
    edit.set(step, &Step::TRASHED, true);
    lay_link(&mut edit, new, Relation::StepOf, card);
    Ok(edit.done(cx))
}

fn lay_link(edit: &mut Edit, card: Id<Card>, relation: Relation, other: Id<Card>) {
    let (sort, goes_from_here) = relation.written();
    let goes_both_ways = matches!(relation, Relation::Relates | Relation::Repeats);
    // What holds both ways is said one way, so that it is said once.
    let turned = if goes_both_ways { other < card } else { !goes_from_here };
    let (from, to) = if turned { (other, card) } else { (card, other) };
    lay(edit, from.any(), sort, to.any());
}

fn lay(edit: &mut Edit, from: RecordId, sort: &str, to: RecordId) {
    let link = Link::of(from, sort, to);
    edit.set(link, &Link::SORT, sort.to_owned());
    edit.set(link, &Link::TO, Some(Id::of(to)));
    edit.set(link, &Link::PLACE, Some(Place { parent: Id::of(from), rank: Rank::default() }));
    edit.set(link, &Link::TRASHED, false);
}
