//! Opens the shop: takes what the boot script read, or finds out why there is nothing to take.
//!
//! **Invariant:** "can not be read" and "is empty" never lead to the same screen, and neither writes anything.

use std::rc::Rc;

use super::shop::{SAMPLE, Shop, WORD};
use crate::{
    domain::workspace::Workspace,
    session::opening::Opening,
    storage::{
        IndexedDb, Log, Start, Storage, StorageError,
        preferences::{Canary, open_shop},
    },
};

/// A shop that is open, as far as the first screen needs it.
pub struct Opened {
    /// The suffix of its database.
    pub suffix: String,
    /// Which shop, and who here.
    pub shop: Shop,
    /// Nobody worked in it here before.
    pub fresh: bool,
    /// Its log.
    pub log: Rc<Log>,
    /// What the first screen shows.
    pub workspace: Workspace,
}

/// Opens the shop that was open last. `on_interrupted` hears when it can not go on later.
///
/// # Errors
/// Why not; and where the data is missing, an empty shop in its place that nothing is written to before a person acts.
pub async fn open(on_interrupted: impl Fn(Opening) + 'static) -> Result<Opened, (Opening, Option<Opened>)> {
    let suffix = open_shop();
    let found = Start::from_boot_script().await.unwrap_or(Err(StorageError::Unavailable));
    let start = found.map_err(|error| (why(&error), None))?;
    let missing = matches!(start, Start::Fresh) && suffix != SAMPLE && Canary::is_there(&suffix);
    let last = Canary::of(&suffix).map(|it| it.saved_at);
    let opened = open_log(suffix, &start, on_interrupted).map_err(|error| (why(&error), None))?;
    if missing { Err((Opening::Lost { last }, Some(opened))) } else { Ok(opened) }
}

fn open_log(
    suffix: String,
    start: &Start,
    on_interrupted: impl Fn(Opening) + 'static,
) -> Result<Opened, StorageError> {
    let exists = !matches!(start, Start::Fresh);
    let on_trouble = move |error: StorageError| interruption(&error).into_iter().for_each(&on_interrupted);
    let storage: Rc<dyn Storage> = Rc::new(IndexedDb::new(format!("zhanggui{suffix}"), exists, on_trouble));
    let log = Rc::new(Log::open(storage, start));
    let kept = match start {
        Start::Kept(kept) => kept.meta(WORD).and_then(Shop::read),
        Start::Fresh => None,
    };
    let shop = kept.unwrap_or_else(|| Shop::begin(&suffix));
    Ok(Opened { workspace: first_screen(start)?, suffix, shop, fresh: kept.is_none(), log })
}

/// What a start holds, as a workspace.
pub fn first_screen(start: &Start) -> Result<Workspace, StorageError> {
    let mut workspace = Workspace::default();
    if let Start::Kept(kept) = start {
        workspace.reserve(kept.records());
        for block in kept.blocks() {
            workspace.load(block)?;
        }
        workspace.settle();
    }
    Ok(workspace)
}

/// Which screen tells of an error at the start.
fn why(error: &StorageError) -> Opening {
    match error {
        StorageError::Damaged(what) => Opening::Damaged((*what).into()),
        other => interruption(other).unwrap_or(Opening::Unavailable),
    }
}

/// Which screen an open page must give way to; none when it may go on.
fn interruption(error: &StorageError) -> Option<Opening> {
    match error {
        StorageError::OtherVersion { newer: true } => Some(Opening::Newer),
        StorageError::OtherVersion { newer: false } => Some(Opening::OtherWindow),
        StorageError::Blocked => Some(Opening::Blocked),
        StorageError::Lost => Some(Opening::Gone),
        _ => None,
    }
}
