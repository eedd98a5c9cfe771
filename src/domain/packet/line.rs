//! The first and the last element, as serde sees them.
//!
//! **Invariant:** members are written in the order they are declared in; unknown ones are stepped over.

use serde::{Deserialize, Serialize};

use super::{Header, Sender, VERSION};
use crate::domain::{change::Writer, id::RecordId, name::Name};

/// The first element.
#[derive(Serialize, Deserialize)]
pub struct HeaderLine {
    format: String,
    version: u64,
    kind: String,
    workspace: RecordId,
    shop: String,
    from: Sender,
    number: u32,
    at: i64,
    writers: Vec<String>,
}

/// The part of a header that no version may change.
#[derive(Deserialize)]
pub struct Version {
    /// See [`VERSION`].
    pub version: u64,
}

/// The last element.
#[derive(Serialize, Deserialize)]
pub struct EndLine {
    /// Says that this is the end.
    pub end: bool,
    /// Elements before it.
    pub count: usize,
    /// SHA-256 of the lines before it (rule F6).
    pub sha256: String,
}

impl HeaderLine {
    /// What a header and the writers of its ops are written as.
    pub fn new(header: &Header, writers: &[Writer]) -> Self {
        HeaderLine {
            format: "zhanggui".to_owned(),
            version: VERSION,
            kind: header.kind.to_string(),
            workspace: header.workspace,
            shop: header.shop.clone(),
            from: header.from.clone(),
            number: header.number,
            at: header.at,
            writers: writers.iter().map(Writer::to_string).collect(),
        }
    }

    /// The header and the writers; `None` when a word in it is none.
    pub fn understand(self) -> Option<(Header, Vec<Writer>)> {
        let writers: Result<Vec<Writer>, _> = self.writers.iter().map(|it| it.parse()).collect();
        let header = Header {
            kind: Name::of(&self.kind)?,
            workspace: self.workspace,
            shop: self.shop,
            from: self.from,
            number: self.number,
            at: self.at,
        };
        Some((header, writers.ok()?))
    }
}
