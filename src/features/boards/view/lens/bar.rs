//! The line under a board's head while a filter is in use: how much is seen, what is asked for, and the way out of it.

use crate::ui::prelude::*;

use super::{
    super::desk::{Opened, use_desk},
    part::{hindrance_name, part_name},
};
use crate::{
    features::boards::{
        lens::{
            filter::{Filter, Part},
            queries::{cards_on, hindrances},
            sieve::{Hindrance, Sieve},
        },
        queries::lists,
    },
    session::Scope,
    ui::{
        button::{Button, ButtonKind, ButtonSize},
        icon::{Glyph, Icon},
    },
    words::lens as words,
};

/// So many things in the way are named.
const MOST_HINDRANCES: usize = 3;

/// The filter in use; nothing while there is none.
#[component]
pub(in super::super) fn LensBar() -> View {
    let desk = use_desk();
    let filter = Memo::new(move |_| desk.look.with(|it| it.filter.clone()));
    let is_used = Memo::new(move |_| filter.with(|it| !it.is_empty()));
    let all = Memo::new(move |_| {
        let lists = desk.session.watch(&[Scope::Board(desk.board)], |ws| lists(ws, desk.board));
        let scopes: Vec<_> = lists.into_iter().map(Scope::List).chain([Scope::Board(desk.board)]).collect();
        desk.session.watch(&scopes, |ws| cards_on(ws, desk.board))
    });
    let is_empty = Memo::new(move |_| is_used.get() && desk.shown.all() == 0 && all.get() > 0);
    let chips = move || {
        let filter = filter.get();
        let words = filter.words.trim();
        let words = (!words.is_empty()).then(|| view_chip(words::words_are(words), None));
        let parts = filter.parts().iter().map(|it| view_chip(part_name(desk.session, *it), Some(*it)));
        (words, parts.collect_view()).place()
    };
    let bar = move || {
        view! {
            <section class="lens-bar" aria-label=words::active()>
                <p class="num lens-count" role="status">{move || words::seen_of(desk.shown.all(), all.get())}</p>
                <div class="lens-chips">{chips}</div>
                <span class="lens-save desk-only">
                    <Button kind=ButtonKind::Plain size=ButtonSize::Short on_press=move || desk.opened.set(Some(Opened::SavingLook))>
                        {words::save()}
                    </Button>
                </span>
                <Button size=ButtonSize::Short on_press=move || desk.look_as(|it| it.filter = Filter::default())>
                    {words::clear()}
                </Button>
            </section>
            <Show when=move || is_empty.get()>
                <Nothing filter=filter />
            </Show>
        }
    };
    view! { <Show when=move || is_used.get()>{bar}</Show> }
}

fn view_chip(name: String, part: Option<Part>) -> View {
    let desk = use_desk();
    let away = move |_| {
        desk.look_as(|it| match part {
            Some(part) => it.filter.set(part, false),
            None => it.filter.words.clear(),
        });
    };
    view! {
        <button type="button" class="chip on" aria-label=words::take_away(&name) on:click=away>
            <span>{name}</span>
            <Icon glyph=Glyph::Close small=true />
        </button>
    }
}

/// Nothing fits: says what alone is in the way, and takes it away at a press.
#[component]
fn Nothing(filter: Memo<Filter>) -> View {
    let desk = use_desk();
    let in_the_way = move || {
        // The filter is gone before what tells of it is.
        if desk.sieve.with(Sieve::is_open) {
            return View::nothing();
        }
        let found = desk
            .sieve
            .with(|sieve| filter.with(|it| desk.session.read(|ws| hindrances(ws, desk.board, it, sieve))));
        let way = |(hindrance, n): (Hindrance, usize)| {
            let name = filter.with(|it| hindrance_name(desk.session, it, hindrance));
            view! {
                <Button size=ButtonSize::Short on_press=move || desk.look_as(|it| take_away(&mut it.filter, hindrance))>
                    {words::only_hides(&name, n)}
                </Button>
            }
        };
        let nothing = found.is_empty().then(|| view! { <p class="small">{words::together_hide()}</p> });
        (nothing, found.into_iter().take(MOST_HINDRANCES).map(way).collect_view()).place()
    };
    view! {
        <div class="lens-nothing">
            <p class="strong">{words::none_fits()}</p>
            {in_the_way}
        </div>
    }
}

fn take_away(filter: &mut Filter, hindrance: Hindrance) {
    match hindrance {
        Hindrance::Words => filter.words.clear(),
        Hindrance::Kind(place) => {
            let parts = filter.kinds().nth(place).unwrap_or_default().to_vec();
            parts.into_iter().for_each(|it| filter.set(it, false));
        }
    }
}
