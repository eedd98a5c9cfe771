//! A packet as text for a chat: compressed, in numbered parts of letters and digits. Rules K1–K6 of docs/FORMAT.md.
//!
//! ```text
//! packed bytes → write(…) → parts, each below a line for people → any chat, in any order, with anything around
//! text of a chat → Pile::add(…) → Bundle: what is here, what is missing → Bundle::join → Unpacked::next → packet::Reader
//! ```
//!
//! **Invariant:** knows no browser: whoever writes compresses. Whatever is pasted ends without a panic, within the bounds
//! of [`limits`].

mod frame;
mod inflate;
mod letters;
mod pile;
#[cfg(test)]
mod tests;
mod unpack;

pub use self::{
    frame::{Form, written},
    pile::{Bundle, Pile},
    unpack::{Unpacked, inflated},
};

/// How much is borne.
pub mod limits {
    use crate::packet::Limits;

    /// Parts of one packet.
    pub const PARTS: usize = 999;
    /// Packets whose parts are mixed in one pile.
    pub const BUNDLES: usize = 20;
    /// Bytes of a text that is looked through, and of the text that all parts make that are kept.
    pub const TEXT: usize = 32 << 20;
    /// Parts in one text that are not what was sent; who forges more is not heard to the end.
    pub const SPOILT: usize = 500;
    /// Bytes that one compressed byte can stand for at most; who promises more lies.
    pub const GROWTH: usize = 1_032;

    /// Bytes of an inflated packet.
    pub fn full() -> usize {
        Limits::default().bytes
    }
}

/// Why parts do not become a packet.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum Fault {
    /// More than is borne.
    #[error("there is more of it than is borne")]
    TooMuch,
    /// The parts fit each other, but are not what was cut.
    #[error("what was joined is not what was cut")]
    Damaged,
}
