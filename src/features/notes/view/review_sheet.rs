//! 复盘 of a board: earlier ones, and the way to a new one.

use crate::ui::prelude::*;

use super::{beside::leading_rows, page::open_note, review_text::review_text};
use crate::{
    domain::{board::Board, id::Id},
    features::{
        links::addresses::Named,
        notes::{commands::add_note_in, queries::leading_to, review::review},
    },
    session::{Scope, Session, use_session},
    ui::{
        button::{Button, ButtonKind},
        icon::Glyph,
        sheet::Sheet,
    },
    words::review as words,
};

/// The reviews of a board.
#[component]
pub fn ReviewSheet(board: Id<Board>, #[prop(into)] on_close: Callback<()>) -> View {
    let session = use_session();
    let earlier =
        Memo::new(move |_| session.watch(&[Scope::Notes], |ws| leading_to(ws, Named::Board(board))));
    let begin = move || {
        let today = session.today();
        let Some(it) = session.read(|ws| review(ws, board, today)) else { return };
        let title = format!("{} {}", words::review_of(&it.name), words::plain_day(today));
        write_in(session, words::notebook(), title, review_text(&it, today));
        on_close.run(());
    };
    let any = Memo::new(move |_| earlier.with(|it| !it.is_empty()));
    view! {
        <Sheet title=words::review() on_close=on_close>
            <div class="stack">
                <p class="small quiet">{words::begin_note()}</p>
                <Button kind=ButtonKind::Main icon=Glyph::Plus wide=true on_press=begin>{words::begin()}</Button>
                {move || any.get().then(|| view! {
                    <h2 class="section-title">{words::earlier()}</h2>
                    {leading_rows(earlier)}
                })}
            </div>
        </Sheet>
    }
}

/// Writes a note into the notebook of this name and opens it.
pub(super) fn write_in(session: Session, notebook: &'static str, title: String, text: String) {
    let note = session.new_id();
    session.run(move |ws, cx| add_note_in(ws, cx, note, notebook, (&title, &text)));
    open_note(note);
}
