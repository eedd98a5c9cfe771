//! 导出: says what goes out, and offers the ways.

use crate::ui::prelude::*;

use super::{
    chat_parts::ChatParts,
    here::{LeaveHint, here, saves_files},
    sending::Sending,
    way_row::WayRow,
};
use crate::{
    features::{
        dispatch::packets::Handover,
        exchange::{
            host::{Out, ways_out},
            queries::{What, cards_in, notes_in, shop_name, subject},
        },
    },
    session::{ledger::LedgerHandle, use_session},
    ui::{
        cipher::can_seal,
        icon::{Glyph, Icon},
        progress::Progress,
        segments::Segments,
        share,
        sheet::Sheet,
        switch::Switch,
        text_field::TextField,
    },
    words::{dispatch, exchange as words, figures, files as file_words},
};

/// Bytes of files that still go as text: more would be dozens of messages.
const MOST_IN_A_MESSAGE: u64 = 65_536;

/// The ways out, whatever goes.
#[component]
pub fn ExportSheet(what: What, #[prop(into)] on_close: Callback<()>) -> View {
    let session = use_session();
    let ledger = expect_context::<LedgerHandle>();
    let name = session.read(|ws| subject(ws, what).unwrap_or_else(|| shop_name(ws)));
    let title = match what {
        What::Handover(it) if it.is_answer => dispatch::answer_title(&name),
        What::Handover(_) => dispatch::send_title(&name),
        _ if name.is_empty() => words::export().to_owned(),
        _ => words::export_title(&name),
    };
    let inside = match ledger.get().is_sample() {
        true => sample_stays(),
        false => going_out(what, Sending::new(what, on_close)),
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

/// The ways, or the parts that one of them needs.
fn going_out(what: What, sending: Sending) -> View {
    let cut = sending.cut;
    let ways = move || view! { <Ways what=what sending=sending /> };
    let inside = move || match cut.get() {
        Some(squeezed) => view! {
            <ChatParts
                squeezed=squeezed
                saves_files=saves_files()
                on_copied=move || sending.sent(words::all_copied().to_owned())
                on_back=move || cut.set(None)
            />
        },
        None => ways(),
    };
    inside.place()
}

#[component]
fn Ways(what: What, sending: Sending) -> View {
    let session = use_session();
    let Sending { what: chosen, packing, fault, files, along, .. } = sending;
    let busy = Signal::derive(move || packing.with(Option::is_some) || sending.lacks_passphrase());
    let holds = move || {
        let what = chosen.get();
        let cards = session.read(|ws| cards_in(ws, what));
        match what {
            What::Shop => words::whole_shop_note(cards),
            What::Board(_) => words::board_note(cards),
            What::Notes(root) => words::notes_note(session.read(|ws| notes_in(ws, root))),
            What::CardTemplate(_) => words::template_note().to_owned(),
            What::Handover(it) => handed(it, session.read(|ws| it.counts(ws, session.me()))),
        }
    };
    let choice = matches!(what, What::Board(_)).then(|| {
        view! {
            <Segments
                label=words::what_to_export()
                choices=vec![words::this_board(), words::whole_shop()]
                chosen=Signal::derive(move || usize::from(chosen.get() == What::Shop))
                on_choose=move |(at,): (usize,)| chosen.set(if at == 0 { what } else { What::Shop })
            />
        }
    });
    let row = move |(place, way): (usize, Out)| {
        let (glyph, name) = match way {
            Out::File => (Glyph::Export, words::download_file()),
            Out::Share => (Glyph::Dispatch, words::share_file()),
            Out::Text => (Glyph::Chat, words::copy_as_text()),
        };
        let note = Signal::derive(move || match way {
            Out::File if sending.is_backup() => words::download_file_note(),
            Out::File => words::download_part_note(),
            Out::Share => words::share_file_note(),
            Out::Text => words::copy_as_text_note(),
        });
        let press = move || sending.go(way);
        view! { <WayRow glyph=glyph name=name note=note disabled=busy main=place == 0 on_press=press /> }
    };
    let with_files = move || {
        let (count, bytes) = files.get();
        (count > 0).then(|| {
            // As letters they are a third longer.
            let size = figures::size(bytes / 3 * 4);
            view! {
                <Switch on=along on_change=move |(on,): (bool,)| along.set(on)>
                    <b>{file_words::along()}</b>
                    <span class="mini faint block-line">{file_words::along_note(count, &size)}</span>
                    <span class="mini faint block-line">{file_words::left_home()}</span>
                </Switch>
            }
        })
    };
    let veil = sending.veiled;
    let without_buyers = view! {
        <Switch on=veil on_change=move |(on,): (bool,)| veil.set(on)>
            <b>{words::without_buyers()}</b>
            <span class="mini faint block-line">{move || if veil.get() { words::without_buyers_note() } else { words::buyers_note() }}</span>
        </Switch>
    };
    // Pictures would be hundreds of messages.
    let as_message =
        matches!(what, What::Handover(_)) && files.with_untracked(|it| it.1 <= MOST_IN_A_MESSAGE);
    let ways = ways_out(here(), share::can_share("txt"), as_message);
    view! {
        {choice}
        <p class="export-holds"><Icon glyph=Glyph::Box /><span class="grow">{holds}</span></p>
        {with_files} {without_buyers} {locking(sending)}
        <div class="out-ways">{ways.into_iter().enumerate().map(row).collect_view()}</div>
        <div role="status">
            <Show when=move || packing.with(Option::is_some)>
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
        <LeaveHint />
    }
}

/// Whether it opens with a passphrase, and with which.
fn locking(sending: Sending) -> View {
    if !can_seal() {
        return view! { <p class="mini faint">{words::can_not_lock()}</p> };
    }
    let Sending { locks, passphrase, .. } = sending;
    let field = move || {
        let hint = Signal::derive(|| Some(words::passphrase_hint().to_owned()));
        locks
            .get()
            .then(|| view! { <TextField label=words::passphrase() text=passphrase hint=hint first=true /> })
    };
    view! {
        <Switch on=locks on_change=move |(on,): (bool,)| locks.set(on)>
            <b>{words::lock_it()}</b>
            <span class="mini faint block-line">{words::lock_note()}</span>
        </Switch>
        {field}
    }
}

/// What is for one person: cards that go, cards that come back, or what is told of some.
fn handed(it: Handover, (cards, withdrawn): (usize, usize)) -> String {
    let said = match cards {
        0 if withdrawn > 0 => String::new(),
        _ if it.is_answer => dispatch::answers(cards),
        _ => dispatch::sends(cards),
    };
    match withdrawn {
        0 => said,
        n if said.is_empty() => dispatch::withdraws(n),
        n => dispatch::also_withdraws(&said, n),
    }
}
