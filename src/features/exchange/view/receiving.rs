//! One packet on its way in: read, compared, looked at, merged.
//!
//! **Invariant:** only [`Receiving::merge`] writes, and only the plan that was shown.

use crate::ui::prelude::*;
use leptos::task::spawn_local;

use super::{
    fault::Fault,
    layer::Exchange,
    unpacking::{self, Parcel},
};
use crate::{
    domain::{
        id::RecordId,
        import::Plan,
        packet::{Error, Packet},
    },
    features::{
        boards::queries::boards,
        exchange::{
            commands::{put_boards_away, take_shop_name},
            queries::{Contested, contested, own_boards},
            summary::Summary,
        },
    },
    route::{Route, use_route},
    session::{
        Session,
        ledger::{LedgerHandle, Trouble},
        use_session,
    },
    ui::notice::Notices,
    words::{exchange as words, trouble, undo},
};

/// How far it is.
#[derive(Clone, PartialEq)]
pub(super) enum Stage {
    /// Nothing came yet.
    Asking,
    /// Being read: bytes, of how many.
    Reading(usize, usize),
    /// Someone edited it: look inside all the same?
    Edited,
    /// What it would change.
    Preview(Summary),
    /// Being written.
    Merging,
    /// Merged; these have two versions now.
    Merged(Vec<Contested>),
    /// Not taken in, and why.
    Refused(String),
}

/// The handle by which the views of a packet act on it.
#[derive(Clone, Copy)]
pub(super) struct Receiving {
    pub stage: RwSignal<Stage>,
    pub boards_along: RwSignal<bool>,
    /// It was edited, and the person looked inside all the same.
    pub edited: RwSignal<bool>,
    held: StoredValue<Option<Packet>>,
    plan: StoredValue<Option<Plan>>,
    session: Session,
    ledger: LedgerHandle,
    notices: Notices,
    exchange: Exchange,
    route: Memo<Route>,
    on_close: Callback<()>,
}

impl Receiving {
    pub fn new(exchange: Exchange, on_close: Callback<()>) -> Receiving {
        Receiving {
            stage: RwSignal::new(Stage::Asking),
            boards_along: RwSignal::new(true),
            edited: RwSignal::new(false),
            held: StoredValue::new(None),
            plan: StoredValue::new(None),
            session: use_session(),
            ledger: expect_context(),
            notices: Notices::current(),
            exchange,
            route: use_route(),
            on_close,
        }
    }

    /// Whether this device has boards that joining another shop would take along.
    pub fn has_own_boards(self) -> bool {
        self.session.read(|ws| !own_boards(ws).is_empty())
    }

    /// Reads what came and shows what it would change.
    pub fn take(self, parcel: Parcel) {
        self.stage.set(Stage::Reading(0, 1));
        spawn_local(async move {
            let progress = move |done, of| _ = self.stage.try_set(Stage::Reading(done, of));
            match unpacking::read(parcel, progress).await {
                Ok(packet) => self.compare(packet).await,
                Err(Fault::Packet(Error::Edited(packet))) => {
                    _ = self.held.try_set_value(Some(*packet));
                    self.turn(Stage::Edited);
                }
                Err(fault) => self.turn(Stage::Refused(fault.sentence())),
            }
        });
    }

    /// Looks into a packet although someone edited it.
    pub fn look_anyway(self) {
        let Some(packet) = self.held.try_update_value(Option::take).flatten() else { return };
        self.edited.set(true);
        self.stage.set(Stage::Reading(1, 1));
        spawn_local(self.compare(packet));
    }

    async fn compare(self, packet: Packet) {
        let ledger = self.ledger.get();
        let here = ledger.replica();
        match unpacking::compare(self.session, ledger, packet).await {
            Ok(plan) => {
                let summary = Summary::of(&plan, here);
                _ = self.plan.try_set_value(Some(plan));
                self.turn(Stage::Preview(summary));
            }
            Err(fault) => self.turn(Stage::Refused(fault.sentence())),
        }
    }

    /// The next stage, unless the person closed the sheet meanwhile.
    fn turn(self, stage: Stage) {
        _ = self.stage.try_set(stage);
    }

    /// Does what was shown.
    pub fn merge(self) {
        let Stage::Preview(summary) = self.stage.get_untracked() else { return };
        let Some(plan) = self.plan.try_update_value(Option::take).flatten() else { return };
        let along = self.boards_along.get_untracked();
        self.stage.set(Stage::Merging);
        spawn_local(async move {
            match self.write(&plan, &summary, along).await {
                Ok(act) => self.merged(&plan, &summary, act),
                Err(why) => {
                    let said = format!("{}。{}", trouble::because(why.name()), words::nothing_changed());
                    self.turn(Stage::Refused(said));
                }
            }
        });
    }

    async fn write(self, plan: &Plan, summary: &Summary, along: bool) -> Result<RecordId, Trouble> {
        let ledger = self.ledger.get();
        let own = self.session.read(own_boards);
        let shop = plan.header.workspace;
        let act = ledger.import(summary.from.clone(), shop, plan.changes.clone()).await?;
        if plan.other_shop {
            let name = plan.header.shop.clone();
            self.session.run(move |ws, cx| take_shop_name(ws, cx, &name));
            if !along {
                self.session.run(move |ws, cx| put_boards_away(ws, cx, &own));
            }
        }
        Ok(act)
    }

    fn merged(self, plan: &Plan, summary: &Summary, act: RecordId) {
        let work = summary.work();
        self.exchange.took_one();
        self.notices.offer(words::merged(work), undo::undo(), move || self.take_back(act, work));
        let open = self.route.try_get_untracked().and_then(Route::board);
        let (first, there) = self.session.read(|ws| {
            let boards = boards(ws);
            (boards.first().map(|it| it.0), boards.iter().any(|it| Some(it.0) == open))
        });
        if let Some(first) = first.filter(|_| !there) {
            Route::Board(first).go();
        }
        let clashes = match summary.conflicts.is_empty() {
            true => vec![],
            false => self.session.read(|ws| contested(ws, &plan.changes)),
        };
        if clashes.is_empty() {
            self.on_close.try_run(());
        } else {
            self.turn(Stage::Merged(clashes));
        }
    }

    /// Takes the import back on this device alone, and offers to merge it again.
    fn take_back(self, act: RecordId, work: usize) {
        self.withhold(act, true, words::merge_undone(work), move || {
            self.withhold(act, false, words::merged(work), || {});
        });
    }

    fn withhold(
        self,
        act: RecordId,
        withheld: bool,
        said: String,
        again: impl Fn() + Clone + Send + Sync + 'static,
    ) {
        let (ledger, notices) = (self.ledger.get(), self.notices);
        spawn_local(async move {
            match ledger.withhold(act, withheld).await {
                Ok(()) if withheld => notices.offer(said, words::take_back_in(), again),
                Ok(()) => notices.tell(said),
                Err(why) => notices.tell(trouble::because(why.name())),
            }
        });
    }
}
