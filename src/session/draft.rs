//! Half-typed text that outlives the page: kept at every keystroke, back after a crash, dropped when written.
//!
//! **Invariant:** a draft is only ever read when nothing has been typed yet; it never overwrites typing.

use leptos::{prelude::expect_context, task::spawn_local};

use super::{Outcome, ledger::LedgerHandle, use_session};
use crate::signals::{RwSignal, StoredValue};

/// One text being written, under a name of its own.
#[derive(Clone, Copy)]
pub struct Draft {
    name: StoredValue<String>,
    ledger: LedgerHandle,
    touched: StoredValue<bool>,
    /// There is something under the name, or may be. Dropping nothing writes nothing, where that would make a database.
    kept: StoredValue<bool>,
}

impl Draft {
    /// Opens a draft and gives `restore` what was kept under its name, unless typing began before it came.
    pub fn open(name: String, restore: impl Fn(String) + 'static) -> Draft {
        let ledger = expect_context::<LedgerHandle>();
        let session = use_session();
        let (touched, kept) = (StoredValue::new(false), StoredValue::new(true));
        let draft = Draft { name: StoredValue::new(name.clone()), ledger, touched, kept };
        let reading = ledger.get().draft(name);
        spawn_local(async move {
            let found = reading.await;
            // The sheet may be closed, or typing begun, while the disk answered.
            if draft.touched.try_get_value() != Some(false) {
                return;
            }
            match found {
                Ok(Some(text)) if !text.is_empty() => restore(text),
                Ok(Some(_)) => {}
                Ok(None) => draft.kept.set_value(false),
                Err(_) => session.tell(Outcome::DraftUnreadable),
            }
        });
        draft
    }

    /// Opens the draft of a line: what was kept comes back into `text`. It belongs to what the line began with, so that
    /// a name half changed does not come back over one that was changed since.
    pub fn of(name: &str, text: RwSignal<String>) -> Draft {
        let begun_with = text.get_untracked();
        let name = if begun_with.is_empty() { name.to_owned() } else { format!("{name}/{begun_with}") };
        Draft::open(name, move |kept| text.set(kept))
    }

    /// Keeps what has been typed so far.
    pub fn keep(self, text: String) {
        self.touched.set_value(true);
        self.kept.set_value(true);
        self.ledger.get().keep_draft(self.name.get_value(), Some(text));
    }

    /// Drops it: the text is written, sent or given up.
    pub fn drop(self) {
        self.touched.set_value(true);
        if self.kept.get_value() {
            self.kept.set_value(false);
            self.ledger.get().keep_draft(self.name.get_value(), None);
        }
    }
}
