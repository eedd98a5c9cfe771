//! Which card, and how the two are linked.

use crate::ui::prelude::*;

use super::{super::look::look, picker::Closing, relations::name};
use crate::{
    domain::{card::Card, id::Id},
    features::links::{
        commands::{Relation, link},
        queries::{Candidate, candidates},
    },
    session::use_session,
    ui::{announce::announce, chip::Chip, text_field::TextField},
    words::links as words,
};

/// So many cards are listed; the others are found by their words.
const MOST: usize = 20;

/// Chooses how first, then the card; choosing the card links it.
#[component]
pub(super) fn LinkPicker(card: Id<Card>) -> View {
    let session = use_session();
    let close = expect_context::<Closing>().0;
    let how = RwSignal::new(Relation::BlockedBy);
    let sought = RwSignal::new(String::new());
    let found = look([], move |ws| sought.with(|it| candidates(ws, Some(card), it, MOST)));
    let chip = move |relation: Relation| {
        view! {
            <Chip pressed=Signal::derive(move || how.get() == relation) on_press=move || how.set(relation)>
                {name(relation)}
            </Chip>
        }
    };
    let note = move || match how.get() {
        Relation::BlockedBy => words::blocked_by_note(),
        Relation::Blocks => words::blocks_note(),
        Relation::Repeats => words::repeats_note(),
        _ => words::relates_note(),
    };
    let choose = move |other: Id<Card>, title: &str| {
        let relation = how.get_untracked();
        session.run(move |ws, cx| link(ws, cx, card, relation, other));
        announce(&words::say_linked(title));
        close.run(());
    };
    let row = move |Candidate { card: other, title, board }: Candidate| {
        let said = title.clone();
        view! {
            <li>
                <button type="button" class="menu-row candidate" on:click=move |_| choose(other, &said)>
                    <span class="grow">{title}</span>
                    <span class="mini faint">{board}</span>
                </button>
            </li>
        }
    };
    view! {
        <div class="link-picker">
            <div class="chips" role="group" aria-label=words::how()>
                {Relation::CHOICES.map(chip).collect_view()}
            </div>
            <p class="mini faint" aria-live="polite">{note}</p>
            <TextField label=words::find() label_hidden=true hint=words::find() text=sought kind="search" first=true />
            <ul class="candidates" aria-label=words::find()>
                {move || found.get().into_iter().map(row).collect_view()}
            </ul>
            <Show when=move || found.with(Vec::is_empty)>
                <p class="small faint">{words::none_found()}</p>
            </Show>
        </div>
    }
}
