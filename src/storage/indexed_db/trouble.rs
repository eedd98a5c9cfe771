//! What the browser's errors mean.

use indexed_db_futures::error::{DomException, Error, OpenDbError};

use crate::storage::StorageError;

/// The meaning of an error by the name that the browser gives it.
pub(in crate::storage) fn named_error(name: &str, message: &str) -> StorageError {
    match name {
        "QuotaExceededError" => StorageError::Full,
        "VersionError" => StorageError::OtherVersion { newer: true },
        "ConstraintError" => StorageError::Taken,
        "SecurityError" | "NotSupportedError" | "TypeError" => StorageError::Unavailable,
        // A connection that died: put to sleep by iOS, cleared by the person, broken by a full disk.
        "InvalidStateError" | "UnknownError" | "AbortError" => StorageError::Closed,
        _ => StorageError::Failed(format!("{name}: {message}")),
    }
}

/// The meaning of an error inside a transaction.
pub(super) fn error(error: Error) -> StorageError {
    match error {
        Error::DomException(exception) => {
            let exception: web_sys::DomException = DomException::into(exception);
            named_error(&exception.name(), &exception.message())
        }
        // Aborted, and nobody says why: the same transaction, done again, will tell.
        Error::MissingData(_) => StorageError::Closed,
        // The crate's own complaints: to print them would bring all that prints numbers with a fraction.
        _ => StorageError::Failed("an answer of the database that does not read".to_owned()),
    }
}

/// The meaning of an error while opening.
pub(super) fn open_error(refused: OpenDbError) -> StorageError {
    match refused {
        OpenDbError::Base(base) => error(base),
        // What the crate calls version zero is any refusal to begin to open; ours is not zero.
        OpenDbError::UnsupportedEnvironment | OpenDbError::NullFactory | OpenDbError::VersionZero => {
            StorageError::Unavailable
        }
    }
}
