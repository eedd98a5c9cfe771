//! The rows of the time line: groups, and in each the cards that have a date, by when they begin.
//!
//! **Invariant:** a card without a date is in no row and among the undated; cards that begin on one day stay as on the
//! board.

use std::sync::Arc;

use super::span::Span;
use crate::domain::{
    card::Card,
    order,
    record::Typed,
    workspace::{Workspace, children::Slot},
};

/// A row: the head of a group, or a card in it. A card that wears two labels has two.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Line {
    /// Which group, from the first that is shown.
    pub group: u32,
    /// Which card; none is the head.
    pub card: Option<Slot>,
}

/// The cards of one group.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Laid {
    /// Those with a date, by when they begin.
    pub dated: Arc<[Slot]>,
    /// Those without.
    pub undated: Arc<[Slot]>,
    /// The first and the last day of all.
    pub extent: Option<(i32, i32)>,
}

/// Parts the cards of a group.
pub fn lay(ws: &Workspace, cards: &[Slot]) -> Laid {
    let (mut dated, mut undated) = (Vec::with_capacity(cards.len()), vec![]);
    let mut extent = None;
    for (slot, place) in cards.iter().zip(0..) {
        let Some(card) = ws.in_slot(*slot).and_then(|it| Card::in_data(&it.data)) else { continue };
        match Span::of((card.start, card.due)) {
            None => undated.push(*slot),
            Some(span) => {
                extent = wider(extent, Some((span.from, span.to)));
                // Below zero sorts before it.
                dated.push((u64::from(span.from as u32 ^ 1 << 31), place));
            }
        }
    }
    order::sort_numbered(&mut dated);
    let dated = dated.into_iter().map(|it| cards[it.1 as usize]);
    Laid { dated: dated.collect(), undated: undated.into(), extent }
}

/// What takes in both.
pub fn wider(one: Option<(i32, i32)>, other: Option<(i32, i32)>) -> Option<(i32, i32)> {
    let Some(((first, last), (from, to))) = one.zip(other) else { return one.or(other) };
    Some((first.min(from), last.max(to)))
}

/// The rows of all groups, one after the other; a group without dates has none.
pub fn lines<'l>(groups: impl Iterator<Item = &'l Laid> + Clone) -> Arc<[Line]> {
    let mut lines = Vec::with_capacity(groups.clone().map(|it| it.dated.len() + 1).sum());
    for (it, group) in groups.zip(0..) {
        if !it.dated.is_empty() {
            lines.push(Line { group, card: None });
            lines.extend(it.dated.iter().map(|slot| Line { group, card: Some(*slot) }));
        }
    }
    lines.into()
}
