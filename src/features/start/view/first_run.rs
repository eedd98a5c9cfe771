//! 开张: one page, no tour and no account. Who are you, and where do you begin.

use crate::ui::prelude::*;
use wasm_bindgen::JsCast;

use super::{
    new_board::{Beginning, NewBoard},
    newcomer::{Newcomer, WhoAreYou},
    way::Way,
};
use crate::{
    features::templates::{content::sample_shop::SAMPLE_SHOP, sample, setting::Setting},
    route::Route,
    session::{ledger::LedgerHandle, use_session},
    ui::icon::{Glyph, Icon},
    words::{first_run as words, folder},
};

/// How a colleague's packet comes in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ReceiveWay {
    /// As text from a chat.
    Paste,
    /// As a file.
    Open,
    /// Out of a shared folder.
    Folder,
}

/// The first page a new user sees. Whatever they choose makes them a member first; only the sample needs no name.
#[component]
pub fn FirstRun(
    /// Opens the sheet that takes a packet in.
    #[prop(into)]
    on_receive: Callback<(ReceiveWay,)>,
    /// Whether this browser can hold a folder.
    can_folder: bool,
) -> View {
    let newcomer = Newcomer::new(use_session());
    let ways = NodeRef::<HtmlElement>::new();
    let to_ways = move || {
        let first = ways.get_untracked().and_then(|it| it.query_selector("button").ok().flatten());
        if let Some(first) = first.and_then(|it| it.dyn_into::<HtmlElement>().ok()) {
            _ = first.focus();
        }
    };
    view! {
        <main class="page bare first" id="page">
            <Greeting />
            <div class="first-form">
                <WhoAreYou newcomer=newcomer on_done=to_ways />
                <Ways newcomer=newcomer on_receive=on_receive can_folder=can_folder node_ref=ways />
                <InstallNote />
            </div>
        </main>
    }
}

#[component]
fn Greeting() -> View {
    let facts = [
        (Glyph::Lock, words::fact_private()),
        (Glyph::Fork, words::fact_merge()),
        (Glyph::Shield, words::fact_backup()),
    ];
    let fact = |(glyph, fact)| view! { <li><Icon glyph=glyph /><span>{fact}</span></li> };
    view! {
        <div class="first-say">
            <span class="seal-mark first-seal" aria-hidden="true">{words::seal()}</span>
            <h1 class="first-title">
                {words::headline_first()}<br />{words::headline_second()}
            </h1>
            <p class="quiet">{words::lead()}</p>
            <ul class="first-facts desk-only">{facts.into_iter().map(fact).collect_view()}</ul>
        </div>
    }
}

#[component]
fn Ways(
    newcomer: Newcomer,
    on_receive: Callback<(ReceiveWay,)>,
    can_folder: bool,
    node_ref: NodeRef<HtmlElement>,
) -> View {
    let session = use_session();
    let ledger = expect_context::<LedgerHandle>();
    let is_picking = RwSignal::new(false);
    let begin_empty = move || {
        if newcomer.is_named() {
            newcomer.open_shop();
            Beginning::Empty.make(session, words::first_board(), &Setting::default());
        }
    };
    let receive = move |way| {
        if newcomer.is_named() {
            newcomer.open_shop();
            on_receive.run((way,));
        }
    };
    let visit_sample = move || {
        Route::Board(sample::BOARD).replace();
        ledger.get().visit_sample(true);
    };
    let sample_cards = SAMPLE_SHOP.board.lists.iter().map(|it| it.cards.len()).sum();
    let picking = move || {
        view! {
            <NewBoard
                templates_only=true
                before=move || newcomer.open_shop()
                on_close=move || is_picking.set(false)
            />
        }
    };
    view! {
        <section class="first-part" node_ref=node_ref>
            <h2 class="section-title">
                <span class="ord" aria-hidden="true">{words::second_ordinal()}</span>
                {words::ways()}
            </h2>
            <ul class="ways">
                <li class="way-pair">
                    <Way
                        glyph=Glyph::Chat
                        title=words::way_paste()
                        note=words::way_paste_note()
                        on_press=move || receive(ReceiveWay::Paste)
                    />
                    <Way
                        glyph=Glyph::Import
                        title=words::way_packet()
                        note=words::way_packet_note()
                        on_press=move || receive(ReceiveWay::Open)
                    />
                </li>
                <li>
                    <Way
                        main=true
                        glyph=Glyph::Template
                        title=words::way_template()
                        note=words::way_template_note()
                        on_press=move || is_picking.set(newcomer.is_named())
                    />
                </li>
                <li>
                    <Way glyph=Glyph::Plus title=words::way_empty() note=words::way_empty_note() on_press=begin_empty />
                </li>
                <li>
                    <Way
                        glyph=Glyph::Shop
                        title=words::way_sample()
                        note=words::way_sample_note(sample_cards)
                        on_press=visit_sample
                    />
                </li>
                {can_folder
                    .then(|| {
                        view! {
                            <li>
                                <Way
                                    glyph=Glyph::Box
                                    title=folder::way()
                                    note=folder::way_note()
                                    on_press=move || receive(ReceiveWay::Folder)
                                />
                            </li>
                        }
                    })}
            </ul>
            <Show when=move || is_picking.get()>{picking}</Show>
        </section>
    }
}

#[component]
fn InstallNote() -> View {
    view! {
        <details class="install small">
            <summary>
                <Icon glyph=Glyph::Phone small=true />
                <span>{words::install_note()}<span class="link">{words::how_to_install()}</span></span>
            </summary>
            <p class="quiet">{words::install_on_phone()}</p>
            <p class="quiet">{words::install_at_desk()}</p>
        </details>
    }
}
