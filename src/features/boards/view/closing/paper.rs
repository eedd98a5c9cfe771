//! 日结单: what became of a day, on one page that prints.

use crate::ui::prelude::*;
use time::Date;

use super::{super::look::look, calendar, sheet::TURNED};
use crate::{
    domain::{
        board::{List, Member},
        id::Id,
        when::When,
    },
    features::{
        boards::queries::member_name,
        closing::queries::{CarriedOver, DaySheet, Finished, Ground, day_sheet},
        settings::queries::shop_name,
    },
    session::{Scope, Session, use_session},
    ui::local_time::local_time,
    words::{board as board_words, closing as words, common, when},
};

/// So many cards of a sort are listed: a page that nobody reads to its end is paper lost.
const LISTED: usize = 200;

/// The sheet of one day.
#[component]
pub(super) fn DayPaper(ground: Ground, day: Date) -> View {
    let session = use_session();
    let told = look([Scope::Everything], move |ws| day_sheet(ws, ground, day, calendar(session)));
    let (board, list) = session.read(|ws| ground.names(ws));
    let is_board = list.is_none();
    let what = list.map_or_else(|| board.clone(), |it| words::on_board(&board, &it));
    let shop = session.read(shop_name);
    let whose = if shop.is_empty() { what } else { words::of_shop(&shop, &what) };
    let date = format!("{} {}", When::all_day(day), when::weekday(day.weekday()));
    let tables = move || {
        let DaySheet { done, carried, open, is_open } = told.get();
        view! {
            {is_open.then(|| view! { <p class="small quiet">{words::not_closed()}</p> })}
            {finished(session, &done, day, is_board)}
            {went_on(session, &carried, is_board)}
            <p class="strong">{words::open_now(open)}</p>
        }
    };
    view! {
        <article class="day-paper" aria-label=words::day_sheet()>
            <header class="day-paper-head">
                <h3 class="day-paper-title" id=TURNED tabindex="-1">{words::day_sheet()} " " <span class="num">{date}</span></h3>
                <p class="small quiet">{whose}</p>
            </header>
            {tables}
            <p class="day-signed">{words::signed()}</p>
        </article>
    }
}

fn finished(session: Session, done: &[Finished], day: Date, is_board: bool) -> View {
    let row = |it: &Finished| {
        let (on, time) = local_time(it.at);
        let at = if on == day { when::clock(time) } else { when::date(on, day) };
        vec![titled(&it.title), listed(session, it.list), who(session, it.by), at]
    };
    let heads = [words::task(), words::in_list(), words::done_by(), words::at()];
    let rows: Vec<_> = done.iter().take(LISTED).map(row).collect();
    table((words::done_head(done.len()), words::nothing_done()), heads, rows, done.len(), is_board)
}

fn went_on(session: Session, carried: &[CarriedOver], is_board: bool) -> View {
    let row = |it: &CarriedOver| {
        vec![titled(&it.title), listed(session, it.list), who(session, it.owner), words::times_n(it.times)]
    };
    let heads = [words::task(), words::in_list(), words::owner(), words::times()];
    let rows: Vec<_> = carried.iter().take(LISTED).map(row).collect();
    table(
        (words::carried_head(carried.len()), words::nothing_carried()),
        heads,
        rows,
        carried.len(),
        is_board,
    )
}

/// A table under its head; of one list the column of lists is left out.
fn table(
    (head, nothing): (String, &'static str),
    heads: [&'static str; 4],
    rows: Vec<Vec<String>>,
    count: usize,
    is_board: bool,
) -> View {
    let more = count - rows.len();
    let is_shown = move |nth: &usize| *nth != 1 || is_board;
    let cell = |(nth, it): (usize, String)| match nth {
        0 => view! { <th scope="row">{it}</th> },
        _ => view! { <td>{it}</td> },
    };
    let line = |row: Vec<String>| {
        let cells = row.into_iter().enumerate().filter(|it| is_shown(&it.0)).map(cell);
        view! { <tr>{cells.collect_view()}</tr> }
    };
    let title = head.clone();
    let shown = match rows.is_empty() {
        true => view! { <p class="small faint">{nothing}</p> },
        false => {
            let heads = heads.into_iter().enumerate().filter(|it| is_shown(&it.0));
            let heads = heads.map(|it| view! { <th scope="col">{it.1}</th> }).collect_view();
            view! {
                <table class="day-table">
                    <thead><tr>{heads}</tr></thead>
                    <tbody>{rows.into_iter().map(line).collect_view()}</tbody>
                </table>
            }
        }
    };
    view! {
        <section class="block" aria-label=title>
            <h4 class="section-title">{head}</h4>
            {shown}
            {(more > 0).then(|| view! { <p class="small faint">{words::more(more)}</p> })}
        </section>
    }
}

fn titled(title: &str) -> String {
    if title.is_empty() { board_words::untitled_card().to_owned() } else { title.to_owned() }
}

fn listed(session: Session, list: Id<List>) -> String {
    session.read(|ws| ws.get(list).map(|it| it.name.clone())).unwrap_or_default()
}

fn who(session: Session, who: Option<Id<Member>>) -> String {
    let named = |it| session.read(|ws| member_name(ws, it)).filter(|it| !it.is_empty());
    who.map_or_else(String::new, |it| named(it).unwrap_or_else(|| common::unknown_person().to_owned()))
}
