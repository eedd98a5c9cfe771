//! What a board of Trello would become, and what of it stays behind, before anything is made.

use std::rc::Rc;

use crate::ui::prelude::*;

use super::taking_in::TakingIn;
use crate::{
    domain::{board::Board, id::Id, when::When},
    features::{
        doors::trello::{
            LeftBehind, TrelloBoard,
            build::{Phrases, build, known_members},
        },
        taking_back::offer_undo,
    },
    route::Route,
    ui::{
        button::{Button, ButtonKind, ButtonSize},
        check::Check,
        icon::{Glyph, Icon},
        notice::Notices,
    },
    words::{common, doors as words, exchange, fields},
};

/// What it would become.
#[component]
pub(super) fn TrelloPreview(board: Rc<TrelloBoard>, taking: TakingIn) -> View {
    let steps: usize = board.cards.iter().flat_map(|it| &it.checklists).map(|it| it.1.len()).sum();
    let comments: usize = board.cards.iter().map(|it| it.comments.len()).sum();
    let archived = board.cards.iter().filter(|it| it.archived).count();
    let holds = [
        (board.lists.len(), exchange::lists as fn(usize) -> String),
        (board.cards.len(), exchange::cards),
        (archived, words::archived),
        (board.labels.len(), exchange::labels),
        (steps, exchange::steps),
        (comments, exchange::comments),
    ];
    let holds = holds.into_iter().filter(|it| it.0 > 0).map(|it| (it.1)(it.0));
    let holds = holds.collect::<Vec<_>>().join(fields::comma());
    let known = taking.session.read(|ws| known_members(ws, &board));
    let strangers: Vec<(usize, String)> =
        board.members.iter().cloned().enumerate().filter(|it| known[it.0].is_none()).collect();
    taking.invited.set(known.iter().map(Option::is_none).collect());
    let invited = taking.invited;
    let stranger = move |(at, name): (usize, String)| {
        let turn = move |(on,): (bool,)| invited.update(|it| it[at] = on);
        let is_on = Signal::derive(move || invited.with(|it| it.get(at) == Some(&true)));
        view! { <li><Check checked=is_on on_change=turn>{name}</Check></li> }
    };
    let strangers = (!strangers.is_empty()).then(|| {
        view! {
            <section class="block">
                <h3 class="section-title">{words::invite()}</h3>
                <p class="small quiet">{words::invite_note()}</p>
                <ul class="doors-laid">{strangers.into_iter().map(stranger).collect_view()}</ul>
            </section>
        }
    });
    view! {
        <p class="strong">{words::trello_board(&called(&board))}</p>
        <p class="small">{holds}</p>
        <p class="small quiet">{words::comments_note()}</p>
        {strangers}
        {left_behind(board.left)}
    }
}

fn called(board: &TrelloBoard) -> String {
    if board.name.trim().is_empty() { words::unnamed_board().to_owned() } else { board.name.clone() }
}

fn left_behind(left: LeftBehind) -> View {
    let all = [
        (left.attachments, words::left_attachments as fn(usize) -> String),
        (left.custom_fields, words::left_custom_fields),
        (left.covers, words::left_covers),
        (left.votes, words::left_votes),
        (left.stickers, words::left_stickers),
        (left.power_ups, words::left_power_ups),
        (left.acts, words::left_acts),
    ];
    let rows: Vec<String> = all.into_iter().filter(|it| it.0 > 0).map(|it| (it.1)(it.0)).collect();
    if rows.is_empty() {
        return View::nothing();
    }
    let row = |it: String| view! { <li><Icon glyph=Glyph::Minus /><p class="grow">{it}</p></li> };
    view! {
        <section class="block">
            <h3 class="section-title">{words::left_behind()}</h3>
            <ul class="preview-rows">{rows.into_iter().map(row).collect_view()}</ul>
        </section>
    }
}

fn color_name(color: &str) -> String {
    let name = match color.split('_').next().unwrap_or_default() {
        "green" => words::color_green(),
        "yellow" => words::color_yellow(),
        "orange" => words::color_orange(),
        "red" => words::color_red(),
        "purple" => words::color_purple(),
        "blue" => words::color_blue(),
        "sky" => words::color_sky(),
        "lime" => words::color_lime(),
        "pink" => words::color_pink(),
        "black" => words::color_black(),
        _ => words::color_none(),
    };
    name.to_owned()
}

fn said_by(who: &str, at: Option<When>) -> String {
    let who = if who.trim().is_empty() { common::unknown_person() } else { who };
    match at {
        Some(at) => words::said_by(who, &at.to_string()),
        None => words::said_by_somebody(who),
    }
}

/// To make it, or not.
#[component]
pub(super) fn TrelloFoot(board: Rc<TrelloBoard>, taking: TakingIn) -> View {
    let notices = Notices::current();
    let make = move || {
        let session = taking.session;
        let (new, from, invited) = (session.new_id::<Board>(), board.clone(), taking.invited.get_untracked());
        let act = session.act(move |ws, cx| build(ws, cx, new, &from, &invited, &phrases()));
        let Some(act) = act else { return };
        offer_undo(session, notices, words::board_made(&called(&board)), act);
        taking.on_close.run(());
        go(new);
    };
    view! {
        <Button size=ButtonSize::Tall on_press=move || taking.on_close.run(())>{common::close()}</Button>
        <Button kind=ButtonKind::Main size=ButtonSize::Tall on_press=make>{words::make_board()}</Button>
    }
}

fn go(board: Id<Board>) {
    Route::Board(board).go();
}

fn phrases() -> Phrases {
    Phrases {
        board: words::unnamed_board().to_owned(),
        untitled: words::untitled().to_owned(),
        label: color_name,
        said_by,
    }
}
