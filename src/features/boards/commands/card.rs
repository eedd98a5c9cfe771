//! Cards as a board sees them: adding, naming, moving, ticking, putting away.

use super::{named, set};
use crate::{
    domain::{
        board::List,
        card::Card,
        change::{Change, Context},
        edit::{Edit, Refused},
        id::{Id, RecordId},
        name::Name,
        record::Typed,
        standing::{standing, standings_at_end},
        value::{Key, Place, Shape, Value},
        workspace::Workspace,
    },
    features::routines::rules::taken_back,
};

/// Most cards one paste makes: each is two ops of one change.
pub const MOST_CARDS: usize = 5_000;

/// Adds a card at the end of a list.
pub fn add_card(
    ws: &Workspace,
    cx: &mut Context,
    card: Id<Card>,
    list: Id<List>,
    title: &str,
) -> Result<Change, Refused> {
    ws.get(list).ok_or(Refused::Gone)?;
    let rank = standings_at_end(ws, list.any(), Card::KIND, 1)?.remove(0);
    let mut edit = Edit::new(ws, "card.add");
    edit.set(card, &Card::TITLE, named(title)?);
    edit.set(card, &Card::PLACE, Some(Place { parent: list, rank }));
    Ok(edit.done(cx))
}

/// Adds a card for every line that says something.
pub fn add_cards(
    ws: &Workspace,
    cx: &mut Context,
    list: Id<List>,
    lines: &[String],
) -> Result<Change, Refused> {
    ws.get(list).ok_or(Refused::Gone)?;
    let titles: Vec<_> = lines.iter().filter_map(|it| named(it).ok()).collect();
    if titles.len() > MOST_CARDS {
        return Err(Refused::TooMany);
    }
    let ranks = standings_at_end(ws, list.any(), Card::KIND, titles.len())?;
    let mut edit = Edit::new(ws, "card.add");
    for (title, rank) in titles.into_iter().zip(ranks) {
        let card = cx.new_id();
        edit.set(card, &Card::TITLE, title);
        edit.set(card, &Card::PLACE, Some(Place { parent: list, rank }));
    }
    Ok(edit.done(cx))
}

/// Adds one card from many lines: the first is the title, the rest the body.
pub fn add_card_with_body(
    ws: &Workspace,
    cx: &mut Context,
    list: Id<List>,
    lines: &[String],
) -> Result<Change, Refused> {
    ws.get(list).ok_or(Refused::Gone)?;
    let first = lines.iter().position(|it| !it.trim().is_empty()).ok_or(Refused::Nameless)?;
    let rank = standings_at_end(ws, list.any(), Card::KIND, 1)?.remove(0);
    let card = cx.new_id();
    let mut edit = Edit::new(ws, "card.add");
    edit.set(card, &Card::TITLE, named(&lines[first])?);
    edit.set(card, &Card::PLACE, Some(Place { parent: list, rank }));
    edit.set(card, &Card::BODY, lines[first + 1..].join("\n").trim().to_owned());
    Ok(edit.done(cx))
}

/// Gives a card another title.
pub fn rename_card(ws: &Workspace, cx: &mut Context, card: Id<Card>, title: &str) -> Result<Change, Refused> {
    set(ws, cx, "card.rename", card, &Card::TITLE, named(title)?)
}

/// Moves a card to `index` among the cards of `list`, not counting itself; past the end means last.
pub fn move_card(
    ws: &Workspace,
    cx: &mut Context,
    card: Id<Card>,
    list: Id<List>,
    index: usize,
) -> Result<Change, Refused> {
    ws.get(card).ok_or(Refused::Gone)?;
    ws.get(list).ok_or(Refused::Gone)?;
    let mut edit = Edit::new(ws, "card.move");
    let slots = ws.child_slots(list.any(), Card::KIND);
    let own = ws.slot(card.any()).and_then(|slot| slots.iter().position(|it| *it == slot));
    if own.is_none_or(|own| own != index.min(slots.len() - 1)) {
        let chance = (cx.chance)();
        let standing = standing(ws, list.any(), Card::KIND, index, Some(card.any()), chance)?;
        for (other, rank) in standing.moved {
            let place = Some(Place { parent: list, rank });
            edit.set_any(Card::KIND, other, Card::PLACE.key(), place.write());
        }
        edit.set(card, &Card::PLACE, Some(Place { parent: list, rank: standing.rank }));
    }
    Ok(edit.done(cx))
}

/// Marks a card as finished, or as open again. Finished again, the next card of its routine comes back that undo had
/// taken away.
pub fn finish_card(ws: &Workspace, cx: &mut Context, card: Id<Card>, done: bool) -> Result<Change, Refused> {
    ws.get(card).ok_or(Refused::Gone)?;
    let mut edit = Edit::new(ws, if done { "card.done" } else { "card.open" });
    edit.set(card, &Card::DONE, done);
    if let Some(next) = taken_back(ws, card).filter(|_| done) {
        edit.set(next, &Card::TRASHED, false);
    }
    Ok(edit.done(cx))
}

/// Puts a card away, or brings it back.
pub fn archive_card(ws: &Workspace, cx: &mut Context, card: Id<Card>, away: bool) -> Result<Change, Refused> {
    set(ws, cx, if away { "card.archive" } else { "card.unarchive" }, card, &Card::ARCHIVED, away)
}

/// Moves a card to 回收站, or brings it back.
pub fn trash_card(ws: &Workspace, cx: &mut Context, card: Id<Card>, away: bool) -> Result<Change, Refused> {
    set(ws, cx, if away { "card.trash" } else { "card.restore" }, card, &Card::TRASHED, away)
}

/// Settles 「两个版本」 of a register by choosing one value.
pub fn choose_version(
    ws: &Workspace,
    cx: &mut Context,
    record: RecordId,
    key: Key,
    value: Value,
) -> Result<Change, Refused> {
    let kind: Name = ws.record(record).ok_or(Refused::Gone)?.data.kind();
    let mut edit = Edit::new(ws, "version.choose");
    edit.set_any(kind, record, key, value);
    Ok(edit.done(cx))
}
