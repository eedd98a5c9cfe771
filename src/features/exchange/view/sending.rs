//! One packet on its way out: packed once, then sent by whatever way the person chooses.

use crate::ui::prelude::*;
use leptos::task::spawn_local;

use super::{
    chat_text::{Squeezed, squeeze},
    layer::{Exchange, use_exchange},
    locking::lock,
    packing::{Load, Packed, pack},
};
use crate::{
    features::{
        exchange::{
            file_name::file_name,
            host::Out,
            queries::{What, scope, shop_name, subject},
        },
        files::queries::{carried, has_any},
    },
    session::{Session, ledger::LedgerHandle, use_session},
    ui::{
        clipboard,
        download::save_file,
        local_time::local_time,
        notice::Notices,
        share::{self, Shared},
    },
    words::{common, dispatch, exchange as words, figures, trouble},
};

/// Letters of a passphrase.
const SHORTEST: usize = 6;
/// Letters of the line above each part; the names in it may be longer.
const HEADING: usize = 60;

/// What was asked of a packet: what it holds, and the passphrase it opens with.
type Made = (Load, Option<String>);

/// The handle by which the views of what goes out act on it.
#[derive(Clone, Copy)]
pub(super) struct Sending {
    pub what: RwSignal<What>,
    /// How many files what goes names, and their bytes.
    pub files: Memo<(usize, u64)>,
    /// Their content goes along.
    pub along: RwSignal<bool>,
    /// 不含买家信息: what tells of buyers stays here.
    pub veiled: RwSignal<bool>,
    /// It opens with a passphrase.
    pub locks: RwSignal<bool>,
    /// With this one; kept nowhere.
    pub passphrase: RwSignal<String>,
    /// How much is packed, of how much.
    pub packing: RwSignal<Option<(usize, usize)>>,
    /// Why it did not go.
    pub fault: RwSignal<Option<String>>,
    /// Ready to be copied part by part.
    pub cut: RwSignal<Option<Squeezed>>,
    /// Made once however many ways it goes out, so that all of them carry the same number. That is used up when it went
    /// out, not before: what was given up leaves no gap.
    packed: StoredValue<Option<(Made, Packed)>>,
    session: Session,
    ledger: LedgerHandle,
    exchange: Exchange,
    notices: Notices,
    on_close: Callback<()>,
}

impl Sending {
    pub fn new(what: What, on_close: Callback<()>) -> Sending {
        let (what, session) = (RwSignal::new(what), use_session());
        let files = Memo::new(move |_| {
            let what = what.get();
            // What goes of a great shop is not found out in vain.
            session.read(|ws| if has_any(ws) { carried(ws, &scope(ws, session.me(), what)) } else { (0, 0) })
        });
        Sending {
            what,
            files,
            along: RwSignal::new(true),
            veiled: RwSignal::new(false),
            locks: RwSignal::new(false),
            passphrase: RwSignal::new(String::new()),
            packing: RwSignal::new(None),
            fault: RwSignal::new(None),
            cut: RwSignal::new(None),
            packed: StoredValue::new(None),
            session,
            ledger: expect_context(),
            exchange: use_exchange(),
            notices: Notices::current(),
            on_close,
        }
    }

    /// Packs what is not packed, and sends it. Call it from a press, or browsers refuse.
    pub fn go(self, way: Out) {
        self.fault.set(None);
        self.packing.set(Some((0, 1)));
        spawn_local(async move {
            let sent = match self.pack().await {
                Some(packed) => self.send(way, &packed).await,
                None => Err(words::cannot_share().to_owned()),
            };
            _ = self.packing.try_set(None);
            match sent {
                Ok(None) => {}
                Ok(Some(said)) => {
                    self.sent(said);
                    self.on_close.try_run(());
                }
                Err(said) => _ = self.fault.try_set(Some(said)),
            }
        });
    }

    /// All of it has gone out.
    pub fn sent(self, said: String) {
        self.exchange.exported(untrack(|| self.is_backup()), self.session.now());
        self.notices.tell(said);
        if let Some((_, packed)) = self.packed.try_get_value().flatten().filter(|it| it.1.number > 0) {
            let noted = self.ledger.get().went_out(packed.channel, packed.number);
            spawn_local(async move {
                // Its number would be given once more: the next packet would be taken for this one.
                if let Err(why) = noted.await {
                    self.notices.tell(trouble::because(why.name()));
                }
            });
        }
    }

