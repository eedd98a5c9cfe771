//! A field for the next step: Enter adds it and waits for another, a paste of many lines adds many.

use crate::ui::prelude::*;

use crate::{
    domain::{card::Card, id::Id},
    features::boards::commands::detail::{add_step, add_steps},
    session::{draft::Draft, use_session},
    ui::text_field::TextField,
    words::card as words,
};

/// The field under a checklist.
#[component]
pub(super) fn NewStep(card: Id<Card>) -> View {
    let session = use_session();
    let text = RwSignal::new(String::new());
    let draft = Draft::of(&format!("card/{card}/step"), text);
    let add = move |(line,): (String,)| {
        if line.trim().is_empty() {
            return;
        }
        text.set(String::new());
        draft.drop();
        session.run(move |ws, cx| add_step(ws, cx, card, &line));
    };
    let add_many = move |(lines,): (Vec<String>,)| session.run(move |ws, cx| add_steps(ws, cx, card, &lines));
    view! {
        <div class="new-step">
            <TextField
                label=words::add_step()
                label_hidden=true
                hint=words::step_hint()
                text=text
                on_input=move |(line,): (String,)| draft.keep(line)
                on_enter=add
                on_paste_lines=add_many
            />
        </div>
    }
}
