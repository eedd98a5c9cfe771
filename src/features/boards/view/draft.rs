//! Half-typed text that outlives the page: kept at every keystroke, back after a crash, dropped when written.
//!
//! **Invariant:** a draft is only ever read when nothing has been typed yet; it never overwrites typing.

use crate::ui::prelude::*;
use leptos::task::spawn_local;

use crate::{session::ledger::LedgerHandle, ui::notice::Notices, words::card as words};

/// One text being written, under a name of its own.
#[derive(Clone, Copy)]
pub(super) struct Draft {
    name: StoredValue<String>,
    ledger: LedgerHandle,
    touched: StoredValue<bool>,
}

impl Draft {
    /// Opens a draft and gives `restore` what was kept under its name, unless typing began before it came.
    pub fn open(name: String, restore: impl Fn(String) + 'static) -> Draft {
        let ledger = expect_context::<LedgerHandle>();
        let notices = Notices::current();
        let draft = Draft { name: StoredValue::new(name.clone()), ledger, touched: StoredValue::new(false) };
        let reading = ledger.get().draft(name);
        spawn_local(async move {
            let kept = reading.await;
            // The sheet may be closed, or typing begun, while the disk answered.
            if draft.touched.try_get_value() != Some(false) {
                return;
            }
            match kept {
                Ok(Some(text)) if !text.is_empty() => restore(text),
                Ok(_) => {}
                Err(_) => notices.tell(words::draft_unreadable()),
            }
        });
        draft
    }

    /// Keeps what has been typed so far.
    pub fn keep(self, text: String) {
        self.touched.set_value(true);
        self.ledger.get().keep_draft(self.name.get_value(), Some(text));
    }

    /// Drops it: the text is written, sent or given up.
    pub fn drop(self) {
        self.touched.set_value(true);
        self.ledger.get().keep_draft(self.name.get_value(), None);
    }
}
