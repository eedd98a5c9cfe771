//! Parts of a packet as they are pasted: kept until the packet they make is merged.
//!
//! **Invariant:** what was pasted before is read from the disk before anything is added to it, so no part is ever lost.

use crate::ui::prelude::*;
use leptos::task::spawn_local;

use crate::{
    domain::chat::{Bundle, Fault, Pile, Unpacked},
    session::ledger::LedgerHandle,
    ui::notice::Notices,
    words::card::draft_unreadable,
};

/// What the draft is called that holds the parts.
const DRAFT: &str = "exchange/parts";

/// What was pasted so far; copies are the same.
#[derive(Clone, Copy)]
pub(super) struct Gathering {
    pub pile: RwSignal<Pile>,
    /// The last paste was more than is borne.
    pub refused: RwSignal<bool>,
    is_read: StoredValue<bool>,
    ledger: LedgerHandle,
    notices: Notices,
}

impl Gathering {
    /// What was pasted before, as soon as the disk answers.
    pub fn new() -> Gathering {
        let gathering = Gathering {
            pile: RwSignal::new(Pile::default()),
            refused: RwSignal::new(false),
            is_read: StoredValue::new(false),
            ledger: expect_context(),
            notices: Notices::current(),
        };
        spawn_local(gathering.restore());
        gathering
    }

    async fn restore(self) {
        if self.is_read.try_get_value() != Some(false) {
            return;
        }
        let Ok(kept) = self.ledger.get().draft(DRAFT.into()).await else {
            return self.notices.tell(draft_unreadable());
        };
        // Whoever pasted meanwhile has asked the disk too.
        if self.is_read.try_update_value(|it| std::mem::replace(it, true)) == Some(false) {
            self.pile.update(|it| _ = it.add(&kept.unwrap_or_default()));
        }
    }

    /// Takes in a text; answers with a packet of which it had a part and that is all here now.
    pub async fn paste(self, text: &str) -> Option<Bundle> {
        self.restore().await;
        let mut pile = self.pile.try_get_untracked()?;
        (pile.unknown, pile.newer) = (0, false);
        self.refused.set(pile.add(text).is_err());
        let mut these = Pile::default();
        _ = these.add(text);
        let is_one = |it: &&Bundle| it.is_whole() && these.bundles().iter().any(|this| this.is_of_same(it));
        let whole = pile.bundles().iter().find(is_one).cloned();
        self.keep(pile);
        whole
    }

    /// Opens a packet that is all here; one whose parts do not fit each other is let go.
    pub fn open(self, bundle: &Bundle) -> Result<Unpacked, Fault> {
        bundle.join().inspect_err(|_| self.forget(bundle))
    }

    /// Lets the parts of a packet go.
    pub fn forget(self, bundle: &Bundle) {
        let Some(mut pile) = self.pile.try_get_untracked() else { return };
        pile.remove(bundle);
        self.keep(pile);
    }

    fn keep(self, pile: Pile) {
        let text = (!pile.bundles().is_empty()).then(|| pile.text());
        // What could not be read is not written over: it may be read another time.
        if self.is_read.try_get_value() == Some(true) {
            self.ledger.get().keep_draft(DRAFT.into(), text);
        }
        self.pile.set(pile);
    }
}
