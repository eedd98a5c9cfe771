//! The same done to many cards at once: one act, one step of undo.
//!
//! **Invariant:** cards that went meanwhile are passed over; the rest keep the order they are given in.

use hashbrown::HashSet;

use crate::{
    domain::{
        board::{Label, List, Member},
        card::Card,
        change::{Change, Context},
        edit::{Edit, Refused},
        id::Id,
        rank::Rank,
        value::{Place, Shape},
        when::When,
        workspace::Workspace,
    },
    features::{boards::places::Spot, routines::rules::taken_back},
};

/// Moves cards to a spot in a list, in this order.
pub fn move_cards(
    ws: &Workspace,
    cx: &mut Context,
    cards: &[Id<Card>],
    list: Id<List>,
    spot: Spot,
) -> Result<Change, Refused> {
    ws.get(list).ok_or(Refused::Gone)?;
    let there: Vec<Id<Card>> = there(ws, cards).collect();
    let moved: HashSet<Id<Card>> = there.iter().copied().collect();
    let stay = ws.children::<Card>(list.any()).filter(|it| !moved.contains(&it.0));
    let stay: Vec<_> = stay.filter_map(|(id, it)| Some((id, &it.place.as_ref()?.rank))).collect();
    let at = match spot {
        Spot::Top => 0,
        Spot::Bottom => stay.len(),
        Spot::Before(card) => stay.iter().position(|it| it.0 == card).unwrap_or(stay.len()),
    };
    let (below, above) = (at.checked_sub(1).map(|it| stay[it].1), stay.get(at).map(|it| it.1));
    let ranks = Rank::spread(below, above, there.len()).ok_or(Refused::NoRoom)?;
    let mut edit = Edit::new(ws, "card.move");
    for (card, rank) in there.into_iter().zip(ranks) {
        edit.set(card, &Card::PLACE, Some(Place { parent: list, rank }));
    }
    whole(edit, cx)
}

/// Makes somebody answer for cards, or nobody.
pub fn own_cards(
    ws: &Workspace,
    cx: &mut Context,
    cards: &[Id<Card>],
    owner: Option<Id<Member>>,
) -> Result<Change, Refused> {
    each(ws, cx, "card.owner", cards, |edit, card| _ = edit.set(card, &Card::OWNER, owner))
}

/// Sets or clears when cards begin.
pub fn begin_cards(
    ws: &Workspace,
    cx: &mut Context,
    cards: &[Id<Card>],
    start: Option<When>,
) -> Result<Change, Refused> {
    each(ws, cx, "card.start", cards, |edit, card| _ = edit.set(card, &Card::START, start))
}

/// Sets or clears until when cards are to be done.
pub fn date_cards(
    ws: &Workspace,
    cx: &mut Context,
    cards: &[Id<Card>],
    due: Option<When>,
) -> Result<Change, Refused> {
    each(ws, cx, "card.due", cards, |edit, card| _ = edit.set(card, &Card::DUE, due))
}

/// Puts a label on cards, or takes it off.
pub fn label_cards(
    ws: &Workspace,
    cx: &mut Context,
    cards: &[Id<Card>],
    label: Id<Label>,
    on: bool,
) -> Result<Change, Refused> {
    each(ws, cx, "card.label", cards, |edit, card| _ = edit.set_key(card, Card::LABEL.of(label), on.write()))
}

/// Marks cards as finished, or as open again; as with one card, what follows a finished one comes back.
pub fn finish_cards(
    ws: &Workspace,
    cx: &mut Context,
    cards: &[Id<Card>],
    done: bool,
) -> Result<Change, Refused> {
    each(ws, cx, if done { "card.done" } else { "card.open" }, cards, |edit, card| {
        edit.set(card, &Card::DONE, done);
        if let Some(next) = taken_back(ws, card).filter(|_| done) {
            edit.set(next, &Card::TRASHED, false);
        }
    })
}

/// Puts cards away.
pub fn archive_cards(ws: &Workspace, cx: &mut Context, cards: &[Id<Card>]) -> Result<Change, Refused> {
    each(ws, cx, "card.archive", cards, |edit, card| _ = edit.set(card, &Card::ARCHIVED, true))
}

/// Moves cards to 回收站.
pub fn trash_cards(ws: &Workspace, cx: &mut Context, cards: &[Id<Card>]) -> Result<Change, Refused> {
    each(ws, cx, "card.trash", cards, |edit, card| _ = edit.set(card, &Card::TRASHED, true))
}

fn there(ws: &Workspace, cards: &[Id<Card>]) -> impl Iterator<Item = Id<Card>> {
    cards.iter().copied().filter(|it| ws.get(*it).is_some())
}

fn each(
    ws: &Workspace,
    cx: &mut Context,
    label: &'static str,
    cards: &[Id<Card>],
    mut act: impl FnMut(&mut Edit, Id<Card>),
) -> Result<Change, Refused> {
    let mut edit = Edit::new(ws, label);
    there(ws, cards).for_each(|card| act(&mut edit, card));
    whole(edit, cx)
}

/// The change, when one change holds it.
pub(in crate::features) fn whole(edit: Edit, cx: &Context) -> Result<Change, Refused> {
    if edit.len() > Change::MOST_OPS { Err(Refused::TooMany) } else { Ok(edit.done(cx)) }
}
