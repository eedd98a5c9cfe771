//! A row of the tree: a notebook, or a note with the way to it.

use crate::ui::prelude::*;

use super::{
    note_menu::NoteMenu,
    notebook_menu::NotebookMenu,
    page::{Opened, open_note},
};
use crate::{
    domain::{id::Id, note::Above},
    features::notes::{
        commands::add_note,
        tree::{Row, What},
    },
    route::{Route, use_route},
    session::use_session,
    ui::{
        icon::{Glyph, Icon},
        icon_button::IconButton,
    },
    words::notes as words,
};

/// Deeper rows do not stand further in.
const DEEPEST: usize = 6;

/// One row; what it shows changes while it stays.
#[component]
pub(super) fn TreeRow(row: Memo<Option<Row>>) -> View {
    let what = Memo::new(move |_| row.with(|it| it.as_ref().map(|it| it.what)));
    let depth = move || row.with(|it| it.as_ref().map_or(0, |it| it.depth.min(DEEPEST))).to_string();
    let shown = move || match what.get() {
        Some(what) => view! { <Shown row=row what=what /> },
        None => ().place(),
    };
    view! { <div class="tree-row" role="listitem" tabindex="-1" data-depth=depth>{shown}</div> }
}

/// What a note, a notebook or 未归类 is called.
pub(super) fn name_of(what: What, name: &str) -> String {
    match what {
        What::Loose => words::loose().to_owned(),
        What::Notebook(_) if name.is_empty() => words::untitled_notebook().to_owned(),
        What::Note(_) if name.is_empty() => words::untitled().to_owned(),
        _ => name.to_owned(),
    }
}

#[component]
fn Shown(row: Memo<Option<Row>>, what: What) -> View {
    let (session, route) = (use_session(), use_route());
    let opened = expect_context::<Opened>();
    let name =
        Memo::new(move |_| row.with(|it| it.as_ref().map(|it| name_of(what, &it.name)).unwrap_or_default()));
    let inside = Memo::new(move |_| row.with(|it| it.as_ref().map_or(0, |it| it.inside)));
    let open = Memo::new(move |_| row.with(|it| it.as_ref().is_some_and(|it| it.open)));
    let fold_name =
        move || name.with(|it| if open.get() { words::close_row(it) } else { words::open_row(it) });
    let fold = move || {
        (inside.get() > 0 || !matches!(what, What::Note(_))).then(|| {
            view! {
                <button
                    type="button"
                    class="tree-fold"
                    aria-label=fold_name
                    aria-expanded=move || open.get().to_string()
                    on:click=move |_| opened.toggle(what)
                >
                    <Icon glyph=Glyph::Down small=true />
                </button>
            }
        })
    };
    let add = move |parent: Id<Above>| {
        let note = session.new_id();
        session.run(move |ws, cx| add_note(ws, cx, note, parent, "", ""));
        opened.open(what);
        open_note(note);
    };
    match what {
        What::Note(note) => {
            let here = move || (route.get() == Route::Note(note)).then_some("page");
            view! {
                <span class="tree-place">{fold}</span>
                <a class="tree-name" href=Route::Note(note).to_string() aria-current=here title=name>{name}</a>
                <NoteMenu note=note />
            }
        }
        What::Notebook(notebook) => view! {
            <span class="tree-place">{fold}</span>
            <button type="button" class="tree-name head" on:click=move |_| opened.toggle(what)>
                {name}
                <span class="count num">{inside}</span>
            </button>
            <IconButton
                glyph=Glyph::Plus
                label=Signal::derive(move || name.with(|it| words::new_note_in(it)))
                on_press=move || add(Id::of(notebook.any()))
            />
            <NotebookMenu notebook=notebook />
        },
        What::Loose => view! {
            <span class="tree-place">{fold}</span>
            <button type="button" class="tree-name head" on:click=move |_| opened.toggle(what)>
                {name}
                <span class="count num">{inside}</span>
            </button>
        },
    }
}
