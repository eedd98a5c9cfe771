//! Where a shop rests on this device.
//!
//! **Invariant:** knows the domain, but no session and no view.

mod boot;
mod error;
mod faulty;
mod host;
mod indexed_db;
pub mod log;
mod memory;
pub mod persist;
pub mod preferences;
mod saver;
mod start;
mod tabs;
mod transaction;
mod writer_slot;

pub use error::StorageError;
pub use faulty::{Faulty, Strikes};
pub use host::{Host, Work};
pub use indexed_db::IndexedDb;
pub use log::Log;
pub use memory::Memory;
pub use saver::{Listeners, Saved, Saver};
pub use start::{Kept, Start};
pub use tabs::{News, Tabs};
pub use transaction::{Answer, Decide, Durability, Entry, Key, Read, Shelf, Storage, Transaction, Write};
pub use writer_slot::take_slot;
