//! The checksum of a packet: SHA-256 over its lines (rule F6), and over single ops (rule C6).

use sha2::{Digest, Sha256};

use super::json::hex;

/// A sum over what came so far.
#[derive(Default)]
pub struct Sum(Sha256);

impl Sum {
    /// Adds a text.
    pub fn add(&mut self, text: &str) {
        self.0.update(text.as_bytes());
    }

    /// The sum in hexadecimal, and begins anew.
    pub fn take(&mut self) -> String {
        hex(&self.0.finalize_reset())
    }

    /// The first 64 bits of the sum, as a number.
    pub fn beginning(self) -> u64 {
        let mut first = [0; 8];
        first.copy_from_slice(&self.0.finalize()[..8]);
        u64::from_be_bytes(first)
    }
}
