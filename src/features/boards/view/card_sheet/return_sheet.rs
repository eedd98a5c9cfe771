//! 「回到这一版」: what would change, and the button that does it.

use crate::ui::prelude::*;
use leptos::task::spawn_local;

use super::value_words;
use crate::{
    domain::{card::Card, id::Id},
    features::{
        boards::history::{
            Entry,
            version::{Difference, differences, go_back},
        },
        taking_back::offer_undo,
    },
    session::{Session, ledger::use_ledger, use_session},
    ui::{
        button::{Button, ButtonKind},
        local_time::local_time,
        notice::Notices,
        sheet::Sheet,
    },
    words::{card as words, common, history, trouble, when},
};

/// What is known of the version.
#[derive(Clone, PartialEq)]
enum Reading {
    Waiting,
    Read(Vec<Difference>),
    Unreadable,
}

/// Shows in what a version differs from now, and goes back to it.
#[component]
pub(super) fn ReturnSheet(card: Id<Card>, entry: Entry, #[prop(into)] on_close: Callback<()>) -> View {
    let session = use_session();
    let notices = Notices::current();
    let reading = RwSignal::new(Reading::Waiting);
    let (day, time) = local_time(entry.at);
    let moment = when::moment(day, time, session.today());
    let changes = use_ledger().changes();
    spawn_local(async move {
        let read = match changes.await {
            Ok(changes) => Reading::Read(session.read(|ws| differences(&changes, ws, card, &entry))),
            Err(_) => Reading::Unreadable,
        };
        // When it is closed meanwhile, nobody waits for the answer.
        _ = reading.try_set(read);
    });
    let nothing = Signal::derive(move || !matches!(reading.get(), Reading::Read(it) if !it.is_empty()));
    let act = move || {
        let Reading::Read(differences) = reading.get_untracked() else { return };
        let act = session.act(move |ws, cx| go_back(ws, cx, card, &differences));
        on_close.run(());
        if let Some(act) = act {
            offer_undo(session, notices, history::went_back().to_owned(), act);
        }
    };
    let body = move || match reading.get() {
        Reading::Waiting => view! { <p class="small faint">{common::loading()}</p> },
        Reading::Unreadable => view! { <p class="small">{trouble::cannot_read_note()}</p> },
        Reading::Read(differences) if differences.is_empty() => {
            view! { <p class="small quiet">{history::same_as_now()}</p> }
        }
        Reading::Read(differences) => {
            let rows = differences.iter().map(|it| row(session, it)).collect_view();
            view! {
                <p class="small quiet">{history::return_note()}</p>
                <dl class="differences">{rows}</dl>
            }
        }
    };
    let foot = view! {
        <Button kind=ButtonKind::Main disabled=nothing on_press=act>{words::restore_version()}</Button>
    };
    view! {
        <Sheet title=history::version_of(&moment) on_close=on_close foot=foot>
            {body}
        </Sheet>
    }
}

/// One register: what it says now, and what it said then.
fn row(session: Session, difference: &Difference) -> View {
    let Difference { kind, record, key, now, then } = difference;
    let (name, now, then) = session.read(|ws| {
        let name = value_words::register(ws, *kind, *key);
        let name = match (*record, value_words::of_which(ws, *record)) {
            (_, Some(step)) => history::of_step(&step, &name),
            _ => name,
        };
        let say = |value| value_words::value(ws, *key, value, session.today());
        (name, say(now), say(then))
    });
    view! {
        <dt class="small faint">{name}</dt>
        <dd>
            <del><span class="hidden-text">{history::now()}</span>{now}</del>
            <ins><span class="hidden-text">{history::then()}</span>{then}</ins>
        </dd>
    }
}
