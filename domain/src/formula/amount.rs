//! A number with eight places behind the point, exact where money is added up.
//!
//! **Invariant:** never wraps: what does not fit is none. What is divided or multiplied is rounded once, halves away
//! from zero.

/// A number in hundred-millionths.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct Amount(i128);

const ONE: i128 = 100_000_000;
/// Behind the point.
const PLACES: usize = 8;

impl Amount {
    /// Nothing.
    pub const ZERO: Amount = Amount(0);
    /// One.
    pub const ONE: Amount = Amount(ONE);

    /// `number` of which so many make one: 2990 of 100 is 29.9. `to_one` divides a hundred million.
    pub fn of(number: i64, to_one: i64) -> Amount {
        Amount(i128::from(number) * (ONE / i128::from(to_one)))
    }

    /// In parts of which so many make one, rounded.
    pub fn parts(self, to_one: i64) -> Option<i64> {
        let each = ONE / i128::from(to_one);
        i64::try_from(divided(self.0, each)).ok()
    }

    /// Reads digits with at most one point.
    pub fn read(text: &str) -> Option<Amount> {
        let (whole, rest) = text.split_once('.').unwrap_or((text, ""));
        let are_digits = whole.bytes().chain(rest.bytes()).all(|it| it.is_ascii_digit());
        if whole.len() > 12 || rest.len() > PLACES || whole.len() + rest.len() == 0 || !are_digits {
            return None;
        }
        let number: i128 = format!("0{whole}{rest}").parse().ok()?;
        Some(Amount(number * 10_i128.pow((PLACES - rest.len()) as u32)))
    }

    /// Writes what [`Amount::read`] reads; only for numbers that are not below zero.
    pub fn write(self) -> String {
        let mut text = format!("{}.{:08}", self.0 / ONE, self.0 % ONE);
        text.truncate(text.trim_end_matches('0').trim_end_matches('.').len());
        text
    }

    /// Both together.
    pub fn plus(self, other: Amount) -> Option<Amount> {
        self.0.checked_add(other.0).map(Amount)
    }

    /// One less the other.
    pub fn minus(self, other: Amount) -> Option<Amount> {
        self.0.checked_sub(other.0).map(Amount)
    }

    /// One as often as the other says.
    pub fn times(self, other: Amount) -> Option<Amount> {
        self.0.checked_mul(other.0).map(|it| Amount(divided(it, ONE)))
    }

    /// One in as many parts as the other says; none for nothing.
    pub fn over(self, other: Amount) -> Option<Amount> {
        let scaled = self.0.checked_mul(ONE)?;
        // The least number has no opposite.
        (other.0 != 0 && scaled != i128::MIN).then(|| Amount(divided(scaled, other.0)))
    }

    /// True for nothing.
    pub fn is_zero(self) -> bool {
        self.0 == 0
    }
}

/// Divides and rounds, halves away from zero.
fn divided(number: i128, by: i128) -> i128 {
    let (whole, rest) = (number / by, number % by);
    let up = rest.unsigned_abs() >= by.unsigned_abs() - rest.unsigned_abs();
    match (rest != 0 && up, (number < 0) == (by < 0)) {
        (false, _) => whole,
        (true, true) => whole + 1,
        (true, false) => whole - 1,
    }
}
