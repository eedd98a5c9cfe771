//! What the page's boot script has read before any wasm was there: see src/boot.js.

use js_sys::{Array, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};

use super::{
    Start, StorageError,
    host::settled,
    indexed_db::{named_error, read_entry},
    start::words,
    transaction::{Entry, Shelf},
};

const PROMISE: &str = "zhangguiStart";

impl Start {
    /// Takes what the boot script has read; `None` on a page without one.
    pub async fn from_boot_script() -> Option<Result<Start, StorageError>> {
        let promise: Promise = Reflect::get(&js_sys::global(), &PROMISE.into()).ok()?.dyn_into().ok()?;
        let told = settled(promise).await;
        Some(told.map_err(|_| StorageError::Unavailable).and_then(|it| Start::from_told(&it)))
    }

    /// Reads what the script tells: nothing when there is no database, an error, or what lies in it.
    pub fn from_told(told: &JsValue) -> Result<Start, StorageError> {
        if told.is_null() || told.is_undefined() {
            return Ok(Start::Fresh);
        }
        if let Some(error) = get(told, "error")?.as_string() {
            let (name, message) = error.split_once(": ").unwrap_or((&error, ""));
            return Err(named_error(name, message));
        }
        let head = get(told, "head")?.dyn_into::<Uint8Array>().ok().map(|it| it.to_vec());
        let tail = entries(Shelf::Changes, &get(told, "keys")?, &get(told, "rows")?)?;
        let meta = entries(Shelf::Meta, &get(told, "metaKeys")?, &get(told, "metaValues")?)?;
        Ok(Start::of(head, tail, words(meta)))
    }
}

fn get(told: &JsValue, name: &str) -> Result<JsValue, StorageError> {
    Reflect::get(told, &name.into()).map_err(|_| StorageError::Damaged("what the boot script told"))
}

fn entries(shelf: Shelf, keys: &JsValue, values: &JsValue) -> Result<Vec<Entry>, StorageError> {
    let of = |it: &JsValue| it.dyn_ref::<Array>().map(Array::to_vec);
    let (Some(keys), Some(values)) = (of(keys), of(values)) else {
        return Err(StorageError::Damaged("what the boot script told"));
    };
    keys.into_iter().zip(values).map(|(key, value)| read_entry(shelf, &key, value)).collect()
}
