//! Small things that this device remembers beside any shop: looks, language, where one was, and the canary.
//!
//! **Invariant:** losing all of it loses no work.

use std::fmt;

use gloo_storage::{LocalStorage, Storage};
use web_sys::window;

use crate::domain::id::RecordId;

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
    /// Until when no backup is asked for.
    RemindAfter,
    /// How wide the columns of the table are.
    TableWidths,
    /// What the columns of tables from elsewhere were.
    TableSources,
}

impl Preference {
    const fn key(self) -> &'static str {
        match self {
            Preference::Theme => "zhanggui.theme",
            Preference::Language => "zhanggui.language",
            Preference::Route => "zhanggui.route",
            Preference::LastExport => "zhanggui.last_export",
            Preference::RemindAfter => "zhanggui.remind_after",
            Preference::TableWidths => "zhanggui.table_widths",
            Preference::TableSources => "zhanggui.table_sources",
        }
    }

    /// The remembered word; `None` when there is none.
    pub fn get(self) -> Option<String> {
        get(self.key())
    }

    /// Remembers a word. Where the browser refuses, it is forgotten with the page.
    pub fn set(self, word: &str) {
        set(self.key(), word);
    }

    /// Forgets it.
    pub fn forget(self) {
        forget(self.key());
    }
}

/// Absent where the browser keeps nothing for this page, which gloo does not expect. What is kept are plain words, for
/// gloo's own way of writing values is JSON, and a reader of JSON is a tenth of the program.
fn storage() -> Option<web_sys::Storage> {
    window()?.local_storage().ok()??;
    Some(LocalStorage::raw())
}

fn get(key: &str) -> Option<String> {
    storage()?.get_item(key).ok()?
}

/// False when the browser would not remember it.
fn set(key: &str, word: &str) -> bool {
    storage().is_some_and(|it| it.set_item(key, word).is_ok())
}

fn forget(key: &str) {
    // Only a storage that there is can fail to forget, and browsers have no reason to.
    let _ = storage().map(|it| it.remove_item(key));
}

/// What the boot script reads before any wasm.
const OPEN: &str = "zhanggui.open";

/// The suffix of the open shop's database; empty for the first shop.
pub fn open_shop() -> String {
    get(OPEN).unwrap_or_default()
}

/// Opens another shop at the next start. False when the browser would not remember it.
pub fn set_open_shop(suffix: &str) -> bool {
    set(OPEN, suffix)
}

/// Up to where 动态 of a shop was read on this device.
pub fn last_visit(suffix: &str) -> Option<String> {
    get(&visit_key(suffix))
}

/// Remembers that. Where the browser refuses, the next visit tells of more than it need.
pub fn keep_last_visit(suffix: &str, visit: &str) {
    set(&visit_key(suffix), visit);
}

fn visit_key(suffix: &str) -> String {
    format!("zhanggui.visit{suffix}")
}

/// What survives when a browser clears its databases: the proof that there was something.
///
/// If there is a canary and no database, the data is missing: the page for that is shown, never the welcome.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Canary {
    /// The installation that wrote last.
    pub replica: RecordId,
    /// How many records there were.
    pub records: u32,
    /// When something was last saved, in milliseconds since 1970.
    pub saved_at: i64,
}

impl Canary {
    fn key(suffix: &str) -> String {
        format!("zhanggui.canary{suffix}")
    }

    fn parse(text: &str) -> Option<Canary> {
        let mut words = text.split(' ');
        let replica = words.next()?.parse().ok()?;
        let (records, saved_at) = (words.next()?.parse().ok()?, words.next()?.parse().ok()?);
        Some(Canary { replica, records, saved_at })
    }

    /// Whether a shop has one, readable or not: one that another version wrote is proof enough.
    pub fn is_there(suffix: &str) -> bool {
        get(&Canary::key(suffix)).is_some()
    }

    /// The canary of a shop, if it reads.
    pub fn of(suffix: &str) -> Option<Canary> {
        Canary::parse(&get(&Canary::key(suffix))?)
    }

    /// Puts it in place. Where the browser refuses, a loss would not be noticed, but nothing else changes.
    pub fn keep(&self, suffix: &str) {
        set(&Canary::key(suffix), &self.to_string());
    }

    /// Takes it away: after a shop was removed on purpose.
    pub fn forget(suffix: &str) {
        forget(&Canary::key(suffix));
    }
}

impl fmt::Display for Canary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} {}", self.replica, self.records, self.saved_at)
    }
}
