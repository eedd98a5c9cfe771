//! What the folder does not know from here, as one more file (rules D2 and D3).

use web_sys::FileSystemFileHandle;

use super::{FolderKeeper, reading::numbers, why_of};
use crate::{
    domain::{
        block::decode,
        packet::{Header, Outgoing, Scope},
    },
    features::{
        exchange::{
            queries::{What, header},
            view::pack_changes,
        },
        folder::{progress::file_of, view::Why},
    },
    storage::{SharedFolder, read_file},
};

impl FolderKeeper {
    /// Writes what the folder does not know from here.
    pub(super) async fn write(&self, shop: &SharedFolder) -> Result<(), Why> {
        let replica = self.ledger.replica();
        let log = &self.keeper.log;
        let acts = log.acts().await.map_err(|_| Why::Here)?;
        let after = {
            let progress = self.progress.borrow();
            let is_new = acts.iter().any(|it| !it.withheld && !progress.has_told(it.id));
            if is_new { 0 } else { progress.segment }
        };
        let mut history = log.history_after(after);
        let mut pieces = vec![];
        while let Some(found) = history.next().await.map_err(|_| Why::Here)? {
            for piece in found.into_iter().filter(|it| !it.withheld) {
                pieces.push((piece.act, decode(&piece.block).map_err(|_| Why::Here)?));
            }
        }
        let untold = self.progress.borrow().untold(replica, pieces.into_iter());
        let mut number = self.progress.borrow().written;
        if !untold.changes.is_empty() {
            let own = shop.folder(&replica.to_string(), true).await.map_err(why_of)?.ok_or(Why::Gone)?;
            let last = numbers(&own).await?.into_iter().max_by_key(|it| it.0);
            number = match last {
                // A window that went away before it wrote: its file would wait for ever.
                Some((last, file)) if last > number && is_empty(&file).await => last,
                Some((last, _)) => last.max(number) + 1,
                None => number + 1,
            };
            let from = (replica, self.keeper.session.me());
            let (home, now) = (self.ledger.workspace(), self.keeper.session.now());
            let header =
                self.keeper.session.read(|ws| Header { number, ..header(ws, What::Shop, home, from, now) });
            let packed = pack_changes(
                Outgoing::new(header, Scope::Shop),
                untold.changes.clone(),
                Some(self.ledger.clone()),
                |_, _| (),
            );
            let packed = packed.await.map_err(|_| Why::Here)?;
            own.add(&file_of(number), &packed.blob).await.map_err(why_of)?;
        }
        let segment = history.upto();
        self.progress.borrow_mut().note_written(number, &untold, segment);
        self.keep().await
    }
}

async fn is_empty(file: &FileSystemFileHandle) -> bool {
    read_file(file).await.is_ok_and(|it| it.size() == 0.0)
}
