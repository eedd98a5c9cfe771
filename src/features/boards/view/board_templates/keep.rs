//! The open board, or a list of it, is kept as a template: a new one, or in place of what one says so far.

use crate::ui::prelude::*;

use super::super::desk::use_desk;
use crate::{
    domain::{
        board::{Board, List},
        id::Id,
    },
    features::{
        boards::commands::{
            board_template::{keep_board, renew_template},
            list_template::{keep_list, renew_list_template},
        },
        taking_back::offer_undo,
        templates::queries::{board_templates, list_templates},
    },
    session::{Act, Session, draft::Draft},
    ui::{
        button::{Button, ButtonKind},
        notice::Notices,
        radio::Radio,
        sheet::Sheet,
        text_field::TextField,
    },
    words::{board_templates as words, common},
};

/// What is kept.
#[derive(Clone, Copy, PartialEq)]
pub(in super::super) enum Kept {
    /// The whole board.
    Board(Id<Board>),
    /// One list.
    List(Id<List>),
}

impl Kept {
    /// What it is called, and the templates of its sort.
    fn known(self, session: Session) -> (String, Vec<(Id<Board>, String)>) {
        session.read(|ws| match self {
            Kept::Board(board) => {
                let others = board_templates(ws).into_iter().filter(|it| it.0 != board).collect();
                (ws.get(board).map(|it| it.name.clone()).unwrap_or_default(), others)
            }
            Kept::List(list) => {
                (ws.get(list).map(|it| it.name.clone()).unwrap_or_default(), list_templates(ws))
            }
        })
    }

    fn keep(self, session: Session, name: String) -> Option<Act> {
        let template = session.new_id();
        session.act(move |ws, cx| match self {
            Kept::Board(board) => keep_board(ws, cx, board, template, &name),
            Kept::List(list) => keep_list(ws, cx, list, template, &name),
        })
    }

    fn renew(self, session: Session, template: Id<Board>) -> Option<Act> {
        session.act(move |ws, cx| match self {
            Kept::Board(board) => renew_template(ws, cx, board, template),
            Kept::List(list) => renew_list_template(ws, cx, list, template),
        })
    }

    fn said(self, name: &str) -> String {
        match self {
            Kept::Board(_) => words::kept(name),
            Kept::List(_) => words::list_kept(name),
        }
    }

    fn said_renewed(self, name: &str) -> String {
        match self {
            Kept::Board(_) => words::renewed(name),
            Kept::List(_) => words::list_renewed(name),
        }
    }

    /// The title of the sheet, what is not kept, and what stays as it is.
    fn words(self) -> [&'static str; 3] {
        match self {
            Kept::Board(_) => [words::keep(), words::not_kept(), words::untouched()],
            Kept::List(_) => [words::keep_list(), words::list_not_kept(), words::list_untouched()],
        }
    }

    /// Under which name a half-typed one is kept.
    fn draft(self) -> String {
        match self {
            Kept::Board(board) => format!("board/{board}/template"),
            Kept::List(list) => format!("list/{list}/kept"),
        }
    }
}

/// Asks for the name of the template, or which one is to become what this is now.
#[component]
pub(in super::super) fn Keep(kept: Kept, #[prop(into)] on_close: Callback<()>) -> View {
    let (session, notices) = (use_desk().session, Notices::current());
    let (name, known) = kept.known(session);
    let [title, not_kept, untouched] = kept.words();
    let text = RwSignal::new(name);
    let draft = Draft::of(&kept.draft(), text);
    let instead = RwSignal::new(None::<(Id<Board>, String)>);
    let close = move || {
        draft.drop();
        on_close.run(());
    };
    let keep = move || {
        let name = text.get_untracked().trim().to_owned();
        let (act, said) = match instead.get_untracked() {
            Some((template, name)) => (kept.renew(session, template), kept.said_renewed(&name)),
            None if name.is_empty() => return,
            None => (kept.keep(session, name.clone()), kept.said(&name)),
        };
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
    let group = kept.draft();
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
            <div class="stack" role="radiogroup" aria-label=title>
                <Radio group=group checked=Signal::derive(is_new) on_choose=move || instead.set(None)>{words::as_new()}</Radio>
                {known.into_iter().map(one).collect_view()}
            </div>
        }
    });
    let nameless = move || is_new() && text.with(|it| it.trim().is_empty());
    view! {
        <Sheet title=title on_close=close>
            <div class="stack">
                {choice}
                {field}
                <p class="small quiet">{not_kept}</p>
                <p class="small quiet">{move || (!is_new()).then_some(untouched)}</p>
                <Button kind=ButtonKind::Main wide=true disabled=Signal::derive(nameless) on_press=keep>
                    {common::save()}
                </Button>
            </div>
        </Sheet>
    }
}
