//! What a text comes to when several people wrote it without knowing of each other.
//!
//! The texts are merged against the last one all of them had, which only the log remembers.
//!
//! **Invariant:** writes nothing; the log is read only while there is something to merge.

use leptos::task::spawn_local;

use super::{
    Scope,
    ledger::{Saved, use_ledger},
    use_session,
};
use crate::{
    domain::{
        id::RecordId,
        merge::Said,
        text::{self, Merged},
        value::{Key, Value},
    },
    signals::{Effect, Memo, RwSignal, Signal, StoredValue},
};

/// The texts of a register as one, or side by side; nothing while there is one text, or the log is still being read.
/// `scope` is what changes of the register are announced to.
pub fn joined_text(record: RecordId, key: Key, scope: Scope) -> Signal<Option<Merged>> {
    let session = use_session();
    let ledger = use_ledger();
    let saved = ledger.saved();
    let ledger = StoredValue::new(ledger);
    let joined = RwSignal::new(None);
    let versions = Memo::new(move |_| {
        let contests = session.watch(&[scope], |ws| ws.conflicts(record));
        contests.into_iter().find(|it| it.key == key)
    });
    Effect::new(move |_| {
        if versions.with(Option::is_none) {
            joined.set(None);
            return;
        }
        // What was written last is in the log once it is saved.
        if saved.get() == Saved::NotYet {
            return;
        }
        let changes = ledger.with_value(|it| it.changes());
        spawn_local(async move {
            let merged = match changes.await {
                Ok(changes) => text::merge(&Said::of_register(&changes, record, key)),
                // A log that does not read has no text to merge against: what is shown is all there is.
                Err(_) => match session.read(|ws| ws.value(record, key)) {
                    Value::Text(text) => Some(Merged::Overlap(vec![text])),
                    _ => None,
                },
            };
            // When what asked is closed meanwhile, nobody waits for the answer.
            _ = joined.try_set(merged);
        });
    });
    joined.into()
}
