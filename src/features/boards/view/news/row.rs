//! One row of 动态: a day, somebody on a card, or what they did there.

use std::sync::Arc;

use crate::ui::prelude::*;
use time::Date;

use super::super::{
    board_history::{name_of, who},
    card_sheet::tell,
};
use crate::{
    domain::{
        board::{Board, Comment},
        id::Id,
        value::Value,
        workspace::Workspace,
    },
    features::{
        boards::{
            history::{
                Deed,
                grouped::Row,
                of_board::{Happened, Told},
            },
            queries::seal,
        },
        talk::queries::{About, in_line, stands},
    },
    route::Route,
    session::{Session, use_session},
    ui::{local_time::local_time, virtual_list::RowSlot},
    words::{news as words, when},
};

/// What all rows know.
#[derive(Clone, Copy)]
pub(super) struct Place {
    pub count: Signal<usize>,
    pub today: Date,
}

/// A recycled row.
#[component]
pub(super) fn NewsRow(row: RowSlot<Row>, told: Arc<Told>, place: Place) -> View {
    let session = use_session();
    let Place { count, today } = place;
    let drawn = move || {
        Some(match row.key.get()? {
            Row::Day(day) => view! { <h2>{when::day(day, today)}</h2> },
            Row::Group(at, _) => group(session, told.entries.get(at)?),
            Row::Entry(at) => entry(session, told.entries.get(at)?, today),
        })
    };
    let is = move |what: fn(&Row) -> bool| row.key.get().as_ref().is_some_and(what);
    view! {
        <div
            class="task news"
            class:head=move || is(|it| matches!(it, Row::Day(_)))
            class:group=move || is(|it| matches!(it, Row::Group(..)))
            role="listitem"
            aria-posinset=move || row.index.get() + 1
            aria-setsize=count
        >
            {drawn}
        </div>
    }
}

/// Somebody, and where they did what stands below.
fn group(session: Session, Happened { on, entry }: &Happened) -> View {
    let who = who(session, entry.by);
    let (name, board, address) = session.read(|ws| {
        let (board, name) = stands(ws, *on).map(|it| (it.board, it.on)).unzip();
        (name_of(ws, *on), name, board.flatten().and_then(|it| address(ws, it, *on)))
    });
    view! {
        <span class="avatar seal" data-seal=seal(&who).to_string() aria-hidden="true"></span>
        <div class="grow">
            <p class="small heard-by"><b>{who}</b><span class="mini faint">{board}</span></p>
            <a class="task-title" href=address>{name}</a>
        </div>
    }
}

/// The way there; none to what is not there to be opened.
fn address(ws: &Workspace, board: Id<Board>, on: About) -> Option<String> {
    let route = match on {
        About::Card(card) => ws.get(card).map(|_| Route::Card(board, card)),
        About::Board(board) => Some(Route::Talk(board, None)),
        About::Note(note) => Some(Route::Note(note)),
    };
    route.map(|it| it.to_string())
}

/// What was said, where something was.
fn said(deed: &Deed) -> Option<&str> {
    match deed {
        Deed::Comment { key, old: Value::Nothing, new: Value::Text(text) } if *key == Comment::TEXT.key() => {
            Some(text)
        }
        _ => None,
    }
}

/// What was done; by whom stands above.
fn entry(session: Session, Happened { entry, .. }: &Happened, today: Date) -> View {
    let sentence = match said(&entry.what) {
        Some(text) => words::said(&in_line(text)),
        None => session.read(|ws| tell(ws, "", &entry.what, today).sentence),
    };
    let (_, time) = local_time(entry.at);
    view! {
        <span class="grow small">{sentence.trim().to_owned()}</span>
        <span class="mini faint num">{when::clock(time)}</span>
    }
}
