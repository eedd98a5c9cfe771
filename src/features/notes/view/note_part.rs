//! An open note: its title and text, where it stands, what leads to it and what is said about it.

use crate::ui::prelude::*;

use super::{
    beside::Beside, meta::Meta, note_menu::NoteMenu, tree_row::name_of, ways::NotesWays, writing::Writing,
};
use crate::{
    domain::{id::Id, note::Note},
    features::{
        links::addresses::Named,
        notes::{
            commands::rename_note,
            queries::{Presence, presence},
            tree::path,
        },
    },
    route::Route,
    session::{
        Scope,
        editing::{Editing, Written},
        use_session,
    },
    ui::{
        button::Button,
        editor::EditorHandle,
        empty::Empty,
        icon::{Glyph, Icon},
        text_area::TextArea,
    },
    words::{common, notes as words},
};

/// A note, whatever became of it.
#[component]
pub(super) fn NotePart(note: Id<Note>, ways: NotesWays) -> View {
    let session = use_session();
    let there =
        Memo::new(move |_| session.watch(&[Scope::Note(note), Scope::Notes], |ws| presence(ws, note)));
    let editor = EditorHandle::new();
    let shown = move || match there.get() {
        Presence::Gone => view! {
            <Empty glyph=Glyph::Note title=words::gone() note=words::gone_note().to_owned()>
                <Button on_press=|| Route::Notes.go()>{words::notes()}</Button>
            </Empty>
        },
        presence => view! {
            <article class="note-page">
                <Head note=note />
                {(presence == Presence::Trashed).then(|| view! {
                    <p class="hint">
                        <Icon glyph=Glyph::Trash small=true />
                        <span class="grow">{words::in_trash()}</span>
                        <a href=Route::Trash.to_string()>{common::trash()}</a>
                    </p>
                })}
                <Title note=note editor=editor />
                <Meta note=note />
                <Writing note=note ways=ways handle=editor />
                <Beside end=Named::Note(note) pinyin=ways.pinyin />
                {(ways.talk)(note)}
            </article>
        },
    };
    view! { <div class="note-side" tabindex="-1">{shown}</div> }
}

/// The way back to the tree on a phone, what the note stands in, and its menu.
#[component]
fn Head(note: Id<Note>) -> View {
    let session = use_session();
    let above = Memo::new(move |_| session.watch(&[Scope::Notes], |ws| path(ws, note)));
    let step = |(what, name): (crate::features::notes::tree::What, String)| {
        view! { <li>{name_of(what, &name)}</li> }
    };
    view! {
        <div class="note-head">
            <a class="note-back" href=Route::Notes.to_string()>
                <Icon glyph=Glyph::Back />
                {words::back_to_tree()}
            </a>
            <ol class="note-path grow">{move || above.get().into_iter().map(step).collect_view()}</ol>
            <NoteMenu note=note on_page=true />
        </div>
    }
}

/// The title; Enter goes on to the text.
#[component]
fn Title(note: Id<Note>, editor: EditorHandle) -> View {
    let session = use_session();
    let stands = Memo::new(move |_| {
        session.watch(&[Scope::Note(note)], |ws| ws.get(note).map(|it| it.title.clone()).unwrap_or_default())
    });
    let register = (note.any(), Note::TITLE.key());
    let editing = Editing::new(register, stands, Some(format!("note/{note}/title")), move |it| {
        let Written { text, seen } = it;
        let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
        session.run(move |ws, cx| {
            Ok(crate::features::boards::commands::having_seen(rename_note(ws, cx, note, &line)?, &seen))
        });
    });
    // What was refused stands there again as it is.
    let settle = move || {
        editing.leave();
        if !editing.is_dirty() {
            editing.give_up();
        }
    };
    let is_new = stands.with_untracked(String::is_empty);
    let said =
        move || stands.with(|it| if it.is_empty() { words::untitled().to_owned() } else { it.clone() });
    view! {
        <div
            class="note-title"
            on:compositionstart=move |_| editing.compose(true)
            on:compositionend=move |_| editing.compose(false)
        >
            <h1 class="hidden-text">{said}</h1>
            <TextArea
                label=words::title()
                label_hidden=true
                hint=words::title_hint().to_owned()
                bare=true
                first=is_new
                text=editing.text
                on_input=move |(_,): (String,)| editing.typed()
                on_enter=move |(_,): (String,)| {
                    settle();
                    editor.focus();
                }
                on_escape=move || editing.give_up()
                on_blur=settle
            />
        </div>
    }
}
