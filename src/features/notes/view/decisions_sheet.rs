//! The open ticks of a note become cards: in which list?

use crate::ui::prelude::*;

use crate::{
    domain::{board::List, id::Id, note::Note},
    features::{
        boards::queries::boards,
        notes::decisions::{decisions, make_cards},
        taking_back::offer_undo,
    },
    session::use_session,
    ui::{notice::Notices, sheet::Sheet},
    words::{board as board_words, review as words},
};

/// The lists of all boards.
#[component]
pub(super) fn DecisionsSheet(note: Id<Note>, #[prop(into)] on_close: Callback<()>) -> View {
    let (session, notices) = (use_session(), Notices::current());
    let found = session.read(|ws| ws.get(note).map(|it| decisions(&it.text)).unwrap_or_default());
    let lists: Vec<(Id<List>, String)> = session.read(|ws| {
        let named =
            |name: &str, unnamed: &str| if name.is_empty() { unnamed.to_owned() } else { name.to_owned() };
        let of = |(board, name): (Id<_>, String)| {
            let board_name = named(&name, board_words::untitled_board());
            ws.children::<List>(board.any())
                .map(|it| {
                    (it.0, format!("{board_name} · {}", named(&it.1.name, board_words::untitled_list())))
                })
                .collect::<Vec<_>>()
        };
        boards(ws).into_iter().flat_map(of).collect()
    });
    let titles: Vec<View> = found.iter().map(|it| view! { <li>{it.title()}</li> }).collect();
    let (none, nowhere) = (found.is_empty(), lists.is_empty());
    let row = move |(list, name): (Id<List>, String)| {
        let found = found.clone();
        let go = move |_| {
            let (made, count) = (found.clone(), found.len());
            if let Some(act) = session.act(move |ws, cx| make_cards(ws, cx, note, list, &made)) {
                offer_undo(session, notices, words::made_cards(count), act);
            }
            on_close.run(());
        };
        view! { <li><button type="button" class="menu-row" on:click=go>{name}</button></li> }
    };
    let shown = match (none, nowhere) {
        (true, _) => view! { <p class="quiet">{words::no_decisions()}</p> },
        (_, true) => view! { <p class="quiet">{words::no_boards()}</p> },
        _ => view! {
            <ul class="decisions">{titles}</ul>
            <p class="small quiet">{words::decisions_note()}</p>
            <ul class="note-places">{lists.into_iter().map(row).collect_view()}</ul>
        },
    };
    view! { <Sheet title=words::decisions_to_cards() on_close=on_close>{shown}</Sheet> }
}
