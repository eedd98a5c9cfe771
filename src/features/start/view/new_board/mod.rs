//! The sheet that begins a board: what it is called, from what it is made, on which days and with whom.

mod beginning;
mod setting_form;

use crate::ui::prelude::*;
use leptos::task::spawn_local;

pub(super) use self::beginning::Beginning;
use self::setting_form::SettingForm;
use crate::{
    features::{boards::queries::everybody, templates::setting::Setting},
    session::{Session, draft::Draft, use_session},
    ui::{
        button::{Button, ButtonKind},
        focus,
        mini_board::MiniBoard,
        sheet::Sheet,
        text_field::TextField,
    },
    words::{board, common, templates as words},
};

/// Where the focus goes when the sheet turns to days and people.
const TURNED: &str = "new-board-setting";

/// Asks for a name and what to begin with, then for days and people where there are some to choose, makes the board and
/// goes there.
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
    let beginnings = session.read(|ws| Beginning::all(ws, templates_only));
    let chosen = RwSignal::new(beginnings[0]);
    let suggestion = move |of: Beginning| session.read(|ws| of.name(ws));
    let name = RwSignal::new(suggestion(beginnings[0]));
    let draft = Draft::open("board".to_owned(), move |kept| name.set(kept));
    let close = move || {
        draft.drop();
        on_close.run(());
    };
    let nameless = RwSignal::new(false);
    let field = NodeRef::<HtmlInputElement>::new();
    let choose = move |beginning| {
        // A name the person gave stays; one that was only suggested follows the choice.
        if name.get_untracked() == suggestion(chosen.get_untracked()) {
            name.set(suggestion(beginning));
        }
        nameless.set(false);
        chosen.set(beginning);
    };
    // Days and people are chosen on the second side of the sheet.
    let setting = RwSignal::new(None::<RwSignal<Setting>>);
    let make = move |with: &Setting| {
        let name = name.get_untracked().trim().to_owned();
        let beginning = chosen.get_untracked();
        let mut with = with.clone();
        if let Some(before) = before {
            before.run(());
            // Only now is the first person there to be given what they do.
            with.people = beginning.suggested(session).people;
        }
        close();
        beginning.make(session, &name, &with);
    };
    let go_on = move || {
        if name.get_untracked().trim().is_empty() {
            nameless.set(true);
            field.get_untracked().into_iter().for_each(|it| drop(it.focus()));
            return;
        }
        let beginning = chosen.get_untracked();
        let suggested = beginning.suggested(session);
        if !asks(session, beginning) {
            return make(&suggested);
        }
        setting.set(Some(RwSignal::new(suggested)));
        spawn_local(async {
            leptos::task::tick().await;
            focus::go_to(TURNED);
        });
    };
    let (title, from, act) = match templates_only {
        true => (words::pick(), words::title(), words::use_template()),
        false => (common::new_board(), words::begin_with(), words::make_board()),
    };
    let tile = move |beginning: Beginning| {
        let is_chosen = move || chosen.get() == beginning;
        view! { <Tile beginning=beginning chosen=Signal::derive(is_chosen) on_choose=move || choose(beginning) /> }
    };
    let choosing = move || {
        view! {
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
                    on_enter=move |_: (String,)| go_on()
                />
                <div class="field">
                    <span class="name" aria-hidden="true">{from}</span>
                    <ul class="tiles" aria-label=from>
                        {beginnings.iter().copied().map(tile).collect_view()}
                    </ul>
                </div>
            </div>
        }
    };
    let asking = move |setting: RwSignal<Setting>| {
        let beginning = chosen.get_untracked();
        view! {
            <div class="new-board" id=TURNED tabindex="-1" role="group" aria-label=words::days_and_people()>
                <div class="stack-tight">
                    <p><b>{name.get_untracked()}</b></p>
                    <p class="small quiet">{beginning.about()}</p>
                </div>
                <SettingForm beginning=beginning setting=setting />
            </div>
        }
    };
    let foot = move || match setting.get() {
        None => {
            let says = move || if asks(session, chosen.get()) { words::next() } else { act };
            view! { <Button kind=ButtonKind::Main wide=true on_press=go_on>{says}</Button> }
        }
        Some(chosen) => view! {
            <Button on_press=move || setting.set(None)>{words::other_template()}</Button>
            <Button kind=ButtonKind::Main wide=true on_press=move || make(&chosen.get_untracked())>{act}</Button>
        },
    };
    view! {
        <Sheet title=title on_close=close foot=foot.place()>
            {move || match setting.get() {
                None => choosing(),
                Some(setting) => asking(setting),
            }}
        </Sheet>
    }
}

/// Whether there are days or people to choose.
fn asks(session: Session, beginning: Beginning) -> bool {
    session.read(|ws| {
        let several = everybody(ws).filter(|it| !it.1.left).nth(1).is_some();
        !beginning.anchors(ws).is_empty() || (several && !beginning.roles().is_empty())
    })
}

/// One thing to begin with.
#[component]
fn Tile(beginning: Beginning, chosen: Signal<bool>, #[prop(into)] on_choose: Callback<()>) -> View {
    let (face, note) = use_session().read(|ws| beginning.face(ws));
    let cards: usize = face.lists.iter().map(|it| it.1).sum();
    let makes = match cards {
        0 => words::makes(face.lists.len()),
        _ => words::makes_cards(face.lists.len(), cards),
    };
    view! {
        <li>
            <button
                type="button"
                class="tile"
                aria-pressed=move || chosen.get().to_string()
                on:click=move |_| on_choose.run(())
            >
                <MiniBoard lists=face.lists />
                <span class="tile-words">
                    <b class="tile-name">{face.name}</b>
                    <span class="tile-note">{note}</span>
                    <span class="tile-count small faint">{makes}</span>
                </span>
            </button>
        </li>
    }
}
