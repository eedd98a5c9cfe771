//! Who wrote a note last, and who has read it.

use crate::ui::prelude::*;

use crate::{
    domain::{id::Id, note::Note},
    features::notes::{
        commands::tick_read,
        queries::{readers, written},
    },
    session::{Scope, use_session},
    ui::{check::Check, local_time::local_time},
    words::{notes as words, when},
};

/// The line below the title.
#[component]
pub(super) fn Meta(note: Id<Note>) -> View {
    let session = use_session();
    let me = session.me();
    let written =
        Memo::new(move |_| session.watch(&[Scope::Note(note), Scope::Shop], |ws| written(ws, note)));
    let last = move || {
        written.get().map(|(at, by)| {
            let (day, time) = local_time(at);
            let who = by.unwrap_or_else(|| words::somebody().to_owned());
            words::written_by(&who, &when::moment(day, time, session.today()))
        })
    };
    let asked = Memo::new(move |_| {
        session.watch(&[Scope::Note(note)], |ws| {
            ws.get(note).filter(|it| it.newcomers).map(|it| readers(ws, it, me))
        })
    });
    let read = Memo::new(move |_| asked.with(|it| it.as_ref().is_some_and(|it| it.0)));
    let others = move || {
        asked.with(|it| it.as_ref().filter(|it| !it.1.is_empty()).map(|it| words::read_by(&it.1.join("、"))))
    };
    let tick = move || {
        view! {
            <Check
                checked=read
                on_change=move |(on,): (bool,)| session.run(move |ws, cx| tick_read(ws, cx, note, me, on))
            >
                {words::read_it()}
            </Check>
            <span class="mini faint">{others}</span>
        }
    };
    let is_asked = Memo::new(move |_| asked.with(Option::is_some));
    view! {
        <div class="note-meta">
            <span class="mini faint">{last}</span>
            {move || is_asked.get().then(tick)}
        </div>
    }
}
