//! Single requests inside a transaction.

use indexed_db_futures::{
    KeyRange, future::BasicRequest, object_store::ObjectStore, prelude::*, transaction::Transaction,
};
use wasm_bindgen::JsValue;

use super::{
    trouble::error,
    value::{bytes_to_js, key_to_js, read_entry, read_key, row_to_js},
};
use crate::storage::{
    StorageError,
    transaction::{Answer, Entry, Read, Shelf, Write},
};

/// Asks one question, at once: several answers come together, not each after a way there and back.
pub(super) fn do_read<'a>(
    transaction: &'a Transaction<'_>,
    read: &Read,
) -> Result<Answer<'a, Vec<Entry>>, StorageError> {
    let shelf = read.shelf();
    let place = on(transaction, shelf)?;
    Ok(match read {
        Read::One(_, key) => {
            let js = key_to_js(key);
            let found = place.get::<JsValue, _, _>(js.clone()).primitive().map_err(error)?;
            Box::pin(async move {
                found.await.map_err(error)?.map(|it| read_entry(shelf, &js, it)).into_iter().collect()
            })
        }
        Read::All(_) => entries(&place, shelf, None, u32::MAX)?,
        Read::After(_, after, most) => entries(&place, shelf, Some(*after), *most)?,
        Read::Keys(_) => {
            let keys = place.get_all_keys::<JsValue>().primitive().map_err(error)?;
            let entry =
                |key: Result<JsValue, _>| Ok(Entry { key: read_key(&key.map_err(error)?)?, bytes: vec![] });
            Box::pin(async move { keys.await.map_err(error)?.map(entry).collect() })
        }
    })
}

/// Asks for one write; a new row answers its number.
pub(super) fn do_write(
    transaction: &Transaction<'_>,
    write: Write,
) -> Result<Option<BasicRequest<f64>>, StorageError> {
    let place = on(transaction, write.shelf())?;
    let asked = match write {
        Write::Row { number: None, id, bytes } => {
            let row = row_to_js(&id, &bytes)?;
            return place.add(row).with_key_type::<f64>().primitive().map(Some).map_err(error);
        }
        Write::Row { number: Some(number), id, bytes } => {
            place.put(row_to_js(&id, &bytes)?).with_key(number as f64).without_key_type().primitive()
        }
        Write::Put(_, key, bytes) => {
            place.put(bytes_to_js(&bytes)).with_key(key_to_js(&key)).without_key_type().primitive()
        }
        Write::Delete(_, key) => place.delete(key_to_js(&key)).primitive(),
        Write::Clear(_) => place.clear(),
    };
    asked.map(|_| None).map_err(error)
}

/// Entries after a number, with their keys.
fn entries<'a>(
    place: &ObjectStore<'_>,
    shelf: Shelf,
    after: Option<u64>,
    most: u32,
) -> Result<Answer<'a, Vec<Entry>>, StorageError> {
    let from = after.map_or(JsValue::from_f64(f64::NEG_INFINITY), |it| JsValue::from_f64(it as f64));
    let range = KeyRange::LowerBound(from, true);
    let keys = place.get_all_keys::<JsValue>().with_query::<JsValue, _>(range.clone()).with_limit(most);
    let keys = keys.primitive().map_err(error)?;
    let values = place
        .get_all::<JsValue>()
        .with_query::<JsValue, _>(range)
        .with_limit(most)
        .primitive()
        .map_err(error)?;
    Ok(Box::pin(async move {
        let (keys, values) = (keys.await.map_err(error)?, values.await.map_err(error)?);
        let entry = |(key, value): (Result<JsValue, _>, Result<JsValue, _>)| {
            read_entry(shelf, &key.map_err(error)?, value.map_err(error)?)
        };
        keys.zip(values).map(entry).collect()
    }))
}

fn on<'a>(transaction: &'a Transaction<'_>, shelf: Shelf) -> Result<ObjectStore<'a>, StorageError> {
    transaction.object_store(shelf.name()).map_err(error)
}
