//! The overlay: a box, and under it what was found. The keyboard stays in the box and leads through the rows.
//!
//! **Invariant:** Enter opens only what is chosen, and never while a word is being composed.

use crate::ui::prelude::*;
use leptos::ev;

use super::{
    answer::Answer,
    keys_row::KeysRow,
    looking::{Looking, Place},
    offers::{Fitting, Offer, OfferOption},
    result::ResultOption,
};
use crate::{
    features::search::index::MOST_RESULTS,
    ui::{
        empty::Empty,
        icon::{Glyph, Icon},
        icon_button::IconButton,
        keys, layer,
        pace::after_paint,
    },
    words::{common, search as words},
};

/// Looks for cards; open as long as it exists. Needs the [`Finder`] of the app.
#[component]
pub fn SearchPalette(
    /// What is offered beside cards.
    offers: Vec<Offer>,
    #[prop(into)] on_close: Callback<()>,
) -> View {
    let palette = NodeRef::<HtmlElement>::new();
    let layer = layer::hold(palette, on_close);
    let close = move || {
        layer.close();
        on_close.run(());
    };
    let looking = Looking::new(offers);
    // After the first paint, so that it does not wait.
    after_paint(move || looking.finder.prepare());
    let open = move |place: Option<Place>| match place {
        Some(Place::Found(index)) => {
            if let Some(route) = looking.follow(index) {
                close();
                route.go();
            }
        }
        Some(Place::Offer(index)) => {
            let go = looking.offers.with_value(|it| it[index].go.clone());
            close();
            go();
        }
        None => {}
    };
    let on_keydown = move |ev: ev::KeyboardEvent| {
        if keys::is_composing(&ev) || ev.ctrl_key() || ev.meta_key() || ev.alt_key() || ev.shift_key() {
            return;
        }
        match ev.key().as_str() {
            "Enter" => open(untrack(|| looking.place(looking.chosen()))),
            key if looking.lead(key) => {}
            _ => return,
        }
        ev.prevent_default();
    };
    view! {
        <div class="veil" on:click=move |_| close()></div>
        <div class="palette" role="dialog" aria-modal="true" aria-label=common::search() tabindex="-1" node_ref=palette>
            <div class="palette-input">
                <Icon glyph=Glyph::Search />
                <SearchBox looking=looking on_keydown=on_keydown />
                <IconButton glyph=Glyph::Close label=common::close() on_press=close />
            </div>
            <KeysRow looking=looking />
            <Results looking=looking on_open=move |(place,): (Place,)| open(Some(place)) />
            <p class="palette-foot mini faint desk-only">{words::keys()}</p>
        </div>
    }
}

/// The box. Nothing is ever written into it but by the person, or a filter they chose.
#[component]
fn SearchBox(looking: Looking, on_keydown: impl Fn(ev::KeyboardEvent) + 'static) -> View {
    let id = looking.rows_id.get_value();
    let chosen = move || looking.place(looking.chosen()).map(|it| looking.row_id(it));
    view! {
        <input
            type="search"
            role="searchbox"
            class="search-box"
            aria-label=common::search()
            aria-autocomplete="list"
            aria-controls=format!("{id}-before {id} {id}-after")
            aria-activedescendant=chosen
            placeholder=words::hint()
            autocomplete="off"
            autocapitalize="off"
            spellcheck="false"
            enterkeyhint="search"
            data-first="true"
            node_ref=looking.input
            on:input=move |ev| looking.type_in(event_target_value(&ev))
            on:compositionstart=move |_| looking.composing.set(true)
            on:compositionend=move |ev| {
                looking.composing.set(false);
                looking.type_in(event_target_value(&ev));
            }
            on:keydown=on_keydown
        />
    }
}

