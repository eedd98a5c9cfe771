//! Cards deleted here and worked on there, or the other way round: 恢复 or 保持删除, one by one.

use crate::ui::prelude::*;

use super::turn::called;
use crate::{
    domain::{board::Member, id::Id},
    features::{
        boards::queries::{is_me, member_name},
        exchange::revived::Revived,
        trash::commands::{Shelf, restore},
    },
    session::use_session,
    ui::{
        button::{Button, ButtonSize},
        icon::{Glyph, Icon},
    },
    words::{board, common, revived as words},
};

/// So many are asked about here; the others say in 回收站 that they were changed since.
const LISTED: usize = 30;

/// What a person decided.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Decision {
    Open,
    Restored,
    Kept,
}

/// The cards, each with its two ways.
#[component]
pub(super) fn RevivedList(cards: Vec<Revived>) -> View {
    let count = cards.len();
    let more = (count > LISTED).then(|| words::and_more(count - LISTED));
    (count > 0)
        .then(move || {
            view! {
                <section class="block">
                    <h3 class="section-title">{words::title(count)}</h3>
                    <p class="small quiet">{words::note()}</p>
                    <ul class="preview-rows">{cards.into_iter().take(LISTED).map(row).collect_view()}</ul>
                    {more.map(|it| view! { <p class="mini faint">{it}</p> })}
                </section>
            }
        })
        .place()
}

fn row(it: Revived) -> View {
    let session = use_session();
    let decided = RwSignal::new(Decision::Open);
    let name = if it.title.is_empty() { board::untitled_card().to_owned() } else { it.title };
    let named = |who: Id<Member>| {
        session.read(|ws| match is_me(ws, Some(who), session.me()) {
            true => common::me().to_owned(),
            false => called(&member_name(ws, who).unwrap_or_default()),
        })
    };
    let story = words::story(&named(it.trashed_by), &named(it.edited_by));
    let card = it.card.any();
    let bring = move || {
        session.run(move |ws, cx| restore(ws, cx, card, Shelf::Trash));
        decided.set(Decision::Restored);
    };
    let of = name.clone();
    let ways = move || match decided.get() {
        Decision::Restored => {
            view! { <span class="state done"><Icon glyph=Glyph::Check small=true />{words::restored()}</span> }
        }
        Decision::Kept => view! { <span class="state">{words::kept()}</span> },
        Decision::Open => {
            let (first, second) = (of.clone(), of.clone());
            view! {
                <Button size=ButtonSize::Short on_press=bring>{common::restore()}<span class="hidden-text">{first}</span></Button>
                <Button size=ButtonSize::Short on_press=move || decided.set(Decision::Kept)>{words::keep()}<span class="hidden-text">{second}</span></Button>
            }
        }
    };
    view! {
        <li class="revived">
            <Icon glyph=Glyph::Trash />
            <div class="grow">
                <b>{name}</b>
                <p class="small quiet">{story}</p>
            </div>
            <span class="revived-ways" role="status">{ways}</span>
        </li>
    }
}
