//! What an open card is filled with: people, dates, labels, fields, steps, comments.

use super::{named, set};
use crate::domain::{
    board::{Board, Choice, Field, Label, Member, Step},
    card::Card,
    change::{Change, Context},
    edit::{Edit, Refused},
    id::Id,
    record::Typed,
    standing::{standing, standings_at_end},
    value::{Place, Shape, Value},
    when::When,
    workspace::Workspace,
};
use crate::features::{boards::queries::person, talk::commands::say};

/// Most steps one paste makes.
pub const MOST_STEPS: usize = 500;

/// Writes the card's body.
pub fn write_body(ws: &Workspace, cx: &mut Context, card: Id<Card>, body: String) -> Result<Change, Refused> {
    set(ws, cx, "card.body", card, &Card::BODY, body)
}

/// Makes someone answer for the card, or nobody.
pub fn set_owner(
    ws: &Workspace,
    cx: &mut Context,
    card: Id<Card>,
    owner: Option<Id<Member>>,
) -> Result<Change, Refused> {
    set(ws, cx, "card.owner", card, &Card::OWNER, owner)
}

/// Sets or clears when the card begins.
pub fn set_start(
    ws: &Workspace,
    cx: &mut Context,
    card: Id<Card>,
    start: Option<When>,
) -> Result<Change, Refused> {
    set(ws, cx, "card.start", card, &Card::START, start)
}

/// Sets or clears until when the card is to be done.
pub fn set_due(
    ws: &Workspace,
    cx: &mut Context,
    card: Id<Card>,
    due: Option<When>,
) -> Result<Change, Refused> {
    set(ws, cx, "card.due", card, &Card::DUE, due)
}

/// Puts a label on the card, or takes it off.
pub fn set_label(
    ws: &Workspace,
    cx: &mut Context,
    card: Id<Card>,
    label: Id<Label>,
    on: bool,
) -> Result<Change, Refused> {
    ws.get(card).ok_or(Refused::Gone)?;
    let mut edit = Edit::new(ws, "card.label");
    edit.set_key(card, Card::LABEL.of(label), on.write());
    Ok(edit.done(cx))
}

/// Adds a label to a board; `color` is one of eight, 1–8.
pub fn add_label(
    ws: &Workspace,
    cx: &mut Context,
    label: Id<Label>,
    board: Id<Board>,
    name: &str,
    color: i64,
) -> Result<Change, Refused> {
    ws.get(board).ok_or(Refused::Gone)?;
    let rank = standings_at_end(ws, board.any(), Label::KIND, 1)?.remove(0);
    let mut edit = Edit::new(ws, "label.add");
    edit.set(label, &Label::NAME, named(name)?);
    edit.set(label, &Label::COLOR, color.clamp(1, 8));
    edit.set(label, &Label::PLACE, Some(Place { parent: board, rank }));
    Ok(edit.done(cx))
}

/// Gives a label another name and pigment, on every card that wears it.
pub fn change_label(
    ws: &Workspace,
    cx: &mut Context,
    label: Id<Label>,
    name: &str,
    color: i64,
) -> Result<Change, Refused> {
    ws.get(label).ok_or(Refused::Gone)?;
    let mut edit = Edit::new(ws, "label.change");
    edit.set(label, &Label::NAME, named(name)?);
    edit.set(label, &Label::COLOR, color.clamp(1, 8));
    Ok(edit.done(cx))
}

/// Lets somebody take part in the card, or no longer.
pub fn set_participant(
    ws: &Workspace,
    cx: &mut Context,
    card: Id<Card>,
    member: Id<Member>,
    on: bool,
) -> Result<Change, Refused> {
    let it = ws.get(card).ok_or(Refused::Gone)?;
    let mut edit = Edit::new(ws, "card.participant");
    let whom = person(ws, member);
    let by = it.participants.iter().map(|it| it.0).filter(|it| person(ws, *it) == whom);
    match (on, by.collect::<Vec<_>>()) {
        (true, known) if known.is_empty() => {
            _ = edit.set_key(card, Card::PARTICIPANT.of(member), true.write())
        }
        (true, _) => {}
        // By whichever of their names they take part.
        (false, known) => {
            known.into_iter().for_each(|it| _ = edit.set_key(card, Card::PARTICIPANT.of(it), false.write()));
        }
    }
    Ok(edit.done(cx))
}

/// Writes what a field says of the card; `Nothing` clears it.
pub fn set_value(
    ws: &Workspace,
    cx: &mut Context,
    card: Id<Card>,
    field: Id<Field>,
    value: Value,
) -> Result<Change, Refused> {
    ws.get(card).ok_or(Refused::Gone)?;
    let mut edit = Edit::new(ws, "card.value");
    edit.set_key(card, Card::VALUE.of(field), value);
    Ok(edit.done(cx))
}

