//! An arena whose lines are cards: laid in the order of results, what changed since at the end.
//!
//! **Invariant:** a card has at most one line that is not wiped.

use std::ops::Range;

use super::arena::{Arena, Line, Query};
use crate::domain::workspace::children::Slot;

/// So few loose lines are never worth laying all anew.
const FEW: usize = 1_000;
const NO_LINE: Line = Line::MAX;

#[derive(Default)]
pub struct Lines {
    arena: Arena,
    /// The card of each line.
    cards: Vec<Slot>,
    /// The line of each card, by its number.
    line_of: Vec<Line>,
    /// So many lines were laid in order.
    ordered: usize,
}

impl Lines {
    /// Lays the lines of `cards`, which are in order; `write` says what stands in each, if anything.
    pub fn laid(cards: &[Slot], records: usize, room: usize, write: impl Fn(Slot, &mut Lines)) -> Lines {
        let mut lines = Lines {
            arena: Arena::with_room(room),
            cards: Vec::with_capacity(room),
            line_of: vec![NO_LINE; records],
            ordered: 0,
        };
        cards.iter().for_each(|card| write(*card, &mut lines));
        lines.ordered = lines.arena.lines();
        lines
    }

    /// Lays a card's line at the end.
    pub fn push(&mut self, card: Slot, write: impl FnOnce(&mut Vec<u8>)) {
        let line = self.arena.push(write);
        self.cards.push(card);
        if self.line_of.len() <= card as usize {
            self.line_of.resize(card as usize + 1, NO_LINE);
        }
        self.line_of[card as usize] = line;
    }

    /// Takes a card's line away, if it has one.
    pub fn wipe(&mut self, card: Slot) {
        if let Some(line) = self.line_of.get_mut(card as usize).filter(|it| **it != NO_LINE) {
            self.arena.wipe(std::mem::replace(line, NO_LINE));
        }
    }

    /// True when so much changed that laying all anew pays.
    pub fn is_loose(&self) -> bool {
        let appended = self.arena.lines() - self.ordered;
        self.arena.wiped().max(appended) > self.arena.lines() / 4 + FEW
    }

    /// Counts the cards that fit and `accept` takes; gives the first `most` of those in order and all loose ones.
    pub fn find(
        &self,
        query: &Query,
        most: usize,
        accept: impl Fn(&Arena, &Range<usize>) -> bool,
    ) -> (usize, Vec<Slot>) {
        let (mut total, mut cards) = (0, vec![]);
        let loose_from = self.arena.start(self.ordered);
        for hit in self.arena.hits(query).filter(|hit| accept(&self.arena, hit)) {
            total += 1;
            if total <= most || hit.start >= loose_from {
                cards.push(self.cards[self.arena.line(&hit) as usize]);
            }
        }
        (total, cards)
    }
}
