//! Makes boards from written content.
//!
//! **Invariant:** a board is one change: one undo takes all of it back and nothing else, one packet carries it whole.

mod board;
pub mod days;
pub mod fields;

pub use board::{Frame, lay_board};

use self::{board::lay_anchors, days::Days};
use super::{
    content::{CardContent, OwnerContent, TemplateContent},
    setting::Setting,
};
use crate::{
    domain::{
        board::{Board, List},
        card::Card,
        change::{Change, Context},
        edit::{Edit, Refused},
        id::Id,
        pattern::Pattern,
        rank::Rank,
        value::{Place, Shape},
        when::When,
        workspace::Workspace,
    },
    features::routines::commands::{Repetition, lay_routine},
};

/// Makes a board as a template writes it, on the days and with the people that were chosen.
pub fn build_board(
    ws: &Workspace,
    cx: &mut Context,
    board: Id<Board>,
    name: &str,
    template: &TemplateContent,
    setting: &Setting,
) -> Result<Change, Refused> {
    let mut edit = Edit::new(ws, "board.template");
    fields::lay_fields(&mut edit, ws)?;
    let days = match template.anchors {
        [] => Days::from_today(cx.today),
        anchors => lay_anchors(&mut edit, cx, board, anchors, &setting.days)?,
    };
    let frame = lay_board(&mut edit, ws, cx, board, name, &template.board, days)?;
    for (list, content) in frame.lists.iter().zip(template.board.lists) {
        let ranks = Rank::spread(None, None, content.cards.len()).ok_or(Refused::NoRoom)?;
        for (content, rank) in content.cards.iter().zip(ranks) {
            let card: Id<Card> = cx.new_id();
            edit.set(card, &Card::PLACE, Some(Place { parent: *list, rank }));
            let owner = match content.owner {
                OwnerContent::Role(role) => setting.person(role),
                OwnerContent::Nobody | OwnerContent::Member(_) => None,
            };
            let steps = frame.lay_card(&mut edit, cx, card, content, owner)?;
            for member in content.roles.iter().filter_map(|it| setting.person(it)) {
                if Some(member) != owner {
                    edit.set_key(card, Card::PARTICIPANT.of(member), true.write());
                }
            }
            frame.lay_state(&mut edit, card, &steps, content);
            lay_repetition(&mut edit, ws, &frame, card, *list, content)?;
        }
    }
    Ok(edit.done(cx))
}

/// Lets a card come again as its content says, for the first time on the first day from today on.
fn lay_repetition(
    edit: &mut Edit,
    ws: &Workspace,
    frame: &Frame,
    card: Id<Card>,
    list: Id<List>,
    content: &CardContent,
) -> Result<(), Refused> {
    let Some(pattern) = Pattern::parse(content.repeats) else { return Ok(()) };
    let today = frame.days().today();
    let due = content.due.map(|it| frame.days().due(it)).filter(|it| it.day >= today);
    let from = due.map_or(today, |it| it.day);
    let first = pattern.after(from, from.previous_day().unwrap_or(from)).unwrap_or(from);
    let minute = content.due.and_then(|it| it.minute);
    edit.set(card, &Card::DUE, Some(When { day: first, minute }));
    lay_routine(edit, ws, card, first, Repetition { pattern, on_day: true, list });
    Ok(())
}

#[cfg(test)]
mod tests;
