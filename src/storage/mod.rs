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
mod shared_folder;
mod start;
mod tabs;
mod transaction;
mod writer_slot;

pub use error::StorageError;
pub use faulty::{Faulty, Strikes};
pub use host::{Host, Work};
pub use indexed_db::{IndexedDb, keep_folder, kept_folder};
pub use log::Log;
pub use memory::Memory;
pub use saver::{Listeners, Saved, Saver};
pub use shared_folder::{FolderError, Inside, SharedFolder, read as read_file};
pub use start::{Kept, Start};
pub use tabs::{News, Tabs};
pub use transaction::{Answer, Decide, Durability, Entry, Key, Read, Shelf, Storage, Transaction, Write};
pub use writer_slot::{hold_lock, take_slot};
