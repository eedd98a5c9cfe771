//! Arrows from what holds a card up to the card, among the rows that are drawn.
//!
//! **Invariant:** looks only at the links of cards that are drawn; every arrow once.

use std::ops::Range;

use super::{bar::begins_too_early, calendar::Calendar, lines::Line, span::Span};
use crate::{
    domain::{
        card::Card,
        id::Id,
        record::Typed,
        workspace::{Workspace, children::Slot},
    },
    features::links::{commands::Relation, queries::related},
};

/// So many ends of arrows are looked for among rows out of sight.
const MOST_OUT_OF_SIGHT: usize = 40;
/// How far an arrow goes straight on before it turns.
const STUB: i32 = 9;
/// How long its head is.
const HEAD: i32 = 5;
/// How far a milestone reaches from the middle of its day.
const DIAMOND: i32 = 10;

/// An arrow, from the end of one bar to the beginning of another.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Arrow {
    /// The row and the pixel it leaves from.
    pub from: (usize, i32),
    /// The row and the pixel it leads to.
    pub to: (usize, i32),
    /// What it leads to begins too early.
    pub broken: bool,
}

/// The arrows that leave from or lead to the drawn rows.
pub fn arrows(ws: &Workspace, lines: &[Line], drawn: Range<usize>, calendar: &Calendar) -> Vec<Arrow> {
    let mut found: Vec<Arrow> = vec![];
    let mut looked = 0;
    let drawn = drawn.start.min(lines.len())..drawn.end.min(lines.len());
    for here in drawn.clone() {
        let Some((card, own)) = lines[here].card.and_then(|it| in_slot(ws, it)) else { continue };
        for link in related(ws, card) {
            let leaves = match link.relation {
                Relation::Blocks => true,
                Relation::BlockedBy => false,
                _ => continue,
            };
            let Some((slot, other)) = ws.slot(link.card.any()).zip(ws.get(link.card)) else { continue };
            let is_other = |it: &Line| it.card == Some(slot);
            let in_sight = lines[drawn.clone()].iter().position(is_other).map(|it| it + drawn.start);
            let there = in_sight.or_else(|| {
                looked += 1;
                (looked <= MOST_OUT_OF_SIGHT).then(|| lines.iter().position(is_other))?
            });
            let Some(there) = there else { continue };
            let ((first, last), (from, to)) =
                if leaves { ((own, other), (here, there)) } else { ((other, own), (there, here)) };
            let Some(((_, leaves_at), (leads_to, _))) = edges(first, calendar).zip(edges(last, calendar))
            else {
                continue;
            };
            let broken = begins_too_early(last, first);
            let arrow = Arrow { from: (from, leaves_at), to: (to, leads_to), broken };
            if !found.contains(&arrow) {
                found.push(arrow);
            }
        }
    }
    found
}

fn in_slot(ws: &Workspace, slot: Slot) -> Option<(Id<Card>, &Card)> {
    let record = ws.in_slot(slot)?;
    Some((Id::of(record.id), Card::in_data(&record.data)?))
}

/// Where the bar of a card begins and ends, in pixels.
fn edges(card: &Card, calendar: &Calendar) -> Option<(i32, i32)> {
    let span = Span::of((card.start, card.due))?;
    let (left, width) = calendar.stretch(span.from, span.to);
    let middle = left + width / 2;
    let is_milestone = card.start.is_none();
    Some(if is_milestone { (middle - DIAMOND, middle + DIAMOND) } else { (left, left + width) })
}

impl Arrow {
    /// The way it takes and its head, as a path of a picture whose rows are so high, with the middle of a bar so far down
    /// in each. It leaves to the right and arrives from the left; where there is no room between the two it goes around
    /// between the rows.
    pub fn path(&self, row: i32, bar: i32) -> String {
        let middle = |line: usize| i32::try_from(line).unwrap_or_default() * row + bar;
        let ((x, y), (to_x, to_y)) = ((self.from.1, middle(self.from.0)), (self.to.1, middle(self.to.0)));
        let way = if to_x >= x + 2 * STUB {
            format!("M{x} {y}H{}V{to_y}H{to_x}", x + STUB)
        } else {
            let between = if to_y >= y { to_y - bar } else { to_y + row - bar };
            format!("M{x} {y}H{}V{between}H{}V{to_y}H{to_x}", x + STUB, to_x - STUB)
        };
        format!("{way}M{} {}L{to_x} {to_y}L{} {}", to_x - HEAD, to_y - HEAD, to_x - HEAD, to_y + HEAD)
    }
}
