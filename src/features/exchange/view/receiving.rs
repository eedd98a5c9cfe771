//! One packet on its way in: read, compared, looked at. It is merged in merging.rs.
//!
//! **Invariant:** nothing is written but what waits aside for the person's word.

use crate::ui::prelude::*;
use leptos::task::spawn_local;
use web_sys::File;

use super::{
    fault::Fault,
    gathering::Gathering,
    layer::Exchange,
    told::{SaysOfCards, Told},
    unpacking::{self, Parcel, Pieces, is_in_parts, text_of},
};
use crate::{
    domain::{
        chat::Bundle,
        chunk::ChunkId,
        import::Plan,
        packet::{Error, Packet},
    },
    features::{
        boards::queries::is_me,
        exchange::{
            queries::{Contested, own_boards},
            revived::Revived,
            summary::Summary,
        },
        files::queries::completed,
    },
    route::{Route, use_route},
    session::{Session, ledger::LedgerHandle, use_session},
    ui::notice::Notices,
    words::files as file_words,
};

/// How far it is.
#[derive(Clone, PartialEq)]
pub(super) enum Stage {
    /// Nothing came yet.
    Asking,
    /// Being read: bytes, of how many.
    Reading(usize, usize),
    /// It opens with a passphrase; true when one was said that did not open it.
    Locked(bool),
    /// Someone edited it: look inside all the same?
    Edited,
    /// What it would change.
    Preview(Summary),
    /// Being written.
    Merging,
    /// Merged; these have two versions now, and those lie in 回收站 though somebody worked on them.
    Merged(Vec<Contested>, Vec<Revived>),
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
    /// What is told of it beside its counts.
    pub told: RwSignal<Told>,
    /// Parts that were pasted.
    pub gathering: Gathering,
    /// The parts of which the packet was joined that is being looked at.
    joined: StoredValue<Option<Bundle>>,
    held: StoredValue<Option<Packet>>,
    /// Came, and waits for its passphrase.
    locked: StoredValue<Option<Parcel>>,
    pub(super) plan: StoredValue<Option<Plan>>,
    /// Pieces of files that lie on the disk now and did not before.
    pub(super) aside: StoredValue<Vec<ChunkId>>,
    /// How many pieces of files were damaged.
    pub damaged: RwSignal<usize>,
    pub(super) session: Session,
    pub(super) ledger: LedgerHandle,
    says: SaysOfCards,
    pub(super) notices: Notices,
    pub(super) exchange: Exchange,
    pub(super) route: Memo<Route>,
    pub(super) on_close: Callback<()>,
    owner: StoredValue<Owner>,
}

impl Receiving {
    pub fn new(exchange: Exchange, on_close: Callback<()>) -> Receiving {
        let (ledger, aside) = (expect_context::<LedgerHandle>(), StoredValue::new(vec![]));
        on_cleanup(move || {
            // What was not taken in, and nothing here names, is taken back.
            if let Some(left) = aside.try_update_value(std::mem::take) {
                take_back(ledger, left);
            }
        });
        Receiving {
            stage: RwSignal::new(Stage::Asking),
            boards_along: RwSignal::new(true),
            edited: RwSignal::new(false),
            told: RwSignal::new(Told::default()),
            says: expect_context(),
            gathering: Gathering::new(),
            joined: StoredValue::new(None),
            held: StoredValue::new(None),
            locked: StoredValue::new(None),
            plan: StoredValue::new(None),
            aside,
            damaged: RwSignal::new(0),
            session: use_session(),
            ledger,
            notices: Notices::current(),
            exchange,
            route: use_route(),
            on_close,
            owner: StoredValue::new(Owner::current().expect("a sheet has an owner")),
        }
    }

    /// Whether this device has boards that joining another shop would take along.
    pub fn has_own_boards(self) -> bool {
        self.session.read(|ws| !own_boards(ws).is_empty())
    }

    /// Reads what came and shows what it would change; parts of a packet wait for the others.
    pub fn take(self, parcel: Parcel) {
        match parcel {
            Parcel::Text(text) if is_in_parts(&text) => spawn_local(self.gather(text)),
            parcel => self.read(parcel, None),
        }
    }

    async fn gather(self, text: String) {
        let whole = self.gathering.paste(&text).await;
        match whole {
            Some(whole) => self.open(&whole),
            None => self.turn(Stage::Asking),
        }
    }

    /// Reads a packet of which all parts are here.
    pub fn open(self, bundle: &Bundle) {
        match self.gathering.open(bundle) {
            Ok(unpacked) => {
                _ = self.joined.try_set_value(Some(bundle.clone()));
                self.read(Parcel::Parts(unpacked), None);
            }
            Err(fault) => self.turn(Stage::Refused(Fault::from(fault).sentence())),
        }
    }

