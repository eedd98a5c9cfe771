//! The ways between pages: at the side of the desk, at the thumb of a phone.

use crate::ui::prelude::*;
use leptos::ev;

use crate::{
    domain::{
        board::Shop,
        id::{Id, RecordId},
    },
    features::{boards::queries::boards, talk::view::Concerns, trouble::view::SavedMark},
    route::{Route, use_route},
    session::{Scope, use_session},
    ui::{
        icon::{Glyph, Icon},
        page_strip::badge,
    },
    words::{common, members, news, notes, scripts, talk, tasks},
};

const IN_SETTINGS: &[Route] = &[Route::TitleWords, Route::Fields, Route::CardTemplates];
/// On a phone the way to 回收站 is there too: a bar holds five.
const IN_MINE: &[Route] = &[Route::TitleWords, Route::Fields, Route::CardTemplates, Route::Trash];

/// On a phone the ways to these are on the pages themselves.
const WITH_MINE: &[Route] = &[Route::Given, Route::Inbox, Route::News];

/// On a phone the way to these is on the page of all boards.
const WITH_HOME: &[Route] = &[Route::Notes, Route::Newcomers, Route::Scripts];

/// Leads past the navigation. The hash is the route's, so the link may not be followed.
pub fn skip(ev: ev::MouseEvent) {
    ev.prevent_default();
    if let Some(page) = document().get_element_by_id("page") {
        let page: leptos::web_sys::HtmlElement = leptos::wasm_bindgen::JsCast::unchecked_into(page);
        page.set_tab_index(-1);
        _ = page.focus();
    }
}

/// The ways of the desk: the shop, the search, pages and boards.
#[component]
pub fn Side(on_search: Callback<()>) -> View {
    let session = use_session();
    let route = use_route();
    let boards = Memo::new(move |_| session.watch(&[Scope::Shop], boards));
    let shop = Memo::new(move |_| {
        let shop = Id::<Shop>::of(RecordId::SHOP);
        let name = session.watch(&[Scope::Shop], |ws| ws.get(shop).map(|it| it.name.clone()));
        name.filter(|it| !it.is_empty()).unwrap_or_else(|| common::app_name().into())
    });
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
            <p class="shop">
                <span class="seal-mark" aria-hidden="true">{common::seal()}</span>
                <span class="word">{shop}</span>
            </p>
            <button type="button" class="find" on:click=move |_| on_search.run(())>
                <Icon glyph=Glyph::Search />
                <span class="word">{common::search()}</span>
                <kbd>"Ctrl K"</kbd>
            </button>
            {place(Route::Home, &[], Glyph::Shop, common::all_boards())}
            {place(Route::Mine, &[], Glyph::Today, tasks::mine())}
            {place(Route::Given, &[], Glyph::Dispatch, tasks::given())}
            {asking(Route::Inbox, &[], Glyph::At, talk::inbox(), talk::inbox_unread)}
            {place(Route::News, &[], Glyph::Log, news::news())}
            {place(Route::Notes, &[Route::Newcomers], Glyph::Book, notes::notes())}
            {place(Route::Scripts, &[], Glyph::Script, scripts::scripts())}
            {place(Route::People, &[], Glyph::People, members::contacts())}
            <h2>{common::boards()}</h2>
            {move || boards.get().into_iter().map(row).collect_view()}
            <div class="foot">
                {place(Route::Trash, &[], Glyph::Trash, common::trash())}
                {place(Route::Settings, IN_SETTINGS, Glyph::Settings, common::settings())}
                <SavedMark />
            </div>
        </nav>
    }
}

/// The ways of a phone.
#[component]
pub fn Bar(on_search: Callback<()>) -> View {
    view! {
        <nav class="tabbar" aria-label=common::main_navigation()>
            {place(Route::Home, WITH_HOME, Glyph::Board, common::boards())}
            {asking(Route::Mine, WITH_MINE, Glyph::Today, tasks::mine(), talk::mine_unread)}
            <button type="button" on:click=move |_| on_search.run(())>
                <Icon glyph=Glyph::Search />
                <span class="word">{common::search()}</span>
            </button>
            {place(Route::People, &[], Glyph::People, members::contacts())}
            {place(Route::Settings, IN_MINE, Glyph::Person, common::mine())}
        </nav>
    }
}

/// A way to a page. It is where one is on the pages `within` that one too.
fn place(to: Route, within: &'static [Route], glyph: Glyph, word: &'static str) -> View {
    way(to, within, glyph, word, Signal::derive(|| 0), |_| String::new())
}

/// A way to a page that says how much there is for me.
fn asking(
    to: Route,
    within: &'static [Route],
    glyph: Glyph,
    word: &'static str,
    counted: fn(usize) -> String,
) -> View {
    way(to, within, glyph, word, Concerns::current().unread.into(), counted)
}

fn way(
    to: Route,
    within: &'static [Route],
    glyph: Glyph,
    word: &'static str,
    count: Signal<usize>,
    counted: fn(usize) -> String,
) -> View {
    let route = use_route();
    let here = move || match route.get() {
        it if it == to => Some("page"),
        Route::Person(_) if to == Route::People => Some("true"),
        Route::Note(_) if to == Route::Notes || within.contains(&Route::Notes) => Some("true"),
        it => within.contains(&it).then_some("true"),
    };
    let name = move || Some(count.get()).filter(|it| *it > 0).map(counted);
    view! {
        <a href=to.to_string() aria-current=here aria-label=name>
            <Icon glyph=glyph />
            <span class="word">{word}</span>
            {badge(count)}
        </a>
    }
}
