//! The page of 动态: read from the log when it is opened, and again when something has come.

use std::sync::Arc;

use crate::ui::prelude::*;
use leptos::task::spawn_local;

use super::{
    super::board_history::people,
    row::{NewsRow, Place},
};
use crate::{
    domain::{board::Member, change::Change, id::Id},
    features::boards::{
        history::{
            grouped::{Row, rows},
            of_board::{Told, history},
            visit::Visit,
        },
        queries::{is_me, person},
    },
    session::{
        Scope, Session,
        ledger::{Saved, use_ledger},
        preferences::use_preferences,
        use_session,
    },
    ui::{
        button::{Button, ButtonSize},
        chip::Chip,
        empty::Empty,
        icon::Glyph,
        local_time::local_time,
        segments::Segments,
        virtual_list::{ListHandle, RowSlot, VirtualList},
    },
    words::{common, news as words, trouble, when},
};

/// So many entries are read at first, and so many more whenever they are asked for.
const AT_ONCE: usize = 1_000;
/// The height of a row of one line, in pixels.
const PLAIN_ROW: u32 = 36;

/// When one looked before this page was loaded. Provided once by the app, so that going into a card and back again takes
/// nothing away.
#[derive(Clone, Copy)]
pub struct LastVisit(StoredValue<Option<Visit>>);

impl LastVisit {
    /// Makes it known to every view below; needs the preferences.
    pub fn provide() {
        let kept = use_preferences().last_visit.get_untracked();
        provide_context(LastVisit(StoredValue::new(kept.parse().ok())));
    }
}

/// What is known of it.
#[derive(Clone, PartialEq)]
enum Reading {
    Waiting,
    Read(Arc<Told>),
    Unreadable,
}

/// What happened on all boards.
#[component]
pub fn NewsPage(
    /// The pages beside this one.
    strip: ViewFn,
) -> View {
    let session = use_session();
    let last = expect_context::<LastVisit>().0.get_value();
    let since = RwSignal::new(true);
    let most = RwSignal::new(AT_ONCE);
    let reading = read(session, last, since, most);
    let said = match last {
        Some(visit) => {
            let (day, time) = local_time(visit.at);
            words::last_visit(&when::moment(day, time, session.today()))
        }
        None => words::first_visit().to_owned(),
    };
    let body = move || match reading.get() {
        Reading::Waiting => view! { <p class="small faint news-note">{common::loading()}</p> },
        Reading::Unreadable => view! { <p class="small news-note">{trouble::cannot_read_note()}</p> },
        Reading::Read(told) if !told.entries.is_empty() => {
            view! { <Entries told=told most=most since=since.get_untracked() /> }
        }
        Reading::Read(_) if since.get_untracked() => view! {
            <Empty glyph=Glyph::Log title=words::nothing_new() note=words::nothing_new_note()>
                <Button on_press=move || since.set(false)>{words::show_all()}</Button>
            </Empty>
        },
        Reading::Read(_) => {
            view! { <Empty glyph=Glyph::Log title=words::nothing() note=words::nothing_note() /> }
        }
    };
    view! {
        <main class="page tasks-page" id="page">
            <header class="page-head"><h1 class="page-title grow">{words::news()}</h1></header>
            {strip.run()}
            <div class="news-ways">
                <Segments
                    label=words::which()
                    choices=vec![words::since(), words::all()]
                    chosen=Signal::derive(move || usize::from(!since.get()))
                    on_choose=move |(at,): (usize,)| since.set(at == 0)
                />
                <p class="mini faint">{said}</p>
            </div>
            {body}
        </main>
    }
}

/// Reads the log, and again when something was added to it; notes that one has looked.
fn read(
    session: Session,
    last: Option<Visit>,
    since: RwSignal<bool>,
    most: RwSignal<usize>,
) -> RwSignal<Reading> {
    let ledger = use_ledger();
    let saved = ledger.saved();
    let ledger = StoredValue::new(ledger);
    let visited = use_preferences().last_visit;
    let reading = RwSignal::new(Reading::Waiting);
    Effect::new(move |_| {
        session.watch(&[Scope::Everything], |_| ());
        let (is_since, most) = (since.get(), most.get());
        // What was done last is in the log once it is saved.
        if saved.get() == Saved::NotYet || !session.is_loaded() {
            return;
        }
        let changes = ledger.with_value(|it| it.changes());
        spawn_local(async move {
            let read = match changes.await {
                Ok(changes) => {
                    let visit = Visit::now(&changes, session.now());
                    visit.into_iter().for_each(|it| visited.set(it.to_string()));
                    Reading::Read(Arc::new(told(
                        session,
                        &changes,
                        last.filter(|_| is_since),
                        is_since,
                        most,
                    )))
                }
                Err(_) => Reading::Unreadable,
            };
            // When one has gone meanwhile, nobody waits for the answer.
            _ = reading.try_set(read);
        });
    });
    reading
}

/// Since the last visit, what others did; else what everybody did.
fn told(session: Session, changes: &[Change], last: Option<Visit>, is_since: bool, most: usize) -> Told {
    let me = session.me();
    let from = last.map_or(0, |it| it.since(changes));
    session.read(|ws| {
        let is_told = |it: &Change| !is_since || !is_me(ws, Some(it.by), me);
        history(changes, ws, None, from, &is_told, most)
    })
}

#[component]
fn Entries(told: Arc<Told>, most: RwSignal<usize>, since: bool) -> View {
    let session = use_session();
    let by = RwSignal::new(None::<Id<Member>>);
    let keys = {
        let told = told.clone();
        Memo::new(move |_| -> Arc<[Row]> {
            let by = by.get();
            session.read(|ws| {
                let whom = |it: Id<Member>| person(ws, it);
                rows(
                    &told.entries,
                    &|it| by.is_none_or(|by| whom(it.entry.by) == by),
                    &|at| local_time(at).0,
                    &whom,
                )
                .into()
            })
        })
    };
    let chips = people(session, &told).into_iter().map(|(member, name)| {
        let pressed = Signal::derive(move || by.get() == member);
        let name = if member.is_none() && since { words::colleagues().to_owned() } else { name };
        view! { <Chip pressed=pressed on_press=move || by.set(member)>{name}</Chip> }
    });
    let chips = chips.collect_view();
    let count = Signal::derive(move || keys.with(|it| it.len()));
    let more = told.more;
    let handle = ListHandle::<Row>::new();
    let row = move |row: RowSlot<Row>| {
        view! { <NewsRow row=row told=told.clone() place=Place { count, today: session.today() } /> }
    };
    view! {
        <div class="chips inbox-ways" role="group" aria-label=words::by_whom()>{chips}</div>
        <VirtualList handle=handle keys=keys row=row estimate=PLAIN_ROW label=words::news() class="tasks" />
        <Show when=move || more>
            <span class="news-more">
                <Button size=ButtonSize::Short on_press=move || most.update(|it| *it += AT_ONCE)>{words::older()}</Button>
            </span>
        </Show>
    }
}
