//! Where a note goes.

use crate::ui::prelude::*;

use super::tree_row::name_of;
use crate::{
    domain::{
        id::Id,
        note::{Above, Note},
    },
    features::{
        notes::{commands::move_note, queries::places_for, tree::What},
        taking_back::offer_undo,
    },
    session::use_session,
    ui::{notice::Notices, sheet::Sheet},
    words::notes as words,
};

/// All notebooks and notes it can stand in.
#[component]
pub(super) fn MoveSheet(note: Id<Note>, #[prop(into)] on_close: Callback<()>) -> View {
    let (session, notices) = (use_session(), Notices::current());
    let places = session.read(|ws| places_for(ws, note));
    let here = session.read(|ws| ws.get(note).and_then(|it| it.place.as_ref()).map(|it| it.parent));
    let go = move |parent: Id<Above>, name: &str| {
        if let Some(act) = session.act(move |ws, cx| move_note(ws, cx, note, parent, usize::MAX)) {
            offer_undo(session, notices, words::moved(name), act);
        }
        on_close.run(());
    };
    let row = move |(parent, name, depth): (Id<Above>, String, usize)| {
        let what =
            if depth == 0 { What::Notebook(Id::of(parent.any())) } else { What::Note(Id::of(parent.any())) };
        let name = name_of(what, &name);
        let said = name.clone();
        view! {
            <li data-depth=depth.min(6).to_string() class="note-place">
                <button
                    type="button"
                    class="menu-row"
                    disabled=here == Some(parent)
                    on:click=move |_| go(parent, &said)
                >
                    {name}
                </button>
            </li>
        }
    };
    view! {
        <Sheet title=words::where_to() on_close=on_close>
            <ul class="note-places">{places.into_iter().map(row).collect_view()}</ul>
        </Sheet>
    }
}
