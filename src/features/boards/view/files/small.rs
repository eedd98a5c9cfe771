//! Small pictures, ready to be shown: read once, kept while they are seen and a while after.
//!
//! **Invariant:** an address that is shown stays good; of those that are not, only so many are kept.

use std::{cell::RefCell, rc::Rc};

use crate::ui::prelude::*;
use hashbrown::HashMap;
use leptos::task::spawn_local;
use web_sys::{Blob, Url};

use super::content::{Content, put_together};
use crate::{
    domain::chunk::ChunkId,
    session::ledger::{Ledger, use_ledger},
};

/// So many are kept that nobody sees: some 24 KiB each.
const KEPT: usize = 200;

/// A small picture in the browser.
struct Kept {
    address: String,
    /// How many show it.
    shown: u32,
    /// When it was last let go.
    turn: u64,
}

#[derive(Default)]
struct Pictures {
    kept: HashMap<ChunkId, Kept>,
    turn: u64,
}

thread_local! {
    static PICTURES: RefCell<Pictures> = RefCell::default();
}

impl Pictures {
    fn take(&mut self, id: ChunkId) -> Option<String> {
        let kept = self.kept.get_mut(&id)?;
        kept.shown += 1;
        Some(kept.address.clone())
    }

    fn lay(&mut self, id: ChunkId, picture: &Blob) -> Option<String> {
        if !self.kept.contains_key(&id) {
            let address = Url::create_object_url_with_blob(picture).ok()?;
            self.kept.insert(id, Kept { address, shown: 0, turn: 0 });
        }
        self.take(id)
    }

    fn let_go(&mut self, id: ChunkId) {
        self.turn += 1;
        if let Some(kept) = self.kept.get_mut(&id) {
            kept.shown -= 1;
            kept.turn = self.turn;
        }
        let idle = self.kept.iter().filter(|it| it.1.shown == 0);
        if idle.clone().count() > KEPT
            && let Some(oldest) = idle.min_by_key(|it| it.1.turn).map(|it| *it.0)
            && let Some(gone) = self.kept.remove(&oldest)
        {
            // Revoking can only fail for an address that is not ours.
            _ = Url::revoke_object_url(&gone.address);
        }
    }
}

/// How a small picture is.
#[derive(Clone, PartialEq)]
pub(super) enum Small {
    /// Being read.
    Waiting,
    /// Under an address.
    Here(String),
    /// Not on this device.
    Missing,
}

/// A small picture for as long as the view that asks is there; looked for again when something came in.
pub(super) fn small(id: ChunkId) -> RwSignal<Small> {
    let ledger = use_ledger();
    let arrivals = ledger.arrivals();
    let taken = PICTURES.with_borrow_mut(|it| it.take(id));
    let small = RwSignal::new(taken.map_or(Small::Waiting, Small::Here));
    let ledger = StoredValue::new(ledger);
    Effect::new(move |_| {
        arrivals.track();
        if !matches!(small.get_untracked(), Small::Here(_)) {
            spawn_local(read(ledger.get_value(), id, small));
        }
    });
    on_cleanup(move || {
        if let Some(Small::Here(_)) = small.try_get_untracked() {
            PICTURES.with_borrow_mut(|it| it.let_go(id));
        }
    });
    small
}

async fn read(ledger: Rc<dyn Ledger>, id: ChunkId, small: RwSignal<Small>) {
    // Always what we made ourselves, or nothing that shows: a small picture is a JPEG.
    let found = put_together(ledger, &[id], "image/jpeg").await;
    let now = match found {
        Ok(Content::Here(picture)) => {
            let is_wanted = matches!(small.try_get_untracked(), Some(Small::Waiting | Small::Missing));
            if !is_wanted {
                return;
            }
            PICTURES.with_borrow_mut(|it| it.lay(id, &picture)).map_or(Small::Missing, Small::Here)
        }
        _ => Small::Missing,
    };
    _ = small.try_set(now);
}
