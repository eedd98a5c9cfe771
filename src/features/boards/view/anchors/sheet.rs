//! All 关键日期 of the board: each opens to be moved, renamed or taken away; a new one is added at the end.

use crate::ui::prelude::*;

use super::{
    super::{card_sheet::moment, desk::use_desk},
    moving::MoveAnchor,
};
use crate::{
    domain::{board::Anchor, id::Id, when::When},
    features::anchors::{
        commands::add_anchor,
        queries::{hanging, key_date, key_dates},
    },
    session::Scope,
    ui::{
        button::Button,
        icon::{Glyph, Icon},
        sheet::Sheet,
        text_field::TextField,
    },
    words::{anchors as words, board as board_words},
};

/// Opened from the line below the board's head, or from its menu.
#[component]
pub(in super::super) fn AnchorSheet(#[prop(into)] on_close: Callback<()>) -> View {
    let desk = use_desk();
    let (session, board) = (desk.session, desk.board);
    let anchors = Memo::new(move |_| {
        session.watch(&[Scope::Board(board)], |ws| {
            key_dates(ws, board).into_iter().map(|it| it.anchor).collect::<Vec<_>>()
        })
    });
    let opened = RwSignal::new(None::<Id<Anchor>>);
    let rows = move || match anchors.with(Vec::is_empty) {
        true => view! { <p class="small faint">{words::none()}</p> },
        false => view! {
            <ul class="sets">
                <For each=move || anchors.get() key=|it| *it let:anchor>
                    <AnchorRow anchor=anchor opened=opened />
                </For>
            </ul>
        },
    };
    view! {
        <Sheet title=words::key_dates() on_close=on_close>
            <div class="stack">
                <p class="small quiet">{words::note()}</p>
                {rows}
                <NewAnchor />
            </div>
        </Sheet>
    }
}

/// An anchor, to be pressed; opened it can be changed.
#[component]
fn AnchorRow(anchor: Id<Anchor>, opened: RwSignal<Option<Id<Anchor>>>) -> View {
    let (session, board) = (use_desk().session, use_desk().board);
    let today = session.today();
    let date = Memo::new(move |_| session.watch(&[Scope::Board(board)], |ws| key_date(ws, anchor)));
    let cards = Memo::new(move |_| session.watch(&[Scope::Everything], |ws| hanging(ws, anchor).len()));
    let is_open = Memo::new(move |_| opened.get() == Some(anchor));
    let name = move || date.get().map(|it| it.name).unwrap_or_default();
    let day = move || Some(moment(date.get()?.day?, today));
    let about = move || {
        let far = date.get().and_then(|it| it.day).map(|it| words::distance((it.day - today).whole_days()));
        let hangs = (cards.get() > 0).then(|| words::hanging(cards.get()));
        far.into_iter().chain(hangs).collect::<Vec<_>>().join(" · ")
    };
    let press = move |_| {
        opened.update(|it| *it = if *it == Some(anchor) { None } else { Some(anchor) });
    };
    let change = move || {
        is_open.get().then(|| view! { <MoveAnchor anchor=anchor on_done=move || opened.set(None) /> })
    };
    view! {
        <li class="anchor-row">
            <button
                type="button"
                class="anchor-line"
                aria-expanded=move || is_open.get().to_string()
                on:click=press
            >
                <span class="grow">
                    <b>{name}</b>
                    <span class="small quiet">{about}</span>
                </span>
                <span class="num">{day}</span>
                <Icon glyph=Glyph::Edit small=true />
            </button>
            {change}
        </li>
    }
}

/// A name and a day for one more.
#[component]
fn NewAnchor() -> View {
    let desk = use_desk();
    let (session, board) = (desk.session, desk.board);
    let name = RwSignal::new(String::new());
    let day = RwSignal::new(session.today().to_string());
    let nameless = RwSignal::new(false);
    let add = move || {
        let text = name.get_untracked();
        let Some(day) = When::parse(&day.get_untracked()) else { return };
        if text.trim().is_empty() {
            nameless.set(true);
            return;
        }
        let anchor = session.new_id();
        session.run(move |ws, cx| add_anchor(ws, cx, board, anchor, &text, day));
        name.set(String::new());
    };
    view! {
        <section class="stack anchor-new" aria-label=words::add()>
            <h3 class="section-title">{words::add()}</h3>
            <TextField
                label=words::name()
                hint=words::name_hint()
                text=name
                fault=Signal::derive(move || nameless.get().then(|| board_words::board_name_needed().to_owned()))
                on_input=move |_: (String,)| nameless.set(false)
                on_enter=move |_: (String,)| add()
            />
            <TextField label=words::day() text=day kind="date" />
            <Button wide=true on_press=add>{words::add()}</Button>
        </section>
    }
}
