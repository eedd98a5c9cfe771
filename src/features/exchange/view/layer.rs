//! What of the exchange lies open over the pages, whoever asked for it.

use std::collections::VecDeque;

use crate::ui::prelude::*;
use web_sys::File;

use super::{
    arrivals, export_sheet::ExportSheet, receive_sheet::ReceiveSheet, receive_sheet::Way, unpacking::Parcel,
};
use crate::{features::exchange::queries::What, ui::file_pick::FileInput, words::exchange as words};

/// What lies open.
#[derive(Clone)]
enum Open {
    Export(What),
    Receive(Way),
}

/// The handle by which any view carries out or takes in. Copies are the same.
#[derive(Clone, Copy)]
pub struct Exchange {
    open: RwSignal<Option<Open>>,
    waiting: RwSignal<VecDeque<File>>,
    taken: RwSignal<u32>,
    input: NodeRef<HtmlInputElement>,
    on_exported: StoredValue<Box<dyn Fn(i64)>>,
}

impl Exchange {
    /// Makes it known to every view below. `on_exported` hears when something went out, by this device's clock.
    pub fn provide(on_exported: impl Fn(i64) + 'static) -> Exchange {
        let exchange = Exchange {
            open: RwSignal::new(None),
            waiting: RwSignal::new(VecDeque::new()),
            taken: RwSignal::new(0),
            input: NodeRef::new(),
            on_exported: StoredValue::new(Box::new(on_exported)),
        };
        provide_context(exchange);
        exchange
    }

    /// Opens the ways out.
    pub fn export(self, what: What) {
        self.open.set(Some(Open::Export(what)));
    }

    /// Opens the place to paste or choose what came in.
    pub fn ask(self) {
        self.open.set(Some(Open::Receive(Way::Ask)));
    }

    /// Asks for a file. Call it from a press, or browsers refuse.
    pub fn choose_file(self) {
        if let Some(input) = self.input.get_untracked() {
            input.click();
        }
    }

    /// Takes in a file, now or when what lies open has no more use for the place.
    pub fn receive(self, file: File) {
        self.waiting.update(|it| it.push_back(file));
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

    pub(super) fn exported(self, at: i64) {
        self.on_exported.with_value(|tell| tell(at));
    }

    /// Whether a file waits; listens for one.
    pub(super) fn has_waiting(self) -> bool {
        self.waiting.with(|it| !it.is_empty())
    }

    /// Takes out the file that came first.
    pub(super) fn next_waiting(self) -> Option<File> {
        self.waiting.try_update_untracked(VecDeque::pop_front).flatten()
    }

    /// Closes what lies open and opens what waits.
    fn close(self) {
        let next = self.next_waiting();
        self.open.set(next.map(|file| Open::Receive(Way::Parcel(Parcel::File(file)))));
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
    let close = move || exchange.close();
    let open = move || match exchange.open.get()? {
        Open::Export(what) => Some(view! { <ExportSheet what=what on_close=close /> }),
        Open::Receive(way) => Some(view! { <ReceiveSheet way=way on_close=close /> }),
    };
    view! {
        <FileInput label=words::import() on_pick=move |(file,)| exchange.receive(file) node_ref=exchange.input />
        {open}
    }
}
