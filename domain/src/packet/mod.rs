//! A packet: changes carried from one device to another as a text that people and programs can read.
//!
//! One JSON array, one element a line: a header, the changes, the records with what their registers say, what they
//! said before, the content of files, and an end with a checksum. Rules F1–F16 of docs/FORMAT.md.
//!
//! ```text
//! Outgoing::new(header, scope) ← changes of the log → lines()
//! Reader::feed(bytes) … finish() → Packet → import::plan
//! ```
//!
//! **Invariant:** carries ops and nothing else; reading what was written gives the same ops, and writing what was read
//! gives the same bytes.

mod arranging;
pub(crate) mod base64;
pub mod cursor;
mod elements;
mod error;
pub(crate) mod json;
mod limits;
mod line;
mod members;
mod number;
mod read;
mod scope;
mod string;
pub(crate) mod sum;
mod write;

use super::{
    board::{Board, Member},
    change::Change,
    id::{Id, RecordId},
    name::Name,
};

pub use self::{
    error::Error,
    limits::{Limits, Measure},
    read::{Reader, read},
    scope::{Extent, Gathering, Handed, Scope},
    write::{Lines, Outgoing},
};

/// The one version of the format so far; a greater one may have other lines (rule F2).
pub const VERSION: u64 = 1;
/// How every packet begins, wherever in a file or a chat it stands.
const BEGINNING: &str = r#"[{"format":"zhanggui""#;

/// Whether a packet begins in a text, with whatever around it.
pub fn begins_in(text: &str) -> bool {
    memchr::memmem::find(text.as_bytes(), BEGINNING.as_bytes()).is_some()
}

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

/// For whom a packet was made.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Addressee {
    /// The member, as the sender knows them.
    pub member: Id<Member>,
    /// What the sender calls them.
    pub name: String,
}

/// What a packet says of itself (rule F2).
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Header {
    /// What it carries: `shop`, `board`, `dispatch` or `receipt`; another word from a newer version carries ops all the
    /// same.
    pub kind: Name,
    /// The shop it belongs to.
    pub workspace: RecordId,
    /// What that shop is called.
    pub shop: String,
    /// Who wrote it.
    pub from: Sender,
    /// For whom; a packet for everybody says nothing.
    pub to: Option<Addressee>,
    /// The board that it carries, where it is of one.
    pub board: Option<Id<Board>>,
    /// The how manyth packet of its channel (rule F13).
    pub number: u32,
    /// The last one before it of which it does not carry everything itself (rule F14); nothing when it is counted in no
    /// channel.
    pub before: Option<u32>,
    /// When, by that device's clock.
    pub at: i64,
}

impl Header {
    /// What it calls the shop and people.
    fn names(&self) -> impl Iterator<Item = &str> {
        let to = self.to.as_ref().map(|it| it.name.as_str());
        [self.shop.as_str(), self.from.name.as_str()].into_iter().chain(to)
    }
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
    /// Pieces of files that were damaged on the way and left out (rule F12).
    pub damaged_chunks: usize,
}
