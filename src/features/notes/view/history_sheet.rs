//! The versions of a note: who wrote what when, what changed, and the way back to one of them.

use std::sync::Arc;

use crate::ui::prelude::*;
use leptos::task::spawn_local;

use crate::{
    domain::{board::Member, id::Id, note::Note},
    features::{
        boards::queries::member_name,
        notes::{
            commands::write_note,
            differences::{Line, Version, counted, differences, versions},
        },
        taking_back::offer_undo,
    },
    session::{ledger::use_ledger, use_session},
    ui::{
        button::{Button, ButtonSize},
        local_time::local_time,
        notice::Notices,
        sheet::{Sheet, SheetSize},
    },
    words::{notes as words, when},
};

/// So many are shown at first, and so many more whenever they are asked for.
const AT_ONCE: usize = 30;

/// What is known of the past.
#[derive(Clone, PartialEq)]
enum Reading {
    Waiting,
    Read(Arc<[Version]>),
    Unreadable,
}

/// The versions of a note, newest first.
#[component]
pub(super) fn HistorySheet(note: Id<Note>, #[prop(into)] on_close: Callback<()>) -> View {
    let reading = RwSignal::new(Reading::Waiting);
    let changes = use_ledger().changes();
    spawn_local(async move {
        let read = match changes.await {
            Ok(changes) => Reading::Read(versions(&changes, note.any(), Note::TEXT.key()).into()),
            Err(_) => Reading::Unreadable,
        };
        // When the sheet is closed meanwhile, nobody waits for the answer.
        _ = reading.try_set(read);
    });
    let most = RwSignal::new(AT_ONCE);
    let shown = move || match reading.get() {
        Reading::Waiting => view! { <p class="small faint" role="status">{words::versions_waiting()}</p> },
        Reading::Unreadable => view! { <p class="fault">{words::versions_unreadable()}</p> },
        Reading::Read(all) if all.is_empty() => view! { <p class="small faint">{words::only_one()}</p> },
        Reading::Read(all) => {
            let first = all.len() - 1;
            let row = |(at, version): (usize, &Version)| {
                view! { <VersionRow note=note version=version.clone() is_now=at == 0 is_first=at == first on_close=on_close /> }
            };
            let count = most.get();
            view! {
                <ol class="note-history">
                    {all.iter().enumerate().take(count).map(row).collect_view()}
                </ol>
                {(all.len() > count).then(|| view! {
                    <Button on_press=move || most.update(|it| *it += AT_ONCE)>{words::show_more()}</Button>
                })}
            }
        }
    };
    view! { <Sheet title=words::history() on_close=on_close size=SheetSize::Full>{shown}</Sheet> }
}

#[component]
fn VersionRow(
    note: Id<Note>,
    version: Version,
    is_now: bool,
    is_first: bool,
    on_close: Callback<()>,
) -> View {
    let (session, notices) = (use_session(), Notices::current());
    let who: Id<Member> = version.by;
    let who = session.read(|ws| member_name(ws, who)).unwrap_or_else(|| words::somebody().to_owned());
    let (day, time) = local_time(version.at);
    let moment = when::moment(day, time, session.today());
    let lines = differences(&version.before, &version.text);
    let (added, dropped) = counted(&lines);
    let text = version.text;
    let back = move || {
        let text = text.clone();
        if let Some(act) = session.act(move |ws, cx| write_note(ws, cx, note, text)) {
            offer_undo(session, notices, words::went_back().to_owned(), act);
        }
        on_close.run(());
    };
    let line = |it: Line| match it {
        Line::Added(text) => {
            view! { <li class="line added"><span class="hidden-text">{words::line_added()}</span>{text}</li> }
        }
        Line::Dropped(text) => {
            view! { <li class="line dropped"><span class="hidden-text">{words::line_dropped()}</span>{text}</li> }
        }
        Line::Beside(text) => view! { <li class="line">{text}</li> },
        Line::Same(count) => view! { <li class="line same">{words::same_lines(count)}</li> },
    };
    let way = move || match is_now {
        true => view! { <span class="mini faint">{words::version_now()}</span> },
        false => view! { <Button size=ButtonSize::Short on_press=back.clone()>{words::go_back()}</Button> },
    };
    view! {
        <li class="note-version">
            <div class="row">
                <span class="grow">
                    <b>{words::written_by(&who, &moment)}</b>
                    " "
                    <span class="mini faint">
                        {if is_first { words::begun().to_owned() } else { words::changed_lines(added, dropped) }}
                    </span>
                </span>
                {way}
            </div>
            <ol class="note-lines" aria-label=words::show_differences()>{lines.into_iter().map(line).collect_view()}</ol>
        </li>
    }
}
