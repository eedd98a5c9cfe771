//! 记录: every change of the card, newest first. Read from the log when asked for, for the log is long.

use crate::ui::prelude::*;
use leptos::task::spawn_local;

use super::{
    history_words::{Told, tell},
    return_sheet::ReturnSheet,
    seal::spoken,
};
use crate::{
    domain::{card::Card, id::Id},
    features::boards::{
        history::{Entry, card_history},
        open_card::named_person,
    },
    session::{
        Scope, Session,
        ledger::{Saved, use_ledger},
        use_session,
    },
    ui::{
        icon::{Glyph, Icon},
        local_time::local_time,
    },
    words::{card as words, common, trouble, when},
};

/// What is known of the history.
#[derive(Clone, PartialEq)]
enum Reading {
    Waiting,
    Read(Vec<Entry>),
    Unreadable,
}

/// The history of a card, folded until someone asks for it.
#[component]
pub(super) fn HistoryList(card: Id<Card>) -> View {
    let open = RwSignal::new(false);
    view! {
        <section class="block" aria-label=words::history()>
            <h2 class="section-title">
                <span class="grow">{words::history()}</span>
                <button
                    type="button"
                    class="link inner small"
                    aria-expanded=move || open.get().to_string()
                    on:click=move |_| open.update(|it| *it = !*it)
                >
                    {move || if open.get() { words::hide_history() } else { words::show_history() }}
                </button>
            </h2>
            {move || open.get().then(|| view! { <Past card=card /> })}
        </section>
    }
}

/// The history itself.
#[component]
fn Past(card: Id<Card>) -> View {
    let session = use_session();
    let ledger = use_ledger();
    let saved = ledger.saved();
    let ledger = StoredValue::new(ledger);
    let reading = RwSignal::new(Reading::Waiting);
    let returning = RwSignal::new(None::<Entry>);
    // What happened last is in the log once it is saved.
    Effect::new(move |_| {
        session.watch(&[Scope::Card(card), Scope::Shop], |_| ());
        if saved.get() == Saved::NotYet {
            return;
        }
        let changes = ledger.with_value(|it| it.changes());
        spawn_local(async move {
            let read = match changes.await {
                Ok(changes) => Reading::Read(session.read(|ws| card_history(&changes, ws, card))),
                Err(_) => Reading::Unreadable,
            };
            // When it is folded meanwhile, nobody waits for the answer.
            _ = reading.try_set(read);
        });
    });
    let drawn = move || match reading.get() {
        Reading::Waiting => view! { <p class="small faint">{common::loading()}</p> },
        Reading::Unreadable => view! { <p class="small">{trouble::cannot_read_note()}</p> },
        Reading::Read(entries) if entries.is_empty() => {
            view! { <p class="small faint">{words::no_history()}</p> }
        }
        Reading::Read(entries) => {
            let count = words::history_kept(entries.len());
            // An act is one version, and the newest is how it is now.
            let begins = |at: usize| at > 0 && entries[at].change != entries[at - 1].change;
            let rows = entries.iter().enumerate();
            let rows = rows.map(|(at, it)| row(session, it, begins(at).then_some(returning))).collect_view();
            view! {
                <p class="mini faint">{count}</p>
                <ol class="past">{rows}</ol>
            }
        }
    };
    let sheet = move || {
        let entry = returning.get()?;
        Some(view! { <ReturnSheet card=card entry=entry on_close=move || returning.set(None) /> })
    };
    view! { {drawn} {sheet} }
}

/// One entry in one line; with a way back to it, where there is one.
fn row(session: Session, entry: &Entry, returning: Option<RwSignal<Option<Entry>>>) -> View {
    let told = session.read(|ws| {
        let who = spoken(named_person(ws, entry.by, session.me()).as_ref());
        tell(ws, &who, &entry.what, session.today())
    });
    let (day, time) = local_time(entry.at);
    let Told { sentence, texts } = told;
    let texts = texts.map(|(before, after)| {
        let text = |name: &'static str, text: String| {
            let shown = if text.is_empty() { words::nothing().to_owned() } else { text };
            view! {
                <p class="mini faint">{name}</p>
                <p class="past-text">{shown}</p>
            }
        };
        view! {
            <details>
                <summary class="link inner mini">{common::show_all()}</summary>
                {text(words::text_before(), before)}
                {text(words::text_after(), after)}
            </details>
        }
    });
    let way = returning.map(|returning| {
        let (entry, of) = (entry.clone(), sentence.clone());
        view! {
            <button
                type="button"
                class="link inner mini past-return"
                on:click=move |_| returning.set(Some(entry.clone()))
            >
                {words::restore_version()}
                <span class="hidden-text">{of}</span>
            </button>
        }
    });
    view! {
        <li>
            <Icon glyph=Glyph::History small=true />
            <div>
                {sentence}
                {texts}
                {way}
            </div>
            <span class="mini faint num">{when::moment(day, time, session.today())}</span>
        </li>
    }
}
