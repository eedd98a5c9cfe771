//! The page of 回收站 and 归档.

use crate::ui::prelude::*;
use leptos::task::spawn_local;

use super::entry::Entry;
use crate::{
    domain::id::RecordId,
    features::trash::{
        commands::{Shelf, purge, restore},
        queries::{PutAway, Sight, cards_below, named, put_away, seen_at},
    },
    route::Route,
    session::{Scope, Session, ledger::use_ledger, use_session},
    ui::{
        button::Button,
        confirm::Confirm,
        empty::Empty,
        focus,
        icon::Glyph,
        notice::Notices,
        tabs::{Tab, Tabs},
        text_field::TextField,
    },
    words::{common, search, trash as words},
};

/// So many entries are drawn at first, and so many more each time they are asked for.
const SHOWN: usize = 100;
const PANEL: &str = "put-away";

/// What was put away: two shelves, one in sight.
#[component]
pub fn TrashPage() -> View {
    let session = use_session();
    let shelf = RwSignal::new(Shelf::Trash);
    let lying = |on: Shelf| Memo::new(move |_| session.watch(&[Scope::Everything], |ws| put_away(ws, on)));
    let (trash, archive) = (lying(Shelf::Trash), lying(Shelf::Archive));
    let looked_for = RwSignal::new(String::new());
    let entries = Memo::new(move |_| {
        let lying = match shelf.get() {
            Shelf::Trash => trash.get(),
            Shelf::Archive => archive.get(),
        };
        looked_for.with(|it| named(lying, it))
    });
    let purging = RwSignal::new(None::<(RecordId, String)>);
    let count = |of: Memo<Vec<PutAway>>| Signal::derive(move || of.with(|it| it.len()));
    let tabs = vec![
        Tab { word: common::trash(), count: count(trash) },
        Tab { word: common::archive(), count: count(archive) },
    ];
    let chosen = Signal::derive(move || usize::from(shelf.get() == Shelf::Archive));
    let choose = move |(place,): (usize,)| shelf.set(if place == 0 { Shelf::Trash } else { Shelf::Archive });
    view! {
        <main class="page" id="page">
            <header class="page-head"><h1 class="page-title grow">{common::trash()}</h1></header>
            <div class="page-body put-away">
                <Tabs label=common::trash() tabs=tabs chosen=chosen on_choose=choose panel=PANEL />
                <Show when=move || { trash.with(|it| it.len()) + archive.with(|it| it.len()) > 0 }>
                    <TextField label=words::look() label_hidden=true hint=words::look().to_owned() text=looked_for kind="search" />
                </Show>
                <Entries entries=entries looked_for=looked_for shelf=shelf purging=purging />
            </div>
        </main>
        {move || purging.get().map(|(id, name)| view_purging(session, id, name, purging))}
    }
}

#[component]
fn Entries(
    entries: Memo<Vec<PutAway>>,
    looked_for: RwSignal<String>,
    shelf: RwSignal<Shelf>,
    purging: RwSignal<Option<(RecordId, String)>>,
) -> View {
    let session = use_session();
    let notices = Notices::current();
    let shown = RwSignal::new(SHOWN);
    let bring_back = move |id: RecordId, name: String| {
        let from = shelf.get_untracked();
        session.run(move |ws, cx| restore(ws, cx, id, from));
        focus::give_back(None);
        match session.read(|ws| seen_at(ws, id)) {
            Some(sight) => {
                let route = match sight {
                    Sight::Board(board) => Route::Board(board),
                    Sight::Card(board, card) => Route::Card(board, card),
                    Sight::Note(note) => Route::Note(note),
                    Sight::Script => Route::Scripts,
                };
                notices.offer(words::restored(&name), common::open(), move || route.go());
            }
            None => notices.tell(words::restored(&name)),
        }
    };
    let entry = move |it: PutAway| {
        let (id, name) = (it.record, it.name.clone());
        let purged = name.clone();
        view! {
            <Entry
                entry=it
                shelf=shelf.get_untracked()
                on_restore=move || bring_back(id, name.clone())
                on_purge=move || purging.set(Some((id, purged.clone())))
            />
        }
    };
    // An entry that changes is another entry: it is small, and it seldom does.
    let key =
        |it: &PutAway| (it.record, it.changed_since.as_ref().map(|it| it.at), it.cards, it.brings.clone());
    let in_sight = move || entries.with(|it| it.iter().take(shown.get()).cloned().collect::<Vec<_>>());
    view! {
        <div role="tabpanel" id=PANEL aria-label=move || shelf_name(shelf.get())>
        <ul class="rows">
            <For each=in_sight key=move |it| (shelf.get_untracked() == Shelf::Trash, key(it)) children=entry />
        </ul>
        <Show when=move || { entries.with(|it| it.len()) > shown.get() }>
            <Button on_press=move || shown.update(|it| *it += SHOWN)>{words::show_more()}</Button>
        </Show>
        {move || entries.with(|it| it.is_empty()).then(|| match looked_for.get().trim() {
            "" => view_empty(shelf.get()),
            asked => view! { <Empty glyph=Glyph::Search title=search::nothing_found(asked) /> },
        })}
        </div>
    }
}

fn shelf_name(shelf: Shelf) -> &'static str {
    match shelf {
        Shelf::Trash => common::trash(),
        Shelf::Archive => common::archive(),
    }
}

fn view_empty(shelf: Shelf) -> View {
    match shelf {
        Shelf::Trash => view! {
            <Empty glyph=Glyph::Trash title=words::nothing_trashed() note=words::nothing_trashed_note() />
        },
        Shelf::Archive => view! {
            <Empty glyph=Glyph::Box title=words::nothing_archived() note=words::nothing_archived_note() />
        },
    }
}

fn view_purging(
    session: Session,
    id: RecordId,
    name: String,
    purging: RwSignal<Option<(RecordId, String)>>,
) -> View {
    let notices = Notices::current();
    let ledger = use_ledger();
    let title = words::purge_of(&name);
    let note = match session.read(|ws| cards_below(ws, id)) {
        0 => words::purge_note().to_owned(),
        cards => words::purge_note_cards(cards),
    };
    let act = move || {
        session.run(move |ws, cx| purge(ws, cx, id));
        focus::give_back(None);
        notices.tell(words::purged(&name));
        let scrubbed = ledger.scrub();
        spawn_local(async move {
            if scrubbed.await.is_err() {
                notices.tell(words::not_scrubbed());
            }
        });
    };
    // The ledger is of this page and stays on its thread.
    let act = StoredValue::new(act);
    view! {
        <Confirm
            title=title
            note=note
            act=words::purge()
            danger=true
            on_act=move || act.with_value(|act| act())
            on_close=move || purging.set(None)
        />
    }
}
