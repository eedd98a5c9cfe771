//! The part of the settings that lists the shop's 看板模板 and 列表模板.

use crate::ui::prelude::*;

use super::super::{look::look, name_sheet::NameSheet};
use crate::{
    domain::{board::Board, id::Id, workspace::Workspace},
    features::{
        boards::commands::board::{rename_board, trash_board},
        templates::queries::{board_templates, list_templates},
    },
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
    let session = use_session();
    let naming = RwSignal::new(None::<(Id<Board>, String)>);
    let sheet = move || {
        let (template, name) = naming.get()?;
        let rename =
            move |(name,): (String,)| session.run(move |ws, cx| rename_board(ws, cx, template, &name));
        Some(view! {
            <NameSheet
                title=words::rename(&name)
                label=words::name()
                draft=format!("board/{template}/name")
                text=name
                on_name=rename
                on_close=move || naming.set(None)
            />
        })
    };
    view! {
        <section class="block" id="board-templates" tabindex="-1" aria-label=words::title()>
            <h2 class="section-title">{words::title()}</h2>
            <p class="small quiet">{words::note()}</p>
            <Listed of=board_templates none=words::none() naming=naming />
        </section>
        <section class="block" id="list-templates" tabindex="-1" aria-label=words::list_title()>
            <h2 class="section-title">{words::list_title()}</h2>
            <p class="small quiet">{words::list_note()}</p>
            <Listed of=list_templates none=words::no_lists() naming=naming />
        </section>
        {sheet}
    }
}

#[component]
fn Listed(
    of: fn(&Workspace) -> Vec<(Id<Board>, String)>,
    none: &'static str,
    naming: RwSignal<Option<(Id<Board>, String)>>,
) -> View {
    let (session, notices) = (use_session(), Notices::current());
    let all = look([Scope::Shop], of);
    let trash = move |template: Id<Board>, name: String| {
        session.run(move |ws, cx| trash_board(ws, cx, template, true));
        let back = move || session.run(move |ws, cx| trash_board(ws, cx, template, false));
        notices.offer(words::trashed(&name), common::restore(), back);
    };
    let row = move |(template, name): (Id<Board>, String)| {
        let (shown, named, of) = (name.clone(), name.clone(), name.clone());
        view! {
            <li class="set">
                <Icon glyph=Glyph::Template />
                <p class="grow">{shown}</p>
                <IconButton glyph=Glyph::Tag label=words::rename(&name) on_press=move || naming.set(Some((template, named.clone()))) />
                <IconButton glyph=Glyph::Edit label=words::change(&name) on_press=move || Route::Board(template).go() />
                <IconButton glyph=Glyph::Trash label=words::trash(&name) on_press=move || trash(template, of.clone()) />
            </li>
        }
    };
    let listed = move || match all.with(Vec::is_empty) {
        true => view! { <p class="small faint">{none}</p> },
        false => view! { <ul class="sets">{all.get().into_iter().map(row).collect_view()}</ul> },
    };
    listed.place()
}
