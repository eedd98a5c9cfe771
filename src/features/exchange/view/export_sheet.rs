//! 导出: says what goes out, and offers the ways.

use crate::ui::prelude::*;
use leptos::task::spawn_local;

use super::{
    layer::use_exchange,
    packing::{Packed, pack},
    way_row::WayRow,
};
use crate::{
    features::exchange::{
        file_name::file_name,
        queries::{What, board_name, cards_in, shop_name},
    },
    session::{ledger::LedgerHandle, use_session},
    ui::{
        clipboard,
        download::save_file,
        icon::{Glyph, Icon},
        local_time::local_time,
        notice::Notices,
        progress::Progress,
        segments::Segments,
        share::{self, Shared},
        sheet::Sheet,
    },
    words::{common, exchange as words, figures},
};

/// How it goes out.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Out {
    File,
    Share,
    Copy,
}

/// The ways out, for a board or the whole shop.
#[component]
pub fn ExportSheet(what: What, #[prop(into)] on_close: Callback<()>) -> View {
    let session = use_session();
    let ledger = expect_context::<LedgerHandle>();
    let name = session.read(|ws| board_name(ws, what).unwrap_or_else(|| shop_name(ws)));
    let title = if name.is_empty() { words::export().to_owned() } else { words::export_title(&name) };
    let inside = match ledger.get().is_sample() {
        true => sample_stays(),
        false => view! { <Ways what=what on_close=on_close /> },
    };
    view! {
        <Sheet title=title on_close=on_close>
            <div class="exchange">{inside}</div>
        </Sheet>
    }
}

fn sample_stays() -> View {
    view! {
        <p class="hint">
            <Icon glyph=Glyph::Info />
            <span><b>{words::sample_stays()}</b><br />{words::sample_stays_note()}</span>
        </p>
    }
}

#[component]
fn Ways(what: What, on_close: Callback<()>) -> View {
    let session = use_session();
    let ledger = expect_context::<LedgerHandle>();
    let exchange = use_exchange();
    let notices = Notices::current();
    let chosen = RwSignal::new(what);
    let packing = RwSignal::new(None::<(usize, usize)>);
    let fault = RwSignal::new(None::<String>);
    // Made once however many ways it goes out, so that all of them carry the same number.
    let packed = StoredValue::new(None::<(What, Packed)>);

    let go = move |way: Out| {
        let what = chosen.get_untracked();
        fault.set(None);
        packing.set(Some((0, 1)));
        spawn_local(async move {
            let ready = packed.try_get_value().flatten().filter(|it| it.0 == what).map(|it| Ok(it.1));
            let made = match ready {
                Some(ready) => ready,
                None => {
                    pack(session, ledger.get(), what, |done, of| _ = packing.try_set(Some((done, of)))).await
                }
            };
            _ = packing.try_set(None);
            let sent = match made {
                Ok(made) => {
                    _ = packed.try_set_value(Some((what, made.clone())));
                    send(way, &made, &name_of_file(session, what)).await
                }
                Err(_) => Err(words::cannot_share().to_owned()),
            };
            match sent {
                Ok(None) => {}
                Ok(Some(said)) => {
                    exchange.exported(session.now());
                    notices.tell(said);
                    on_close.try_run(());
                }
                Err(said) => _ = fault.try_set(Some(said)),
            }
        });
    };
    let busy = Signal::derive(move || packing.with(Option::is_some));
    let holds = move || {
        let what = chosen.get();
        let cards = session.read(|ws| cards_in(ws, what));
        if what == What::Shop { words::whole_shop_note(cards) } else { words::board_note(cards) }
    };
    let scope = (what != What::Shop).then(|| {
        view! {
            <Segments
                label=words::what_to_export()
                choices=vec![words::this_board(), words::whole_shop()]
                chosen=Signal::derive(move || usize::from(chosen.get() == What::Shop))
                on_choose=move |(at,): (usize,)| chosen.set(if at == 0 { what } else { What::Shop })
            />
        }
    });
    let row = move |way: Out, glyph, name: &str, note: &str| {
        let (name, note) = (name.to_owned(), note.to_owned());
        let main = way == Out::File;
        view! { <WayRow glyph=glyph name=name note=note disabled=busy main=main on_press=move || go(way) /> }
    };
    view! {
        {scope}
        <p class="export-holds"><Icon glyph=Glyph::Box /><span class="grow">{holds}</span></p>
        <div class="out-ways">
            {row(Out::File, Glyph::Export, words::download_file(), words::download_file_note())}
            {share::can_share()
                .then(|| row(Out::Share, Glyph::Dispatch, words::share_file(), words::share_file_note()))}
            {row(Out::Copy, Glyph::Copy, words::copy_as_text(), words::copy_as_text_note())}
        </div>
        <div role="status">
            <Show when=move || busy.get()>
                <div class="slow">
                    <p class="small quiet">{words::preparing()}</p>
                    <Progress
                        label=words::preparing()
                        done=Signal::derive(move || packing.get().unwrap_or_default().0)
                        of=Signal::derive(move || packing.get().unwrap_or_default().1)
                    />
                </div>
            </Show>
            {move || fault.get().map(|said| view! { <p class="hint late"><Icon glyph=Glyph::Late /><span>{said}</span></p> })}
        </div>
        <p class="hint"><Icon glyph=Glyph::Person /><span>{words::buyers_note()}</span></p>
    }
}

fn name_of_file(session: crate::session::Session, what: What) -> String {
    let (day, time) = local_time(session.now());
    let (shop, board) = session.read(|ws| (shop_name(ws), board_name(ws, what)));
    file_name(common::app_name(), &shop, board.as_deref(), day, time)
}

/// Sends it; the answer is what to tell, nothing when the person changed their mind, or why it did not go.
async fn send(way: Out, packed: &Packed, name: &str) -> Result<Option<String>, String> {
    let size = figures::size(packed.bytes as u64);
    let said = match way {
        Out::File => {
            let name = format!("{name}.json");
            save_file(&name, &packed.blob).map_err(|_| words::cannot_save().to_owned())?;
            words::saved_packet(&name)
        }
        Out::Share => match share::share_file(&format!("{name}.txt"), &packed.blob).await {
            Ok(Shared::Sent) => words::shared_packet(&size),
            Ok(Shared::Cancelled) => return Ok(None),
            Err(_) => return Err(words::cannot_share().to_owned()),
        },
        Out::Copy => {
            let text = packed.text.as_deref().ok_or_else(|| words::too_long_to_copy(&size))?;
            clipboard::write_text(text).await.map_err(|_| words::cannot_copy().to_owned())?;
            words::copied_packet(&size)
        }
    };
    Ok(Some(if packed.shown_only { words::shown_only(&said) } else { said }))
}
