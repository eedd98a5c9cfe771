//! How far the card is: the lists of its board as stages, each one tap away.

use crate::ui::prelude::*;

use super::super::look::look;
use crate::{
    domain::{board::List, card::Card, id::Id},
    features::boards::{
        commands::card::move_card,
        open_card::{Stage, stages},
    },
    session::{Scope, use_session},
    ui::icon::{Glyph, Icon},
    words::card as words,
};

/// The lists of the board in a row; the card's own is marked.
#[component]
pub(super) fn Stages(card: Id<Card>) -> View {
    let session = use_session();
    let stages = look([Scope::Card(card), Scope::Everything], move |ws| stages(ws, card));
    let row = NodeRef::<HtmlElement>::new();
    Effect::new(move |_| {
        stages.track();
        row.get().into_iter().for_each(|row| reveal(&row));
    });
    let go = move |list: Id<List>| session.run(move |ws, cx| move_card(ws, cx, card, list, usize::MAX));
    let stage = move |Stage { list, name, here, passed, .. }: Stage| {
        let label = words::move_to_stage(&name);
        let tick = passed.then(|| view! { <Icon glyph=Glyph::Check small=true /> });
        let shown = if here {
            view! { <span class="stage" aria-current="step">{name}</span> }
        } else {
            view! {
                <button type="button" class="stage" aria-label=label on:click=move |_| go(list)>
                    {tick}
                    {name}
                </button>
            }
        };
        view! { <li>{shown}</li> }
    };
    view! {
        <ul class="stages" aria-label=words::stages() node_ref=row>
            {move || stages.get().into_iter().map(stage).collect_view()}
        </ul>
    }
}

/// Scrolls the row sideways until the card's own stage is in its middle.
fn reveal(row: &web_sys::HtmlElement) {
    let here = row.query_selector("[aria-current]").expect("the selector is well formed");
    if let Some(here) = here.and_then(|it| it.parent_element()) {
        let (row_box, here_box) = (row.get_bounding_client_rect(), here.get_bounding_client_rect());
        let middle = here_box.left() - row_box.left() - (row_box.width() - here_box.width()) / 2.0;
        row.set_scroll_left(row.scroll_left() + middle as i32);
    }
}
