//! 导出表格: the cards of a board as rows, as a file or for the clipboard.

use crate::ui::prelude::*;
use leptos::task::spawn_local;

use super::{choices::target_name, planning::marks};
use crate::{
    domain::{board::Board, id::Id},
    features::{
        boards::{
            lens::{filter::Filter, sieve::Sieve},
            queries::lists,
        },
        doors::{
            tables::out::{Form, Writing},
            workbook::writing::workbook,
        },
        exchange::{file_name::file_name, queries::shop_name},
    },
    session::{Session, use_session},
    ui::{
        button::{Button, ButtonKind},
        clipboard,
        download::{NotSaved, Parts, save_file},
        icon::{Glyph, Icon},
        local_time::local_time,
        notice::Notices,
        pace::Pace,
        progress::Progress,
        sheet::Sheet,
        switch::Switch,
    },
    words::{common, doors as words, exchange},
};

/// Rows between two looks at the clock.
const ROWS: usize = 64;
/// By it spreadsheets in China know that a file is UTF-8.
const MARK: &str = "\u{feff}";

/// The ways out of a board as a table.
#[component]
pub(super) fn TakingOutSheet(board: Id<Board>, filter: Filter, #[prop(into)] on_close: Callback<()>) -> View {
    let session = use_session();
    let notices = Notices::current();
    let sieve = session.read(|ws| Sieve::of(ws, &filter, session.me(), session.today()));
    let count: usize =
        session.read(|ws| lists(ws, board).into_iter().map(|it| sieve.sift(ws, it).len()).sum());
    let holds = if filter.is_empty() { words::cards_out(count) } else { words::cards_seen(count) };
    let veiled = RwSignal::new(false);
    let busy = RwSignal::new(None::<(usize, usize)>);
    let sieve = StoredValue::new(sieve);
    let write = move |form: Form| {
        let (sieve, veiled) = (sieve.get_value(), veiled.get_untracked());
        let progress = move |done, of| _ = busy.try_set(Some((done, of)));
        busy.set(Some((0, 1)));
        written(session, (board, sieve), form, veiled, progress)
    };
    let told = move |done: String, held_back: usize| {
        _ = busy.try_set(None);
        notices.tell(if held_back > 0 { words::held_back(held_back, &done) } else { done });
    };
    let save = move |form: Form| {
        let text = write(form);
        spawn_local(async move {
            let (text, held_back) = text.await;
            let ending = if form == Form::Workbook { "xlsx" } else { "csv" };
            let name = format!("{}.{ending}", called(session, board));
            match saved(&name, &text, form) {
                Ok(()) => {
                    told(words::saved_table(&name), held_back);
                    on_close.try_run(());
                }
                Err(NotSaved) => told(exchange::cannot_save().to_owned(), 0),
            }
        });
    };
    let copy = move || {
        let text = write(Form::Text('\t'));
        spawn_local(async move {
            let (text, held_back) = text.await;
            match clipboard::write_text(&text).await {
                Ok(()) => {
                    told(words::copied_table().to_owned(), held_back);
                    on_close.try_run(());
                }
                Err(_) => told(words::cannot_copy().to_owned(), 0),
            }
        });
    };
    let is_busy = Signal::derive(move || busy.with(Option::is_some));
    let row = move |glyph, name: &'static str, note: &'static str, act: Callback<()>, kind| {
        view! {
            <div class="doors-way">
                <Button kind=kind icon=glyph wide=true disabled=is_busy on_press=act>{name}</Button>
                <p class="small quiet">{note}</p>
            </div>
        }
    };
    view! {
        <Sheet title=words::export_table() on_close=on_close>
            <div class="exchange doors">
                <p class="export-holds"><Icon glyph=Glyph::Table /><span class="grow">{holds}</span></p>
                <Switch on=veiled on_change=move |(on,): (bool,)| veiled.set(on)>
                    <b>{exchange::without_buyers()}</b>
                    <span class="mini faint block-line">
                        {move || if veiled.get() { words::without_buyers_note() } else { exchange::buyers_note() }}
                    </span>
                </Switch>
                {row(Glyph::Table, words::save_workbook(), words::save_workbook_note(), Callback::new(move |()| save(Form::Workbook)), ButtonKind::Main)}
                {row(Glyph::Export, words::save_csv(), words::save_csv_note(), Callback::new(move |()| save(Form::Text(','))), ButtonKind::Ordinary)}
                {row(Glyph::Copy, words::copy_cells(), words::copy_cells_note(), Callback::new(move |()| copy()), ButtonKind::Ordinary)}
                <div role="status">
                    <Show when=move || busy.with(Option::is_some)>
                        <div class="slow">
                            <Progress
                                label=exchange::preparing()
                                done=Signal::derive(move || busy.get().unwrap_or_default().0)
                                of=Signal::derive(move || busy.get().unwrap_or_default().1)
                            />
                        </div>
                    </Show>
                </div>
            </div>
        </Sheet>
    }
}

/// The text of the table, and how many cells were held back.
async fn written(
    session: Session,
    (board, sieve): (Id<Board>, Sieve),
    form: Form,
    veiled: bool,
    progress: impl Fn(usize, usize),
) -> (String, usize) {
    let name = |of| target_name(of).to_owned();
    let mut writing = session.read(|ws| Writing::new(ws, (board, &sieve), marks(), form, veiled, name));
    let mut pace = Pace::begin();
    while session.read(|ws| writing.step(ws, ROWS)) {
        if pace.rest().await {
            let (done, of) = writing.progress();
            progress(done, of);
        }
    }
    (writing.take(), writing.held_back)
}

fn called(session: Session, board: Id<Board>) -> String {
    let (shop, name) =
        session.read(|ws| (shop_name(ws), ws.get(board).map(|it| it.name.clone()).unwrap_or_default()));
    let (day, time) = local_time(session.now());
    file_name(&[common::app_name(), &shop, &name], day, time)
}

fn saved(name: &str, rows: &str, form: Form) -> Result<(), NotSaved> {
    let mut parts = Parts::default();
    let kind = match form {
        Form::Text(_) => {
            parts.text(MARK)?;
            parts.text(rows)?;
            "text/csv"
        }
        Form::Workbook => {
            parts.bytes(&workbook(rows))?;
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        }
    };
    save_file(name, &parts.blob(kind)?)
}
