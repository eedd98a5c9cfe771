//! A shop's database in the browser.
//!
//! An answer of a request is not yet a completed transaction, and a page may go at any moment. Both are dealt with
//! here, once: [`IndexedDb::run`] commits as soon as all writes are asked for, so that the browser finishes them
//! without the page, and waits for the end before it says that they are there.
//!
//! **Invariant:** everything else about IndexedDB is in this folder; an error leaves nothing half done.

mod connection;
mod folder_handle;
mod fresh_log;
mod looking;
mod requests;
mod trouble;
mod value;

use std::{
    pin::pin,
    rc::Rc,
    task::{Context, Poll, Waker},
};

use indexed_db_futures::{
    Build,
    database::Database,
    transaction::{
        Transaction as Opened, TransactionDurability, TransactionFinishKind, TransactionMode,
        TransactionOptions,
    },
};

pub use self::folder_handle::{keep_folder, kept_folder};
use self::{
    connection::Connection,
    requests::{do_read, do_write},
    trouble::{error, open_error},
};
pub(super) use self::{trouble::named_error, value::read_entry};
use super::{
    StorageError,
    transaction::{Answer, Durability, Shelf, Storage, Transaction, Write},
};

/// The database of one shop.
pub struct IndexedDb {
    connection: Rc<Connection>,
}

impl IndexedDb {
    /// The database called `name`, opened when first used; reading makes none. `exists` says that there is one: then none
    /// is made in its place. `on_trouble` hears of what happens without being asked for: another window upgrades or
    /// removes the database, or keeps this one waiting.
    pub fn new(name: String, exists: bool, on_trouble: impl Fn(StorageError) + 'static) -> IndexedDb {
        IndexedDb { connection: Connection::new(name, exists, Box::new(on_trouble)) }
    }

    /// Commits at once, or, when `patient`, lets the transaction end by itself: only then it can be asked why it did
    /// not.
    async fn run(&self, transaction: &mut Transaction<'_>, patient: bool) -> Result<Vec<u64>, StorageError> {
        if transaction.writes.is_empty() && !self.connection.is_there().await? {
            return (transaction.decide)(vec![vec![]; transaction.reads.len()]).map(|_| vec![]);
        }
        let database = self.connection.database().await?;
        let opened = begin(&database, transaction)?;
        let asked: Vec<_> =
            transaction.reads.iter().map(|it| do_read(&opened, it)).collect::<Result<_, _>>()?;
        let mut found = vec![];
        for answer in asked {
            found.push(answer.await?);
        }
        // Nothing is awaited between deciding and asking for all writes: the transaction would end under it.
        let writes = (transaction.decide)(found)?;
        if transaction.writes.is_empty() {
            return Ok(vec![]);
        }
        // Behind a pointer: a start reads before it writes, and only what reads has to be fetched before it.
        let written: Answer<Vec<u64>> = Box::pin(write(opened, writes, patient));
        written.await
    }
}

/// Asks for all writes at once and waits for the end; answers with the numbers that were given.
async fn write(opened: Opened<'_>, writes: Vec<Write>, patient: bool) -> Result<Vec<u64>, StorageError> {
    let mut asked = vec![];
    for write in writes {
        asked.extend(do_write(&opened, write)?);
    }
    let ended = if patient { end(opened).await? } else { opened.commit().await.map_err(error) };
    let mut numbers = vec![];
    for number in asked {
        let number = match &ended {
            Ok(()) => number.await,
            // Of a transaction that broke off over a full disk, some requests are never answered.
            Err(why) => at_once(number).ok_or_else(|| why.clone())?,
        };
        numbers.push(number.map_err(error)? as u64);
    }
    ended.map(|()| numbers)
}

/// What is answered already.
fn at_once<T>(answer: impl Future<Output = T>) -> Option<T> {
    match pin!(answer).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(answer) => Some(answer),
        Poll::Pending => None,
    }
}

/// Waits until the transaction has ended by itself; the reason why it did not stands inside.
async fn end(opened: Opened<'_>) -> Result<Result<(), StorageError>, StorageError> {
    match opened.on_done().map_err(error)?.await {
        TransactionFinishKind::Ok => return Ok(Ok(())),
        // The reason is known when the transaction has ended over the error of a request.
        TransactionFinishKind::Err => drop(opened.on_done().map_err(error)?.await),
        TransactionFinishKind::Abort => {}
    }
    Ok(Err(opened.error().map_or(StorageError::Closed, error)))
}

impl Storage for IndexedDb {
    fn transact<'a>(&'a self, mut transaction: Transaction<'a>) -> Answer<'a, Vec<u64>> {
        Box::pin(async move {
            match self.run(&mut transaction, false).await {
                Err(StorageError::Closed) => {
                    self.connection.drop_database();
                    self.run(&mut transaction, true).await
                }
                answer => answer,
            }
        })
    }

    fn make_sure(&self) -> Answer<'_, ()> {
        Box::pin(fresh_log::begin(self.connection.name()))
    }

    fn delete(&self) -> Answer<'_, ()> {
        Box::pin(async move {
            self.connection.end();
            Database::delete_by_name(self.connection.name()).map_err(open_error)?.await.map_err(error)
        })
    }
}

fn begin<'a>(database: &'a Database, transaction: &Transaction) -> Result<Opened<'a>, StorageError> {
    let names: Vec<&str> = transaction.shelves().into_iter().map(Shelf::name).collect();
    let writes = !transaction.writes.is_empty();
    let durability = match transaction.durability {
        Durability::Relaxed => TransactionDurability::Relaxed,
        Durability::Strict => TransactionDurability::Strict,
    };
    database
        .transaction(names.as_slice())
        .with_mode(if writes { TransactionMode::Readwrite } else { TransactionMode::Readonly })
        .with_options(TransactionOptions::new().with_durability(durability))
        .build()
        .map_err(error)
}
