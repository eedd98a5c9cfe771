//! Asks the browser not to clear what rests here, and how much that is.
//!
//! **Invariant:** a promise of the browser, not a backup: a full disk or 「清除数据」 takes everything all the same.

use js_sys::{Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::StorageManager;

use super::host::settled;

/// True when the browser promised not to clear the data by itself; false too where it can not be asked.
pub async fn is_persisted() -> bool {
    ask(StorageManager::persisted).await.and_then(|it| it.as_bool()).unwrap_or(false)
}

/// Asks for that promise; answers as [`is_persisted`]. Some browsers say no at first and yes later, so it is asked at
/// every start until they do.
pub async fn persist() -> bool {
    ask(StorageManager::persist).await.and_then(|it| it.as_bool()).unwrap_or(false)
}

/// How many bytes the browser would still take from this site at most; the disk may have less.
pub async fn room_left() -> Option<u64> {
    let estimate = ask(StorageManager::estimate).await?;
    let says = |name: &str| Reflect::get(&estimate, &name.into()).ok()?.as_f64();
    Some((says("quota")? - says("usage")?).max(0.0) as u64)
}

async fn ask(question: fn(&StorageManager) -> Result<Promise, JsValue>) -> Option<JsValue> {
    let navigator = web_sys::window()?.navigator();
    // Absent outside of secure pages.
    let manager: StorageManager = Reflect::get(&navigator, &"storage".into()).ok()?.dyn_into().ok()?;
    settled(question(&manager).ok()?).await.ok()
}
