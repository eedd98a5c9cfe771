//! The place of a thing among its siblings: a text that sorts, with always room for another between two.
//!
//! A rank is an integer part that tells its own length, then a fraction, both in base 62 (the scheme of David
//! Greenspan's "Implementing Fractional Indexing"): appending 14,000 cards one by one costs 4 letters, not 2,000.
//! Ranks may be equal on two devices; the id of the record breaks the tie.
//!
//! **Invariant:** a fraction never ends in `0`, so there is a rank below every rank.

use std::fmt;

const DIGITS: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
/// A longer rank is refused when read and never made: callers spread a list anew long before.
const LONGEST: usize = 120;

/// A place in an order.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Rank(Box<str>);

impl Default for Rank {
    fn default() -> Self {
        Rank("a0".into())
    }
}

impl Rank {
    /// A rank between two neighbours, or at an end where one is missing.
    ///
    /// `chance` moves it a little, so that two devices inserting at one place rarely make the same rank.
    /// `None` when the neighbours are equal or out of order, or no room is left.
    pub fn between(below: Option<&Rank>, above: Option<&Rank>, chance: u64) -> Option<Rank> {
        let mut found = exactly_between(below, above)?;
        let (mut low, mut high) = (below.cloned(), above.cloned());
        for bit in 0..4 {
            let side = if chance >> bit & 1 == 0 { &mut low } else { &mut high };
            *side = Some(found.clone());
            match exactly_between(low.as_ref(), high.as_ref()) {
                Some(next) if next.0.len() <= found.0.len().max(4) => found = next,
                _ => break,
            }
        }
        Some(found)
    }

    /// `count` ranks in order between two neighbours, all short.
    pub fn spread(below: Option<&Rank>, above: Option<&Rank>, count: usize) -> Option<Vec<Rank>> {
        let mut ranks = Vec::with_capacity(count);
        match above {
            None => {
                for _ in 0..count {
                    ranks.push(exactly_between(ranks.last().or(below), None)?);
                }
            }
            Some(_) => fill(below, above, count, &mut ranks)?,
        }
        Some(ranks)
    }

    /// Reads a written rank; `None` when it is none.
    pub fn parse(text: &str) -> Option<Rank> {
        let bytes = text.as_bytes();
        let whole = integer_length(*bytes.first()?)?;
        let sound = bytes.len() <= LONGEST
            && bytes.len() >= whole
            && bytes[1..].iter().all(|it| DIGITS.contains(it))
            && (bytes.len() == whole || bytes.last() != Some(&b'0'))
            && decrement(&bytes[..whole]).is_some();
        sound.then(|| Rank(text.into()))
    }

