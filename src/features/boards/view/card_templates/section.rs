//! The part of the settings that lists the shop's 卡片模板.

use crate::ui::prelude::*;

use super::super::{look::look, name_sheet::NameSheet};
use crate::{
    domain::{card::Card, id::Id},
    features::boards::{
        card_templates::{CardTemplate, card_templates},
        commands::card::{rename_card, trash_card},
    },
    route::Route,
    session::{Scope, use_session},
    ui::{
        icon::{Glyph, Icon},
        icon_button::IconButton,
        notice::Notices,
    },
    words::{card as card_words, card_templates as words, common},
};

/// The templates, in order; each opens to be changed as a card does, where its board is there to open it on.
#[component]
pub fn CardTemplatesPart(
    /// Hands one to colleagues.
    #[prop(into)]
    on_send: Callback<(Id<Card>,)>,
) -> View {
    let session = use_session();
    let notices = Notices::current();
    let all = look([Scope::List(Card::TEMPLATES), Scope::Shop], card_templates);
    let naming = RwSignal::new(None::<Id<Card>>);
    let trash = move |template: Id<Card>, title: String| {
        session.run(move |ws, cx| trash_card(ws, cx, template, true));
        let back = move || session.run(move |ws, cx| trash_card(ws, cx, template, false));
        notices.offer(card_words::trashed_now(&title), common::restore(), back);
    };
    let row = move |it: CardTemplate| {
        let CardTemplate { template, title, board } = it;
        let from = board.as_ref().map(|it| words::from_board(&it.1));
        let change = move || match &board {
            Some((board, _)) => Route::Card(*board, template).go(),
            None => naming.set(Some(template)),
        };
        let (shown, label, gone) = (title.clone(), words::change(&title), words::trash(&title));
        let send = words::send(&title);
        view! {
            <li class="set">
                <Icon glyph=Glyph::Template />
                <p class="grow">{shown} <span class="small quiet word-list">{from}</span></p>
                <IconButton glyph=Glyph::Dispatch label=send on_press=move || on_send.run((template,)) />
                <IconButton glyph=Glyph::Edit label=label on_press=change />
                <IconButton glyph=Glyph::Trash label=gone on_press=move || trash(template, title.clone()) />
            </li>
        }
    };
    let listed = move || match all.with(Vec::is_empty) {
        true => view! { <p class="small faint">{words::none()}</p> },
        false => view! { <ul class="sets">{all.get().into_iter().map(row).collect_view()}</ul> },
    };
    let sheet = move || {
        let template = naming.get()?;
        let title = session.read(|ws| ws.get(template).map(|it| it.title.clone()).unwrap_or_default());
        let rename =
            move |(title,): (String,)| session.run(move |ws, cx| rename_card(ws, cx, template, &title));
        Some(view! {
            <NameSheet title=words::rename(&title) label=words::name() draft=format!("card/{template}/name") text=title on_name=rename on_close=move || naming.set(None) />
        })
    };
    view! {
        <section class="block" id="card-templates" tabindex="-1" aria-label=words::title()>
            <h2 class="section-title">{words::title()}</h2>
            <p class="small quiet">{words::note()}</p>
            {listed}
        </section>
        {sheet}
    }
}
