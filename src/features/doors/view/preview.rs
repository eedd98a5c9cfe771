//! What taking a table in would change, before anything is.

use std::rc::Rc;

use crate::ui::prelude::*;

use super::{
    problems::problems,
    taking_in::{Stage, TakingIn},
};
use crate::{
    features::{
        doors::{
            commands::take_table,
            tables::plan::{Laid, Plan},
        },
        taking_back::offer_undo,
    },
    route::Route,
    ui::{
        button::{Button, ButtonKind, ButtonSize},
        icon::{Glyph, Icon},
        notice::Notices,
    },
    words::{common, doors as words, figures},
};

/// So many names are told of each sort of thing that is laid.
const NAMED: usize = 8;

/// What it would change.
#[component]
pub(super) fn Preview(plan: Rc<Plan>, taking: TakingIn) -> View {
    let board = taking.session.read(|ws| ws.get(plan.board).map(|it| it.name.clone()).unwrap_or_default());
    let note = match (plan.is_empty(), plan.unchanged > 0 && plan.problems.is_empty()) {
        (false, _) => words::safe_note(),
        (true, true) => words::nothing_new(),
        (true, false) if plan.unchanged > 0 => words::nothing_new(),
        (true, false) => words::none_fit(),
    };
    view! {
        <p class="strong">{words::into(&board)}</p>
        {tally(&plan)}
        {laid(&plan.laid)}
        <p class="hint"><Icon glyph=Glyph::Info /><span>{note}</span></p>
        {problems(&plan.problems, &taking.headers())}
    }
}

fn tally(plan: &Plan) -> View {
    let cells = [
        (Glyph::Plus, words::tally_new(), plan.new),
        (Glyph::Edit, words::tally_updated(), plan.updated),
        (Glyph::Check, words::tally_unchanged(), plan.unchanged),
        (Glyph::Late, words::tally_problems(), plan.problems.len()),
    ];
    let cell = |(glyph, word, count): (Glyph, &'static str, usize)| {
        view! {
            <div class="tally-cell" class:none=count == 0>
                <dt><Icon glyph=glyph small=true />{word}</dt>
                <dd class="num">{figures::grouped(count as i64)}</dd>
            </div>
        }
    };
    view! { <dl class="tally" aria-label=words::tally()>{cells.map(cell).into_iter().collect_view()}</dl> }
}

fn laid(laid: &Laid) -> View {
    let said = |all: &[String], said: fn(usize, &str) -> String| {
        let names = all.iter().take(NAMED).map(String::as_str).collect::<Vec<_>>().join(words_between());
        let names = if all.len() > NAMED { words::and_so_on(&names) } else { names };
        (!all.is_empty()).then(|| view! { <li>{said(all.len(), &names)}</li> })
    };
    view! {
        <ul class="doors-laid small">
            {said(&laid.lists, words::laid_lists)} {said(&laid.fields, words::laid_fields)}
            {said(&laid.members, words::laid_members)} {said(&laid.labels, words::laid_labels)}
            {said(&laid.choices, words::laid_choices)}
        </ul>
    }
}

fn words_between() -> &'static str {
    crate::words::fields::comma()
}

/// To take it in, or to settle the columns otherwise.
#[component]
pub(super) fn PreviewFoot(plan: Rc<Plan>, taking: TakingIn) -> View {
    let notices = Notices::current();
    let change = view! {
        <Button size=ButtonSize::Tall on_press=move || taking.turn(Stage::Columns)>{words::change_columns()}</Button>
    };
    if plan.is_empty() {
        return view! {
            {change}
            <Button size=ButtonSize::Tall on_press=move || taking.on_close.run(())>{common::close()}</Button>
        };
    }
    let (new, updated) = (plan.new, plan.updated);
    let act = match plan.problems.is_empty() {
        true => words::take_in(new + updated),
        false => words::take_in_rest(new + updated),
    };
    let take = move || {
        let session = taking.session;
        let (board, planned) = (plan.board, plan.clone());
        let Some(act) = session.act(move |ws, cx| take_table(ws, cx, &planned)) else { return };
        taking.remember();
        let said = match (new, updated) {
            (new, 0) => words::all_new(new),
            (0, updated) => words::all_updated(updated),
            (new, updated) => words::taken_in(new, updated),
        };
        offer_undo(session, notices, said, act);
        taking.on_close.run(());
        Route::Board(board).go();
    };
    view! {
        {change}
        <Button kind=ButtonKind::Main size=ButtonSize::Tall on_press=take>{act}</Button>
    }
}
