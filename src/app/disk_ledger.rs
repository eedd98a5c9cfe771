//! The ledger of this page, over the log on the disk.

use std::rc::Rc;

use crate::ui::prelude::*;
use hashbrown::HashSet;
use leptos::task::spawn_local;

use super::{
    environment::{chance, now},
    keeping::{Keeper, trouble},
    shop::{SAMPLE, Shop, WORD},
};
use crate::{
    domain::{
        block::{Packing, decode},
        change::Change,
        channel::{Arrival, Came, Channel},
        chunk::{Chunk, ChunkId},
        file::File,
        id::RecordId,
        record::Typed,
        value::Value,
        workspace::PURGED,
    },
    session::ledger::{ImportedAct, Later, Ledger, Saved, Trouble},
    storage::{
        StorageError,
        log::{Act, Piece, last_of},
        persist,
        preferences::{Canary, set_open_shop},
    },
    ui::pace::Pace,
};

/// Changes between two looks at the clock.
const STEPS: usize = 64;

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
        self.errand(|keeper| async move { changes(&keeper, None).await })
    }

    fn changes_without(&self, act: RecordId) -> Later<Vec<Change>> {
        self.errand(move |keeper| async move { changes(&keeper, Some(act)).await })
    }

    fn import(&self, from: String, shop: RecordId, changes: Rc<Vec<Change>>) -> Later<RecordId> {
        self.errand(|keeper| async move {
            let act = Act::new(RecordId(chance()), now(), from, changes.len() as u32);
            let blocks = pack_in_slices(&changes).await;
            let shop = Shop { workspace: shop, ..keeper.shop.get() };
            keeper.log.import(&act, (&blocks, &last_of(&changes)), (WORD, shop.write())).await?;
            keeper.fresh.set(false);
            keeper.shop.set(shop);
            take_up(&keeper, &changes, blocks).await?;
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

    fn last_out(&self, channel: Channel) -> Later<u32> {
        self.errand(move |keeper| async move { keeper.log.last_out(channel).await })
    }

    fn went_out(&self, channel: Channel, number: u32) -> Later<()> {
        self.errand(move |keeper| async move {
            keeper.keep_who().await?;
            keeper.log.went_out(channel, number).await
        })
    }

    fn came(&self) -> Later<Vec<Came>> {
        self.errand(|keeper| async move { keeper.log.came().await })
    }

    fn note_arrival(&self, came: Came, arrival: Arrival, act: Option<RecordId>) -> Later<()> {
        self.errand(move |keeper| async move {
            keeper.keep_who().await?;
            keeper.log.note_arrival(&came, &arrival, act).await
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

    fn keep_chunk(&self, chunk: Chunk) -> Later<bool> {
        self.errand(|keeper| async move { keeper.log.keep_chunk(&chunk).await })
    }

    fn chunk(&self, id: ChunkId) -> Later<Option<Chunk>> {
        self.errand(move |keeper| async move { keeper.log.chunk(id).await })
    }

    fn missing_chunks(&self, mut ids: Vec<ChunkId>) -> Later<Vec<ChunkId>> {
        self.errand(|keeper| async move {
            let here = keeper.log.chunks().await?;
            ids.retain(|it| !here.contains(it));
            Ok(ids)
        })
    }

    fn drop_chunks(&self, mut ids: Vec<ChunkId>) -> Later<()> {
        self.errand(|keeper| async move {
            let named = named_chunks(&keeper);
            ids.retain(|it| !named.contains(it));
            keeper.log.drop_chunks(&ids).await
        })
    }

    fn arrivals(&self) -> RwSignal<u32> {
        self.0.arrivals
    }

    fn saved(&self) -> Signal<Saved> {
        self.0.saved.into()
    }

    fn persisted(&self) -> Signal<bool> {
        self.0.persisted.into()
    }

    fn room_left(&self) -> Later<Option<u64>> {
        Box::pin(async { Ok(persist::room_left().await) })
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

/// Writes changes as blocks, and lets the browser draw meanwhile.
async fn pack_in_slices(changes: &[Change]) -> Vec<Vec<u8>> {
    let (mut packing, mut pace) = (Packing::default(), Pace::begin());
    for some in changes.chunks(STEPS) {
        some.iter().for_each(|it| packing.add(it));
        pace.rest().await;
    }
    packing.done()
}

/// Takes changes that came to the log from elsewhere into the session and to the other tabs.
pub(super) async fn take_up(
    keeper: &Rc<Keeper>,
    changes: &[Change],
    blocks: Vec<Vec<u8>>,
) -> Result<(), StorageError> {
    let (mut intake, mut pace) = (keeper.session.intake(changes), Pace::begin());
    while intake.step() {
        pace.rest().await;
    }
    intake.done();
    blocks.into_iter().for_each(|it| keeper.spread(it));
    if purges(changes) {
        scrub(keeper).await?;
    }
    keeper.fold_when_quiet();
    Ok(())
}

async fn changes(keeper: &Keeper, without: Option<RecordId>) -> Result<Vec<Change>, StorageError> {
    let mut changes = vec![];
    let mut history = keeper.log.history();
    while let Some(pieces) = history.next().await? {
        let count = |it: &&Piece| !it.withheld && (without.is_none() || it.act != without);
        for piece in pieces.iter().filter(count) {
            changes.extend(decode(&piece.block)?);
        }
    }
    changes.extend(keeper.saver.unsaved());
    Ok(changes)
}

fn purges(changes: &[Change]) -> bool {
    changes.iter().flat_map(|it| &it.ops).any(|op| op.key == PURGED && op.value == Value::Flag(true))
}

async fn scrub(keeper: &Keeper) -> Result<(), StorageError> {
    let purged =
        keeper.session.read(|ws| ws.records().iter().filter(|it| it.is_purged()).map(|it| it.id).collect());
    let named = named_chunks(keeper);
    keeper.log.scrub(&purged, &|it| named.contains(&it)).await
}

/// Every chunk that a file of the shop names, put away or not.
fn named_chunks(keeper: &Keeper) -> HashSet<ChunkId> {
    keeper.session.read(|ws| {
        let files = ws.records().iter().filter_map(|it| File::in_data(&it.data));
        files.flat_map(File::named).collect()
    })
}
