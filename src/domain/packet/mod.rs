//! A packet: changes carried from one device to another as a text that people and programs can read.
//!
//! One JSON array, one element a line: a header, the changes, the records with what their registers say, what they
//! said before, and an end with a checksum. Rules F1–F9 of docs/FORMAT.md.
//!
//! ```text
//! Outgoing::new(header, scope) ← changes of the log → lines()
//! Reader::feed(bytes) … finish() → Packet → import::plan
//! ```
//!
//! **Invariant:** carries ops and nothing else; reading what was written gives the same ops, and writing what was read
//! gives the same bytes.

mod cursor;
mod elements;
mod error;
pub(in crate::domain) mod json;
mod limits;
mod line;
mod members;
mod number;
mod read;
mod scope;
mod string;
pub(in crate::domain) mod sum;
mod write;

use super::{
    board::Member,
    change::Change,
    id::{Id, RecordId},
    name::Name,
};

pub use self::{
    error::Error,
    limits::{Limits, Measure},
    read::{Reader, read},
    scope::{Extent, Scope},
    write::{Lines, Outgoing},
};

/// The one version of the format so far; a greater one may have other lines (rule F2).
pub const VERSION: u64 = 1;
/// How every packet begins, wherever in a file or a chat it stands.
const BEGINNING: &str = r#"[{"format":"zhanggui""#;

/// Who wrote a packet, on which device.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Sender {
    /// The installation.
    pub replica: RecordId,
    /// The member it belongs to.
    pub member: Id<Member>,
    /// What colleagues call them.
    pub name: String,
}

/// What a packet says of itself (rule F2).
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Header {
    /// What it carries: `shop` or `board`; another word from a newer version carries ops all the same.
    pub kind: Name,
    /// The shop it belongs to.
    pub workspace: RecordId,
    /// What that shop is called.
    pub shop: String,
    /// Who wrote it.
    pub from: Sender,
    /// The how manyth packet of that device.
    pub number: u32,
    /// When, by that device's clock.
    pub at: i64,
}

/// What was read: changes, each perhaps in part (rule C5), in the order of their names.
#[derive(Clone, PartialEq, Debug)]
pub struct Packet {
    /// What it says of itself.
    pub header: Header,
    /// What it carries.
    pub changes: Vec<Change>,
    /// Elements of a sort that this version does not know, stepped over (rule F3).
    pub unknown: usize,
}
