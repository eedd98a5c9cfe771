//! Files on their way onto a card or into a note: kept one after the other, then put on it in one act.
//!
//! **Invariant:** goes on when it is closed meanwhile, with what was chosen while others were on their way, too; what
//! does not come there is taken back.

use std::{cell::RefCell, collections::VecDeque, rc::Rc};

use crate::ui::prelude::*;
use leptos::task::spawn_local;
use web_sys::File;

use super::keeping::{Fault, Laid, keep};
use crate::{
    domain::{
        file::{self, Holder},
        id::Id,
    },
    features::{
        files::{
            commands::{MOST_BYTES, MOST_FILES, add_files},
            queries::files,
        },
        taking_back::offer_undo,
    },
    session::{
        Session,
        ledger::{LedgerHandle, Trouble},
        use_session,
    },
    ui::notice::Notices,
    words::{figures, files as words},
};

/// Files that were chosen together, each under its name, what they are for, and who hears what they are called from now on.
type Batch = (Id<Holder>, Vec<(File, String)>, Option<OnAdded>);

/// Hears of files that were added, and what they are called.
pub type OnAdded = Callback<(Vec<(Id<file::File>, String)>,)>;

/// What is on its way.
#[derive(Clone, Copy)]
pub(in crate::features::boards::view) struct Adding {
    /// Bytes done, of how many; none while nothing is on its way.
    pub progress: RwSignal<Option<(usize, usize)>>,
    /// Why something was not added.
    pub faults: RwSignal<Vec<String>>,
    waiting: StoredValue<Rc<RefCell<VecDeque<Batch>>>>,
    session: Session,
    ledger: LedgerHandle,
    notices: Notices,
    tells: bool,
}

impl Adding {
    /// Nothing on its way yet; `faults` are shown by whoever asks.
    pub fn shown() -> Adding {
        Adding::new(false)
    }

    /// As [`Adding::shown`]; faults are told as notices.
    pub fn told() -> Adding {
        Adding::new(true)
    }

    fn new(tells: bool) -> Adding {
        Adding {
            tells,
            progress: RwSignal::new(None),
            faults: RwSignal::new(vec![]),
            waiting: StoredValue::new(Rc::default()),
            session: use_session(),
            ledger: expect_context(),
            notices: Notices::current(),
        }
    }

    /// Puts files there, under their own names.
    pub fn add(self, holder: Id<Holder>, chosen: Vec<File>) {
        self.add_named(holder, chosen.into_iter().map(|it| (it.clone(), it.name())).collect(), None);
    }

    /// Puts files there, each under a name; after those that are on their way.
    pub fn add_named(self, holder: Id<Holder>, chosen: Vec<(File, String)>, on_added: Option<OnAdded>) {
        let waiting = self.waiting.get_value();
        waiting.borrow_mut().push_back((holder, chosen, on_added));
        if self.progress.with_untracked(Option::is_some) {
            return;
        }
        self.faults.set(vec![]);
        self.progress.set(Some((0, 1)));
        spawn_local(async move {
            loop {
                let Some(batch) = waiting.borrow_mut().pop_front() else { break };
                let faults = self.go(batch).await;
                let shown = self.faults.try_update(|it| it.extend(faults.iter().cloned())).is_some();
                // When it is closed meanwhile, nobody shows them any more.
                if self.tells || !shown {
                    faults.into_iter().for_each(|it| self.notices.tell(it));
                }
            }
            _ = self.progress.try_set(None);
        });
    }

    async fn go(self, (holder, chosen, on_added): Batch) -> Vec<String> {
        if self.has_no_room(holder, chosen.len()) {
            return vec![words::fault_many(MOST_FILES)];
        }
        let ledger = self.ledger.get();
        let of: f64 = chosen.iter().map(|it| it.0.size()).sum();
        let (mut kept, mut laid, mut faults, mut before) = (vec![], Laid::default(), vec![], 0.0);
        for (file, name) in &chosen {
            let progress =
                |done: f64| _ = self.progress.try_set(Some(((before + done) as usize, of as usize)));
            match keep(&ledger, (self.session.new_id(), file, name), &mut laid, &progress).await {
                Ok(file) => kept.push(file),
                Err(Fault::Trouble(why)) => {
                    laid.take_back(ledger).await;
                    let full = why == Trouble::Full;
                    return vec![if full { words::fault_full() } else { words::fault_keep() }.to_owned()];
                }
                Err(why) => faults.push(sentence(&why, name)),
            }
            before += file.size();
        }
        let count = kept.len();
        if count == 0 {
            laid.take_back(ledger).await;
            return faults;
        }
        // Told here and not by the session, whose sentences know no files.
        let is_there = self.session.read(|ws| ws.record(holder.any()).is_some_and(|it| !it.is_purged()));
        if !is_there || self.has_no_room(holder, count) {
            laid.take_back(ledger).await;
            faults.push(if is_there { words::fault_many(MOST_FILES) } else { words::gone().to_owned() });
            return faults;
        }
        let added: Vec<_> = kept.iter().map(|it| (it.file, it.name.clone())).collect();
        let act = self.session.act(move |ws, cx| add_files(ws, cx, holder, &kept));
        if let Some(act) = act {
            // When what asked is closed meanwhile, nobody shows them there.
            on_added.into_iter().for_each(|it| it.try_run((added.clone(),)));
            offer_undo(self.session, self.notices, words::added(count), act);
            // What was laid down of a file that broke off half way is named by nobody.
            laid.take_back(ledger).await;
        }
        faults
    }

    fn has_no_room(self, holder: Id<Holder>, more: usize) -> bool {
        self.session.read(|ws| files(ws, holder).len()) + more > MOST_FILES
    }
}

fn sentence(why: &Fault, name: &str) -> String {
    match why {
        Fault::TooBig(size) => words::fault_big(name, &figures::size(*size), &figures::size(MOST_BYTES)),
        Fault::Empty => words::fault_empty(name),
        Fault::Unreadable(_) | Fault::Trouble(_) => words::fault_read(name),
    }
}
