//! Handing cards to people, and answering.
//!
//! **Invariant:** says of a card that it was sent, read or answered; never changes the card.

use super::queries::dispatch_to;
use crate::{
    domain::{
        board::Member,
        card::Card,
        change::{Change, Context},
        dispatch::{Dispatch, Hand, doings, fingerprint},
        edit::{Edit, Refused},
        id::Id,
        rank::Rank,
        value::Place,
        workspace::Workspace,
    },
    features::boards::queries::{is_me, person},
};

/// Says that cards go to somebody as they are now, and that others are theirs no more.
pub fn send(
    ws: &Workspace,
    cx: &mut Context,
    to: Id<Member>,
    cards: &[Id<Card>],
    withdrawn: &[Id<Card>],
) -> Result<Change, Refused> {
    let to = person(ws, to);
    let hand = Hand::of(ws, |it| person(ws, it) == to);
    let mut edit = Edit::new(ws, "dispatch.send");
    for card in cards {
        ws.get(*card).ok_or(Refused::Gone)?;
        let id = dispatch_to(ws, *card, to).map_or_else(|| Dispatch::of(*card, to), |it| it.0);
        edit.set(id, &Dispatch::TO, Some(to));
        edit.set(id, &Dispatch::PLACE, Some(Place { parent: *card, rank: Rank::default() }));
        edit.set(id, &Dispatch::SENT, fingerprint(ws, *card, &hand));
        edit.set(id, &Dispatch::WITHDRAWN, false);
        // Where an earlier sending was taken back.
        edit.set(id, &Dispatch::TRASHED, false);
    }
    for (id, _) in withdrawn.iter().filter_map(|it| dispatch_to(ws, *it, to)) {
        edit.set(id, &Dispatch::WITHDRAWN, true);
    }
    done(edit, cx)
}

/// Says that I looked at a card as it was handed to me.
pub fn read(ws: &Workspace, cx: &mut Context, card: Id<Card>) -> Result<Change, Refused> {
    let (id, dispatch) = dispatch_to(ws, card, cx.me).ok_or(Refused::Gone)?;
    let mut edit = Edit::new(ws, "dispatch.read");
    edit.set(id, &Dispatch::READ, dispatch.sent);
    Ok(edit.done(cx))
}

/// Says what keeps me from going on; nothing takes it back.
pub fn say_trouble(ws: &Workspace, cx: &mut Context, card: Id<Card>, why: &str) -> Result<Change, Refused> {
    let (id, _) = dispatch_to(ws, card, cx.me).ok_or(Refused::Gone)?;
    let mut edit = Edit::new(ws, "dispatch.trouble");
    edit.set(id, &Dispatch::TROUBLE, why.trim().to_owned());
    Ok(edit.done(cx))
}

/// Says that what I did on these cards goes back to whoever handed them to me.
pub fn give_back(ws: &Workspace, cx: &mut Context, cards: &[Id<Card>]) -> Result<Change, Refused> {
    let hand = Hand::of(ws, |it| is_me(ws, Some(it), cx.me));
    let mut edit = Edit::new(ws, "dispatch.return");
    for card in cards {
        let (id, _) = dispatch_to(ws, *card, cx.me).ok_or(Refused::Gone)?;
        edit.set(id, &Dispatch::RETURNED, doings(ws, *card, Some(id), &hand));
    }
    done(edit, cx)
}

fn done(edit: Edit, cx: &Context) -> Result<Change, Refused> {
    if edit.len() > Change::MOST_OPS { Err(Refused::TooMany) } else { Ok(edit.done(cx)) }
}
