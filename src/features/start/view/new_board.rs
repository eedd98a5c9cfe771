//! The sheet that begins a board: what it is called, and from what it is made.

use crate::ui::prelude::*;

use crate::{
    features::{
        boards::commands::board::add_board,
        templates::{
            commands::build_board,
            content::{TEMPLATES, TemplateContent},
        },
    },
    route::Route,
    session::{Session, draft::Draft, use_session},
    ui::{
        button::{Button, ButtonKind},
        mini_board::MiniBoard,
        sheet::Sheet,
        text_field::TextField,
    },
    words::{board, common, first_run, templates as words},
};

/// A board about to be made.
pub(super) struct BoardPlan {
    name: String,
    /// Without one it has three empty lists.
    template: Option<&'static TemplateContent>,
}

impl BoardPlan {
    /// Three empty lists.
    pub fn empty(name: &str) -> BoardPlan {
        BoardPlan { name: name.to_owned(), template: None }
    }

    /// Makes it and goes there.
    pub fn make(self, session: Session) {
        let made = session.new_id();
        session.run(move |ws, cx| match self.template {
            Some(template) => build_board(ws, cx, made, &self.name, &template.board),
            None => add_board(ws, cx, made, &self.name, &empty_lists()),
        });
        Route::Board(made).go();
    }
}

fn empty_lists() -> [&'static str; 3] {
    [board::first_list(), board::second_list(), board::third_list()]
}

/// Asks for a name and what to begin with, makes the board and goes there.
#[component]
pub fn NewBoard(
    /// Offers no empty board.
    #[prop(optional)]
    templates_only: bool,
    /// What has to be done before the board can be made.
    #[prop(optional, into)]
    before: Option<Callback<()>>,
    #[prop(into)] on_close: Callback<()>,
) -> View {
    let session = use_session();
    let mut beginnings: Vec<Option<&'static TemplateContent>> = TEMPLATES.iter().copied().map(Some).collect();
    if !templates_only {
        beginnings.insert(0, None);
    }
    let chosen = RwSignal::new(beginnings[0]);
    let suggestion = |template: Option<&TemplateContent>| template.map_or("", |it| it.name);
    let name = RwSignal::new(suggestion(beginnings[0]).to_owned());
    let draft = Draft::open("board".to_owned(), move |kept| name.set(kept));
    let close = move || {
        draft.drop();
        on_close.run(());
    };
    let nameless = RwSignal::new(false);
    let field = NodeRef::<HtmlInputElement>::new();
    let choose = move |template| {
        // A name the person gave stays; one that was only suggested follows the choice.
        if name.get_untracked() == suggestion(chosen.get_untracked()) {
            name.set(suggestion(template).to_owned());
        }
        nameless.set(false);
        chosen.set(template);
    };
    let make = move || {
        let plan =
            BoardPlan { name: name.get_untracked().trim().to_owned(), template: chosen.get_untracked() };
        if plan.name.is_empty() {
            nameless.set(true);
            field.get_untracked().into_iter().for_each(|it| drop(it.focus()));
            return;
        }
        before.into_iter().for_each(|it| it.run(()));
        close();
        plan.make(session);
    };
    let (title, from, act) = match templates_only {
        true => (words::pick(), words::title(), words::use_template()),
        false => (common::new_board(), words::begin_with(), words::make_board()),
    };
    let tile = move |beginning: Option<&'static TemplateContent>| {
        let is_chosen = move || chosen.get().map(suggestion_of) == beginning.map(suggestion_of);
        view! { <Beginning template=beginning chosen=Signal::derive(is_chosen) on_choose=move || choose(beginning) /> }
    };
    let foot = view! { <Button kind=ButtonKind::Main wide=true on_press=make>{act}</Button> };
    view! {
        <Sheet title=title on_close=close foot=foot>
            <div class="new-board">
                <TextField
                    label=board::board_name()
                    text=name
                    hint=board::board_name_hint()
                    fault=Signal::derive(move || nameless.get().then(|| board::board_name_needed().to_owned()))
                    first=!templates_only
                    node_ref=field
                    on_input=move |(it,): (String,)| {
                        draft.keep(it);
                        nameless.set(false);
                    }
                    on_enter=move |_: (String,)| make()
                />
                <div class="field">
                    <span class="name" aria-hidden="true">{from}</span>
                    <ul class="tiles" aria-label=from>
                        {beginnings.into_iter().map(tile).collect_view()}
                    </ul>
                </div>
            </div>
        </Sheet>
    }
}

fn suggestion_of(template: &TemplateContent) -> &'static str {
    template.name
}

/// One thing to begin with.
#[component]
fn Beginning(
    template: Option<&'static TemplateContent>,
    chosen: Signal<bool>,
    #[prop(into)] on_choose: Callback<()>,
) -> View {
    let (name, note, lists) = match template {
        None => (
            words::empty_board(),
            first_run::way_empty_note(),
            empty_lists().map(|it| (it.to_owned(), 0)).to_vec(),
        ),
        Some(it) => {
            let lists = it.board.lists.iter().map(|it| (it.name.to_owned(), it.cards.len()));
            (it.name, it.summary, lists.collect())
        }
    };
    view! {
        <li>
            <button
                type="button"
                class="tile"
                aria-pressed=move || chosen.get().to_string()
                on:click=move |_| on_choose.run(())
            >
                <MiniBoard lists=lists />
                <span class="tile-words">
                    <b class="tile-name">{name}</b>
                    <span class="tile-note">{note}</span>
                </span>
            </button>
        </li>
    }
}
