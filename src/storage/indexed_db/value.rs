//! Entries as JavaScript values: bytes, and for rows an object that the index can look into.
//!
//! **Invariant:** no foreign key ever names a property of an object.

use js_sys::{Object, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};

use crate::storage::{
    StorageError,
    transaction::{Entry, Key, Shelf},
};

/// The property of a row that the unique index is over.
pub(super) const ID: &str = "id";
const ACT: &str = "act";
const BYTES: &str = "bytes";

/// A key as the database has it.
pub(super) fn key_to_js(key: &Key) -> JsValue {
    match key {
        Key::Number(number) => JsValue::from_f64(*number as f64),
        Key::Word(word) => JsValue::from_str(word),
    }
}

/// Bytes as the database has them.
pub(super) fn bytes_to_js(bytes: &[u8]) -> JsValue {
    Uint8Array::from(bytes).into()
}

/// A row as the database has it. `act` is for rows that came in together; imports lie in segments, so none does yet.
pub(super) fn row_to_js(id: &str, bytes: &[u8]) -> Result<JsValue, StorageError> {
    let row = Object::new();
    for (name, value) in [(ID, JsValue::from_str(id)), (ACT, JsValue::NULL), (BYTES, bytes_to_js(bytes))] {
        Reflect::set(&row, &name.into(), &value)
            .map_err(|_| StorageError::Damaged("a row that can not be made"))?;
    }
    Ok(row.into())
}

/// An entry out of the database.
pub(in crate::storage) fn read_entry(
    shelf: Shelf,
    key: &JsValue,
    value: JsValue,
) -> Result<Entry, StorageError> {
    let value = if shelf == Shelf::Changes {
        Reflect::get(&value, &BYTES.into()).map_err(|_| StorageError::Damaged("a row"))?
    } else {
        value
    };
    let bytes =
        value.dyn_into::<Uint8Array>().map_err(|_| StorageError::Damaged("something other than bytes"))?;
    Ok(Entry { key: read_key(key)?, bytes: bytes.to_vec() })
}

/// A key out of the database.
pub(super) fn read_key(key: &JsValue) -> Result<Key, StorageError> {
    let number = key.as_f64().filter(|it| *it >= 0.0 && it.fract() == 0.0).map(|it| Key::Number(it as u64));
    number.or_else(|| key.as_string().map(Key::Word)).ok_or(StorageError::Damaged("a key"))
}
