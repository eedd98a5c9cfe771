//! 关联: what an open card, note or board has to do with, and where it is mentioned; shown at both ends.

use std::sync::Arc;

use crate::ui::prelude::*;

use crate::{
    domain::{board::Board, id::Id},
    features::{
        links::{
            addresses::Named,
            commands::{join, unlink},
            queries::{Beside as Linked, beside},
        },
        notes::queries::{Candidate, Leading, Target, candidates, leading_to, target},
        search::pinyin::Pinyin,
        taking_back::offer_undo,
    },
    route::Route,
    session::{Scope, use_session},
    ui::{
        announce::announce,
        button::{Button, ButtonKind, ButtonSize},
        focus::go_into,
        icon::{Glyph, Icon},
        icon_button::IconButton,
        notice::Notices,
        pace::after_paint,
        panel::Panel,
        placement::Anchor,
        sheet::Sheet,
        text_field::TextField,
    },
    words::{links as words, notes},
};

/// What it is about, as far as it is open: a card's other cards have a place of their own.
#[component]
pub fn Beside(end: Named, pinyin: Signal<Option<Arc<Pinyin>>>) -> View {
    let session = use_session();
    let scope = match end {
        Named::Card(it) => Scope::Card(it),
        Named::Board(it) => Scope::Board(it),
        Named::Note(it) => Scope::Note(it),
        Named::Member(_) | Named::File(_) => Scope::Shop,
    };
    let linked = Memo::new(move |_| session.watch(&[scope, Scope::Notes, Scope::Shop], |ws| beside(ws, end)));
    // Any text may lead here: they are looked through once what is open is drawn, and when notes come or go.
    let drawn = RwSignal::new(false);
    after_paint(move || _ = drawn.try_set(true));
    let mentioned = Memo::new(move |_| match drawn.get() {
        true => session.watch(&[Scope::Notes], |ws| leading_to(ws, end)),
        false => vec![],
    });
    // The cards of a card stand above.
    let (title, add) = match end {
        Named::Card(_) => (words::beside(), words::add_beside()),
        _ => (words::links(), words::add_any()),
    };
    let count = move || Some(linked.with(Vec::len)).filter(|it| *it > 0);
    let opened = RwSignal::new(None::<Anchor>);
    let place = NodeRef::<HtmlElement>::new();
    let picker = move || {
        opened.get().map(|anchor| {
            view! {
                <Panel anchor=anchor title=add on_close=move || opened.set(None)>
                    <div class="picker">
                        <Choosing end=end pinyin=pinyin on_done=move || opened.set(None) />
                    </div>
                </Panel>
            }
        })
    };
    let led_here = move || {
        mentioned.with(|it| !it.is_empty()).then(|| {
            view! {
                <h3 class="mini faint">{notes::led_here()}</h3>
                {leading_rows(mentioned)}
            }
        })
    };
    view! {
        <section class="block" aria-label=title>
            <h2 class="section-title">{title} <span class="count num">{count}</span></h2>
            <ul class="relations">
                <For each=move || linked.get() key=|it| (it.link, it.name.clone()) let:it>
                    <Row it=it on_gone=move || go_into(place) />
                </For>
            </ul>
            {led_here}
            <div node_ref=place>
                <Button
                    kind=ButtonKind::Plain
                    size=ButtonSize::Short
                    icon=Glyph::Plus
                    on_press=move || opened.set(place.get_untracked().map(|it| Anchor::of(&it)))
                >
                    {add}
                </Button>
            </div>
            {picker}
        </section>
    }
}

/// What a board has to do with, in a sheet of its own.
#[component]
pub fn BesideSheet(
    board: Id<Board>,
    pinyin: Signal<Option<Arc<Pinyin>>>,
    #[prop(into)] on_close: Callback<()>,
) -> View {
    view! {
        <Sheet title=words::links() on_close=on_close>
            <Beside end=Named::Board(board) pinyin=pinyin />
        </Sheet>
    }
}

/// What is called nothing is called what it is.
fn called(named: Named, name: String) -> String {
    match named {
        _ if !name.is_empty() => name,
        Named::Note(_) => notes::untitled().to_owned(),
        _ => crate::words::board::untitled_card().to_owned(),
    }
}

