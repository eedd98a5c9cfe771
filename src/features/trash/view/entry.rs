//! One thing that was put away.

use crate::ui::prelude::*;

use crate::{
    domain::name::Name,
    features::trash::{
        commands::Shelf,
        queries::{Act, PutAway, cards_with},
    },
    session::use_session,
    ui::{
        button::{Button, ButtonKind, ButtonSize},
        icon::{Glyph, Icon},
        local_time::local_time,
    },
    words::{board, common, fields, files, members, notes, trash as words, when},
};

/// So many titles are named of the cards that went along.
const NAMED: usize = 30;

/// What it is, who put it away and when, what became of it, and the ways back and out.
#[component]
pub(super) fn Entry(
    entry: PutAway,
    shelf: Shelf,
    #[prop(into)] on_restore: Callback<()>,
    #[prop(into)] on_purge: Callback<()>,
) -> View {
    let today = use_session().today();
    let (word, glyph) = kind(entry.kind);
    let name = shown_name(&entry);
    let put_away = entry.act.as_ref().map(|it| {
        let (who, when) = spoken(it, today);
        match shelf {
            Shelf::Trash => words::trashed_by(&who, &when),
            Shelf::Archive => words::archived_by(&who, &when),
        }
    });
    let line = [Some(entry.stood_in.join(" / ")).filter(|it| !it.is_empty()), put_away];
    let line = line.into_iter().flatten().collect::<Vec<_>>().join(" · ");
    let since = entry.changed_since.as_ref().map(|it| {
        let (who, when) = spoken(it, today);
        view! {
            <span class="state late">
                <Icon glyph=Glyph::Edit />
                {words::changed_since(&who, &when)}
            </span>
        }
    });
    let brings =
        entry.brings.as_ref().map(|it| view! { <span class="small faint">{words::brings(it)}</span> });
    let cards = (entry.cards > 0).then(|| view_cards(&entry));
    let of = name.clone();
    let purge = (shelf == Shelf::Trash).then(move || {
        view! {
            <Button kind=ButtonKind::Danger size=ButtonSize::Short on_press=on_purge>
                {words::purge()}
                <span class="hidden-text">{of}</span>
            </Button>
        }
    });
    view! {
        <li class="away">
            <Icon glyph=glyph />
            <div class="grow">
                <p class="away-name">
                    <span class="hidden-text">{word}" "</span>
                    {name.clone()}
                </p>
                <p class="small quiet">{line}</p>
                {since} {brings} {cards}
            </div>
            <div class="away-ways">
                <Button size=ButtonSize::Short on_press=on_restore>
                    {common::restore()}
                    <span class="hidden-text">{name}</span>
                </Button>
                {purge}
            </div>
        </li>
    }
}

/// The cards that went along, told when asked for.
fn view_cards(entry: &PutAway) -> View {
    let session = use_session();
    let (id, cards) = (entry.record, entry.cards);
    let open = RwSignal::new(false);
    let titles = move || {
        let titles = session.read(|ws| cards_with(ws, id, NAMED));
        let beyond = cards.saturating_sub(titles.len());
        let titles = titles.into_iter().map(|it| view! { <li>{it}</li> }).collect_view();
        let beyond = (beyond > 0).then(|| view! { <li class="faint">{words::cards_beyond(beyond)}</li> });
        view! { <ul class="away-cards small quiet">{titles} {beyond}</ul> }
    };
    view! {
        <button
            type="button"
            class="away-more small"
            aria-expanded=move || open.get().to_string()
            on:click=move |_| open.update(|it| *it = !*it)
        >
            <Icon glyph=Glyph::Down small=true />
            {words::cards_with(cards)}
        </button>
        {move || open.get().then(titles)}
    }
}

fn kind(kind: Name) -> (&'static str, Glyph) {
    match kind {
        Name::BOARD => (words::board(), Glyph::Board),
        Name::LIST => (words::list(), Glyph::Table),
        Name::STEP => (words::step(), Glyph::Steps),
        Name::COMMENT => (words::comment(), Glyph::Comment),
        Name::FILE => (files::file(), Glyph::Attach),
        Name::LABEL => (words::label(), Glyph::Tag),
        Name::LENS => (words::lens(), Glyph::Filter),
        Name::DEPARTMENT => (members::department(), Glyph::People),
        Name::FIELD => (fields::field(), Glyph::Table),
        Name::NOTEBOOK => (notes::notebook(), Glyph::Book),
        Name::NOTE => (notes::note(), Glyph::Note),
        _ => (words::card(), Glyph::Note),
    }
}

/// A name is never empty on the screen.
fn shown_name(entry: &PutAway) -> String {
    let unnamed = match entry.kind {
        _ if !entry.name.trim().is_empty() => return entry.name.clone(),
        Name::BOARD => board::untitled_board(),
        Name::LIST => board::untitled_list(),
        Name::NOTEBOOK => notes::untitled_notebook(),
        Name::NOTE => notes::untitled(),
        _ => board::untitled_card(),
    };
    unnamed.to_owned()
}

fn spoken(act: &Act, today: time::Date) -> (String, String) {
    let (day, time) = local_time(act.at);
    let who = act.by.clone().unwrap_or_else(|| common::unknown_person().to_owned());
    (who, when::moment(day, time, today))
}
