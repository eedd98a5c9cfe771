//! The connection to the database: opened once, shared by all who ask, opened anew when it breaks.
//!
//! **Invariant:** never makes a database where there was one before; never keeps another window's upgrade waiting.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use indexed_db_futures::{
    Build, KeyPath,
    database::{Database, VersionChangeEvent},
};
use js_sys::Promise;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::{JsFuture, future_to_promise, spawn_local};

use super::{
    looking,
    trouble::{error, open_error},
    value::ID,
};
use crate::storage::{Host, StorageError, transaction::Shelf};

const VERSION: u32 = 1;
/// How long Chromium may take to clear a site's data away, in milliseconds: a request made meanwhile is never answered.
const CLEARS: u32 = 500;

/// The way to one database.
pub(super) struct Connection {
    name: String,
    state: RefCell<State>,
    /// There is, or was, a database under this name.
    exists: Cell<bool>,
    /// How often it was opened, to tell an old connection's end from this one's.
    opened: Cell<u32>,
    on_trouble: Box<dyn Fn(StorageError)>,
}

enum State {
    Closed,
    /// Being opened; everybody waits for the same promise.
    Opening(Promise),
    Open(Database),
    /// Given up for good, until the page is loaded anew.
    Over(StorageError),
}

impl Connection {
    pub(super) fn new(name: String, exists: bool, on_trouble: Box<dyn Fn(StorageError)>) -> Rc<Connection> {
        let (state, exists, opened) = (RefCell::new(State::Closed), Cell::new(exists), Cell::new(0));
        Rc::new(Connection { name, state, exists, opened, on_trouble })
    }

    /// The open database.
    pub(super) async fn database(self: &Rc<Self>) -> Result<Database, StorageError> {
        loop {
            let opening = match &*self.state.borrow() {
                State::Open(database) => return Ok(database.clone()),
                State::Over(error) => return Err(error.clone()),
                State::Opening(promise) => Some(promise.clone()),
                State::Closed => None,
            };
            let opening = opening.unwrap_or_else(|| self.begin_to_open(0));
            // The promise is always kept; what came of it is in the state.
            let _ = JsFuture::from(opening).await;
            if let State::Closed = &*self.state.borrow() {
                return Err(StorageError::Closed);
            }
        }
    }

    /// True when there is a database; looking for one makes none.
    pub(super) async fn is_there(&self) -> Result<bool, StorageError> {
        if !self.exists.get() {
            self.exists.set(looking::is_there(&self.name).await?);
        }
        Ok(self.exists.get())
    }

    /// Lets go of a connection that does not work any more.
    pub(super) fn drop_database(&self) {
        let mut state = self.state.borrow_mut();
        if let State::Open(_) = &*state
            && let State::Open(database) = std::mem::replace(&mut *state, State::Closed)
        {
            database.close();
        }
    }

    /// Closes for good, because this window removes the database.
    pub(super) fn end(&self) {
        self.drop_database();
        self.state.replace(State::Over(StorageError::Lost));
    }

    pub(super) fn name(&self) -> &str {
        &self.name
    }

    /// Opens it after so many milliseconds.
    fn begin_to_open(self: &Rc<Self>, after: u32) -> Promise {
        let connection = Rc::clone(self);
        let promise = future_to_promise(async move {
            if after > 0 {
                (Host::browser().pause)(after).await;
            }
            let state = match connection.open().await {
                Ok(database) => State::Open(database),
                Err(error) if error.may_pass() => {
                    (connection.on_trouble)(error);
                    State::Closed
                }
                Err(error) => {
                    (connection.on_trouble)(error.clone());
                    State::Over(error)
                }
            };
            connection.state.replace(state);
            Ok(JsValue::UNDEFINED)
        });
        self.state.replace(State::Opening(promise.clone()));
        promise
    }

    async fn open(self: &Rc<Self>) -> Result<Database, StorageError> {
        let (told, lost) = (Rc::clone(self), Rc::new(Cell::new(false)));
        let (exists, found_lost) = (self.exists.get(), Rc::clone(&lost));
        let request = Database::open(self.name.as_str())
            .with_version(VERSION)
            .with_on_blocked(move |_| {
                (told.on_trouble)(StorageError::Blocked);
                Ok(())
            })
            .with_on_upgrade_needed(move |event, database| {
                if exists && event.old_version() == 0.0 {
                    // Making an empty database here would pass for a shop without data. Failing undoes it.
                    found_lost.set(true);
                    return Err(js_sys::Error::new("the database is gone").into());
                }
                make(&database)
            });
        let database = request.build().map_err(open_error)?.await;
        let database = database.map_err(|it| if lost.get() { StorageError::Lost } else { open_error(it) })?;
        self.exists.set(true);
        self.watch(&database)?;
        Ok(database)
    }

    /// Gives way when another window upgrades or removes the database, and notices when the browser closes it.
    fn watch(self: &Rc<Self>, database: &Database) -> Result<(), StorageError> {
        let mut changes = database.version_changes().map_err(error)?;
        let connection = Rc::clone(self);
        let opened = self.opened.replace(self.opened.get() + 1) + 1;
        spawn_local(async move {
            let event = changes.recv().await;
            drop(changes);
            if connection.opened.get() != opened {
                return;
            }
            connection.drop_database();
            match event {
                Some(event) => {
                    let error = told_by(&event);
                    connection.state.replace(State::Over(error.clone()));
                    (connection.on_trouble)(error);
                }
                // The browser closed it. Whether it is still there shows when it is opened anew, and should show before
                // anybody counts on it; an error is told by the opening.
                None => drop(connection.begin_to_open(CLEARS)),
            }
        });
        Ok(())
    }
}

fn told_by(event: &VersionChangeEvent) -> StorageError {
    match event.new_version() {
        Some(_) => StorageError::OtherVersion { newer: false },
        None => StorageError::Lost,
    }
}

fn make(database: &Database) -> Result<(), indexed_db_futures::error::Error> {
    for shelf in Shelf::ALL {
        let made = database.create_object_store(shelf.name()).with_auto_increment(shelf.counts()).build()?;
        if shelf == Shelf::Changes {
            made.create_index(ID, KeyPath::One(ID)).with_unique(true).build()?;
        }
    }
    Ok(())
}
