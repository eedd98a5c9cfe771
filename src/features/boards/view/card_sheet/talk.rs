//! 评论: what was said about the card, oldest first.

use crate::ui::prelude::*;

use super::{super::look::look, comment::Comment};
use crate::{
    domain::{card::Card, id::Id},
    features::boards::open_card::talk,
    session::{Scope, use_session},
    words::card as words,
};

/// The comments of a card.
#[component]
pub(super) fn Talk(card: Id<Card>) -> View {
    let me = use_session().me();
    let said = look([Scope::Card(card), Scope::Shop], move |ws| talk(ws, card, me));
    let count = move || Some(said.with(Vec::len)).filter(|it| *it > 0);
    let nothing =
        move || said.with(Vec::is_empty).then(|| view! { <p class="small faint">{words::no_comments()}</p> });
    view! {
        <section class="block" aria-label=words::comments()>
            <h2 class="section-title">
                {words::comments()}
                <span class="count num">{count}</span>
            </h2>
            {nothing}
            <ul class="talk">
                <For each=move || said.get() key=|it| it.clone() let:said>
                    <Comment said=said />
                </For>
            </ul>
        </section>
    }
}
