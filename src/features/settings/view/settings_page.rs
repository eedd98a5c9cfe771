//! The page of settings: its parts, and a way to each of them.

use crate::ui::prelude::*;

use super::{about::About, imports::Imports, looks::Looks, names::Names, safety::Safety};
use crate::{
    route::{Route, use_route},
    ui::{
        focus,
        icon::{Glyph, Icon},
    },
    words::{fields, naming, settings as words},
};

/// What the page asks the page's frame for.
#[derive(Clone, Copy)]
pub struct SettingsWays {
    /// Sends the shop out.
    pub on_export: Callback<()>,
    /// Takes a packet in.
    pub on_import: Callback<()>,
    /// Shows what keys do.
    pub on_keys: Callback<()>,
    /// How the shop names things, which the boards know how to show.
    pub titles: fn() -> View,
    /// What the shop wants to know of its cards, which the boards know how to show.
    pub fields: fn() -> View,
    /// Installs the app, when the browser offers to.
    pub install: Signal<Option<Callback<()>>>,
}

/// The page of settings.
#[component]
pub fn SettingsPage(ways: SettingsWays) -> View {
    let part = |id: &'static str, glyph: Glyph, word: &'static str| {
        view! {
            <button type="button" on:click=move |_| focus::go_to(id)>
                <Icon glyph=glyph small=true />
                {word}
            </button>
        }
    };
    // Whoever came for one part is led to it.
    let route = use_route();
    Effect::new(move |_| {
        let part = match route.get() {
            Route::TitleWords => "titles",
            Route::Fields => "fields",
            _ => return,
        };
        leptos::task::spawn_local(async move {
            leptos::task::tick().await;
            focus::go_to(part);
        });
    });
    view! {
        <main class="page" id="page">
            <header class="page-head"><h1 class="page-title grow">{words::title()}</h1></header>
            <div class="page-body settings">
                <nav class="set-nav desk-only" aria-label=words::parts()>
                    {part("safety", Glyph::Shield, words::safety())}
                    {part("imports", Glyph::Import, words::imports())}
                    {part("names", Glyph::Person, words::me_and_shop())}
                    {part("fields", Glyph::Table, fields::fields())}
                    {part("titles", Glyph::Tag, naming::tables())}
                    {part("looks", Glyph::Moon, words::looks())} {part("about", Glyph::Info, words::about())}
                </nav>
                <div class="set-main">
                    <Safety ways=ways />
                    <Imports />
                    <Names />
                    {(ways.fields)()}
                    {(ways.titles)()}
                    <Looks on_keys=ways.on_keys />
                    <About install=ways.install />
                </div>
            </div>
        </main>
    }
}
