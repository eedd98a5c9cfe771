//! Formulas over fields, such as 活动价 − 成本 − 佣金: read, written, worked out.
//!
//! A formula names fields by their records; what they are called is said by whoever reads or writes it, so that a
//! field which gets another name stays in every formula.
//!
//! **Invariant:** no text is too strange to be read or refused, no formula too deep to be worked out; what is written
//! reads as the same formula.

mod amount;
mod read;
mod work;
mod write;

#[cfg(test)]
mod tests;

pub use amount::Amount;
pub use read::{Fault, folded, read};
pub use work::{Figure, Trouble, work_out};
pub use write::{plain_name, write};

use super::{board::Field, id::Id};

/// Longer than this, in letters, no formula is read.
pub const LONGEST: usize = 400;
/// More numbers, names and signs than this no formula has.
pub const MOST_PARTS: usize = 120;
/// So many brackets and signs may stand inside each other.
pub const DEEPEST: usize = 24;

/// A formula.
#[derive(Clone, PartialEq, Debug)]
pub enum Formula {
    /// A number as written, never below zero.
    Number(Amount),
    /// What a field says.
    Field(Id<Field>),
    /// What a field says, and 0 where it says nothing.
    OrZero(Id<Field>),
    /// Less than nothing by so much.
    Negative(Box<Formula>),
    /// So many of a hundred.
    Percent(Box<Formula>),
    /// Two with a sign between them.
    Two(Box<Formula>, Sign, Box<Formula>),
}

/// What stands between two.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Sign {
    /// +
    Plus,
    /// −
    Minus,
    /// ×
    Times,
    /// ÷
    Over,
}

impl Sign {
    /// How strongly it binds.
    fn strength(self) -> u8 {
        match self {
            Sign::Plus | Sign::Minus => 1,
            Sign::Times | Sign::Over => 2,
        }
    }
}

impl Formula {
    /// The fields it names, each time it names one.
    pub fn fields(&self, found: &mut Vec<Id<Field>>) {
        match self {
            Formula::Number(_) => {}
            Formula::Field(field) | Formula::OrZero(field) => found.push(*field),
            Formula::Negative(inner) | Formula::Percent(inner) => inner.fields(found),
            Formula::Two(left, _, right) => {
                left.fields(found);
                right.fields(found);
            }
        }
    }
}
