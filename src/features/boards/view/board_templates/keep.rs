//! The open board is kept as a template: a new one, or in place of what one says so far.

use crate::ui::prelude::*;

use super::super::desk::use_desk;
use crate::{
    domain::{board::Board, id::Id},
    features::{
        boards::commands::board_template::{keep_board, renew_template},
        taking_back::offer_undo,
        templates::queries::board_templates,
    },
    session::draft::Draft,
    ui::{
        button::{Button, ButtonKind},
        notice::Notices,
        radio::Radio,
        sheet::Sheet,
        text_field::TextField,
    },
    words::{board_templates as words, common},
};

/// Asks for the name of the template, or which one is to become what the board is now.
#[component]
pub(in super::super) fn KeepBoard(#[prop(into)] on_close: Callback<()>) -> View {
    let (desk, notices) = (use_desk(), Notices::current());
    let (session, board) = (desk.session, desk.board);
    let (name, known) = session.read(|ws| {
        let known = board_templates(ws).into_iter().filter(|it| it.0 != board).collect::<Vec<_>>();
        (ws.get(board).map(|it| it.name.clone()).unwrap_or_default(), known)
    });
    let text = RwSignal::new(name);
    let draft = Draft::of(&format!("board/{board}/template"), text);
    let instead = RwSignal::new(None::<(Id<Board>, String)>);
    let close = move || {
        draft.drop();
        on_close.run(());
    };
    let keep = move || {
        let name = text.get_untracked().trim().to_owned();
        let act = match instead.get_untracked() {
            Some((template, _)) => session.act(move |ws, cx| renew_template(ws, cx, board, template)),
            None if name.is_empty() => return,
            None => {
                let (template, name) = (session.new_id(), name.clone());
                session.act(move |ws, cx| keep_board(ws, cx, board, template, &name))
            }
        };
        let said = instead.get_untracked().map_or_else(|| words::kept(&name), |it| words::renewed(&it.1));
        close();
        if let Some(act) = act {
            offer_undo(session, notices, said, act);
        }
    };
    let is_new = move || instead.with(Option::is_none);
    let field = move || {
        is_new().then(|| {
            view! {
                <TextField
                    label=words::name()
                    text=text
                    first=true
                    on_input=move |(it,): (String,)| draft.keep(it)
                    on_enter=move |_: (String,)| keep()
                />
            }
        })
    };
    let group = format!("keep-{board}");
    let one = {
        let group = group.clone();
        move |(template, name): (Id<Board>, String)| {
            let said = words::instead_of(&name);
            let is = move || instead.with(|it| it.as_ref().is_some_and(|it| it.0 == template));
            view! {
                <Radio group=group.clone() checked=Signal::derive(is) on_choose=move || instead.set(Some((template, name.clone())))>
                    {said}
                </Radio>
            }
        }
    };
    let choice = (!known.is_empty()).then(|| {
        view! {
            <div class="stack" role="radiogroup" aria-label=words::keep()>
                <Radio group=group checked=Signal::derive(is_new) on_choose=move || instead.set(None)>{words::as_new()}</Radio>
                {known.into_iter().map(one).collect_view()}
            </div>
        }
    });
    let nameless = move || is_new() && text.with(|it| it.trim().is_empty());
    view! {
        <Sheet title=words::keep() on_close=close>
            <div class="stack">
                {choice}
                {field}
                <p class="small quiet">{words::not_kept()}</p>
                <p class="small quiet">{move || (!is_new()).then(words::untouched)}</p>
                <Button kind=ButtonKind::Main wide=true disabled=Signal::derive(nameless) on_press=keep>
                    {common::save()}
                </Button>
            </div>
        </Sheet>
    }
}
