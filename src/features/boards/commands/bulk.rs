//! The same done to many cards at once: one act, one step of undo.
//!
//! **Invariant:** cards that went meanwhile are passed over; the rest keep the order they are given in.

use crate::{
    domain::{
        board::{Label, List, Member},
        card::Card,
        change::{Change, Context},
        edit::{Edit, Refused},
        id::{Id, RecordId},
        rank::Rank,
        value::{Place, Shape},
        when::When,
        workspace::Workspace,
    },
    features::routines::rules::taken_back,
};

/// At which end of a list.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum End {
    /// Above all.
    Top,
    /// Below all.
    #[default]
    Bottom,
}

/// Moves cards to one end of a list, in this order.
pub fn move_cards(
    ws: &Workspace,
    cx: &mut Context,
    cards: &[Id<Card>],
    list: Id<List>,
    end: End,
) -> Result<Change, Refused> {
    ws.get(list).ok_or(Refused::Gone)?;
    let there: Vec<Id<Card>> = there(ws, cards).collect();
    let mut moved: Vec<RecordId> = there.iter().map(|it| it.any()).collect();
    moved.sort_unstable();
    let stays = |it: &&(RecordId, _)| moved.binary_search(&it.0).is_err();
    let all: Vec<_> = ws
        .children::<Card>(list.any())
        .filter_map(|(id, it)| Some((id.any(), &it.place.as_ref()?.rank)))
        .collect();
    let (below, above) = match end {
        End::Top => (None, all.iter().find(stays).map(|it| it.1)),
        End::Bottom => (all.iter().rfind(stays).map(|it| it.1), None),
    };
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
pub(super) fn whole(edit: Edit, cx: &Context) -> Result<Change, Refused> {
    if edit.len() > Change::MOST_OPS { Err(Refused::TooMany) } else { Ok(edit.done(cx)) }
}
