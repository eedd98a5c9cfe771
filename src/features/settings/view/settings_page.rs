//! The page of settings: its parts, and a way to each of them.

use crate::ui::prelude::*;

use super::{about::About, imports::Imports, looks::Looks, names::Names, safety::Safety};
use crate::{
    route::{Route, use_route},
    ui::{
        focus,
        icon::{Glyph, Icon},
    },
    words::{board_templates, card_templates, common, fields, folder, naming, settings as words},
};

/// What the page asks the page's frame for.
#[derive(Clone, Copy)]
pub struct SettingsWays {
    /// Sends the shop out.
    pub on_export: Callback<()>,
    /// Takes a packet in.
    pub on_import: Callback<()>,
    /// Tries a backup.
    pub on_rehearse: Callback<()>,
    /// The folder outside that is kept in step, and when it last was.
    pub folder_in_step: Signal<Option<(String, i64)>>,
    /// Shows what keys do.
    pub on_keys: Callback<()>,
    /// Asks who is at this device.
    pub on_who: Callback<()>,
    /// How the shop names things, which the boards know how to show.
    pub titles: fn() -> View,
    /// What the shop wants to know of its cards, which the boards know how to show.
    pub fields: fn() -> View,
    /// What boards are made from, which the boards know how to show.
    pub board_templates: fn() -> View,
    /// What cards are made from, which the boards know how to show.
    pub card_templates: fn() -> View,
    /// How it stands with the shared folder.
    pub folder: fn() -> View,
    /// Whose packets did not come, which the exchange knows.
    pub missing: fn() -> View,
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
            Route::CardTemplates => "card-templates",
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
                    {part("folder", Glyph::Box, folder::title())}
                    {part("imports", Glyph::Import, words::imports())}
                    {part("names", Glyph::Person, words::me_and_shop())}
                    {part("fields", Glyph::Table, fields::fields())}
                    {part("board-templates", Glyph::Board, board_templates::title())}
                    {part("list-templates", Glyph::Table, board_templates::list_title())}
                    {part("card-templates", Glyph::Template, card_templates::title())}
                    {part("titles", Glyph::Tag, naming::tables())}
                    {part("looks", Glyph::Moon, words::looks())} {part("about", Glyph::Info, words::about())}
                </nav>
                <div class="set-main">
                    <a class="sets set phone-only" href=Route::Trash.to_string()>
                        <Icon glyph=Glyph::Trash />
                        <span class="grow">{common::trash()}</span>
                        <Icon glyph=Glyph::Right small=true />
                    </a>
                    <Safety ways=ways />
                    {(ways.folder)()}
                    <Imports missing=ways.missing />
                    <Names on_who=ways.on_who />
                    {(ways.fields)()}
                    {(ways.board_templates)()}
                    {(ways.card_templates)()}
                    {(ways.titles)()}
                    <Looks on_keys=ways.on_keys />
                    <About install=ways.install />
                </div>
            </div>
        </main>
    }
}
