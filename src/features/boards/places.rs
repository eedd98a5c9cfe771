//! Where a card can be moved to: boards, their lists, and the cards it may stand before.

use memchr::memmem;

use crate::{
    domain::{
        board::{Board, List},
        card::Card,
        id::Id,
        workspace::Workspace,
    },
    features::search::fold::fold,
};

/// Where in a list.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Spot {
    /// Above all.
    Top,
    /// Below all.
    #[default]
    Bottom,
    /// Before one card.
    Before(Id<Card>),
}

/// The lists of a board with their names, in order.
pub fn lists(ws: &Workspace, board: Id<Board>) -> Vec<(Id<List>, String)> {
    ws.children::<List>(board.any()).map(|it| (it.0, it.1.name.clone())).collect()
}

/// The first cards of a list, other than `card`, whose title has these words in it.
pub fn neighbours(
    ws: &Workspace,
    list: Id<List>,
    card: Id<Card>,
    words: &str,
    most: usize,
) -> Vec<(Id<Card>, String)> {
    let folded = |text: &str| {
        let mut folded = vec![];
        fold(text, &mut folded);
        folded
    };
    let words = folded(words.trim());
    let others = ws.children::<Card>(list.any()).filter(|it| it.0 != card);
    let fitting = others.filter(|it| memmem::find(&folded(&it.1.title), &words).is_some());
    fitting.take(most).map(|it| (it.0, it.1.title.clone())).collect()
}

/// The place of a spot among the other cards of a list, as commands count it.
pub fn index(ws: &Workspace, list: Id<List>, card: Id<Card>, spot: Spot) -> usize {
    let mut others = ws.children::<Card>(list.any()).filter(|it| it.0 != card);
    match spot {
        Spot::Top => 0,
        Spot::Bottom => usize::MAX,
        Spot::Before(other) => others.position(|it| it.0 == other).unwrap_or(usize::MAX),
    }
}
