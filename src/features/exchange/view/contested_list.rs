//! Cards that a merge left with two versions, to be opened one by one.

use crate::ui::prelude::*;

use crate::{
    features::exchange::queries::Contested,
    route::Route,
    ui::icon::{Glyph, Icon},
    words::exchange as words,
};

/// So many are listed; the others carry their mark on the board.
const LISTED: usize = 30;

/// The cards, each a way to itself.
#[component]
pub(super) fn ContestedList(cards: Vec<Contested>, on_open: Callback<()>) -> View {
    let count = cards.len();
    let row = |Contested { board, card, title }: Contested| {
        view! {
            <li>
                <a class="contested" href=Route::Card(board, card).to_string() on:click=move |_| on_open.run(())>
                    <Icon glyph=Glyph::Fork />
                    <span class="grow">{title}</span>
                    <Icon glyph=Glyph::Right small=true />
                </a>
            </li>
        }
    };
    let more = (count > LISTED).then(|| words::and_more(count - LISTED));
    (count > 0)
        .then(move || {
            view! {
                <section class="block">
                    <h3 class="section-title">{words::versions_left(count)}</h3>
                    <p class="small quiet">{words::versions_left_note()}</p>
                    <ul class="preview-rows">{cards.into_iter().take(LISTED).map(row).collect_view()}</ul>
                    {more.map(|it| view! { <p class="mini faint">{it}</p> })}
                </section>
            }
        })
        .place()
}
