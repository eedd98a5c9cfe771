//! The readings of characters: data that is fetched when somebody first searches, and kept for the life of the page.

use std::sync::Arc;

use crate::ui::prelude::*;
use leptos::{
    task::spawn_local,
    wasm_bindgen::JsCast,
    web_sys::{Response, window},
};
use wasm_bindgen_futures::JsFuture;

use crate::features::search::pinyin::Pinyin;

/// Part of this version, so the service worker has it without a network.
const ADDRESS: &str = "pinyin.txt";

/// The readings, once they are there.
#[derive(Clone, Copy)]
pub(super) struct Readings {
    pinyin: RwSignal<Option<Arc<Pinyin>>>,
    asked: StoredValue<bool>,
}

impl Readings {
    pub fn new() -> Readings {
        Readings { pinyin: RwSignal::new(None), asked: StoredValue::new(false) }
    }

    /// The readings; who asks hears when they come.
    pub fn get(self) -> Option<Arc<Pinyin>> {
        self.pinyin.get()
    }

    /// Fetches them, unless they are there or on their way. Without them words are found as they are written, and the
    /// next search tries again.
    pub fn fetch(self) {
        if self.asked.with_value(|it| *it) {
            return;
        }
        self.asked.set_value(true);
        spawn_local(async move {
            match text(ADDRESS).await {
                Some(data) => self.pinyin.set(Some(Arc::new(Pinyin::parse(&data)))),
                None => self.asked.set_value(false),
            }
        });
    }
}

async fn text(address: &str) -> Option<String> {
    let response = JsFuture::from(window()?.fetch_with_str(address)).await.ok()?;
    let response = response.dyn_into::<Response>().ok().filter(Response::ok)?;
    JsFuture::from(response.text().ok()?).await.ok()?.as_string()
}
