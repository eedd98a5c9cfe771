//! Why a packet is not taken in.
//!
//! **Invariant:** tells facts, not words for a person; those are chosen by whoever shows them.

use super::{Packet, limits::Measure};

/// What is wrong with what was read.
#[derive(Clone, PartialEq, Debug, thiserror::Error)]
pub enum Error {
    /// No line begins a packet.
    #[error("there is no packet in it")]
    NotAPacket,
    /// It stops before its end: ask for it again.
    #[error("the packet is not complete: it stops after {lines} lines")]
    Incomplete {
        /// Whole lines that came.
        lines: usize,
    },
    /// Its checksum does not fit: someone, or a program, changed it. Whoever accepts that may go on with it.
    #[error("the packet was edited after it was written")]
    Edited(Box<Packet>),
    /// It was written by a version whose packets this one can not read.
    #[error("the packet has version {version}, this reads version 1")]
    Newer {
        /// The version it says it has.
        version: u64,
    },
    /// It holds more than a device can bear.
    #[error("the packet holds more than {most} {measure}")]
    TooLarge {
        /// Of what.
        measure: Measure,
        /// How much is allowed.
        most: usize,
    },
    /// A line does not say what such a line says.
    #[error("line {line} of the packet is damaged")]
    Damaged {
        /// Counted from the packet's first line, which is 1.
        line: usize,
    },
}
