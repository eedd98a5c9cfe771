//! Numbers as they stand in titles: 29.9, 1,200, 9块9, 1.5万.

use super::letters::Letters;

/// The greatest price: a billion yuan, in 分.
const MOST_FEN: u64 = 100_000_000_000;
/// The greatest quantity.
const MOST_PIECES: u64 = 1_000_000_000;
/// Longer than this it is the number of an order or of a telephone.
const MOST_DIGITS: usize = 9;

/// A number, and where it ends.
#[derive(Clone, Copy)]
pub struct Number {
    pub end: usize,
    whole: u64,
    /// The digits after the point, and how many.
    fraction: Option<(u64, usize)>,
}

/// The end of the digits that begin here.
pub fn digits(letters: &Letters, mut at: usize) -> usize {
    while letters.at(at).is_ascii_digit() {
        at += 1;
    }
    at
}

/// What few digits say.
pub fn value(letters: &Letters, from: usize, to: usize) -> u64 {
    (from..to).fold(0, |sum, at| sum * 10 + u64::from(letters.at(at).to_digit(10).unwrap_or(0)))
}

/// The number that begins here, or the place after what only looks like one.
pub fn number(letters: &Letters, at: usize) -> Result<Number, usize> {
    let mut end = digits(letters, at);
    if end - at > MOST_DIGITS {
        return Err(end);
    }
    let mut whole = value(letters, at, end);
    if end - at <= 3 {
        while letters.at(end) == ',' && letters.at(end + 1).is_ascii_digit() {
            let group = digits(letters, end + 1);
            if group - end != 4 || whole > MOST_PIECES {
                return Err(rest(letters, end));
            }
            whole = whole * 1000 + value(letters, end + 1, group);
            end = group;
        }
    }
    let mut fraction = None;
    if is_point(letters, end) {
        let last = digits(letters, end + 1);
        if last - end > 5 || is_point(letters, last) {
            return Err(rest(letters, last));
        }
        fraction = Some((value(letters, end + 1, last), last - end - 1));
        end = last;
    }
    Ok(Number { end, whole, fraction })
}

/// The end of digits, points and commas.
fn rest(letters: &Letters, mut at: usize) -> usize {
    while letters.at(at).is_ascii_digit() || matches!(letters.at(at), '.' | ',') {
        at += 1;
    }
    at
}

fn is_point(letters: &Letters, at: usize) -> bool {
    matches!(letters.at(at), '.' | '。') && letters.at(at + 1).is_ascii_digit()
}

impl Number {
    /// As money, in 分; never nothing, never less than a 分.
    pub fn fen(&self) -> Option<i64> {
        let cents = match self.fraction {
            None => 0,
            Some((digits, 1)) => digits * 10,
            Some((digits, 2)) => digits,
            Some(_) => return None,
        };
        let fen = self.whole.checked_mul(100)? + cents;
        (1..=MOST_FEN).contains(&fen).then_some(fen as i64)
    }

    /// As pieces, counted by this many.
    pub fn pieces(&self, by: u64) -> Option<i64> {
        let pieces = match self.fraction {
            None => self.whole.checked_mul(by)?,
            Some((digits, count)) => {
                let parts = 10_u64.pow(count as u32);
                let pieces = self.whole.checked_mul(parts)?.checked_add(digits)?.checked_mul(by)?;
                (pieces % parts == 0).then_some(pieces / parts)?
            }
        };
        (1..=MOST_PIECES).contains(&pieces).then_some(pieces as i64)
    }

    /// True when it has no point.
    pub fn is_whole(&self) -> bool {
        self.fraction.is_none()
    }

    /// True when it has a point and ends as prices end, 29.9 and 29.80, and not as versions do.
    pub fn looks_like_a_price(&self) -> bool {
        let ends = |it: u64| matches!(it, 8 | 9);
        self.whole > 0
            && match self.fraction {
                Some((digits, 1)) => ends(digits),
                Some((digits, 2)) => ends(digits % 10) || digits % 10 == 0 && ends(digits / 10),
                _ => false,
            }
    }
}
