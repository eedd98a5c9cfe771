//! 新人必读: the reading path, with what I have read and who else has.

use crate::ui::prelude::*;

use super::tree_row::name_of;
use crate::{
    features::notes::{
        commands::tick_read,
        queries::{ToRead, reading_path},
        tree::What,
    },
    route::Route,
    session::{Scope, use_session},
    ui::{
        check::Check,
        empty::Empty,
        icon::{Glyph, Icon},
    },
    words::notes as words,
};

/// The path.
#[component]
pub(super) fn Newcomers() -> View {
    let session = use_session();
    let me = session.me();
    let path = Memo::new(move |_| session.watch(&[Scope::Notes, Scope::Shop], |ws| reading_path(ws, me)));
    let row = move |ToRead { note, title, notebook, by_me, by }: ToRead, people: usize| {
        let read = by.len() + usize::from(by_me);
        let title = name_of(What::Note(note), &title);
        let tick = Signal::derive(move || by_me);
        let names =
            if by.is_empty() { words::nobody_read().to_owned() } else { words::read_by(&by.join("、")) };
        view! {
            <li class="to-read">
                <Check
                    checked=tick
                    label=words::read_it()
                    on_change=move |(on,): (bool,)| session.run(move |ws, cx| tick_read(ws, cx, note, me, on))
                >
                    ""
                </Check>
                <a class="grow" href=Route::Note(note).to_string()>
                    <b>{title}</b>
                    <span class="mini faint">{notebook}</span>
                </a>
                <span class="mini quiet" title=names>{words::read_count(read, people.max(read))}</span>
            </li>
        }
    };
    let rows = move || {
        let (all, people) = path.get();
        all.into_iter().map(|it| row(it, people)).collect_view()
    };
    let none = move || {
        path.with(|it| it.0.is_empty())
            .then(|| view! { <Empty glyph=Glyph::Steps title=words::newcomers_empty() /> })
    };
    view! {
        <div class="note-side" tabindex="-1">
            <div class="note-page">
                <div class="note-head">
                    <a class="note-back" href=Route::Notes.to_string()>
                        <Icon glyph=Glyph::Back />
                        {words::back_to_tree()}
                    </a>
                </div>
                <h1 class="page-title">{words::newcomers()}</h1>
                <p class="small quiet">{words::newcomers_note()}</p>
                <ol class="to-reads">{rows}</ol>
                {none}
            </div>
        </div>
    }
}
