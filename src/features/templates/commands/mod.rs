//! Makes boards from written content.
//!
//! **Invariant:** a board is one change: one undo takes all of it back and nothing else, one packet carries it whole.

mod board;
pub mod fields;

pub use board::{Frame, due, lay_board};

use crate::{
    domain::{
        board::{Board, Member},
        card::Card,
        change::{Change, Context},
        edit::{Edit, Refused},
        id::Id,
        rank::Rank,
        value::Place,
        workspace::Workspace,
    },
    features::{
        boards::queries::{everybody, person},
        templates::content::{BoardContent, OwnerContent},
    },
};

/// Makes a board as a template writes it. A card meant for a role gets the person who has it: me before others,
/// nobody when there is none.
pub fn build_board(
    ws: &Workspace,
    cx: &mut Context,
    board: Id<Board>,
    name: &str,
    content: &BoardContent,
) -> Result<Change, Refused> {
    let mut edit = Edit::new(ws, "board.template");
    fields::lay_fields(&mut edit, ws)?;
    let frame = lay_board(&mut edit, ws, cx, board, name, content)?;
    for (list, content) in frame.lists.iter().zip(content.lists) {
        let ranks = Rank::spread(None, None, content.cards.len()).ok_or(Refused::NoRoom)?;
        for (content, rank) in content.cards.iter().zip(ranks) {
            let card: Id<Card> = cx.new_id();
            edit.set(card, &Card::PLACE, Some(Place { parent: *list, rank }));
            let steps = frame.lay_card(&mut edit, cx, card, content, owner(ws, cx.me, content.owner))?;
            frame.lay_state(&mut edit, card, &steps, content);
        }
    }
    Ok(edit.done(cx))
}

fn owner(ws: &Workspace, me: Id<Member>, owner: OwnerContent) -> Option<Id<Member>> {
    let OwnerContent::Role(role) = owner else { return None };
    // People say it in their own words: 运营主管 does 运营 too.
    let has_role = |it: &Member| it.role.contains(role);
    let my_own = person(ws, me);
    if ws.get(my_own).is_some_and(has_role) {
        return Some(my_own);
    }
    everybody(ws).find(|it| !it.1.left && has_role(it.1)).map(|it| it.0)
}

#[cfg(test)]
mod tests;
