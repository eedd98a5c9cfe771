//! What mentions an open note.

use crate::ui::prelude::*;

use crate::{
    domain::{id::Id, note::Note},
    features::notes::{
        addresses::Named,
        queries::{Leading as Found, Target, leading_to, target},
    },
    route::Route,
    session::{Scope, use_session},
    ui::icon::{Glyph, Icon},
    words::notes as words,
};

/// The notes and cards that lead here; nothing where none does.
#[component]
pub(super) fn Leading(note: Id<Note>) -> View {
    let session = use_session();
    // Any text may lead here; they are looked through when the note opens, and when notes come or go.
    let found = Memo::new(move |_| session.watch(&[Scope::Notes], |ws| leading_to(ws, Named::Note(note))));
    let any = Memo::new(move |_| found.with(|it| !it.is_empty()));
    let drawn = move || {
        any.get().then(|| {
            view! {
                <section class="block" aria-label=words::led_here()>
                    <h2 class="section-title">{words::led_here()}</h2>
                    {leading_rows(found)}
                </section>
            }
        })
    };
    drawn.place()
}

/// What leads somewhere, each with the way to it.
pub(super) fn leading_rows(found: Memo<Vec<Found>>) -> View {
    let session = use_session();
    let row = move |Found { named, title, on }: Found| {
        let (glyph, to) = match session.read(|ws| target(ws, named)) {
            Some(Target::Card(board, card)) => (Glyph::Box, Route::Card(board, card)),
            Some(Target::Note(note)) => (Glyph::Note, Route::Note(note)),
            _ => return ().place(),
        };
        let title = if title.is_empty() { words::untitled().to_owned() } else { title };
        view! {
            <li>
                <a class="leading" href=to.to_string()>
                    <Icon glyph=glyph small=true />
                    <span class="grow">{title}</span>
                    <span class="mini faint">{on}</span>
                </a>
            </li>
        }
    };
    view! { <ul class="leading-rows">{move || found.get().into_iter().map(row).collect_view()}</ul> }
}
