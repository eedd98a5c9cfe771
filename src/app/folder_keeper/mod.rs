//! Keeps the shop in step with a folder: writes what was done here, takes in what others wrote, as long as the page is
//! open, and more often while it is seen.
//!
//! A shop that holds nothing yet is laid in no folder, so whoever comes before the drive has brought their shop joins it
//! when it is there.
//!
//! **Invariant:** what is read is on the disk before it is noted as read, and what is written is in the folder before it is
//! noted as written; a round that breaks off is done again.

mod reading;
mod writing;

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use crate::ui::prelude::*;
use leptos::task::spawn_local;

use hashbrown::HashMap;

use self::reading::{Suspect, first_file};
use super::{disk_ledger::DiskLedger, keeping::Keeper, later, shop::SAMPLE};
use crate::{
    domain::id::RecordId,
    features::{
        exchange::{queries::all_boards, view::Exchange},
        folder::{
            progress::{Progress, folder_of, shop_of},
            view::{FolderWays, Standing, Why},
        },
    },
    session::ledger::Ledger,
    storage::{FolderError, Host, SharedFolder, hold_lock, keep_folder, kept_folder},
};

/// Under this word the log keeps how far this device has come.
const WORD: &str = "folder";
/// Between two looks at what there is to write.
const PAUSE: u32 = 3_000;
/// So many of those lie between two looks at what others wrote.
const LOOKS: u32 = 4;
/// The same while the page is hidden.
const LOOKS_UNSEEN: u32 = 20;

/// What lies in a folder.
enum Holds {
    /// This one, or room for it.
    Ours,
    /// Another.
    Others,
    /// None; and here is nothing yet to begin one with.
    Nothing,
}

/// Keeps a shop in step with a folder.
pub struct FolderKeeper {
    keeper: Rc<Keeper>,
    ledger: Rc<dyn Ledger>,
    exchange: Exchange,
    standing: RwSignal<Standing>,
    folder: RefCell<Option<SharedFolder>>,
    progress: RefCell<Progress>,
    /// Something was done since the last writing.
    dirty: Rc<Cell<bool>>,
    /// Goes up whenever another folder, or none, takes the place: an old walk ends then.
    walk: Cell<u32>,
    /// A round is under way: what it notes is of its own folder.
    in_round: Cell<bool>,
    /// This tab may, and no other does.
    is_ours: Cell<bool>,
    /// How many files are not all there yet, and how many are damaged.
    unread: Cell<(usize, usize)>,
    /// Files that did not read, and how often they were found just so.
    suspects: RefCell<HashMap<Suspect, u32>>,
}

impl FolderKeeper {
    /// Makes its ways known to the views below, and goes on where it stopped.
    pub fn provide(keeper: Rc<Keeper>, exchange: Exchange) {
        let dirty = Rc::new(Cell::new(true));
        let touched = dirty.clone();
        keeper.session.on_touched(move |_, _| touched.set(true));
        let ledger: Rc<dyn Ledger> = Rc::new(DiskLedger(keeper.clone()));
        let this = Rc::new(FolderKeeper {
            keeper,
            ledger,
            exchange,
            standing: RwSignal::new(Standing::Off),
            folder: RefCell::default(),
            progress: RefCell::default(),
            dirty,
            walk: Cell::new(0),
            in_round: Cell::new(false),
            is_ours: Cell::new(false),
            unread: Cell::default(),
            suspects: RefCell::default(),
        });
        let does = |act: fn(Rc<FolderKeeper>)| {
            let this = this.clone();
            Callback::new(move |()| act(this.clone()))
        };
        provide_context(FolderWays {
            standing: this.standing.into(),
            can: SharedFolder::can_be_chosen() && this.keeper.suffix != SAMPLE,
            on_choose: does(|it| spawn_local(it.choose())),
            on_resume: does(|it| spawn_local(it.resume())),
            on_leave: does(|it| spawn_local(it.leave())),
            on_join: does(|it| spawn_local(it.join())),
        });
        later::afterwards(async move || {
            if this.keeper.suffix != SAMPLE && !this.keeper.fresh.get() {
                this.restore().await;
            }
        });
    }

    fn database(&self) -> String {
        format!("zhanggui{}", self.keeper.suffix)
    }

    /// Takes up the folder of last time.
    async fn restore(self: Rc<Self>) {
        let kept = self.keeper.log.meta(WORD).await.ok().flatten();
        let Some(progress) = kept.and_then(|it| postcard::from_bytes(&it).ok()) else { return };
        let Ok(Some(handle)) = kept_folder(&self.database()).await else { return };
        let folder = SharedFolder::of(handle);
        self.progress.replace(progress);
        self.folder.replace(Some(folder.clone()));
        match folder.may(false).await {
            true => self.walk().await,
            false => self.standing.set(Standing::Paused(folder.name())),
        }
    }

    async fn choose(self: Rc<Self>) {
        match SharedFolder::choose().await {
            Ok(Some(folder)) => {
                self.stop().await;
                // What was read and written in another folder says nothing of this one.
                self.progress.replace(Progress::default());
                self.folder.replace(Some(folder.clone()));
                if keep_folder(&self.database(), Some(folder.handle())).await.is_err() {
                    return self.standing.set(Standing::Failing(folder.name(), Why::Here));
                }
                if matches!(self.holds(&folder).await, Ok(Holds::Others)) {
                    self.clone().join().await;
                }
                self.walk().await;
            }
            Ok(None) => {}
            Err(why) => self.standing.set(Standing::Failing(String::new(), why_of(why))),
        }
    }

