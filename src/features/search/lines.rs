//! An arena whose lines are cards: laid in the order of results, what changed since at the end.
//!
//! **Invariant:** a card has at most one line that is not wiped.

use std::ops::Range;

use super::{
    arena::{Arena, Line},
    query::Query,
};
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
    /// None yet, for a workspace of so many records; room for so many lines.
    pub fn with_room(records: usize, room: usize) -> Lines {
        Lines {
            arena: Arena::with_room(room),
            cards: Vec::with_capacity(room),
            line_of: vec![NO_LINE; records],
            ordered: 0,
        }
    }

    /// Says that what is laid by now was laid in order.
    pub fn are_ordered(&mut self) {
        self.ordered = self.arena.lines();
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
        accept: impl Fn(&Arena, &Range<usize>, Slot) -> bool,
    ) -> (usize, Vec<Slot>) {
        let (mut total, mut cards) = (0, vec![]);
        let loose_from = self.arena.start(self.ordered);
        for (line, hit) in self.arena.hits(query) {
            let card = self.cards[line as usize];
            if accept(&self.arena, &hit, card) {
                total += 1;
                if total <= most || hit.start >= loose_from {
                    cards.push(card);
                }
            }
        }
        (total, cards)
    }

    /// The same where nothing is looked for by words.
    pub fn all(&self, most: usize, accept: impl Fn(Slot) -> bool) -> (usize, Vec<Slot>) {
        let (mut total, mut cards) = (0, vec![]);
        let lines = self.cards.iter().enumerate();
        let there = lines.filter(|it| self.line_of[*it.1 as usize] as usize == it.0);
        for (line, card) in there.filter(|it| accept(*it.1)) {
            total += 1;
            if total <= most || line >= self.ordered {
                cards.push(*card);
            }
        }
        (total, cards)
    }
}
