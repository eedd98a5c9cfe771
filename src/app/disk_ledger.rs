//! The ledger of this page, over the log on the disk.

use std::rc::Rc;

use crate::ui::prelude::*;
use leptos::task::spawn_local;

use super::{
    environment::{chance, now},
    keeping::{Keeper, trouble},
    shop::{SAMPLE, Shop, WORD},
};
use crate::{
    domain::{
        block::{decode, pack},
        change::Change,
        id::RecordId,
        value::Value,
        workspace::PURGED,
    },
    session::ledger::{ImportedAct, Later, Ledger, Saved, Trouble},
    storage::{
        StorageError,
        log::Act,
        preferences::{Canary, set_open_shop},
    },
};

/// The ledger of this page.
pub struct DiskLedger(pub Rc<Keeper>);

impl DiskLedger {
    /// Runs an errand on the keeper and says its errors in the session's words.
    fn errand<T: 'static, F: Future<Output = Result<T, StorageError>> + 'static>(
        &self,
        errand: impl FnOnce(Rc<Keeper>) -> F,
    ) -> Later<T> {
        let work = errand(self.0.clone());
        Box::pin(async move { work.await.map_err(|error| trouble(&error)) })
    }
}

impl Ledger for DiskLedger {
    fn workspace(&self) -> RecordId {
        self.0.shop.get().workspace
    }

    fn replica(&self) -> RecordId {
        self.0.shop.get().replica
    }

    fn is_sample(&self) -> bool {
        self.0.suffix == SAMPLE
    }

    fn changes(&self) -> Later<Vec<Change>> {
        self.errand(|keeper| async move {
            let mut changes = vec![];
            let mut history = keeper.log.history();
            while let Some(pieces) = history.next().await? {
                for piece in pieces.iter().filter(|it| !it.withheld) {
                    changes.extend(decode(&piece.block)?);
                }
            }
            changes.extend(keeper.saver.unsaved());
            Ok(changes)
        })
    }

    fn import(&self, from: String, shop: RecordId, changes: Vec<Change>) -> Later<RecordId> {
        self.errand(|keeper| async move {
            let act = Act::new(RecordId(chance()), now(), from, changes.len() as u32);
            let blocks = pack(&changes);
            let shop = Shop { workspace: shop, ..keeper.shop.get() };
            keeper.log.import(&act, &blocks, (WORD, shop.write())).await?;
            keeper.fresh.set(false);
            keeper.shop.set(shop);
            keeper.session.take_in(&changes);
            blocks.into_iter().for_each(|it| keeper.spread(it));
            if purges(&changes) {
                scrub(&keeper).await?;
            }
            keeper.fold_when_quiet();
            Ok(act.id)
        })
    }

    fn imports(&self) -> Later<Vec<ImportedAct>> {
        self.errand(|keeper| async move {
            // The sample shop came with what nobody sent.
            let furnished = keeper.suffix == SAMPLE;
            let acts = keeper.log.acts().await?.into_iter();
            Ok(acts
                .filter(|it| !(furnished && it.from.is_empty()))
                .map(|Act { id, at, from, changes, withheld, .. }| ImportedAct {
                    act: id,
                    at,
                    from,
                    changes,
                    withheld,
                })
                .collect())
        })
    }

    fn withhold(&self, act: RecordId, withheld: bool) -> Later<()> {
        self.errand(move |keeper| async move {
            keeper.log.withhold(act, withheld).await?;
            keeper.spread_read_anew();
            keeper.read_anew(true).await?;
            keeper.fold_when_quiet();
            Ok(())
        })
    }

    fn next_packet(&self) -> Later<u32> {
        self.errand(|keeper| async move {
            let shop = keeper.shop.get();
            let packets = shop.packets + 1;
            keeper.keep_shop(Shop { packets, ..shop }).await?;
            Ok(packets)
        })
    }

    fn draft(&self, name: String) -> Later<Option<String>> {
        self.errand(|keeper| async move { keeper.log.draft(&name).await })
    }

    fn keep_draft(&self, name: String, text: Option<String>) {
        let keeper = self.0.clone();
        spawn_local(async move {
            let kept = match text {
                Some(text) => keeper.log.keep_draft(&name, &text).await,
                None => keeper.log.drop_draft(&name).await,
            };
            if let Err(error) = kept {
                keeper.saved.set(Saved::Failing(trouble(&error)));
            }
        });
    }

    fn saved(&self) -> Signal<Saved> {
        self.0.saved.into()
    }

    fn persisted(&self) -> Signal<bool> {
        self.0.persisted.into()
    }

    fn retry(&self) {
        self.0.saver.retry();
    }

    fn scrub(&self) -> Later<()> {
        self.errand(|keeper| async move { scrub(&keeper).await })
    }

    fn visit_sample(&self, visit: bool) {
        let keeper = self.0.clone();
        spawn_local(async move {
            if !visit && keeper.suffix == SAMPLE {
                if let Err(error) = keeper.log.delete().await {
                    return keeper.saved.set(Saved::Failing(trouble(&error)));
                }
                Canary::forget(SAMPLE);
            }
            if set_open_shop(if visit { SAMPLE } else { "" }) {
                _ = window().location().reload();
            } else {
                keeper.saved.set(Saved::Failing(Trouble::Unavailable));
            }
        });
    }
}

fn purges(changes: &[Change]) -> bool {
    changes.iter().flat_map(|it| &it.ops).any(|op| op.key == PURGED && op.value == Value::Flag(true))
}

async fn scrub(keeper: &Keeper) -> Result<(), StorageError> {
    let purged =
        keeper.session.read(|ws| ws.records().iter().filter(|it| it.is_purged()).map(|it| it.id).collect());
    keeper.log.scrub(&purged).await
}
