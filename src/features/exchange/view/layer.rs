//! What of the exchange lies open over the pages, whoever asked for it.

use std::collections::VecDeque;

use crate::ui::prelude::*;
use web_sys::File;

use super::{
    arrivals, export_sheet::ExportSheet, pasting, receive_sheet::ReceiveSheet, receive_sheet::Way,
    rehearsal_sheet::RehearsalSheet, unpacking::Parcel,
};
use crate::{
    domain::{board::Member, id::Id},
    features::{dispatch::packets::Handover, exchange::queries::What},
    ui::file_pick::FileInput,
    words::exchange as words,
};

/// What lies open.
#[derive(Clone)]
enum Open {
    Export(What),
    Receive(Way),
    Rehearse,
}

/// The handle by which any view carries out or takes in. Copies are the same.
#[derive(Clone, Copy)]
pub struct Exchange {
    open: RwSignal<Option<Open>>,
    waiting: RwSignal<VecDeque<Parcel>>,
    taken: RwSignal<u32>,
    input: NodeRef<HtmlInputElement>,
    on_backup: StoredValue<Box<dyn Fn(i64)>>,
    /// Who is to hear whether what lies open went out.
    on_ended: StoredValue<Option<Box<dyn Fn(bool)>>>,
    /// A shop was joined, by a packet that was meant for somebody, and that was not told yet.
    joined: StoredValue<Option<Option<Meant>>>,
    on_joined: StoredValue<Box<dyn Fn(Option<Meant>)>>,
    /// Who may know what is no packet.
    on_strange: StoredValue<Option<Stranger>>,
}

/// Is shown what is no packet, and answers whether it knows what that is; then it takes it.
type Stranger = Box<dyn Fn(Parcel, Callback<(bool,)>)>;

/// Whom a packet is meant for: who they are, and what they are called.
pub type Meant = (Id<Member>, String);

impl Exchange {
    /// Makes it known to every view below. `on_backup` hears when the whole shop went out, by this
    /// device's clock.
    pub fn provide(on_backup: impl Fn(i64) + 'static) -> Exchange {
        let exchange = Exchange {
            open: RwSignal::new(None),
            waiting: RwSignal::new(VecDeque::new()),
            taken: RwSignal::new(0),
            input: NodeRef::new(),
            on_backup: StoredValue::new(Box::new(on_backup)),
            on_ended: StoredValue::new(None),
            joined: StoredValue::new(None),
            on_joined: StoredValue::new(Box::new(|_| {})),
            on_strange: StoredValue::new(None),
        };
        provide_context(exchange);
        exchange
    }

    /// Calls `listener` once somebody has joined a shop, or took in what was meant for somebody, and the sheet is closed.
    pub fn on_joined(self, listener: impl Fn(Option<Meant>) + 'static) {
        self.on_joined.set_value(Box::new(listener));
    }

    /// Shows `listener` what came and is no packet. It says whether it knows what that is, before it takes it.
    pub fn on_strange(self, listener: impl Fn(Parcel, Callback<(bool,)>) + 'static) {
        self.on_strange.set_value(Some(Box::new(listener)));
    }

    /// Asks whether somebody else knows what is no packet.
    pub(super) fn ask_others(self, parcel: Parcel, answer: Callback<(bool,)>) {
        self.on_strange.with_value(|it| match it {
            Some(ask) => ask(parcel, answer),
            None => answer.run((false,)),
        });
    }

    /// Notes that a shop was joined, or that a packet was meant for somebody.
    pub(super) fn joined(self, meant: Option<Meant>) {
        self.joined.set_value(Some(meant));
    }

    /// Opens the ways out.
    pub fn export(self, what: What) {
        self.show(Some(Open::Export(what)));
    }

    /// Opens the ways to hand something to somebody; `on_ended` hears whether it went by one of them, as soon as that is
    /// settled.
    pub fn hand_over(self, it: Handover, on_ended: impl Fn(bool) + 'static) {
        self.export(What::Handover(it));
        self.on_ended.set_value(Some(Box::new(on_ended)));
    }

    /// Opens 恢复演练.
    pub fn rehearse(self) {
        self.show(Some(Open::Rehearse));
    }

    /// Opens the place to paste or choose what came in.
    pub fn ask(self) {
        self.show(Some(Open::Receive(Way::Ask)));
    }

    /// Asks for a file. Call it from a press, or browsers refuse.
    pub fn choose_file(self) {
        if let Some(input) = self.input.get_untracked() {
            input.click();
        }
    }

    /// Takes in a file, now or when what lies open has no more use for the place.
    pub fn receive(self, file: File) {
        self.take(Parcel::File(file));
    }

    /// Takes in whatever came, as a file.
    pub(super) fn take(self, parcel: Parcel) {
        self.waiting.update(|it| it.push_back(parcel));
        if self.open.with_untracked(Option::is_none) {
            self.close();
        }
    }

    /// How many packets were taken in since the page was opened.
    pub fn taken(self) -> Signal<u32> {
        self.taken.into()
    }

    pub(super) fn took_one(self) {
        self.taken.update(|it| *it += 1);
    }

    /// What lies open went out, at that moment; `is_backup` says that all of the shop can be found again in what went.
    pub(super) fn exported(self, is_backup: bool, at: i64) {
        self.end(true);
        if is_backup {
            self.on_backup.with_value(|tell| tell(at));
        }
    }

    /// Whether something waits; listens for it.
    pub(super) fn has_waiting(self) -> bool {
        self.waiting.with(|it| !it.is_empty())
    }

    /// Takes out what came first.
    pub(super) fn next_waiting(self) -> Option<Parcel> {
        self.waiting.try_update_untracked(VecDeque::pop_front).flatten()
    }

    /// Puts something in the place of what lies open, which did not go out if it has not by now.
    fn show(self, next: Option<Open>) {
        self.end(false);
        self.open.set(next);
    }

    fn end(self, went: bool) {
        if let Some(tell) = self.on_ended.try_update_value(Option::take).flatten() {
            tell(went);
        }
    }

    /// Closes what lies open and opens what waits.
    fn close(self) {
        let next = self.next_waiting();
        self.show(next.map(|parcel| Open::Receive(Way::Parcel(parcel))));
        if let Some(Some(meant)) = self.joined.try_update_value(Option::take) {
            self.on_joined.with_value(|tell| tell(meant));
        }
    }
}

/// The exchange of the app.
pub fn use_exchange() -> Exchange {
    expect_context()
}

/// Stands once in the page, over everything but the notices. The input in it, named 「导入」, also takes a file set by a
/// script, on every page.
#[component]
pub fn ExchangeLayer() -> View {
    let exchange = use_exchange();
    arrivals::listen(exchange);
    pasting::listen();
    let close = move || exchange.close();
    let open = move || match exchange.open.get()? {
        Open::Export(what) => Some(view! { <ExportSheet what=what on_close=close /> }),
        Open::Rehearse => Some(view! { <RehearsalSheet on_close=close /> }),
        Open::Receive(way) => Some(view! { <ReceiveSheet way=way on_close=close /> }),
    };
    view! {
        <FileInput label=words::import() on_pick=move |(file,)| exchange.receive(file) node_ref=exchange.input />
        {open}
    }
}