    /// Whose shop lies in a folder.
    async fn holds(&self, folder: &SharedFolder) -> Result<Holds, Why> {
        let inside = folder.inside().await.map_err(why_of)?;
        let shops: Vec<RecordId> = inside.iter().filter_map(|it| shop_of(&it.0)).collect();
        let begins = self.keeper.session.read(|ws| all_boards(ws) > 0);
        Ok(match shops.contains(&self.ledger.workspace()) {
            true => Holds::Ours,
            false if !shops.is_empty() => Holds::Others,
            false if begins => Holds::Ours,
            false => Holds::Nothing,
        })
    }

    async fn resume(self: Rc<Self>) {
        let folder = self.folder.borrow().clone();
        if let Some(folder) = folder
            && folder.may(true).await
        {
            self.walk().await;
        }
    }

    /// Ends the walk, and waits for its last round.
    async fn stop(&self) {
        self.walk.set(self.walk.get() + 1);
        while self.in_round.get() {
            (Host::browser().pause)(PAUSE / 30).await;
        }
    }

    async fn leave(self: Rc<Self>) {
        self.stop().await;
        self.folder.replace(None);
        self.standing.set(Standing::Off);
        // The way alone is forgotten; what lies in the folder stays there.
        if keep_folder(&self.database(), None).await.is_err() {
            self.standing.set(Standing::Failing(String::new(), Why::Here));
        }
    }

    /// Shows what joining the shop in the folder would bring.
    async fn join(self: Rc<Self>) {
        let Some(folder) = self.folder.borrow().clone() else { return };
        match first_file(&folder).await {
            Ok(Some(file)) => self.exchange.receive(file),
            Ok(None) => self.standing.set(Standing::Failing(folder.name(), Why::NotYet)),
            Err(why) => self.standing.set(Standing::Failing(folder.name(), why_of(why))),
        }
    }

    /// Round after round until another folder, or none, takes the place.
    async fn walk(self: Rc<Self>) {
        let Some(folder) = self.folder.borrow().clone() else { return };
        let walk = self.walk.get() + 1;
        self.walk.set(walk);
        while !self.is_ours.get() {
            let is_ours = hold_lock(&format!("{}/folder", self.database())).await;
            self.is_ours.set(is_ours);
            if !is_ours {
                self.standing.set(Standing::Elsewhere(folder.name()));
                // The other window may be closed.
                (Host::browser().pause)(PAUSE).await;
            }
            if self.walk.get() != walk {
                return;
            }
        }
        self.dirty.set(true);
        let mut since_look = LOOKS;
        while self.walk.get() == walk {
            // What was done goes out although the page was hidden since; what others did can wait, but not for ever:
            // another window may be seen meanwhile.
            let looks = since_look >= if is_seen() { LOOKS } else { LOOKS_UNSEEN };
            if (looks || self.dirty.get()) && self.keeper.session.is_loaded() {
                self.in_round.set(true);
                let round = self.round(&folder, looks).await;
                self.in_round.set(false);
                let standing = round.unwrap_or_else(|why| {
                    self.dirty.set(true);
                    match why {
                        Why::NotAllowed => Standing::Paused(folder.name()),
                        why => Standing::Failing(folder.name(), why),
                    }
                });
                if self.walk.get() == walk {
                    self.standing.set(standing);
                }
                since_look = if looks { 0 } else { since_look };
            }
            (Host::browser().pause)(PAUSE).await;
            since_look += 1;
        }
    }

    async fn round(&self, folder: &SharedFolder, looks: bool) -> Result<Standing, Why> {
        match self.holds(folder).await? {
            Holds::Others => return Ok(Standing::OtherShop(folder.name())),
            Holds::Nothing => return Ok(Standing::Empty(folder.name())),
            Holds::Ours => {}
        }
        let shop = folder
            .folder(&folder_of(self.ledger.workspace()), true)
            .await
            .map_err(why_of)?
            .ok_or(Why::Gone)?;
        if looks {
            self.unread.set(self.read(&shop).await?);
        }
        if self.dirty.replace(false) {
            // What is not on the disk yet is told by the next round.
            self.dirty.set(!self.keeper.saver.unsaved().is_empty());
            self.write(&shop).await?;
        }
        let (waiting, damaged) = self.unread.get();
        Ok(Standing::On { name: folder.name(), at: self.keeper.session.now(), waiting, damaged })
    }

    async fn keep(&self) -> Result<(), Why> {
        let progress = postcard::to_allocvec(&*self.progress.borrow()).map_err(|_| Why::Here)?;
        self.keeper.log.put_meta(WORD, progress).await.map_err(|_| Why::Here)
    }
}

fn is_seen() -> bool {
    !document().hidden()
}

fn why_of(error: FolderError) -> Why {
    match error {
        FolderError::NotAllowed => Why::NotAllowed,
        FolderError::Gone => Why::Gone,
        FolderError::Full => Why::Full,
        FolderError::Taken | FolderError::Failed => Why::Busy,
    }
}
