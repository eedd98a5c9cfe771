//! The way to a folder outside the browser, kept over restarts: a thing of the browser's own, which only its database can
//! hold. It lies in a database beside the shop's, so that what is read at every start holds bytes and nothing else.

use indexed_db_futures::{
    Build,
    database::Database,
    error::{Error, OpenDbError},
    prelude::QuerySource,
    transaction::TransactionMode,
};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::FileSystemDirectoryHandle;

use super::trouble::{error, open_error};
use crate::storage::StorageError;

const SHELF: &str = "handles";
const FOLDER: &str = "folder";

/// Keeps the way to a folder for the shop whose database is called `name`, or forgets it.
pub async fn keep_folder(name: &str, folder: Option<&FileSystemDirectoryHandle>) -> Result<(), StorageError> {
    let database = open(name).await.map_err(open_error)?;
    let kept = write(&database, folder).await;
    database.close();
    kept.map_err(error)
}

/// The way that was kept.
pub async fn kept_folder(name: &str) -> Result<Option<FileSystemDirectoryHandle>, StorageError> {
    let database = open(name).await.map_err(open_error)?;
    let found = read(&database).await;
    database.close();
    Ok(found.map_err(error)?.and_then(|it| it.dyn_into().ok()))
}

async fn open(name: &str) -> Result<Database, OpenDbError> {
    let request = Database::open(format!("{name}.handles")).with_version(1_u32);
    let request =
        request.with_on_upgrade_needed(|_, database| database.create_object_store(SHELF).build().map(drop));
    request.build()?.await
}

async fn write(database: &Database, folder: Option<&FileSystemDirectoryHandle>) -> Result<(), Error> {
    let transaction = database.transaction(SHELF).with_mode(TransactionMode::Readwrite).build()?;
    let shelf = transaction.object_store(SHELF)?;
    match folder {
        Some(folder) => drop(shelf.put(JsValue::from(folder)).with_key(FOLDER).build()?.await?),
        None => shelf.delete(FOLDER).build()?.await?,
    }
    transaction.commit().await
}

async fn read(database: &Database) -> Result<Option<JsValue>, Error> {
    let transaction = database.transaction(SHELF).with_mode(TransactionMode::Readonly).build()?;
    transaction.object_store(SHELF)?.get(FOLDER).build()?.await
}
