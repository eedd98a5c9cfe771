//! Small things that this device remembers beside any shop: looks, language, where one was, and the canary.
//!
//! **Invariant:** losing all of it loses no work.

use gloo_storage::{LocalStorage, Storage};
use serde::{Deserialize, Serialize, de::DeserializeOwned};

/// What is remembered.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Preference {
    /// Light or dark.
    Theme,
    /// The language of the interface.
    Language,
    /// Where one was, for the next start.
    Route,
    /// When a packet was last sent out.
    LastExport,
}

impl Preference {
    const fn key(self) -> &'static str {
        match self {
            Preference::Theme => "zhanggui.theme",
            Preference::Language => "zhanggui.language",
            Preference::Route => "zhanggui.route",
            Preference::LastExport => "zhanggui.last_export",
        }
    }

    /// The remembered value; `None` when there is none or it does not read.
    pub fn get<T: DeserializeOwned>(self) -> Option<T> {
        LocalStorage::get(self.key()).ok()
    }

    /// Remembers a value. Where the browser refuses, it is forgotten with the page.
    pub fn set(self, value: &impl Serialize) {
        let _ = LocalStorage::set(self.key(), value);
    }

    /// Forgets it.
    pub fn forget(self) {
        LocalStorage::delete(self.key());
    }
}

/// What the boot script reads before any wasm: plain text, not JSON.
const OPEN: &str = "zhanggui.open";

/// The suffix of the open shop's database; empty for the first shop.
pub fn open_shop() -> String {
    LocalStorage::raw().get_item(OPEN).ok().flatten().unwrap_or_default()
}

/// Opens another shop at the next start. False when the browser would not remember it.
pub fn set_open_shop(suffix: &str) -> bool {
    LocalStorage::raw().set_item(OPEN, suffix).is_ok()
}

/// What survives when a browser clears its databases: the proof that there was something.
///
/// If there is a canary and no database, the data is missing: the page for that is shown, never the welcome.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Canary {
    /// The installation that wrote last.
    pub replica: String,
    /// How many records there were.
    pub records: u32,
    /// When something was last saved, in milliseconds since 1970.
    pub saved_at: i64,
}

impl Canary {
    fn key(suffix: &str) -> String {
        format!("zhanggui.canary{suffix}")
    }

    /// The canary of a shop.
    pub fn of(suffix: &str) -> Option<Canary> {
        LocalStorage::get(Canary::key(suffix)).ok()
    }

    /// Puts it in place. Where the browser refuses, a loss would not be noticed, but nothing else changes.
    pub fn keep(&self, suffix: &str) {
        let _ = LocalStorage::set(Canary::key(suffix), self);
    }

    /// Takes it away: after a shop was removed on purpose.
    pub fn forget(suffix: &str) {
        LocalStorage::delete(Canary::key(suffix));
    }
}
