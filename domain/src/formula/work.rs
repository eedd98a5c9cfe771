//! Works a formula out.
//!
//! Money stays money when it is added to something, multiplied or divided by a plain number; money over money is a plain
//! number again, as a margin is.

use super::{Amount, Formula, Sign};
use crate::{board::Field, id::Id};

/// A number, and whether it is money.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Figure {
    /// How much; money in yuan.
    pub amount: Amount,
    /// Money.
    pub money: bool,
}

/// Why nothing comes out.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Trouble {
    /// A field says nothing of the card.
    Missing(Id<Field>),
    /// A field is not there any more.
    Gone(Id<Field>),
    /// A field whose values are no numbers.
    NoNumber(Id<Field>),
    /// Divided by nothing.
    ByZero,
    /// A formula needs itself.
    Circle,
    /// More than fits, or too much to work out.
    TooMuch,
    /// The text is no formula that is understood here.
    Unread,
}

/// Works a formula out with what `says` gives for each field.
pub fn work_out(
    formula: &Formula,
    says: &mut dyn FnMut(Id<Field>) -> Result<Figure, Trouble>,
) -> Result<Figure, Trouble> {
    let plain = |amount| Figure { amount, money: false };
    Ok(match formula {
        Formula::Number(number) => plain(*number),
        Formula::Field(field) => says(*field)?,
        Formula::OrZero(field) => match says(*field) {
            Err(Trouble::Missing(it)) if it == *field => plain(Amount::ZERO),
            it => it?,
        },
        Formula::Negative(inner) => {
            let it = work_out(inner, says)?;
            Figure { amount: Amount::ZERO.minus(it.amount).ok_or(Trouble::TooMuch)?, ..it }
        }
        Formula::Percent(inner) => {
            let it = work_out(inner, says)?;
            Figure { amount: it.amount.over(Amount::of(100, 1)).ok_or(Trouble::TooMuch)?, ..it }
        }
        Formula::Two(left, sign, right) => {
            let (left, right) = (work_out(left, says)?, work_out(right, says)?);
            if *sign == Sign::Over && right.amount.is_zero() {
                return Err(Trouble::ByZero);
            }
            let (amount, money) = match sign {
                Sign::Plus => (left.amount.plus(right.amount), left.money || right.money),
                Sign::Minus => (left.amount.minus(right.amount), left.money || right.money),
                Sign::Times => (left.amount.times(right.amount), left.money != right.money),
                Sign::Over => (left.amount.over(right.amount), left.money && !right.money),
            };
            Figure { amount: amount.ok_or(Trouble::TooMuch)?, money }
        }
    })
}