/// Adds something that a choice field offers.
pub fn add_choice(
    ws: &Workspace,
    cx: &mut Context,
    choice: Id<Choice>,
    field: Id<Field>,
    name: &str,
) -> Result<Change, Refused> {
    let rank = standings_at_end(ws, field.any(), Choice::KIND, 1)?.remove(0);
    let mut edit = Edit::new(ws, "choice.add");
    edit.set(choice, &Choice::NAME, named(name)?);
    edit.set(choice, &Choice::PLACE, Some(Place { parent: field, rank }));
    Ok(edit.done(cx))
}

/// Adds a step at the end of the card's checklist.
pub fn add_step(ws: &Workspace, cx: &mut Context, card: Id<Card>, text: &str) -> Result<Change, Refused> {
    ws.get(card).ok_or(Refused::Gone)?;
    let rank = standings_at_end(ws, card.any(), Step::KIND, 1)?.remove(0);
    let step: Id<Step> = cx.new_id();
    let mut edit = Edit::new(ws, "step.add");
    edit.set(step, &Step::TEXT, named(text)?);
    edit.set(step, &Step::PLACE, Some(Place { parent: card, rank }));
    Ok(edit.done(cx))
}

/// Adds a step for every line that says something.
pub fn add_steps(
    ws: &Workspace,
    cx: &mut Context,
    card: Id<Card>,
    lines: &[String],
) -> Result<Change, Refused> {
    ws.get(card).ok_or(Refused::Gone)?;
    let texts: Vec<_> = lines.iter().filter_map(|it| named(it).ok()).collect();
    if texts.len() > MOST_STEPS {
        return Err(Refused::TooMany);
    }
    let ranks = standings_at_end(ws, card.any(), Step::KIND, texts.len())?;
    let mut edit = Edit::new(ws, "step.add");
    for (text, rank) in texts.into_iter().zip(ranks) {
        let step: Id<Step> = cx.new_id();
        edit.set(step, &Step::TEXT, text);
        edit.set(step, &Step::PLACE, Some(Place { parent: card, rank }));
    }
    Ok(edit.done(cx))
}

/// Ticks a step, or takes the tick away.
pub fn tick_step(ws: &Workspace, cx: &mut Context, step: Id<Step>, done: bool) -> Result<Change, Refused> {
    set(ws, cx, if done { "step.done" } else { "step.open" }, step, &Step::DONE, done)
}

/// Says a step in other words.
pub fn rename_step(ws: &Workspace, cx: &mut Context, step: Id<Step>, text: &str) -> Result<Change, Refused> {
    set(ws, cx, "step.rename", step, &Step::TEXT, named(text)?)
}

/// Gives a step to somebody, or to nobody.
pub fn set_step_owner(
    ws: &Workspace,
    cx: &mut Context,
    step: Id<Step>,
    owner: Option<Id<Member>>,
) -> Result<Change, Refused> {
    set(ws, cx, "step.owner", step, &Step::OWNER, owner)
}

/// Sets or clears until when a step is to be done.
pub fn set_step_due(
    ws: &Workspace,
    cx: &mut Context,
    step: Id<Step>,
    due: Option<When>,
) -> Result<Change, Refused> {
    set(ws, cx, "step.due", step, &Step::DUE, due)
}

/// Moves a step to `index` in its checklist, not counting itself.
pub fn move_step(ws: &Workspace, cx: &mut Context, step: Id<Step>, index: usize) -> Result<Change, Refused> {
    let card = ws.get(step).and_then(|it| it.place.as_ref()).ok_or(Refused::Gone)?.parent;
    let mut edit = Edit::new(ws, "step.move");
    if ws.children::<Step>(card.any()).position(|it| it.0 == step) != Some(index) {
        let chance = (cx.chance)();
        let standing = standing(ws, card.any(), Step::KIND, index, Some(step.any()), chance)?;
        for (other, rank) in standing.moved {
            edit.set_any(Step::KIND, other, Step::PLACE.key(), Some(Place { parent: card, rank }).write());
        }
        edit.set(step, &Step::PLACE, Some(Place { parent: card, rank: standing.rank }));
    }
    Ok(edit.done(cx))
}

/// Takes a step off the checklist, into 回收站.
pub fn trash_step(ws: &Workspace, cx: &mut Context, step: Id<Step>) -> Result<Change, Refused> {
    set(ws, cx, "step.trash", step, &Step::TRASHED, true)
}

/// Says something about the card, to whoever is named in it.
pub fn add_comment(ws: &Workspace, cx: &mut Context, card: Id<Card>, text: &str) -> Result<Change, Refused> {
    say(ws, cx, Id::of(card.any()), text, &[])
}
