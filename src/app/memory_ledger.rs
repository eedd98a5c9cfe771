//! A ledger that forgets with the page; until there is a disk under it.

use std::{cell::RefCell, rc::Rc};

use leptos::prelude::*;

use crate::{
    domain::{change::Change, id::RecordId},
    session::{
        Session,
        ledger::{ImportedAct, Later, Ledger, Saved},
    },
};

/// Changes of this page.
pub struct MemoryLedger {
    session: Session,
    changes: Rc<RefCell<Vec<Change>>>,
}

impl MemoryLedger {
    /// Listens to a session.
    pub fn new(session: Session) -> Self {
        let changes = Rc::<RefCell<Vec<Change>>>::default();
        let log = changes.clone();
        session.on_change(move |change| log.borrow_mut().push(change.clone()));
        MemoryLedger { session, changes }
    }
}

fn now<T: 'static>(value: T) -> Later<T> {
    Box::pin(async move { Ok(value) })
}

impl Ledger for MemoryLedger {
    fn workspace(&self) -> RecordId {
        RecordId(1)
    }
    fn replica(&self) -> RecordId {
        RecordId(2)
    }
    fn is_sample(&self) -> bool {
        false
    }
    fn changes(&self) -> Later<Vec<Change>> {
        now(self.changes.borrow().clone())
    }
    fn import(&self, _: String, changes: Vec<Change>) -> Later<RecordId> {
        self.session.take_in(&changes);
        self.changes.borrow_mut().extend(changes);
        now(RecordId(3))
    }
    fn imports(&self) -> Later<Vec<ImportedAct>> {
        now(vec![])
    }
    fn withhold(&self, _: RecordId, _: bool) -> Later<()> {
        now(())
    }
    fn next_packet(&self) -> Later<u32> {
        now(1)
    }
    fn join(&self, _: RecordId) -> Later<()> {
        now(())
    }
    fn draft(&self, _: String) -> Later<Option<String>> {
        now(None)
    }
    fn keep_draft(&self, _: String, _: Option<String>) {}
    fn saved(&self) -> Signal<Saved> {
        Signal::stored(Saved::Yes)
    }
    fn persisted(&self) -> Signal<bool> {
        Signal::stored(false)
    }
    fn scrub(&self) -> Later<()> {
        now(())
    }
    fn visit_sample(&self, _: bool) {}
}
