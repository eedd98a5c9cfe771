//! Names of things that are made on many devices without asking anyone: 64 random bits, written as 13 letters.
//!
//! **Invariant:** an id says nothing about what it names, when it was made, or by whom.

use std::{fmt, hash::Hash, marker::PhantomData, str::FromStr};

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// The name of any record, whatever its kind.
///
/// A shop of a million records meets a collision with probability 3·10⁻⁸ (birthday bound on 64 bits).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct RecordId(pub u64);

impl RecordId {
    /// The shop itself: the parent of boards, members and shop-wide fields.
    pub const SHOP: RecordId = RecordId(0);

    /// An id that every device derives alike from the same words; for records that a rule or the program makes.
    pub const fn derived(words: &str) -> RecordId {
        RecordId(fnv1a(words.as_bytes()))
    }

    /// As it is written: ASCII.
    pub fn letters(self) -> [u8; LENGTH] {
        std::array::from_fn(|place| LETTERS[(self.0 >> (5 * (LENGTH - 1 - place))) as usize & 31])
    }
}

/// FNV-1a, 64 bits (<http://www.isthe.com/chongo/tech/comp/fnv/>): small, `const`, and stable for ever.
const fn fnv1a(bytes: &[u8]) -> u64 {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    let mut at = 0;
    while at < bytes.len() {
        hash = (hash ^ bytes[at] as u64).wrapping_mul(0x0000_0100_0000_01b3);
        at += 1;
    }
    hash
}

/// Crockford's base 32 in lower case: no letter that is mistaken for another when read aloud or retyped.
const LETTERS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
const LENGTH: usize = 13;

/// What each letter counts: a packet has some for every card, and looking for each takes several times as long.
const DIGITS: [u8; 256] = {
    let (mut digits, mut at) = ([NO_DIGIT; 256], 0);
    while at < LETTERS.len() {
        digits[LETTERS[at] as usize] = at as u8;
        at += 1;
    }
    digits
};
const NO_DIGIT: u8 = u8::MAX;

impl fmt::Display for RecordId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(std::str::from_utf8(&self.letters()).expect("letters are ASCII"))
    }
}

impl fmt::Debug for RecordId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// The text is not 13 letters of base 32 that fit 64 bits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not an id")]
pub struct NotAnId;

impl FromStr for RecordId {
    type Err = NotAnId;

    fn from_str(text: &str) -> Result<Self, NotAnId> {
        if text.len() != LENGTH || text.as_bytes()[0] > b'f' {
            return Err(NotAnId);
        }
        let mut bits = 0;
        for letter in text.bytes() {
            let digit = DIGITS[usize::from(letter)];
            if digit == NO_DIGIT {
                return Err(NotAnId);
            }
            bits = bits << 5 | u64::from(digit);
        }
        Ok(RecordId(bits))
    }
}

impl Serialize for RecordId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.to_le_bytes().serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for RecordId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <[u8; 8]>::deserialize(deserializer).map(|bytes| RecordId(u64::from_le_bytes(bytes)))
    }
}

/// The name of a record of kind `R`, so that a card's id is never taken for a list's.
pub struct Id<R>(RecordId, PhantomData<fn() -> R>);

impl<R> Id<R> {
    /// Says that `record` is of kind `R`; nothing checks it.
    pub const fn of(record: RecordId) -> Self {
        Id(record, PhantomData)
    }

    /// The same name without its kind.
    pub const fn any(self) -> RecordId {
        self.0
    }
}

impl<R> Clone for Id<R> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<R> Copy for Id<R> {}
impl<R> PartialEq for Id<R> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}
impl<R> Eq for Id<R> {}
impl<R> PartialOrd for Id<R> {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl<R> Ord for Id<R> {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.0.cmp(&other.0)
    }
}
impl<R> Hash for Id<R> {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.0.hash(state);
    }
}
impl<R> fmt::Debug for Id<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}
impl<R> fmt::Display for Id<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}
impl<R> FromStr for Id<R> {
    type Err = NotAnId;
    fn from_str(text: &str) -> Result<Self, NotAnId> {
        text.parse().map(Id::of)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_and_bits_are_one() {
        for bits in [0, 1, 31, 32, u64::MAX, 0x0123_4567_89ab_cdef] {
            let text = RecordId(bits).to_string();
            assert_eq!((text.len(), text.parse()), (13, Ok(RecordId(bits))));
        }
    }

    #[test]
    fn what_is_no_id_is_refused() {
        for text in
            ["", "0", "zzzzzzzzzzzzz", "00000000000o0", "0000000000000 ", "__proto__0000", "一二三四0"]
        {
            assert_eq!(text.parse::<RecordId>(), Err(NotAnId), "{text}");
        }
    }
}