    /// The parts of what was looked at are not needed any more.
    pub(super) fn let_parts_go(self) {
        if let Some(joined) = self.joined.try_update_value(Option::take).flatten() {
            self.gathering.forget(&joined);
        }
    }

    /// Opens what waits for its passphrase.
    pub fn unlock(self, passphrase: String) {
        if let Some(parcel) = self.locked.try_update_value(Option::take).flatten() {
            self.read(parcel, Some(passphrase));
        }
    }

    fn read(self, parcel: Parcel, passphrase: Option<String>) {
        self.stage.set(Stage::Reading(0, 1));
        let file = match &parcel {
            Parcel::File(file) => Some(file.clone()),
            _ => None,
        };
        spawn_local(async move {
            let progress = move |done, of| _ = self.stage.try_set(Stage::Reading(done, of));
            let mut came = vec![];
            let again = parcel.clone();
            let read =
                unpacking::read(parcel, passphrase, Pieces::Aside(&self.ledger.get(), &mut came), progress)
                    .await;
            let mut came = Some(came);
            self.aside.try_update_value(|it| it.extend(came.take().into_iter().flatten()));
            // The person closed the sheet meanwhile.
            came.into_iter().for_each(|it| take_back(self.ledger, it));
            match read {
                Ok(packet) => self.compare(packet).await,
                Err(Fault::Packet(Error::Edited(packet))) => {
                    _ = self.held.try_set_value(Some(*packet));
                    self.turn(Stage::Edited);
                }
                Err(fault @ (Fault::NeedsPassphrase | Fault::NotThePassphrase)) => {
                    _ = self.locked.try_set_value(Some(again));
                    self.turn(Stage::Locked(fault == Fault::NotThePassphrase));
                }
                Err(fault) => match parts_in(file, &fault).await {
                    Some(text) => self.gather(text).await,
                    None if fault == Fault::Packet(Error::NotAPacket) => self.hand_on(again, fault),
                    None => self.turn(Stage::Refused(fault.sentence())),
                },
            }
        });
    }

    /// What is no packet may be a table, or a board of another tool.
    fn hand_on(self, parcel: Parcel, fault: Fault) {
        let answer = move |(known,): (bool,)| match known {
            true => self.on_close.try_run(()),
            false => self.turn(Stage::Refused(fault.sentence())),
        };
        // The sheet may be closed by now, and with it whoever would hear the answer.
        if let Some(owner) = self.owner.try_get_value() {
            owner.with(|| self.exchange.ask_others(parcel, Callback::new(answer)));
        }
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
        _ = self.damaged.try_set(packet.damaged_chunks);
        // Files that were here without their content may have it now, whatever else the packet says.
        let came = self
            .session
            .read(|ws| self.aside.try_with_value(|aside| completed(ws, aside)).unwrap_or_default());
        if came > 0 {
            ledger.arrivals().update(|it| *it += 1);
            self.notices.tell(file_words::came(came));
        }
        match self.plan(packet).await {
            Ok((plan, told)) => {
                _ = self.told.try_set(told);
                let me = self.session.me();
                let is_me = |it| self.session.read(|ws| is_me(ws, Some(it), me));
                let summary = Summary::of(&plan, here, is_me);
                if summary.no_news {
                    self.let_parts_go();
                }
                _ = self.plan.try_set_value(Some(plan));
                self.turn(Stage::Preview(summary));
            }
            Err(fault) => self.turn(Stage::Refused(fault.sentence())),
        }
    }

    async fn plan(self, packet: Packet) -> Result<(Plan, Told), Fault> {
        let plan = unpacking::compare(self.session, self.ledger.get(), packet).await?;
        let told = Told::of(self.session, self.ledger, self.says, &plan).await?;
        Ok((plan, told))
    }

    /// The next stage, unless the person closed the sheet meanwhile.
    pub(super) fn turn(self, stage: Stage) {
        _ = self.stage.try_set(stage);
    }
}

/// Takes back pieces of files, but for those that a file here names.
pub(super) fn take_back(ledger: LedgerHandle, pieces: Vec<ChunkId>) {
    if !pieces.is_empty() {
        spawn_local(async move {
            // What stays is harmless: nobody names it, and it is known when it comes again.
            let ledger = ledger.get();
            _ = ledger.drop_chunks(pieces).await;
            // What a file here does name stays, and may be what was missing.
            ledger.arrivals().update(|it| *it += 1);
        });
    }
}

/// The text of a file that is no packet, but holds parts of one.
async fn parts_in(file: Option<File>, fault: &Fault) -> Option<String> {
    let file = file.filter(|_| *fault == Fault::Packet(Error::NotAPacket))?;
    text_of(&file).await.filter(|it| is_in_parts(it))
}