    /// The text that sorts.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

fn fill(below: Option<&Rank>, above: Option<&Rank>, count: usize, ranks: &mut Vec<Rank>) -> Option<()> {
    if count == 0 {
        return Some(());
    }
    let middle = exactly_between(below, above)?;
    fill(below, Some(&middle), count / 2, ranks)?;
    ranks.push(middle.clone());
    fill(Some(&middle), above, count - count / 2 - 1, ranks)
}

fn exactly_between(below: Option<&Rank>, above: Option<&Rank>) -> Option<Rank> {
    let bytes = match (below, above) {
        (None, None) => return Some(Rank::default()),
        (Some(low), None) => after(low.0.as_bytes())?,
        (None, Some(high)) => before(high.0.as_bytes())?,
        (Some(low), Some(high)) if low < high => middle(low.0.as_bytes(), high.0.as_bytes())?,
        _ => return None,
    };
    (bytes.len() <= LONGEST).then(|| Rank(String::from_utf8(bytes).expect("digits are ASCII").into()))
}

fn after(low: &[u8]) -> Option<Vec<u8>> {
    let (whole, fraction) = low.split_at(integer_length(low[0])?);
    increment(whole).or_else(|| Some([whole, &half(fraction, None)].concat()))
}

fn before(high: &[u8]) -> Option<Vec<u8>> {
    let (whole, fraction) = high.split_at(integer_length(high[0])?);
    if fraction.is_empty() {
        // The lowest integer is kept free: below it only fractions would be left.
        decrement(whole).filter(|it| decrement(it).is_some())
    } else {
        Some(whole.to_vec())
    }
}

fn middle(low: &[u8], high: &[u8]) -> Option<Vec<u8>> {
    let (low_whole, low_fraction) = low.split_at(integer_length(low[0])?);
    let (high_whole, high_fraction) = high.split_at(integer_length(high[0])?);
    if low_whole == high_whole {
        return Some([low_whole, &half(low_fraction, Some(high_fraction))].concat());
    }
    match increment(low_whole) {
        Some(next) if next.as_slice() < high => Some(next),
        _ => Some([low_whole, &half(low_fraction, None)].concat()),
    }
}

/// A fraction strictly between two; `None` as the upper one stands for 1.
fn half(low: &[u8], high: Option<&[u8]>) -> Vec<u8> {
    if let Some(high) = high {
        let shared =
            high.iter().enumerate().take_while(|(at, digit)| low.get(*at).unwrap_or(&b'0') == *digit).count();
        if shared > 0 {
            let rest = half(low.get(shared..).unwrap_or_default(), Some(&high[shared..]));
            return [&high[..shared], &rest].concat();
        }
    }
    let first = low.first().map_or(0, |it| value(*it));
    let limit = high.map_or(DIGITS.len(), |it| value(it[0]));
    if limit - first > 1 {
        return vec![DIGITS[(first + limit).div_ceil(2)]];
    }
    match high {
        Some(high) if high.len() > 1 => high[..1].to_vec(),
        _ => [&[DIGITS[first]], half(low.get(1..).unwrap_or_default(), None).as_slice()].concat(),
    }
}

fn value(digit: u8) -> usize {
    match digit {
        b'0'..=b'9' => (digit - b'0') as usize,
        b'A'..=b'Z' => (digit - b'A') as usize + 10,
        _ => (digit - b'a') as usize + 36,
    }
}

/// The first letter tells how long the integer is: `a` one digit, `b` two …; below zero `Z` one, `Y` two ….
fn integer_length(first: u8) -> Option<usize> {
    match first {
        b'a'..=b'z' => Some((first - b'a') as usize + 2),
        b'A'..=b'Z' => Some((b'Z' - first) as usize + 2),
        _ => None,
    }
}

fn increment(whole: &[u8]) -> Option<Vec<u8>> {
    step(whole, b'z', b'0', |digit| (digit < 61).then(|| digit + 1))
}

fn decrement(whole: &[u8]) -> Option<Vec<u8>> {
    step(whole, b'A', b'z', |digit| digit.checked_sub(1))
}

/// Moves an integer by one; digits that run over become `filler`, and past the last digit the length changes.
fn step(whole: &[u8], last: u8, filler: u8, next: impl Fn(usize) -> Option<usize>) -> Option<Vec<u8>> {
    let mut bytes = whole.to_vec();
    for digit in bytes[1..].iter_mut().rev() {
        match next(value(*digit)) {
            Some(moved) => {
                *digit = DIGITS[moved];
                return Some(bytes);
            }
            None => *digit = filler,
        }
    }
    let head = match (bytes[0], filler) {
        (b'Z', b'0') => b'a',
        (b'a', b'z') => b'Z',
        (head, _) if head == last => return None,
        (head, b'0') => head + 1,
        (head, _) => head - 1,
    };
    bytes[0] = head;
    bytes.resize(integer_length(head)?, filler);
    Some(bytes)
}

impl fmt::Debug for Rank {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn twenty_thousand_inserts_at_either_end_stay_short() {
        for at_end in [true, false] {
            let mut rank = Rank::default();
            for turn in 0..20_000u64 {
                let ends = if at_end { (Some(&rank), None) } else { (None, Some(&rank)) };
                let next = Rank::between(ends.0, ends.1, turn.wrapping_mul(0x9e37_79b9)).expect("room");
                assert!(if at_end { next > rank } else { next < rank });
                assert!(next.0.len() <= 6 && Rank::parse(&next.0).is_some(), "{next:?}");
                rank = next;
            }
        }
    }

    #[test]
    fn a_list_of_fifteen_thousand_spreads_in_order() {
        let (low, high) = (Rank::default(), Rank::parse("a1").expect("a rank"));
        for above in [None, Some(&high)] {
            let ranks = Rank::spread(Some(&low), above, 15_000).expect("room");
            assert!(
                ranks.is_sorted_by(|a, b| a < b)
                    && ranks[0] > low
                    && above.is_none_or(|it| &ranks[14_999] < it)
            );
            assert!(ranks.iter().all(|it| it.0.len() <= 6));
        }
    }

    #[test]
    fn what_is_no_rank_is_refused() {
        for text in ["", "0", "a", "a00", "a0-", "b0", "A00000000000000000000000000", "ä0"] {
            assert_eq!(Rank::parse(text), None, "{text}");
        }
    }

    proptest::proptest! {
        #[test]
        fn there_is_room_between_any_two(turns in proptest::collection::vec((0usize..40, proptest::num::u64::ANY), 1..300)) {
            let mut ranks: Vec<Rank> = vec![];
            for (at, chance) in turns {
                let at = at.min(ranks.len());
                let below = at.checked_sub(1).map(|it| &ranks[it]);
                let rank = Rank::between(below, ranks.get(at), chance).expect("room");
                proptest::prop_assert!(Rank::parse(rank.as_str()).is_some());
                ranks.insert(at, rank);
                proptest::prop_assert!(ranks.is_sorted_by(|a, b| a < b));
            }
        }
    }
}
