//! With which template a note begins.

use crate::ui::prelude::*;

use super::{
    page::{Opened, open_note},
    tree_row::name_of,
};
use crate::{
    domain::{
        id::Id,
        note::{Note, Notebook},
    },
    features::notes::{
        templates::{add_from_template, add_template, templates},
        tree::What,
    },
    session::use_session,
    ui::{button::Button, empty::Empty, icon::Glyph, sheet::Sheet},
    words::notes as words,
};

/// All 笔记模板; the one that is chosen begins a note in a notebook.
#[component]
pub(super) fn TemplateSheet(notebook: Id<Notebook>, #[prop(into)] on_close: Callback<()>) -> View {
    let session = use_session();
    let opened = expect_context::<Opened>();
    let all = session.read(templates);
    let begin = move |template: Id<Note>| {
        let note = session.new_id();
        session.run(move |ws, cx| add_from_template(ws, cx, template, note, Id::of(notebook.any())));
        opened.open(What::Notebook(notebook));
        on_close.run(());
        open_note(note);
    };
    let row = move |(template, title): (Id<Note>, String)| {
        view! {
            <li class="note-place">
                <button type="button" class="menu-row" on:click=move |_| begin(template)>
                    {name_of(What::Note(template), &title)}
                </button>
            </li>
        }
    };
    let new = move || {
        let template = session.new_id();
        session.run(move |ws, cx| add_template(ws, cx, template, words::templates()));
        on_close.run(());
        open_note(template);
    };
    let new = move || view! { <Button icon=Glyph::Plus on_press=new>{words::new_template()}</Button> };
    let inside = if all.is_empty() {
        view! {
            <Empty
                glyph=Glyph::Template
                title=words::no_templates()
                note=words::no_templates_note().to_owned()
            >
                {new()}
            </Empty>
        }
    } else {
        view! {
            <ul class="note-places">{all.into_iter().map(row).collect_view()}</ul>
            <p>{new()}</p>
        }
    };
    view! { <Sheet title=words::begin_with() on_close=on_close>{inside}</Sheet> }
}
