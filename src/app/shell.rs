//! The frame around every page: the ways between pages, what lies over them, what the whole app hears of keys.

use crate::ui::prelude::*;
use leptos::{ev, task::spawn_local};

use super::{
    later,
    navigation::{Bar, Side, skip},
    offers::Frame,
    ways,
};
use crate::{
    features::{
        actions::{Act, Place, act_of, view::KeySheet},
        boards::{
            tasks::Side as Whose,
            view::{BoardPage, HomePage, TasksPage},
        },
        exchange::view::{DropTarget, ExchangeLayer, use_exchange},
        search::view::{Finder, SearchPalette},
        settings::view::SettingsPage,
        start::{
            queries::is_first_run,
            view::{FirstRun, NewBoard, ReceiveWay, SampleBar},
        },
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
    let owner = Owner::current().expect("a component has an owner");
    spawn_local(async move {
        later::arrive().await;
        owner.with(offer_updates);
    });
    let searching = RwSignal::new(false);
    let beginning = RwSignal::new(false);
    let helping = RwSignal::new(false);
    listen_for_keys(searching, helping);
    let frame = Frame::new(beginning, helping);
    let newcomer = Memo::new(move |_| session.watch(&[Scope::Shop], |ws| is_first_run(ws, session.me())));
    let search = Callback::new(move |()| searching.set(true));
    // One memo: an effect that reads two, one of which reads the other, can miss a change of the inner one.
    let place = Memo::new(move |_| route.get().board().map_or(route.get(), Route::Board));
    let page = move || match place.get() {
        Route::Board(board) => {
            view! { <BoardPage board=board ways=ways::of_board(board) /> }
        }
        Route::Mine => view! { <TasksPage side=Whose::Mine /> },
        Route::Given => view! { <TasksPage side=Whose::Given /> },
        Route::Trash => view! { <TrashPage /> },
        Route::Settings | Route::TitleWords | Route::Fields => {
            view! { <SettingsPage ways=ways::of_settings(Callback::new(move |()| helping.set(true))) /> }
        }
        _ => view! { <HomePage on_new_board=move || beginning.set(true) /> },
    };
    let inside = move || {
        view! {
            <div class="app">
                <header>
                    <a class="skip" href="#page" on:click=skip>{common::skip_to_page()}</a>
                </header>
                <Side on_search=search />
                <div class="pages">
                    <SampleBar />
                    <SavingBar ways=ways::of_trouble() />
                    {page}
                </div>
                <Bar on_search=search />
            </div>
        }
    };
    let receive = move |(way,): (ReceiveWay,)| match way {
        ReceiveWay::Paste => exchange.ask(),
        ReceiveWay::Open => exchange.choose_file(),
    };
    view! {
        {move || match newcomer.get() {
            true => view! { <FirstRun on_receive=receive /> },
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
        <ExchangeLayer />
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
