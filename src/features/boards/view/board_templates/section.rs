//! The part of the settings that lists the shop's 看板模板.

use crate::ui::prelude::*;

use super::super::look::look;
use crate::{
    domain::{board::Board, id::Id},
    features::{boards::commands::board::trash_board, templates::queries::board_templates},
    route::Route,
    session::{Scope, use_session},
    ui::{
        icon::{Glyph, Icon},
        icon_button::IconButton,
        notice::Notices,
    },
    words::{board_templates as words, common},
};

/// The templates, in order; each opens as a board does, to be changed or shared.
#[component]
pub fn BoardTemplatesPart() -> View {
    let (session, notices) = (use_session(), Notices::current());
    let all = look([Scope::Shop], board_templates);
    let trash = move |template: Id<Board>, name: String| {
        session.run(move |ws, cx| trash_board(ws, cx, template, true));
        let back = move || session.run(move |ws, cx| trash_board(ws, cx, template, false));
        notices.offer(words::trashed(&name), common::restore(), back);
    };
    let row = move |(template, name): (Id<Board>, String)| {
        let (shown, change, gone) = (name.clone(), words::change(&name), words::trash(&name));
        view! {
            <li class="set">
                <Icon glyph=Glyph::Template />
                <p class="grow">{shown}</p>
                <IconButton glyph=Glyph::Edit label=change on_press=move || Route::Board(template).go() />
                <IconButton glyph=Glyph::Trash label=gone on_press=move || trash(template, name.clone()) />
            </li>
        }
    };
    let listed = move || match all.with(Vec::is_empty) {
        true => view! { <p class="small faint">{words::none()}</p> },
        false => view! { <ul class="sets">{all.get().into_iter().map(row).collect_view()}</ul> },
    };
    view! {
        <section class="block" id="board-templates" tabindex="-1" aria-label=words::title()>
            <h2 class="section-title">{words::title()}</h2>
            <p class="small quiet">{words::note()}</p>
            {listed}
        </section>
    }
}
