//! One row of 我派出的: a person with what there is to send, or a card and how far it is.

use std::sync::Arc;

use crate::ui::prelude::*;
use leptos::ev;

use super::{HandOver, given_page::Row};
use crate::{
    features::{
        boards::queries::{board_of, seal},
        dispatch::queries::{Errand, Handful, State},
    },
    route::Route,
    session::{Session, use_session},
    ui::{
        button::{Button, ButtonKind, ButtonSize},
        icon::{Glyph, Icon},
        local_time::local_time,
        virtual_list::RowSlot,
    },
    words::{board, common, dispatch as words, when},
};

/// A recycled row.
#[component]
pub(super) fn GivenRow(row: RowSlot<Row>, handfuls: Memo<Arc<[Handful]>>, count: Signal<usize>) -> View {
    let session = use_session();
    let of = move |to| handfuls.with(|it| it.iter().find(|it| it.to == to).cloned());
    let person = Memo::new(move |_| match row.key.get()? {
        Row::Person(to) => of(to),
        Row::Errand(..) => None,
    });
    let errand = Memo::new(move |_| match row.key.get()? {
        Row::Person(_) => None,
        Row::Errand(to, card) => handfuls
            .with(|it| it.iter().find(|it| it.to == to)?.errands.iter().find(|it| it.card == card).cloned()),
    });
    let drawn = move || match (person.get(), errand.get()) {
        (Some(person), _) => of_person(session, person),
        (_, Some(errand)) => of_card(session, errand),
        _ => View::nothing(),
    };
    view! {
        <div
            class="task given"
            class:head=move || person.with(Option::is_some)
            class:closed=move || errand.with(|it| it.as_ref().is_some_and(|it| it.state == State::Done))
            role="listitem"
            aria-posinset=move || row.index.get() + 1
            aria-setsize=count
        >
            {drawn}
        </div>
    }
}

fn of_person(session: Session, person: Handful) -> View {
    let hand_over: HandOver = expect_context();
    let Handful { to, name, errands, heard_at } = person;
    let called = if name.is_empty() { common::unknown_person().to_owned() } else { name };
    let cut = seal(&called).to_string();
    let heard =
        heard_at.map_or_else(|| words::not_heard().to_owned(), |it| words::heard(&moment(session, it)));
    let due: Vec<Errand> = errands.iter().filter(|it| it.is_due()).cloned().collect();
    let n = errands.len();
    let counted = State::ALL.into_iter().filter_map(|state| {
        let n = errands.iter().filter(|it| it.state == state).count();
        (n > 0).then(|| state_mark(state, Some(n)))
    });
    let counted = counted.collect_view();
    let again = move || hand_over.again(to);
    // The name stands beside the button; only who hears it needs it said.
    let heard_too = view! { <span class="hidden-text">{words::to(&called)}</span> };
    let n_due = due.len();
    let press = move || hand_over.send(session, to, &due);
    let button = match n_due {
        0 => view! {
            <Button size=ButtonSize::Short kind=ButtonKind::Plain on_press=again>{words::send_again()}{heard_too}</Button>
        },
        n => {
            view! { <Button size=ButtonSize::Short kind=ButtonKind::Main on_press=press>{words::send(n)}{heard_too}</Button> }
        }
    };
    view! {
        <span class="avatar seal" data-seal=cut aria-hidden="true"></span>
        <div class="grow">
            <h2>{called} <span class="count num">{n}</span></h2>
            <p class="given-marks">{counted}</p>
            <p class="mini faint">{heard}</p>
        </div>
        {button}
    }
}

fn of_card(session: Session, errand: Errand) -> View {
    let way = session.read(|ws| board_of(ws, errand.card)).map(|it| Route::Card(it, errand.card));
    let address = way.map(|it| it.to_string());
    let open = move |ev: ev::MouseEvent| way.into_iter().for_each(|it| it.follow(&ev));
    let title =
        if errand.title.is_empty() { board::untitled_card().to_owned() } else { errand.title.clone() };
    let sent = errand.sent_at.map(|it| words::sent_at(&moment(session, it)));
    let marks = [
        errand.is_late.then(|| (Glyph::Late, words::late().to_owned())),
        errand.has_news.then(|| (Glyph::Unsent, words::has_news().to_owned())),
        (!errand.trouble.is_empty()).then(|| (Glyph::Late, words::trouble(&errand.trouble))),
    ];
    let mark = |(glyph, said): (Glyph, String)| {
        view! { <span class="state" class:late=glyph == Glyph::Late><Icon glyph=glyph small=true />{said}</span> }
    };
    view! {
        <div class="grow">
            <a class="task-title" href=address on:click=open>{title}</a>
            <p class="given-marks">
                {state_mark(errand.state, None)}
                {marks.into_iter().flatten().map(mark).collect_view()}
                <span class="mini faint">{sent}</span>
            </p>
        </div>
    }
}

/// What a state is called.
fn state_word(state: State) -> &'static str {
    match state {
        State::Unsent => words::unsent(),
        State::Sent => words::sent(),
        State::Read => words::read(),
        State::Doing => words::doing(),
        State::Done => words::done(),
        State::ToWithdraw => words::to_withdraw(),
    }
}

/// How far something is: a shape, a word, and how many if that is counted.
pub(super) fn state_mark(state: State, count: Option<usize>) -> View {
    let (class, glyph) = match state {
        State::Unsent => ("state", Glyph::Unsent),
        State::Sent => ("state", Glyph::Sent),
        State::Read => ("state read", Glyph::Read),
        State::Doing => ("state going", Glyph::Going),
        State::Done => ("state done", Glyph::Done),
        State::ToWithdraw => ("state late", Glyph::Undo),
    };
    let count = count.map(|n| view! { <b class="num">{n}</b> });
    view! { <span class=class><Icon glyph=glyph small=true />{state_word(state)}{count}</span> }
}

/// A moment of the past in words.
pub(super) fn moment(session: Session, at: i64) -> String {
    let (day, time) = local_time(at);
    when::moment(day, time, session.today())
}
