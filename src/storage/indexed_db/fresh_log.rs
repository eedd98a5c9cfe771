//! Makes Chromium begin a new log of its own, after a full disk.
//!
//! Chromium keeps its databases in LevelDB, which goes on writing behind a record that a full disk has torn. The next start
//! reads up to that record, takes the rest for damage, and removes every database of the site: what was written after the
//! disk had room again is gone, though its transactions had completed (seen with Chromium 150 and later). LevelDB puts what
//! it holds into tables, and begins a new log, once some 4 MB came together; so as much is written into a database that
//! nobody needs, and that is removed again. Other browsers do not need it and are not harmed.

use indexed_db_futures::{
    Build, BuildPrimitive, database::Database, error::Error, transaction::TransactionDurability,
    transaction::TransactionMode, transaction::TransactionOptions,
};
use js_sys::Uint8Array;
use wasm_bindgen::JsValue;

use super::trouble::{error, open_error};
use crate::storage::StorageError;

const SHELF: &str = "scratch";
/// Values above 64 kB would lie in files of their own.
const VALUE: u32 = 30_000;
const VALUES: u32 = 160;

/// Fills the log of the browser that the database called `name` is written to.
pub(super) async fn begin(name: &str) -> Result<(), StorageError> {
    let scratch = format!("{name}.scratch");
    let request = Database::open(scratch.as_str()).with_version(1_u32);
    let request =
        request.with_on_upgrade_needed(|_, database| database.create_object_store(SHELF).build().map(drop));
    let database = request.build().map_err(open_error)?.await.map_err(open_error)?;
    let filled = fill(&database).await;
    database.close();
    let removed = Database::delete_by_name(&scratch).map_err(open_error)?.await;
    filled.and(removed).map_err(error)
}

async fn fill(database: &Database) -> Result<(), Error> {
    let lasting = TransactionOptions::new().with_durability(TransactionDurability::Strict);
    let transaction = database.transaction(SHELF).with_mode(TransactionMode::Readwrite).with_options(lasting);
    let transaction = transaction.build()?;
    let shelf = transaction.object_store(SHELF)?;
    let nothing = JsValue::from(Uint8Array::new_with_length(VALUE));
    for number in 0..VALUES {
        shelf.put(&nothing).with_key(number).without_key_type().primitive()?;
    }
    transaction.commit().await
}
