//! The frame around every page: the ways between pages, what lies over them, what the whole app hears of keys.

use crate::ui::prelude::*;
use leptos::ev;

use super::{
    later,
    navigation::{Bar, Side, skip},
    offers::Frame,
    ways,
};
use crate::{
    domain::{board::Board, id::Id},
    features::{
        actions::{Act, Place, act_of, view::KeySheet},
        boards::view::{BoardPage, ClosingSheet, HomePage, LastVisit, NewsPage, TasksPage},
        closing::queries::Ground,
        dispatch::view::{GivenPage, OwedBars},
        doors::view::DoorsLayer,
        exchange::view::{DropTarget, ExchangeLayer, HostBar, use_exchange},
        folder::view::{FolderBar, use_folder},
        members::view::{Asking, AskingLayer, PeoplePage},
        notes::view::{BesideSheet, NotesPage, ReviewSheet},
        picture::{content::Subject, view::PictureSheet},
        scripts::view::ScriptsPage,
        search::view::{Finder, SearchPalette},
        settings::view::SettingsPage,
        start::{
            queries::is_first_run,
            view::{FirstRun, NewBoard, ReceiveWay, SampleBar},
        },
        talk::view::{Concerns, InboxPage},
        trash::view::TrashPage,
        trouble::view::{SavingBar, offer_updates},
    },
    route::{Route, use_route},
    session::{Scope, use_session},
    ui::{announce::Announcer, keys, layer, notice::NoticeRegion},
    words::common,
};

/// Everything that is on the screen of an open shop.
#[component]
pub fn Shell() -> View {
    let session = use_session();
    let route = use_route();
    let exchange = use_exchange();
    Finder::provide();
    Concerns::provide();
    LastVisit::provide();
    let asking = Asking::provide();
    exchange.on_joined(move |to| asking.ask_if_unknown(to));
    let owner = Owner::current().expect("a component has an owner");
    later::afterwards(async move || owner.with(offer_updates));
    ways::provide_handing_over();
    ways::provide_doors();
    ways::provide_said_of_cards();
    ways::provide_sounds();
    let searching = RwSignal::new(false);
    let beginning = RwSignal::new(false);
    let helping = RwSignal::new(false);
    let drawing = RwSignal::new(None::<Subject>);
    let reviewing = RwSignal::new(None::<Id<Board>>);
    let linking = RwSignal::new(None::<Id<Board>>);
    let draw_my_day = move || drawing.set(Some(Subject::MyDay));
    listen_for_keys(searching, helping);
    let closing = RwSignal::new(None::<Ground>);
    let frame = Frame::new(beginning, helping, closing);
    let newcomer = Memo::new(move |_| session.watch(&[Scope::Shop], |ws| is_first_run(ws, session.me())));
    let search = Callback::new(move |()| searching.set(true));
    // One memo: an effect that reads two, one of which reads the other, can miss a change of the inner one.
    let place = Memo::new(move |_| match route.get() {
        Route::Person(_) => Route::People,
        Route::Note(_) | Route::Newcomers => Route::Notes,
        it => it.board().map_or(it, Route::Board),
    });
    let page = move || match place.get() {
        Route::Board(board) => {
            view! { <BoardPage board=board ways=ways::of_board(board, drawing, reviewing, linking) /> }
        }
        Route::Mine => {
            view! {
                <TasksPage
                    strip=ways::of_mine(Route::Mine)
                    above=|| view! { <OwedBars /> }
                    on_picture=draw_my_day
                    on_receive=move || exchange.ask()
                />
            }
        }
        Route::Given => view! { <GivenPage
            strip=ways::of_mine(Route::Given)
            on_receive=move || exchange.ask()
            folder=ways::folder_name()
        /> },
        Route::Inbox => view! { <InboxPage strip=ways::of_mine(Route::Inbox) /> },
        Route::News => view! { <NewsPage strip=ways::of_mine(Route::News) /> },
        Route::People => view! { <PeoplePage ways=ways::of_people() /> },
        Route::Scripts => view! { <ScriptsPage ways=ways::of_scripts() /> },
        Route::Notes => view! { <NotesPage ways=ways::of_notes() /> },
        Route::Trash => view! { <TrashPage /> },
        Route::Settings | Route::TitleWords | Route::Fields | Route::CardTemplates => {
            let on_who = Callback::new(move |()| asking.ask(None));
            view! { <SettingsPage ways=ways::of_settings(Callback::new(move |()| helping.set(true)), on_who) /> }
        }
        _ => view! {
            <HomePage
                on_new_board=move || beginning.set(true)
                strip=ways::of_home(Route::Home)
                other_ways=ways::to_a_first_board(exchange)
                reminder=ways::to_a_backup(exchange)
            />
        },
    };
    let inside = move || {
        view! {
            <div class="app">
                <header>
                    <a class="skip" href="#page" on:click=skip>{common::skip_to_page()}</a>
                </header>
                <Side on_search=search />
                <div class="pages">
                    <HostBar />
                    <FolderBar />
                    <SampleBar />
                    <SavingBar ways=ways::of_trouble() />
                    {page}
                </div>
                <Bar on_search=search />
            </div>
        }
    };
    let folder = use_folder();
    let receive = move |(way,): (ReceiveWay,)| match way {
        ReceiveWay::Paste => exchange.ask(),
        ReceiveWay::Open => exchange.choose_file(),
        ReceiveWay::Folder => folder.on_choose.run(()),
    };
    view! {
        {move || match newcomer.get() {
            true => view! {
                <HostBar />
                <FirstRun on_receive=receive can_folder=folder.can />
            },
            false => inside(),
        }}
        <Show when=move || beginning.get()>
            <NewBoard on_close=move || beginning.set(false) />
        </Show>
        <Show when=move || searching.get()>
            <SearchPalette offers=frame.offers() on_close=move || searching.set(false) />
        </Show>
        <Show when=move || helping.get()>
            <KeySheet on_close=move || helping.set(false) />
        </Show>
        {move || closing.get().map(|it| view! { <ClosingSheet ground=it on_close=move || closing.set(None) /> })}
        {move || drawing.get().map(|it| view! { <PictureSheet subject=it on_close=move || drawing.set(None) /> })}
        {move || reviewing.get().map(|it| view! { <ReviewSheet board=it on_close=move || reviewing.set(None) /> })}
        {move || linking.get().map(|it| view! { <BesideSheet board=it pinyin=Finder::current().pinyin() on_close=move || linking.set(None) /> })}
        <ExchangeLayer />
        <DoorsLayer />
        <AskingLayer />
        <DropTarget />
        <NoticeRegion />
        <Announcer />
    }
}

/// Search is heard everywhere, undo and redo everywhere but where a person types.
fn listen_for_keys(searching: RwSignal<bool>, helping: RwSignal<bool>) {
    let session = use_session();
    let keys = window_event_listener(ev::keydown, move |ev| {
        if keys::is_command(&ev, 'k') {
            // Also over a card that is open, or that is just being closed.
            searching.set(true);
        } else if keys::is_in_field(&ev) || layer::is_any_open() {
            return;
        } else if keys::is_undo(&ev) {
            session.undo();
        } else if keys::is_redo(&ev) {
            session.redo();
        } else if keys::is_composing(&ev) || ev.ctrl_key() || ev.meta_key() || ev.alt_key() {
            return;
        } else {
            match act_of(&ev.key(), Place::Anywhere) {
                Some(Act::Search) => searching.set(true),
                Some(Act::Keys) => helping.set(true),
                _ => return,
            }
        }
        ev.prevent_default();
    });
    on_cleanup(move || keys.remove());
}
