//! The frame around every page: the ways between pages, notices, what the whole app hears of keys.

use leptos::{ev, prelude::*};

use crate::{
    features::boards::{
        queries::boards,
        view::{BoardPage, BoardWays},
    },
    route::{Route, use_route},
    session::{Scope, use_session},
    ui::{
        announce::Announcer,
        icon::{Glyph, Icon},
        keys, layer,
        notice::NoticeRegion,
    },
    words::common,
};

/// Everything that is on the screen.
#[component]
pub fn Shell() -> impl IntoView {
    let session = use_session();
    let route = use_route();
    let ways = BoardWays {
        on_search: Callback::new(|()| {}),
        on_export: Callback::new(|()| {}),
        on_import: Callback::new(|()| {}),
    };
    let keys = window_event_listener(ev::keydown, move |ev| {
        if keys::is_in_field(&ev) || layer::is_any_open() {
            return;
        }
        if keys::is_undo(&ev) {
            session.undo();
        } else if keys::is_redo(&ev) {
            session.redo();
        } else {
            return;
        }
        ev.prevent_default();
    });
    on_cleanup(move || keys.remove());
    let board = Memo::new(move |_| route.get().board());
    let page = move || match board.get() {
        Some(board) => view! { <BoardPage board=board ways=ways /> }.into_any(),
        None => view! { <main class="page" id="page"></main> }.into_any(),
    };
    view! {
        <div class="app">
            <a class="skip" href="#page" on:click=skip>{common::skip_to_page()}</a>
            <Side />
            {page}
            <Bar />
        </div>
        <NoticeRegion />
        <Announcer />
    }
}

/// The hash is the route's, so the link may not be followed.
fn skip(ev: ev::MouseEvent) {
    ev.prevent_default();
    if let Some(page) = document().get_element_by_id("page") {
        let page: leptos::web_sys::HtmlElement = leptos::wasm_bindgen::JsCast::unchecked_into(page);
        page.set_tab_index(-1);
        _ = page.focus();
    }
}

/// The ways of the desk: pages and boards.
#[component]
fn Side() -> impl IntoView {
    let session = use_session();
    let route = use_route();
    let boards = Memo::new(move |_| session.watch(&[Scope::Shop], boards));
    let row = move |(board, name): (_, String)| {
        let here = move || (route.get().board() == Some(board)).then_some("page");
        view! {
            <a href=Route::Board(board).to_string() aria-current=here title=name.clone()>
                <Icon glyph=Glyph::Board />
                <span class="word">{name.clone()}</span>
            </a>
        }
    };
    view! {
        <nav class="side" aria-label=common::main_navigation()>
            {place(Route::Home, Glyph::Shop, common::boards())}
            <h2>{common::boards()}</h2>
            {move || boards.get().into_iter().map(row).collect_view()}
            <div class="foot">
                {place(Route::Trash, Glyph::Trash, common::trash())}
                {place(Route::Settings, Glyph::Settings, common::settings())}
            </div>
        </nav>
    }
}

/// The ways of a phone, at the thumb.
#[component]
fn Bar() -> impl IntoView {
    view! {
        <nav class="tabbar" aria-label=common::main_navigation()>
            {place(Route::Home, Glyph::Board, common::boards())}
            {place(Route::Trash, Glyph::Trash, common::trash())}
            {place(Route::Settings, Glyph::Person, common::mine())}
        </nav>
    }
}

fn place(to: Route, glyph: Glyph, word: &'static str) -> impl IntoView {
    let route = use_route();
    let here = move || {
        let now = route.get();
        let inside = now == to || (to == Route::Home && now.board().is_some());
        inside.then_some("page")
    };
    view! {
        <a href=to.to_string() aria-current=here>
            <Icon glyph=glyph />
            <span class="word">{word}</span>
        </a>
    }
}
