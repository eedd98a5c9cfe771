//! What titles on this board should say.

use crate::ui::prelude::*;

use super::{desk::use_desk, look::look, recognising::kind_name};
use crate::{
    domain::naming::Kind,
    features::naming::{commands::set_expected, queries::expected},
    route::Route,
    session::Scope,
    ui::{
        button::{Button, ButtonKind},
        check::Check,
        sheet::Sheet,
    },
    words::naming as words,
};

/// The rule of the open board: a tick for each part that its titles should have.
#[component]
pub(super) fn TitleRule(#[prop(into)] on_close: Callback<()>) -> View {
    let desk = use_desk();
    let (session, board) = (desk.session, desk.board);
    let chosen = look([Scope::Board(board)], move |ws| expected(ws, board));
    let row = move |kind: Kind| {
        let set = move |(on,): (bool,)| session.run(move |ws, cx| set_expected(ws, cx, board, kind, on));
        view! {
            <li>
                <Check checked=Signal::derive(move || chosen.with(|it| it.contains(&kind))) on_change=set>
                    {session.read(|ws| kind_name(ws, kind))}
                </Check>
            </li>
        }
    };
    view! {
        <Sheet title=words::rules() on_close=on_close>
            <p class="small quiet">{words::rules_note()}</p>
            <ul class="rule-parts">{Kind::ALL.map(row).into_iter().collect_view()}</ul>
            <Button kind=ButtonKind::Plain on_press=|| Route::TitleWords.go()>{words::words_of_shop()}</Button>
        </Sheet>
    }
}
