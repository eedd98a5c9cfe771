//! Keeps what is done: writes it, tells other tabs, hears from them, loads the rest, and folds when it is quiet.
//!
//! **Invariant:** other tabs and the mark 「已存好」 hear of a change only after its transaction has completed.

use std::{cell::Cell, rc::Rc};

use crate::ui::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::{JsCast, closure::Closure};

use super::{
    environment::{chance, now},
    later,
    opening::{Opened, first_screen},
    shop::{SAMPLE, Shop, WORD},
};
use crate::{
    domain::{
        block::{decode, pack},
        change::{Change, ChangeId, Writer},
        id::RecordId,
        workspace::Workspace,
    },
    features::templates::sample,
    route::Route,
    session::{
        Session,
        ledger::{Saved, Trouble},
    },
    storage::{
        Host, Listeners, Log, News, Saved as Stored, Saver, StorageError, Tabs,
        log::{Act, Fold, last_of},
        persist,
        preferences::Canary,
        take_slot,
    },
};

/// Everything that stands between the session and the disk.
pub struct Keeper {
    pub session: Session,
    pub log: Rc<Log>,
    pub saver: Rc<Saver>,
    pub suffix: String,
    pub shop: Cell<Shop>,
    pub saved: RwSignal<Saved>,
    pub persisted: RwSignal<bool>,
    /// How often pieces of files came in from elsewhere.
    pub arrivals: RwSignal<u32>,
    /// Nothing was ever stored: which shop this is goes to the disk with the first change, not before.
    pub fresh: Cell<bool>,
    tabs: Option<Tabs>,
    folding: Cell<bool>,
}

impl Keeper {
    /// Joins a session and the log it came from.
    pub fn new(opened: Opened, session: Session) -> Rc<Keeper> {
        let Opened { suffix, shop, fresh, log, .. } = opened;
        let saved = RwSignal::new(Saved::Yes);
        let tabs = Tabs::open(&format!("zhanggui{suffix}")).ok();
        let keeper = Rc::new_cyclic(|keeper: &std::rc::Weak<Keeper>| {
            let (told, written) = (keeper.clone(), keeper.clone());
            let listeners = Listeners {
                saved: Box::new(move |stored| told.upgrade().into_iter().for_each(|it| it.tell(stored))),
                written: Box::new(move |block| {
                    written.upgrade().into_iter().for_each(|it| it.spread(block.to_vec()));
                }),
            };
            let saver = Saver::new(log.clone(), Host::browser(), listeners);
            let persisted = RwSignal::new(false);
            Keeper {
                session,
                log,
                saver,
                suffix,
                shop: Cell::new(shop),
                saved,
                persisted,
                arrivals: RwSignal::new(0),
                fresh: Cell::new(fresh),
                tabs,
                folding: Cell::new(false),
            }
        });
        let writes = keeper.clone();
        session.on_change(move |change| writes.keep(change));
        keeper
    }

    /// Begins, once the page is painted: loads the rest, and lets the session go.
    pub fn start(self: &Rc<Self>) {
        let keeper = self.clone();
        later::afterwards(async move || {
            if let Err(error) = keeper.begin().await {
                keeper.saved.set(Saved::Failing(trouble(&error)));
            }
        });
    }

    /// Loads the rest, finds out who this tab is, and lets the session go.
    async fn begin(self: &Rc<Self>) -> Result<(), StorageError> {
        if self.fresh.get() && self.suffix == SAMPLE {
            self.fresh.set(false);
            self.furnish_sample().await?;
        }
        self.load_rest().await?;
        let name = format!("zhanggui{}", self.suffix);
        let slot = take_slot(&name, chance()).await;
        let writer = Writer { replica: self.shop.get().replica, slot };
        let seq = if self.fresh.get() { 1 } else { self.log.next_seq(writer).await? };
        self.session.loaded(ChangeId { writer, seq });
        self.session.follow_the_day();
        if let Some(tabs) = &self.tabs {
            let hears = Rc::downgrade(self);
            tabs.listen(move |news| {
                if let Some(keeper) = hears.upgrade() {
                    keeper.hear(news);
                }
            });
        }
        if !self.fresh.get() {
            self.fold_when_quiet();
        }
        self.persisted.set(persist::is_persisted().await);
        Ok(())
    }

    fn keep(self: &Rc<Self>, change: &Change) {
        if self.fresh.replace(false) {
            let keeper = self.clone();
            spawn_local(async move {
                if let Err(error) = keeper.keep_shop(keeper.shop.get()).await {
                    keeper.fresh.set(true);
                    keeper.saved.set(Saved::Failing(trouble(&error)));
                }
            });
        }
        self.saver.save(change);
    }

    async fn load_rest(&self) -> Result<(), StorageError> {
        loop {
            match self.log.more().await {
                Ok(None) => return Ok(()),
                Ok(Some(blocks)) => self.lay(&blocks)?,
                Err(StorageError::Superseded) => return Box::pin(self.read_anew(true)).await,
                Err(StorageError::Damaged(_)) => return Box::pin(self.read_anew(false)).await,
                Err(error) => return Err(error),
            }
        }
    }

    fn lay(&self, blocks: &[Vec<u8>]) -> Result<(), StorageError> {
        let mut result = Ok(());
        self.session.load(|workspace| {
            result = blocks.iter().try_for_each(|it| workspace.load(it));
        });
        Ok(result?)
    }

