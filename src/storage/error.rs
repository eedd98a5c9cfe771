//! What can go wrong where data rests, and what is safe when it does.

use crate::domain::block::BlockError;

/// Why a transaction did not happen. None of its writes was made, unless a variant says otherwise.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum StorageError {
    /// The browser offers no database here. Nothing is kept beyond this page; what was typed is in memory.
    #[error("no database here")]
    Unavailable,
    /// The device has no room. Everything written before is safe; the latest is in memory.
    #[error("no room left on the device")]
    Full,
    /// The connection broke, and did again after it was opened anew. What was written before is safe; whether the
    /// latest was written is not known, and writing it again does no harm.
    #[error("the database was closed")]
    Closed,
    /// A window with another version of the app changed the database. All data is safe there; this window must be
    /// loaded anew.
    #[error("another version of the app has the database")]
    OtherVersion {
        /// The data was of a later version when this window opened it; otherwise it changed under this window.
        newer: bool,
    },
    /// A window with an older version is open and keeps the database. All data is safe; closing it is enough.
    #[error("another window keeps the database from being opened")]
    Blocked,
    /// Stored bytes do not read. They are left as they are; nothing is written over them.
    #[error("damaged: {0}")]
    Damaged(&'static str),
    /// The database that was here is gone: the browser cleared it. What is in memory is the only copy on this device.
    #[error("the database is gone")]
    Lost,
    /// Somebody else wrote another change under this change's name. Both are safe; this window must be loaded anew.
    #[error("the name of the change is taken")]
    Taken,
    /// An import was withheld or taken back in another window, so what this one has in memory is no longer what the
    /// log says. Nothing is lost; the state must be read anew.
    #[error("the state was changed in another window")]
    Superseded,
    /// Anything else, in the browser's words. What was written before is safe.
    #[error("{0}")]
    Failed(String),
}

impl StorageError {
    /// True when trying again later may help.
    pub fn may_pass(&self) -> bool {
        matches!(
            self,
            StorageError::Full | StorageError::Closed | StorageError::Blocked | StorageError::Failed(_)
        )
    }
}

impl From<BlockError> for StorageError {
    fn from(error: BlockError) -> Self {
        match error {
            BlockError::Version(_) => StorageError::OtherVersion { newer: true },
            BlockError::Damaged => StorageError::Damaged("a block of changes"),
        }
    }
}
