//! Which writer a tab is: the first slot that no other tab holds.
//!
//! A slot is a Web Lock, taken only if it is free and held as long as the page lives, so a tab that was put to sleep
//! keeps its slot and keeps nobody waiting.
//!
//! **Invariant:** two tabs of one browser never hold the same slot; where the browser has no locks a slot is drawn by
//! chance from those above.

use std::{cell::RefCell, rc::Rc};

use js_sys::{Array, Function, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue, closure::Closure, prelude::wasm_bindgen};

use super::host::settled;

/// Slots that are taken by lock; chance draws from the rest.
const LOCKED: u16 = 1_000;

#[wasm_bindgen]
extern "C" {
    /// `LockManager`, which web-sys does not offer yet.
    type Locks;
    #[wasm_bindgen(method)]
    fn request(this: &Locks, name: &str, options: &Object, granted: &Function) -> Promise;
}

/// Takes a slot of the shop whose database is called `name`. `chance` is any number.
pub async fn take_slot(name: &str, chance: u64) -> u16 {
    if let Some(locks) = locks() {
        for slot in 0..LOCKED {
            match take(&locks, &format!("{name}/writer/{slot}")).await {
                Some(true) => return slot,
                Some(false) => {}
                None => break,
            }
        }
    }
    LOCKED + (chance % u64::from(u16::MAX - LOCKED)) as u16
}

/// Takes a lock for as long as the page lives, if no other tab has it; true too where the browser has no locks.
pub async fn hold_lock(name: &str) -> bool {
    match locks() {
        Some(locks) => take(&locks, name).await.unwrap_or(true),
        None => true,
    }
}

/// Absent outside of secure pages and in old browsers.
fn locks() -> Option<Locks> {
    let navigator = web_sys::window()?.navigator();
    let locks = Reflect::get(&navigator, &"locks".into()).ok()?;
    locks.is_object().then(|| locks.unchecked_into())
}

/// Answers whether the lock was free, and holds it then; `None` when locks do not work here.
async fn take(locks: &Locks, name: &str) -> Option<bool> {
    let options = Object::new();
    Reflect::set(&options, &"ifAvailable".into(), &JsValue::TRUE).ok()?;
    let answer: Rc<RefCell<Option<Function>>> = Rc::default();
    let answered = Promise::new(&mut |resolve, _| drop(answer.replace(Some(resolve))));
    let granted = Closure::once_into_js(move |lock: JsValue| {
        if let Some(answer) = answer.take() {
            // A resolver of a promise does not throw.
            let _ = answer.call1(&JsValue::NULL, &(!lock.is_null()).into());
        }
        // The lock is held until this is settled: never, if it was given.
        if lock.is_null() { JsValue::UNDEFINED } else { Promise::new(&mut |_, _| ()).into() }
    });
    let request = locks.request(name, &options, granted.unchecked_ref());
    let first = Promise::race(&Array::of2(&answered, &request));
    settled(first).await.ok()?.as_bool()
}
