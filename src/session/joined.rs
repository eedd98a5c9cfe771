//! What the body comes to when several people wrote it without knowing of each other.
//!
//! The texts are merged against the last one all of them had, which only the log remembers.
//!
//! **Invariant:** writes nothing; the log is read only while there is something to merge.

use crate::ui::prelude::*;
use leptos::task::spawn_local;

use super::super::look::look;
use crate::{
    domain::{
        card::Card,
        id::Id,
        merge::Said,
        text::{self, Merged},
    },
    session::{
        Scope,
        ledger::{Saved, use_ledger},
        use_session,
    },
};

/// The bodies as one, or side by side; nothing while there is one body, or the log is still being read.
pub(super) fn joined_body(card: Id<Card>) -> Signal<Option<Merged>> {
    let session = use_session();
    let ledger = use_ledger();
    let saved = ledger.saved();
    let ledger = StoredValue::new(ledger);
    let joined = RwSignal::new(None);
    let versions = look([Scope::Card(card)], move |ws| {
        let contests = ws.conflicts(card.any());
        contests.into_iter().find(|it| it.key == Card::BODY.key())
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
                Ok(changes) => text::merge(&Said::of_register(&changes, card.any(), Card::BODY.key())),
                // A log that does not read has no text to merge against: the versions themselves are all there is.
                Err(_) => session.read(|ws| ws.get(card).map(|it| Merged::Overlap(vec![it.body.clone()]))),
            };
            // When the sheet is closed meanwhile, nobody waits for the answer.
            _ = joined.try_set(merged);
        });
    });
    joined.into()
}
