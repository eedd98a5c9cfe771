//! Writes changes as they are made, in order, and says truthfully whether they are written.
//!
//! Changes made while a write is in flight go together into the next. A change counts as saved when its transaction
//! has completed, not before; until then it stays here and can be taken out as a file. After a failure, what was written
//! since is made sure of first.
//!
//! **Invariant:** never drops a change and never writes one before an earlier one.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use super::{
    Host, Log, StorageError,
    log::{Fold, Row, Written},
};
use crate::domain::{block::decode, change::Change};

/// The longest wait before trying again, in milliseconds.
const LONGEST_PAUSE: u32 = 30_000;

/// Whether everything done is on the device.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Saved {
    /// Everything.
    Yes,
    /// Being written.
    NotYet,
    /// It does not get written. It is in memory, and will be tried again if that may help.
    Failing(StorageError),
}

/// Who wants to hear of it.
pub struct Listeners {
    /// Whether everything is saved, whenever that changes.
    pub saved: Box<dyn Fn(&Saved)>,
    /// A block that has lasted: other tabs may hear of it now.
    pub written: Box<dyn Fn(&[u8])>,
}

/// The one who writes.
pub struct Saver {
    log: Rc<Log>,
    host: Host,
    listeners: Listeners,
    waiting: RefCell<Vec<Row>>,
    saved: RefCell<Saved>,
    works: Cell<bool>,
    failures: Cell<u32>,
    /// Writing has failed since it was last made sure of.
    has_failed: Cell<bool>,
}

impl Saver {
    /// Begins with nothing to write.
    pub fn new(log: Rc<Log>, host: Host, listeners: Listeners) -> Rc<Saver> {
        Rc::new(Saver {
            log,
            host,
            listeners,
            waiting: RefCell::default(),
            saved: RefCell::new(Saved::Yes),
            works: Cell::new(false),
            failures: Cell::new(0),
            has_failed: Cell::new(false),
        })
    }

    /// Takes a change to be written, and begins at once.
    pub fn save(self: &Rc<Self>, change: &Change) {
        self.waiting.borrow_mut().push(Row::of(change));
        if *self.saved.borrow() == Saved::Yes {
            self.tell(Saved::NotYet);
        }
        self.retry();
    }

    /// Tries again what is not written: on a person's word, when the page comes back, or after a pause.
    pub fn retry(self: &Rc<Self>) {
        let is_needed = !self.waiting.borrow().is_empty() || self.has_failed.get();
        if is_needed && !self.works.replace(true) {
            (self.host.spawn)(Box::pin(Rc::clone(self).write()));
        }
    }

    /// Whether everything is saved.
    pub fn saved(&self) -> Saved {
        self.saved.borrow().clone()
    }

    /// What is not written yet: for 存成文件.
    pub fn unsaved(&self) -> Vec<Change> {
        let waiting = self.waiting.borrow();
        waiting.iter().flat_map(|it| decode(&it.bytes).expect("a row reads as it was written")).collect()
    }

    /// Folds the log. `plan` is not asked while something in memory is not in the log: nothing is folded then.
    pub async fn fold(
        &self,
        plan: &mut dyn FnMut(&Fold) -> Result<Written, StorageError>,
    ) -> Result<bool, StorageError> {
        let mut plan = |fold: &Fold| {
            let behind = !self.waiting.borrow().is_empty();
            if behind { Ok(None) } else { plan(fold).map(Some) }
        };
        self.log.fold(&mut plan).await
    }

    async fn write(self: Rc<Self>) {
        loop {
            let rows = self.waiting.borrow().clone();
            let done = match rows.is_empty() {
                true if !self.has_failed.get() => {
                    self.works.set(false);
                    return self.tell(Saved::Yes);
                }
                true => self.log.make_sure().await.map(|()| self.has_failed.set(false)),
                false => self.log.append(&rows).await,
            };
            if let Err(error) = done {
                self.works.set(false);
                return self.fail(error);
            }
            self.failures.set(0);
            self.waiting.borrow_mut().drain(..rows.len());
            rows.iter().for_each(|it| (self.listeners.written)(&it.bytes));
        }
    }

    fn fail(self: &Rc<Self>, error: StorageError) {
        self.has_failed.set(true);
        let failures = self.failures.replace(self.failures.get() + 1);
        if error.may_pass() {
            let (saver, pause) =
                (Rc::clone(self), (self.host.pause)(LONGEST_PAUSE.min(500 << failures.min(8))));
            (self.host.spawn)(Box::pin(async move {
                pause.await;
                saver.retry();
            }));
        }
        self.tell(Saved::Failing(error));
    }

    fn tell(&self, saved: Saved) {
        if self.saved.replace(saved.clone()) != saved {
            (self.listeners.saved)(&saved);
        }
    }
}
