//! What a device knows of a shop beside its records: which shop it is, and who this device is in it.
//!
//! **Invariant:** written before the first change is; a shop without it is one that nobody worked in here.

use serde::{Deserialize, Serialize};

use super::environment::chance;
use crate::{
    domain::{
        board::Member,
        id::{Id, RecordId},
    },
    features::templates::sample,
};

/// The word under which the database keeps it.
pub const WORD: &str = "shop";

/// The suffix of the database of 示例店铺; one's own shop has none.
pub const SAMPLE: &str = ".sample";

/// Which shop, and who here.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Shop {
    /// The shop's id, which its packets carry.
    pub workspace: RecordId,
    /// This installation.
    pub replica: RecordId,
    /// The member this device belongs to.
    pub me_id: RecordId,
    /// How many packets went out while all were counted together; kept so that an older version in another tab reads
    /// this.
    pub packets: u32,
}

impl Shop {
    /// A shop that begins here.
    pub fn begin(suffix: &str) -> Shop {
        let random = || RecordId(chance());
        let me_id = if suffix == SAMPLE { sample::ME.any() } else { random() };
        Shop { workspace: random(), replica: random(), me_id, packets: 0 }
    }

    /// Who this device's person is.
    pub fn me(&self) -> Id<Member> {
        Id::of(self.me_id)
    }

    /// Reads what was kept.
    pub fn read(bytes: &[u8]) -> Option<Shop> {
        postcard::from_bytes(bytes).ok()
    }

    /// Writes what is kept.
    pub fn write(&self) -> Vec<u8> {
        postcard::to_allocvec(self).expect("four numbers have a known length")
    }
}