/// What was found, or what to do when nothing is.
#[component]
fn Results(looking: Looking, #[prop(into)] on_open: Callback<(Place,)>) -> View {
    let Looking { answer, drawn, .. } = looking;
    let count = Memo::new(move |_| answer.with(|it| it.rows.len()).min(drawn.get()));
    let body = NodeRef::<HtmlElement>::new();
    let on_scroll = move |_: ev::Event| {
        let Some(body) = body.get_untracked() else { return };
        if body.scroll_top() + 2 * body.client_height() > body.scroll_height() {
            looking.draw_past(drawn.get_untracked());
        }
    };
    let asked = Memo::new(move |_| answer.with(|it| it.asked.clone()));
    Effect::new(move |_| {
        asked.track();
        body.get_untracked().into_iter().for_each(|it| it.set_scroll_top(0));
    });
    let option = move |index: usize| {
        let row = Memo::new(move |_| answer.with(|it| it.rows.get(index).map(|it| it.1.clone())));
        let begins = Memo::new(move |_| answer.with(|it| it.begins(index)));
        let head = move || {
            begins.get().map(|(group, count)| {
                view! { <div class="result-head" role="presentation"><span>{group.word()}</span> <span>{count}</span></div> }
            })
        };
        view! {
            {head}
            <ResultOption
                id=looking.row_id(Place::Found(index))
                row=row
                chosen=Signal::derive(move || looking.is_chosen(Place::Found(index)))
                on_point=move || looking.point(Place::Found(index))
                on_open=move || on_open.run((Place::Found(index),))
            />
        }
    };
    let offered = move |part: &'static str, all: fn(&Fitting) -> &Vec<usize>| {
        let fitting = looking.fitting;
        let option = move |place: usize| {
            let at = Place::Offer(place);
            view! {
                <OfferOption
                    id=looking.row_id(at)
                    offer=looking.offers.with_value(|it| it[place].clone())
                    chosen=Signal::derive(move || looking.is_chosen(at))
                    on_point=move || looking.point(at)
                    on_open=move || on_open.run((at,))
                />
            }
        };
        let is_empty = Memo::new(move |_| fitting.with(|it| all(it).is_empty()));
        view! {
            <div class="result-head" aria-hidden="true" hidden=is_empty><span>{words::actions()}</span></div>
            <div
                role="listbox"
                aria-label=words::actions()
                id=format!("{}-{part}", looking.rows_id.get_value())
                hidden=is_empty
            >
                <For each=move || fitting.with(|it| all(it).clone()) key=|it| *it children=option />
            </div>
        }
    };
    let is_nothing = Memo::new(move |_| looking.len() == 0);
    let said = move || answer.with(|it| said(it, looking.len() - it.rows.len()));
    view! {
        // A stop of its own: with many offers it scrolls, and what is in it is walked from the field.
        <div class="palette-body" tabindex="0" node_ref=body on:scroll=on_scroll>
            {offered("before", |it| &it.before)}
            <div role="listbox" aria-label=words::results() id=looking.rows_id.get_value() hidden=move || count.get() == 0>
                <For each=move || 0..count.get() key=|it| *it children=option />
            </div>
            {move || (is_nothing.get() && !answer.with(|it| it.waiting)).then(|| view_nothing(asked))}
            <p class="mini faint palette-more" hidden=move || answer.with(|it| !it.cut)>
                {words::found_many(MOST_RESULTS)}
            </p>
            {offered("after", |it| &it.after)}
        </div>
        <p class="hidden-text" role="status">{said}</p>
    }
}

/// What a reader hears when an answer comes.
fn said(answer: &Answer, offers: usize) -> Option<String> {
    match (answer.asked.is_empty(), answer.total + offers) {
        (true, _) => None,
        _ if answer.waiting => None,
        (false, 0) => Some(words::nothing_found(&answer.asked)),
        (false, total) => Some(words::found(total)),
    }
}

fn view_nothing(asked: Memo<String>) -> View {
    view! {
        <Empty
            glyph=Glyph::Search
            title=Signal::derive(move || match asked.with(|it| it.is_empty()) {
                true => words::nothing_asked().to_owned(),
                false => asked.with(|it| words::nothing_found(it)),
            })
            note=Signal::derive(move || match asked.with(|it| it.is_empty()) {
                true => words::nothing_asked_note(),
                false => words::nothing_found_note(),
            }.to_owned())
        />
    }
}
