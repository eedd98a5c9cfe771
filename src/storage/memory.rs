//! A database in memory: for tests, and for a browser that offers none. Copies are the same database.

use std::{
    cell::RefCell,
    collections::{BTreeMap, BTreeSet},
    future::poll_fn,
    rc::Rc,
    task::Poll,
};

use super::{
    StorageError,
    transaction::{Answer, Entry, Key, Read, Shelf, Storage, Transaction, Write},
};

/// Keeps everything until the last copy is dropped.
#[derive(Clone, Default)]
pub struct Memory(Rc<RefCell<State>>);

#[derive(Default)]
struct State {
    entries: BTreeMap<(Shelf, Key), Vec<u8>>,
    ids: BTreeMap<String, u64>,
    last: BTreeMap<Shelf, u64>,
}

impl Storage for Memory {
    fn transact<'a>(&'a self, transaction: Transaction<'a>) -> Answer<'a, Vec<u64>> {
        Box::pin(async move {
            others_first().await;
            let found = transaction.reads.iter().map(|it| self.0.borrow().read(it)).collect();
            let writes = (transaction.decide)(found)?;
            self.0.borrow().check(&writes)?;
            let numbers = writes.into_iter().filter_map(|it| self.0.borrow_mut().write(it)).collect();
            others_first().await;
            Ok(numbers)
        })
    }

    fn make_sure(&self) -> Answer<'_, ()> {
        Box::pin(async { Ok(()) })
    }

    fn delete(&self) -> Answer<'_, ()> {
        Box::pin(async move {
            *self.0.borrow_mut() = State::default();
            Ok(())
        })
    }
}

impl State {
    fn read(&self, read: &Read) -> Vec<Entry> {
        let range = |after: Option<u64>| {
            let (shelf, none) = (read.shelf(), Key::Number(0));
            let from = after.map_or(none, |it| Key::Number(it + 1));
            self.entries.range((shelf, from)..).take_while(move |it| it.0.0 == shelf)
        };
        let entry =
            |(key, bytes): (&(Shelf, Key), &Vec<u8>)| Entry { key: key.1.clone(), bytes: bytes.clone() };
        match read {
            Read::One(shelf, key) => {
                self.entries.get_key_value(&(*shelf, key.clone())).map(entry).into_iter().collect()
            }
            Read::All(_) => range(None).map(entry).collect(),
            Read::After(_, after, most) => range(Some(*after)).take(*most as usize).map(entry).collect(),
            Read::Keys(_) => range(None).map(|it| Entry { key: it.0.1.clone(), bytes: vec![] }).collect(),
        }
    }

    /// Finds out whether all writes can be made, so that none is made if one can not.
    fn check(&self, writes: &[Write]) -> Result<(), StorageError> {
        let mut new = BTreeSet::new();
        let taken = writes.iter().any(|it| match it {
            Write::Row { number, id, .. } => {
                self.ids.get(id).is_some_and(|it| Some(*it) != *number) || !new.insert(id)
            }
            _ => false,
        });
        if taken { Err(StorageError::Taken) } else { Ok(()) }
    }

    /// Answers the number that a new row got.
    fn write(&mut self, write: Write) -> Option<u64> {
        match write {
            Write::Row { number, id, bytes } => {
                let given = number.unwrap_or_else(|| self.last.get(&Shelf::Changes).map_or(1, |it| it + 1));
                self.ids.insert(id, given);
                self.put(Shelf::Changes, Key::Number(given), bytes);
                return number.is_none().then_some(given);
            }
            Write::Put(shelf, key, bytes) => self.put(shelf, key, bytes),
            Write::Delete(shelf, key) => {
                if shelf == Shelf::Changes {
                    self.ids.retain(|_, it| Some(*it) != key.number());
                }
                self.entries.remove(&(shelf, key));
            }
            Write::Clear(shelf) => {
                self.entries.retain(|it, _| it.0 != shelf);
                if shelf == Shelf::Changes {
                    self.ids.clear();
                }
            }
        }
        None
    }

    fn put(&mut self, shelf: Shelf, key: Key, bytes: Vec<u8>) {
        if let Some(number) = key.number().filter(|_| shelf.counts()) {
            let last = self.last.entry(shelf).or_default();
            *last = number.max(*last);
        }
        self.entries.insert((shelf, key), bytes);
    }
}

/// Lets other tasks go on before and after a transaction, as a real database does.
async fn others_first() {
    let mut waited = false;
    poll_fn(|cx| {
        if std::mem::replace(&mut waited, true) {
            return Poll::Ready(());
        }
        cx.waker().wake_by_ref();
        Poll::Pending
    })
    .await;
}
