//! 看板历史: who changed what on which card of the board, newest first.

use std::sync::Arc;

use crate::ui::prelude::*;
use leptos::task::spawn_local;

use super::{
    card_sheet::{spoken, tell},
    desk::use_desk,
};
use crate::{
    domain::{board::Member, id::Id, workspace::Workspace},
    features::{
        boards::{
            history::of_board::{Happened, Told, board_history},
            open_card::named_person,
            queries::person,
        },
        talk::queries::About,
    },
    route::Route,
    session::{Session, ledger::use_ledger, use_session},
    ui::{
        button::{Button, ButtonSize},
        chip::Chip,
        local_time::local_time,
        sheet::{Sheet, SheetSize},
        virtual_list::{ListHandle, RowSlot, VirtualList},
    },
    words::{board as board_words, common, history as words, talk, trouble, when},
};

/// So many entries are read at first, and so many more whenever they are asked for.
const AT_ONCE: usize = 1_000;
/// The height of a row of two lines, in pixels.
const PLAIN_ROW: u32 = 60;

/// What is known of the history.
#[derive(Clone, PartialEq)]
enum Reading {
    Waiting,
    Read(Arc<Told>),
    Unreadable,
}

/// The history of the open board.
#[component]
pub(super) fn BoardHistory(#[prop(into)] on_close: Callback<()>) -> View {
    let (session, board) = (use_session(), use_desk().board);
    let ledger = StoredValue::new(use_ledger());
    let reading = RwSignal::new(Reading::Waiting);
    let most = RwSignal::new(AT_ONCE);
    let by = RwSignal::new(None::<Id<Member>>);
    Effect::new(move |_| {
        let most = most.get();
        let changes = ledger.with_value(|it| it.changes());
        spawn_local(async move {
            let read = match changes.await {
                Ok(changes) => {
                    Reading::Read(Arc::new(session.read(|ws| board_history(&changes, ws, board, most))))
                }
                Err(_) => Reading::Unreadable,
            };
            // When it is closed meanwhile, nobody waits for the answer.
            _ = reading.try_set(read);
        });
    });
    let body = move || match reading.get() {
        Reading::Waiting => view! { <p class="small faint">{common::loading()}</p> },
        Reading::Unreadable => view! { <p class="small">{trouble::cannot_read_note()}</p> },
        Reading::Read(told) if told.entries.is_empty() => {
            view! { <p class="small faint">{words::nothing()}</p> }
        }
        Reading::Read(told) => view! { <Entries told=told by=by most=most on_close=on_close /> },
    };
    view! {
        <Sheet title=words::board_history() on_close=on_close size=SheetSize::Full>
            <div class="board-history">{body}</div>
        </Sheet>
    }
}

#[component]
fn Entries(
    told: Arc<Told>,
    by: RwSignal<Option<Id<Member>>>,
    most: RwSignal<usize>,
    on_close: Callback<()>,
) -> View {
    let session = use_session();
    let keys = {
        let told = told.clone();
        Memo::new(move |_| -> Arc<[usize]> {
            let by = by.get();
            session.read(|ws| {
                let fits = |it: &Happened| by.is_none_or(|by| person(ws, it.entry.by) == by);
                told.entries.iter().enumerate().filter(|it| fits(it.1)).map(|it| it.0).collect()
            })
        })
    };
    let people = people(session, &told).into_iter().map(|(member, name)| {
        let pressed = Signal::derive(move || by.get() == member);
        view! { <Chip pressed=pressed on_press=move || by.set(member)>{name}</Chip> }
    });
    let people = people.collect_view();
    let count = Signal::derive(move || keys.with(|it| it.len()));
    let more = told.more;
    let row = move |slot: RowSlot<usize>| {
        let told = told.clone();
        let drawn = move || {
            let entry = told.entries.get(slot.key.get()?)?;
            Some(row(session, entry, on_close))
        };
        view! {
            <div
                class="board-past"
                role="listitem"
                aria-posinset=move || slot.index.get() + 1
                aria-setsize=move || count.get()
            >
                {drawn}
            </div>
        }
    };
    let handle = ListHandle::<usize>::new();
    view! {
        <div class="chips" role="group" aria-label=words::by_whom()>{people}</div>
        <p class="mini faint">{move || words::count(count.get())}</p>
        <VirtualList handle=handle keys=keys row=row estimate=PLAIN_ROW label=words::board_history() class="board-pasts" />
        <Show when=move || more>
            <Button size=ButtonSize::Short on_press=move || most.update(|it| *it += AT_ONCE)>{words::older()}</Button>
        </Show>
    }
}

/// Everybody who is told of, and all of them.
pub(super) fn people(session: Session, told: &Told) -> Vec<(Option<Id<Member>>, String)> {
    let mut people = vec![(None, words::everybody().to_owned())];
    for entry in told.entries.iter().map(|it| &it.entry) {
        let by = session.read(|ws| person(ws, entry.by));
        if people.iter().all(|it| it.0 != Some(by)) {
            people.push((Some(by), who(session, by)));
        }
    }
    people
}

pub(super) fn who(session: Session, member: Id<Member>) -> String {
    session.read(|ws| spoken(named_person(ws, member, session.me()).as_ref()))
}

/// What something is called that was changed or talked about on its board.
pub(super) fn name_of(ws: &Workspace, on: About) -> String {
    match on {
        About::Card(it) => {
            let title = ws.get(it).map(|it| it.title.clone()).filter(|it| !it.is_empty());
            title.unwrap_or_else(|| board_words::untitled_card().to_owned())
        }
        About::Board(_) => talk::board_talk().to_owned(),
        About::Note(it) => ws.get(it).map(|it| it.title.clone()).unwrap_or_default(),
    }
}

/// One entry: the card, what was done, and when.
fn row(session: Session, happened: &Happened, on_close: Callback<()>) -> View {
    let Happened { on, entry } = happened;
    let (on, today) = (*on, session.today());
    let who = who(session, entry.by);
    let (title, sentence) = session.read(|ws| (name_of(ws, on), tell(ws, &who, &entry.what, today).sentence));
    let (day, time) = local_time(entry.at);
    let board = use_desk().board;
    let open = move |_| {
        on_close.run(());
        match on {
            About::Card(card) => Route::Card(board, card).go(),
            About::Board(_) => Route::Talk(board, None).go(),
            About::Note(note) => Route::Note(note).go(),
        }
    };
    view! {
        <button type="button" class="link inner" on:click=open>
            {title}
        </button>
        <span class="small quiet">{sentence}</span>
        <span class="mini faint num">{when::moment(day, time, today)}</span>
    }
}
