//! One row of @我的: who said what, why it concerns me, and the way there.

use crate::ui::prelude::*;

use super::concerns::Concerns;
use crate::{
    domain::{
        board::{Comment, Member},
        id::Id,
        workspace::Workspace,
    },
    features::{
        boards::queries::seal,
        talk::{
            commands::look_at,
            inbox::{Entry, Why},
            queries::{About, Stands, plainly, said, stands},
        },
    },
    route::Route,
    session::{Scope, Session, use_session},
    ui::{icon::Glyph, icon_button::IconButton, local_time::local_time, virtual_list::RowSlot},
    words::{board as board_words, common, notes, talk as words, when},
};

/// What a row shows.
#[derive(Clone, PartialEq)]
struct Line {
    entry: Entry,
    who: String,
    text: String,
    stands: String,
    route: Route,
}

fn line(ws: &Workspace, entry: Entry, me: Id<Member>) -> Option<Line> {
    let said = said(ws, entry.comment, ws.get(entry.comment)?, me)?;
    let Stands { board, on, title } = stands(ws, entry.about)?;
    let titled = |untitled: &str| match title {
        Some(title) if !title.is_empty() => format!("{title} · {on}"),
        _ => format!("{untitled} · {on}"),
    };
    let (stands, route) = match entry.about {
        About::Card(card) => (titled(board_words::untitled_card()), Route::Said(board?, card, entry.comment)),
        About::Board(board) => (words::on_board(&on), Route::Talk(board, Some(entry.comment))),
        About::Note(note) => (titled(notes::untitled()), Route::Note(note)),
    };
    let text = plainly(&said);
    let who = said.by.map_or_else(|| common::unknown_person().to_owned(), |it| it.name);
    Some(Line { entry, who, text, stands, route })
}

/// A recycled row.
#[component]
pub(super) fn HeardRow(row: RowSlot<Id<Comment>>, count: Signal<usize>) -> View {
    let (session, concerns) = (use_session(), Concerns::current());
    let line = Memo::new(move |_| {
        let comment = row.key.get()?;
        let entry = concerns.entries.with(|all| all.iter().find(|it| it.comment == comment).copied())?;
        session.watch(&[Scope::Everything], |ws| line(ws, entry, session.me()))
    });
    let is_unread = Memo::new(move |_| line.with(|it| it.as_ref().is_some_and(|it| it.entry.unread)));
    view! {
        <div
            class="task heard"
            class:unread=is_unread
            role="listitem"
            aria-posinset=move || row.index.get() + 1
            aria-setsize=count
        >
            {move || line.get().map(|it| drawn(session, it))}
        </div>
    }
}

fn drawn(session: Session, line: Line) -> View {
    let Line { entry: Entry { comment, at, why, unread, .. }, who, text, stands, route } = line;
    let (day, time) = local_time(at);
    let when = when::moment(day, time, session.today());
    let turn = move || session.run(move |ws, cx| look_at(ws, cx, &[comment], unread));
    let (glyph, act) = match unread {
        true => (Glyph::Read, words::mark_read()),
        false => (Glyph::Unread, words::mark_unread()),
    };
    let label = format!("{act}：{}", words::of_comment(&who, &when));
    view! {
        <span class="avatar seal" data-seal=seal(&who).to_string() aria-hidden="true"></span>
        <div class="grow">
            <p class="small heard-by">
                <b>{who}</b>
                <span class="quiet">{why_words(why)}</span>
                <span class="mini faint num">{when}</span>
                {unread.then(|| view! { <span class="new-mark">{words::still_unread()}</span> })}
            </p>
            <a class="task-title heard-text" href=route.to_string()>{text}</a>
            <p class="mini faint">{stands}</p>
        </div>
        <IconButton glyph=glyph label=label on_press=turn />
    }
}

fn why_words(why: Why) -> &'static str {
    match why {
        Why::Named => words::named_you(),
        Why::Mine => words::on_yours(),
        Why::Given => words::on_given(),
        Why::Spoke => words::after_you(),
    }
}