fn glyph(named: Named) -> Glyph {
    match named {
        Named::Card(_) => Glyph::Box,
        Named::Board(_) => Glyph::Board,
        Named::Note(_) => Glyph::Note,
        Named::Member(_) => Glyph::Person,
        Named::File(_) => Glyph::Attach,
    }
}

/// Where a press on it leads.
fn way_to(target: Target) -> Option<Route> {
    match target {
        Target::Card(board, card) => Some(Route::Card(board, card)),
        Target::Note(note) => Some(Route::Note(note)),
        Target::Board(board) => Some(Route::Board(board)),
        Target::Member(_) => None,
    }
}

#[component]
fn Row(it: Linked, #[prop(into)] on_gone: Callback<()>) -> View {
    let (session, notices) = (use_session(), Notices::current());
    let Linked { link, named, name } = it;
    let name = called(named, name);
    let (label, gone) = (words::remove(&name), words::unlinked(&name));
    let remove = move || {
        if let Some(act) = session.act(move |ws, cx| unlink(ws, cx, link)) {
            offer_undo(session, notices, gone.clone(), act);
        }
        on_gone.run(());
    };
    let to = session.read(|ws| target(ws, named)).and_then(way_to).map(|it| it.to_string());
    view! {
        <li class="relation">
            <a class="leading grow" href=to>
                <Icon glyph=glyph(named) small=true />
                <span class="grow">{name}</span>
            </a>
            <IconButton
                glyph=Glyph::Close
                label=label
                on_press=remove
            />
        </li>
    }
}

/// Offers what it could be linked to, by name.
#[component]
fn Choosing(end: Named, pinyin: Signal<Option<Arc<Pinyin>>>, #[prop(into)] on_done: Callback<()>) -> View {
    let session = use_session();
    let sought = RwSignal::new(String::new());
    let found = Memo::new(move |_| {
        let (typed, pinyin) = (sought.get(), pinyin.get());
        session.read(|ws| {
            let known: Vec<Named> = beside(ws, end).iter().map(|it| it.named).collect();
            let mut found = candidates(ws, session.me(), "[[", &typed, pinyin.as_deref());
            let is_card = |it: Named| matches!(it, Named::Card(_));
            found.retain(|it| {
                let can_be = matches!(it.named, Named::Card(_) | Named::Note(_) | Named::Board(_));
                let elsewhere = is_card(end) && is_card(it.named);
                can_be && !elsewhere && it.named != end && !known.contains(&it.named)
            });
            found
        })
    });
    let row = move |Candidate { named, name, about }: Candidate| {
        let name = called(named, name);
        let said = name.clone();
        let choose = move |_| {
            session.run(move |ws, cx| join(ws, cx, end, named));
            announce(&words::say_linked(&said));
            on_done.run(());
        };
        view! {
            <li>
                <button type="button" class="menu-row candidate" on:click=choose>
                    <Icon glyph=glyph(named) small=true />
                    <span class="grow">{name}</span>
                    <span class="mini faint">{about}</span>
                </button>
            </li>
        }
    };
    view! {
        <div class="link-picker">
            <TextField
                label=words::find_beside()
                label_hidden=true
                hint=words::find_beside()
                text=sought
                kind="search"
                first=true
            />
            <ul class="candidates" aria-label=words::find_beside()>
                {move || found.get().into_iter().map(row).collect_view()}
            </ul>
            <Show when=move || found.with(Vec::is_empty)>
                <p class="small faint">{words::none_beside()}</p>
            </Show>
        </div>
    }
}

/// What leads somewhere, each with the way to it.
pub(super) fn leading_rows(found: Memo<Vec<Leading>>) -> View {
    let session = use_session();
    let row = move |Leading { named, title, on }: Leading| {
        let Some(to) = session.read(|ws| target(ws, named)).and_then(way_to) else { return ().place() };
        view! {
            <li>
                <a class="leading" href=to.to_string()>
                    <Icon glyph=glyph(named) small=true />
                    <span class="grow">{called(named, title)}</span>
                    <span class="mini faint">{on}</span>
                </a>
            </li>
        }
    };
    view! { <ul class="leading-rows">{move || found.get().into_iter().map(row).collect_view()}</ul> }
}
