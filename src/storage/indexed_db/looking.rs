//! Whether there is a database, asked without making one.
//!
//! The browser has no such question that all of them answer: opening makes one, and only taking that back unmakes it. What
//! the crate gives for it is an error thrown by the handler, which the page would be told of as uncaught.

use std::{cell::Cell, rc::Rc};

use js_sys::{Function, Promise};
use wasm_bindgen::{JsCast, JsValue, prelude::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::{IdbDatabase, IdbOpenDbRequest};

use super::trouble::named_error;
use crate::storage::StorageError;

/// True when there is a database called `name`.
pub(super) async fn is_there(name: &str) -> Result<bool, StorageError> {
    let factory = web_sys::window().and_then(|it| it.indexed_db().ok().flatten());
    let request =
        factory.ok_or(StorageError::Unavailable)?.open(name).map_err(|_| StorageError::Unavailable)?;
    let missing = Rc::new(Cell::new(false));
    let (found_missing, making) = (Rc::clone(&missing), request.clone());
    let unmake = Closure::once(move || {
        found_missing.set(true);
        // Aborted, it was never made; should that be refused, an empty one stays, which costs nothing but its place.
        making.transaction().into_iter().for_each(|it| _ = it.abort());
    });
    request.set_onupgradeneeded(Some(unmake.as_ref().unchecked_ref()));
    ended(&request).await;
    if missing.get() {
        return Ok(false);
    }
    match request.result() {
        Ok(database) => {
            database.unchecked_into::<IdbDatabase>().close();
            Ok(true)
        }
        Err(_) => {
            let error = request.error().ok().flatten();
            Err(error.map_or(StorageError::Closed, |it| named_error(&it.name(), &it.message())))
        }
    }
}

/// Waits until the request has an answer, whatever it is.
async fn ended(request: &IdbOpenDbRequest) {
    let mut listen = |resolve: Function, _| {
        request.set_onsuccess(Some(&resolve));
        request.set_onerror(Some(&resolve));
    };
    // The promise is always kept.
    let _ended: Result<JsValue, JsValue> = JsFuture::from(Promise::new(&mut listen)).await;
}
