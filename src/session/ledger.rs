//! What a view may ask of the place where changes rest, without knowing that place.
//!
//! **Invariant:** only `app` implements it, over `storage`; nothing here names a database.

use std::{future::Future, pin::Pin, rc::Rc};

use leptos::prelude::*;

use crate::signals::{RwSignal, Signal, StoredValue};

use crate::domain::{
    change::Change,
    channel::{Arrival, Came, Channel},
    chunk::{Chunk, ChunkId},
    id::RecordId,
};

/// An answer that comes later.
pub type Later<T> = Pin<Box<dyn Future<Output = Result<T, Trouble>>>>;

/// Why something could not be stored or read. The catalogue has the sentences: what happened, what is safe, what to
/// do next.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum Trouble {
    /// The device has no room.
    #[error("no room left on the device")]
    Full,
    /// The browser closed the database under us and would not open it again.
    #[error("the database was closed")]
    Closed,
    /// The browser offers no database (some private windows).
    #[error("no database here")]
    Unavailable,
    /// The data was written by a newer version of the app.
    #[error("the data is from a newer version")]
    Newer,
    /// Stored bytes do not read.
    #[error("damaged: {0}")]
    Damaged(String),
    /// Anything else, in the browser's words.
    #[error("{0}")]
    Other(String),
}

impl Trouble {
    /// The word under which the catalogue has its sentence.
    pub fn name(&self) -> &'static str {
        match self {
            Trouble::Full => "full",
            Trouble::Closed => "closed",
            Trouble::Unavailable => "unavailable",
            Trouble::Newer => "newer",
            Trouble::Damaged(_) => "damaged",
            Trouble::Other(_) => "other",
        }
    }
}

/// Whether everything done is on the disk.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub enum Saved {
    /// Everything.
    #[default]
    Yes,
    /// Being written.
    NotYet,
    /// It does not get written; what is not stored is still on the screen and in memory.
    Failing(Trouble),
}

/// An import that happened on this device, for undoing it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ImportedAct {
    /// Its name.
    pub act: RecordId,
    /// When, by this device's clock, in milliseconds since 1970.
    pub at: i64,
    /// From whom, in words.
    pub from: String,
    /// How many changes came in.
    pub changes: u32,
    /// Taken back on this device.
    pub withheld: bool,
}

/// The place where changes rest.
pub trait Ledger {
    /// The id of the open shop; packets of another ask before they come in.
    fn workspace(&self) -> RecordId;
    /// This installation's name, as packets say whom they are from.
    fn replica(&self) -> RecordId;
    /// True in 示例店铺, which is never exported.
    fn is_sample(&self) -> bool;
    /// Everything that ever happened here, in the order of arrival.
    fn changes(&self) -> Later<Vec<Change>>;
    /// Stores changes of a packet under one act, all or none, then takes them into the session. `shop` is the one
    /// they belong to: when it is another than the open one, this device joins it, in the same transaction.
    fn import(&self, from: String, shop: RecordId, changes: Rc<Vec<Change>>) -> Later<RecordId>;
    /// The imports on this device, newest first.
    fn imports(&self) -> Later<Vec<ImportedAct>>;
    /// Everything but an import, in the order of arrival: what would count if it were withheld.
    fn changes_without(&self, act: RecordId) -> Later<Vec<Change>>;
    /// Marks an import as withheld on this device, or takes it back in, and folds anew.
    fn withhold(&self, act: RecordId, withheld: bool) -> Later<()>;
    /// The number of the last packet that went out on a channel of this device; 0 when none did.
    fn last_out(&self, channel: Channel) -> Later<u32>;
    /// Notes that a packet went out.
    fn went_out(&self, channel: Channel, number: u32) -> Later<()>;
    /// What came of the channels of others, but for what is withheld here.
    fn came(&self) -> Later<Vec<Came>>;
    /// Notes that a packet came: in an import, or bringing nothing that was not here. `came` is whose it is.
    fn note_arrival(&self, came: Came, arrival: Arrival, act: Option<RecordId>) -> Later<()>;
    /// Half-typed text that was kept under a name.
    fn draft(&self, name: String) -> Later<Option<String>>;
    /// Keeps half-typed text, or drops it.
    fn keep_draft(&self, name: String, text: Option<String>);
    /// Lays down a piece of a file, before a change names it. Answers whether it was not there before.
    fn keep_chunk(&self, chunk: Chunk) -> Later<bool>;
    /// A piece of a file; none when it is not here, or damaged.
    fn chunk(&self, id: ChunkId) -> Later<Option<Chunk>>;
    /// Which of these pieces are not here.
    fn missing_chunks(&self, ids: Vec<ChunkId>) -> Later<Vec<ChunkId>>;
    /// Takes back pieces that were laid down and that no file here names.
    fn drop_chunks(&self, ids: Vec<ChunkId>) -> Later<()>;
    /// Counts how often pieces came in from elsewhere: what was missing may be here now.
    fn arrivals(&self) -> RwSignal<u32>;
    /// Whether everything done is on the disk.
    fn saved(&self) -> Signal<Saved>;
    /// Whether the browser promised not to clear the data; asks for it when it did not.
    fn persisted(&self) -> Signal<bool>;
    /// How many bytes the browser would still take, where it says.
    fn room_left(&self) -> Later<Option<u64>>;
    /// Tries once more to store what is not stored.
    fn retry(&self);
    /// Removes values of purged records from everything stored on this device.
    fn scrub(&self) -> Later<()>;
    /// Opens 示例店铺, or goes back from it, which removes it. Loads the page anew.
    fn visit_sample(&self, visit: bool);
}

/// How views reach the ledger.
#[derive(Clone, Copy)]
pub struct LedgerHandle(StoredValue<Rc<dyn Ledger>>);

impl LedgerHandle {
    /// Wraps the app's ledger for the context.
    pub fn new(ledger: Rc<dyn Ledger>) -> Self {
        LedgerHandle(StoredValue::new(ledger))
    }

    /// The ledger itself.
    pub fn get(&self) -> Rc<dyn Ledger> {
        self.0.with_value(Rc::clone)
    }
}

/// The ledger of this page.
pub fn use_ledger() -> Rc<dyn Ledger> {
    expect_context::<LedgerHandle>().get()
}
