//! A database that fails on purpose, to see that nothing acknowledged is lost.

use std::{cell::Cell, rc::Rc};

use super::{
    StorageError,
    transaction::{Answer, Storage, Transaction},
};

/// When in a transaction the fault strikes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Strikes {
    /// Nothing of it happens.
    Before,
    /// All of it happens, but the answer is lost.
    After,
}

/// Another database, of which the n-th transaction fails.
pub struct Faulty {
    storage: Rc<dyn Storage>,
    left: Cell<u32>,
    strikes: Strikes,
    error: StorageError,
    /// Everything after the fault fails as well, as when the browser is killed.
    dead: bool,
    sure: Cell<u32>,
}

impl Faulty {
    /// Fails the `nth` transaction (the first is 0) with `error`.
    pub fn once(storage: Rc<dyn Storage>, nth: u32, strikes: Strikes, error: StorageError) -> Faulty {
        Faulty { storage, left: Cell::new(nth), strikes, error, dead: false, sure: Cell::new(0) }
    }

    /// Fails the `nth` transaction and all that follow.
    pub fn from(storage: Rc<dyn Storage>, nth: u32, strikes: Strikes, error: StorageError) -> Faulty {
        Faulty { dead: true, ..Faulty::once(storage, nth, strikes, error) }
    }

    /// True when the fault has struck.
    pub fn has_struck(&self) -> bool {
        self.left.get() == u32::MAX
    }

    /// How often somebody made sure of what was written.
    pub fn made_sure(&self) -> u32 {
        self.sure.get()
    }

    fn turn(&self) -> Option<Strikes> {
        match self.left.get() {
            0 => {
                self.left.set(u32::MAX);
                Some(self.strikes)
            }
            u32::MAX => self.dead.then_some(Strikes::Before),
            left => {
                self.left.set(left - 1);
                None
            }
        }
    }
}

impl Storage for Faulty {
    fn transact<'a>(&'a self, transaction: Transaction<'a>) -> Answer<'a, Vec<u64>> {
        Box::pin(async move {
            match self.turn() {
                None => self.storage.transact(transaction).await,
                Some(Strikes::Before) => Err(self.error.clone()),
                Some(Strikes::After) => {
                    self.storage.transact(transaction).await?;
                    Err(self.error.clone())
                }
            }
        })
    }

    fn delete(&self) -> Answer<'_, ()> {
        self.storage.delete()
    }

    fn make_sure(&self) -> Answer<'_, ()> {
        self.sure.set(self.sure.get() + 1);
        self.storage.make_sure()
    }
}
