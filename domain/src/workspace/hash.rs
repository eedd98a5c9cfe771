//! A hash for names that are random already.
//!
//! **Invariant:** used only for keys made of ids; other keys would collide.

use std::hash::{BuildHasher, Hasher};

use hashbrown::HashSet;

use crate::id::RecordId;

/// Some records, in no order.
pub type RecordSet = HashSet<RecordId, Ids>;

/// Builds [`IdHasher`]s.
#[derive(Default, Clone, Copy)]
pub struct Ids;

impl BuildHasher for Ids {
    type Hasher = IdHasher;
    fn build_hasher(&self) -> IdHasher {
        IdHasher(0)
    }
}

/// Multiplies and folds; one step per number.
pub struct IdHasher(u64);

impl Hasher for IdHasher {
    fn finish(&self) -> u64 {
        self.0
    }
    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.write_u64(u64::from(*byte));
        }
    }
    fn write_u16(&mut self, number: u16) {
        self.write_u64(u64::from(number));
    }
    fn write_u64(&mut self, number: u64) {
        let product = u128::from(self.0 ^ number) * 0x9e37_79b9_7f4a_7c15;
        self.0 = (product >> 64) as u64 ^ product as u64;
    }
}