    async fn pack(self) -> Option<Packed> {
        let what = self.what.try_get_untracked()?;
        let files = self.along.try_get_untracked()? && self.files.with_untracked(|it| it.0 > 0);
        let load = Load { what, files, buyers: !self.veiled.try_get_untracked()? };
        let passphrase = self.passphrase.try_get_untracked().filter(|_| self.locks.get_untracked());
        let made = (load, passphrase);
        let ready = self.packed.try_get_value().flatten().filter(|it| it.0 == made);
        let packed = match ready {
            Some(ready) => ready.1,
            None => {
                let show = |done, of| self.show(done, of);
                let packed = pack(self.session, self.ledger.get(), load, show).await.ok()?;
                match &made.1 {
                    Some(passphrase) => {
                        lock(&packed, passphrase, |done| self.show(done, packed.bytes)).await.ok()?
                    }
                    None => packed,
                }
            }
        };
        _ = self.packed.try_set_value(Some((made, packed.clone())));
        Some(packed)
    }

    /// Everything is in it, so that the shop can be found again in it.
    pub fn is_backup(self) -> bool {
        self.what.get() == What::Shop && !self.veiled.get()
    }

    /// It is to be locked, and the passphrase is still too short to guard anything.
    pub fn lacks_passphrase(self) -> bool {
        self.locks.get() && self.passphrase.with(|it| it.trim().chars().count() < SHORTEST)
    }

    fn show(self, done: usize, of: usize) {
        _ = self.packing.try_set(Some((done, of)));
    }

    /// The answer is what to tell, nothing when the person goes on or changed their mind, or why it did not go.
    async fn send(self, way: Out, packed: &Packed) -> Result<Option<String>, String> {
        let size = figures::size(packed.bytes as u64);
        let said = match way {
            Out::File => {
                let name = format!("{}.json", self.name());
                save_file(&name, &packed.blob).map_err(|_| words::cannot_save().to_owned())?;
                words::saved_packet(&name)
            }
            Out::Share => match share::share_file(&format!("{}.txt", self.name()), &packed.blob).await {
                Ok(Shared::Sent) => words::shared_packet(&size),
                Ok(Shared::Cancelled) => return Ok(None),
                Err(_) => return Err(words::cannot_share().to_owned()),
            },
            Out::Text => {
                let squeezed = squeeze(packed, self.heading(packed.number), self.lead(), |done| {
                    self.show(done, packed.bytes)
                })
                .await;
                let squeezed = squeezed.ok_or_else(|| words::too_long_to_copy(&size))?;
                // To one person, in one message: there is nothing to choose.
                let only = squeezed.only_message().filter(|_| self.is_to_somebody());
                if let Some(message) = only
                    && clipboard::write_text(&message).await.is_ok()
                {
                    return Ok(Some(words::copied_for_chat().to_owned()));
                }
                _ = self.cut.try_set(Some(squeezed));
                if packed.shown_only {
                    self.notices.tell(words::shown_only(words::packed_up()));
                }
                return Ok(None);
            }
        };
        let said = if packed.shown_only { words::shown_only(&said) } else { said };
        Ok(Some(if packed.held_back > 0 { words::held_back(packed.held_back, &said) } else { said }))
    }

    /// What a file of it is called, without its ending.
    fn name(self) -> String {
        let (day, time) = local_time(self.session.now());
        let (shop, board) = self.names();
        let veiled = if self.veiled.get_untracked() { words::without_buyers() } else { "" };
        let locked = if self.locks.get_untracked() { words::locked_file() } else { "" };
        file_name(
            &[common::app_name(), &shop, board.as_deref().unwrap_or_default(), veiled, locked],
            day,
            time,
        )
    }

    /// What the line above each part says it is; a comma would end it.
    fn heading(self, number: u32) -> String {
        let (shop, subject) = self.names();
        let said = match (self.what.get_untracked(), subject) {
            (What::Handover(it), Some(name)) if it.is_answer => dispatch::heading_of_answer(&shop, &name),
            (What::Handover(_), Some(name)) => dispatch::heading_of_sending(&shop, &name),
            (What::Notes(_), Some(name)) => words::heading_of_notes(&shop, &name),
            (What::CardTemplate(_), Some(name)) => words::heading_of_template(&shop, &name),
            (_, Some(board)) => words::heading_of_board(number, &shop, &board),
            (_, None) => words::heading_of_shop(number, &shop),
        };
        let plain = said.replace(['，', ',', '\n', '【', '】'], " ");
        plain.trim().chars().take(HEADING).collect()
    }

    /// Where to paste it, for who does not know that yet.
    fn lead(self) -> String {
        match self.is_to_somebody().then(|| window().location().href().ok()).flatten() {
            Some(address) => words::paste_there(address.split('#').next().unwrap_or_default()) + "\n",
            None => String::new(),
        }
    }

    fn is_to_somebody(self) -> bool {
        matches!(self.what.get_untracked(), What::Handover(_))
    }

    fn names(self) -> (String, Option<String>) {
        let what = self.what.get_untracked();
        self.session.read(|ws| (shop_name(ws), subject(ws, what)))
    }
}
