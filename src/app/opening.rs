//! Opens the shop: takes what the boot script read, or finds out why there is nothing to take.
//!
//! **Invariant:** "can not be read" and "is empty" never lead to the same screen, and neither writes anything.

use std::rc::Rc;

use super::shop::{SAMPLE, Shop, WORD};
use crate::{
    domain::workspace::Workspace,
    session::ledger::Opening,
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
    /// Nothing was ever stored.
    pub fresh: bool,
    /// Its log.
    pub log: Rc<Log>,
    /// What the first screen shows.
    pub workspace: Workspace,
}

/// Opens the shop that was open last.
pub async fn open(on_trouble: impl Fn(StorageError) + 'static) -> Result<Opened, Opening> {
    let suffix = open_shop();
    let start = Start::from_boot_script().await.unwrap_or(Err(StorageError::Unavailable));
    let start = start.map_err(|error| why(&error))?;
    let fresh = matches!(start, Start::Fresh);
    if fresh && suffix != SAMPLE && Canary::of(&suffix).is_some() {
        return Err(Opening::Lost);
    }
    let storage: Rc<dyn Storage> = Rc::new(IndexedDb::new(format!("zhanggui{suffix}"), !fresh, on_trouble));
    let log = Rc::new(Log::open(storage, &start));
    let workspace = first_screen(&start).or_else(|_| Err(Opening::Damaged))?;
    let kept = match &start {
        Start::Kept(kept) => kept.meta(WORD).and_then(Shop::read),
        Start::Fresh => None,
    };
    let shop = kept.unwrap_or_else(|| Shop::begin(&suffix));
    Ok(Opened { suffix, shop, fresh: kept.is_none(), log, workspace })
}

/// What a start holds, as a workspace.
pub fn first_screen(start: &Start) -> Result<Workspace, StorageError> {
    let mut workspace = Workspace::default();
    if let Start::Kept(kept) = start {
        for block in kept.blocks() {
            workspace.load(block, |_| {})?;
        }
    }
    Ok(workspace)
}

/// Which screen tells of an error at the start.
fn why(error: &StorageError) -> Opening {
    match error {
        StorageError::OtherVersion { newer: true } => Opening::Newer,
        StorageError::OtherVersion { .. } | StorageError::Blocked => Opening::OtherWindow,
        StorageError::Lost => Opening::Lost,
        StorageError::Damaged(_) => Opening::Damaged,
        _ => Opening::Unavailable,
    }
}
