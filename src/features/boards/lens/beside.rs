//! Where a card goes that is put down among the cards that are seen, while others may be hidden between them.
//!
//! **Invariant:** it stands directly after the seen card above it, or directly before the seen one below it; the order
//! of all others, seen or hidden, stays.

use crate::{
    domain::{
        board::List,
        card::Card,
        change::{Change, Context},
        edit::Refused,
        id::Id,
        record::Typed,
        workspace::Workspace,
    },
    features::boards::commands::card::move_card,
};

/// Beside which card.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Beside {
    /// Directly after one.
    After(Id<Card>),
    /// Directly before one.
    Before(Id<Card>),
    /// Nobody is seen there: below all.
    #[default]
    End,
}

impl Beside {
    /// Between two neighbours that are seen. The upper one holds on to it, as it does where nothing is hidden.
    pub fn between(above: Option<Id<Card>>, below: Option<Id<Card>>) -> Beside {
        above.map(Beside::After).or(below.map(Beside::Before)).unwrap_or_default()
    }

    /// The card it holds on to.
    pub fn neighbour(self) -> Option<Id<Card>> {
        match self {
            Beside::After(card) | Beside::Before(card) => Some(card),
            Beside::End => None,
        }
    }
}

/// The place beside a neighbour among the cards of a list, as commands count it: without `card` itself.
pub fn index(ws: &Workspace, list: Id<List>, card: Id<Card>, beside: Beside) -> usize {
    let slots = ws.child_slots(list.any(), Card::KIND);
    let place = |of: Id<Card>| ws.slot(of.any()).and_then(|slot| slots.iter().position(|it| *it == slot));
    let found = beside.neighbour().filter(|it| *it != card).and_then(place);
    let Some(found) = found else { return usize::MAX };
    let own_before = place(card).is_some_and(|own| own < found);
    found - usize::from(own_before) + usize::from(matches!(beside, Beside::After(_)))
}

/// Moves a card beside another one of a list.
pub fn move_beside(
    ws: &Workspace,
    cx: &mut Context,
    card: Id<Card>,
    list: Id<List>,
    beside: Beside,
) -> Result<Change, Refused> {
    move_card(ws, cx, card, list, index(ws, list, card, beside))
}