    /// Throws away what is in memory and reads it again; `trust` says whether pages may be believed.
    pub async fn read_anew(&self, trust: bool) -> Result<(), StorageError> {
        let start = self.log.reopen(trust).await?;
        let mut workspace: Workspace = first_screen(&start)?;
        while let Some(blocks) = self.log.more().await? {
            for block in &blocks {
                workspace.load(block)?;
            }
        }
        workspace.settle();
        for change in self.saver.unsaved() {
            workspace.apply(&change);
        }
        self.session.replace(workspace);
        Ok(())
    }

    /// Keeps which shop this is.
    pub async fn keep_shop(&self, shop: Shop) -> Result<(), StorageError> {
        self.shop.set(shop);
        self.log.put_meta(WORD, shop.write()).await
    }

    /// Keeps which shop and which device this is, before something is kept that counts on it.
    pub async fn keep_who(&self) -> Result<(), StorageError> {
        if self.fresh.replace(false) {
            let kept = self.keep_shop(self.shop.get()).await;
            self.fresh.set(kept.is_err());
            return kept;
        }
        Ok(())
    }

    async fn furnish_sample(&self) -> Result<(), StorageError> {
        let changes = sample::changes(self.session.today(), now());
        let act = Act::new(RecordId(chance()), now(), String::new(), changes.len() as u32);
        let word = (WORD, self.shop.get().write());
        self.log.import(&act, (&pack(&changes), &last_of(&changes)), word).await?;
        self.session.take_in(&changes);
        Ok(())
    }

    fn tell(self: &Rc<Self>, stored: &Stored) {
        self.saved.set(match stored {
            Stored::Yes => Saved::Yes,
            Stored::NotYet => Saved::NotYet,
            Stored::Failing(error) => Saved::Failing(trouble(error)),
        });
        if *stored == Stored::Yes {
            self.keep_canary();
            self.ask_to_persist();
            if self.log.is_due() {
                self.fold_when_quiet();
            }
        }
    }

    /// Tells other tabs of a block that has lasted.
    pub fn spread(&self, block: Vec<u8>) {
        self.tabs.iter().for_each(|it| it.tell(&News::Changes(block.clone())));
    }

    /// Tells other tabs to read everything anew.
    pub fn spread_read_anew(&self) {
        self.tabs.iter().for_each(|it| it.tell(&News::ReadAnew));
    }

    fn hear(self: &Rc<Self>, news: News) {
        match news {
            News::Changes(block) => match decode(&block) {
                Ok(changes) => self.session.take_in(&changes),
                // Another version of the app speaks; what it wrote is in the log and read at the next start.
                Err(error) => leptos::logging::warn!("a block from another tab does not read: {error}"),
            },
            News::ReadAnew => {
                let keeper = self.clone();
                spawn_local(async move {
                    if let Err(error) = keeper.read_anew(true).await {
                        keeper.saved.set(Saved::Failing(trouble(&error)));
                    }
                });
            }
        }
    }

    fn keep_canary(&self) {
        let records = self.session.read(|ws| ws.records().len()) as u32;
        Canary { replica: self.shop.get().replica, records, saved_at: now() }.keep(&self.suffix);
    }

    fn ask_to_persist(self: &Rc<Self>) {
        if !self.persisted.get_untracked() && self.suffix != SAMPLE {
            let keeper = self.clone();
            spawn_local(async move { keeper.persisted.set(persist::persist().await) });
        }
    }

    /// Folds soon, when the browser has nothing better to do.
    pub fn fold_when_quiet(self: &Rc<Self>) {
        if !self.log.is_due() || self.folding.replace(true) {
            return;
        }
        let keeper = self.clone();
        when_idle(move || spawn_local(async move { keeper.fold().await }));
    }

    async fn fold(self: Rc<Self>) {
        let mut prepared = self.session.read(|ws| self.log.prepare(ws));
        while let Some(pages) = &mut prepared
            && self.session.read(|ws| pages.step(ws))
        {
            (Host::browser().pause)(0).await;
        }
        let open = Route::current().board();
        let session = self.session;
        let mut plan = |fold: &Fold| {
            for block in &fold.blocks {
                session.take_in(&decode(block)?);
            }
            Ok(session.read(|ws| fold.write(ws, prepared.take(), open)))
        };
        // A fold that fails costs nothing but a slower start; it is tried again after the next write.
        if let Err(error) = self.saver.fold(&mut plan).await {
            leptos::logging::warn!("not folded: {error}");
        }
        self.folding.set(false);
    }
}

fn when_idle(act: impl FnOnce() + 'static) {
    let act = Closure::once_into_js(act);
    let ask = js_sys::Reflect::get(&window(), &"requestIdleCallback".into()).ok();
    match ask.and_then(|it| it.dyn_into::<js_sys::Function>().ok()) {
        Some(ask) => _ = ask.call1(&window(), &act),
        // Safari has no idle callback.
        None => set_timeout(
            move || _ = act.unchecked_ref::<js_sys::Function>().call0(&window()),
            std::time::Duration::from_millis(200),
        ),
    }
}

/// What a person is told of an error of the disk.
pub fn trouble(error: &StorageError) -> Trouble {
    match error {
        StorageError::Full => Trouble::Full,
        StorageError::Unavailable => Trouble::Unavailable,
        StorageError::Closed | StorageError::Lost => Trouble::Closed,
        StorageError::OtherVersion { newer: true } => Trouble::Newer,
        StorageError::Damaged(what) => Trouble::Damaged((*what).into()),
        other => Trouble::Other(other.to_string()),
    }
}
