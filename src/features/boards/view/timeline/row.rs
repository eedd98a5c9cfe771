//! A row of the time line: the head of a group, or a card with its bar.

use crate::ui::prelude::*;
use leptos::{ev, wasm_bindgen::JsCast};

use super::{
    acting::{Hand, shift, shifting},
    course::{Course, use_course},
    days::bar_said,
};
use crate::{
    domain::{card::Card, id::Id, workspace::children::Slot},
    features::boards::{
        queries::seal,
        timeline::{bar::Bar, lines::Line},
    },
    route::Route,
    session::Scope,
    ui::{
        icon::{Glyph, Icon},
        keys::is_composing,
        placement::Anchor,
        virtual_list::RowSlot,
    },
    words::{common, timeline as words},
};

/// A bar has no room for a picture below so many pixels.
const SHORT: i32 = 24;
/// So many rows are a page for the keys that turn pages.
const PAGE: isize = 12;

/// Reads a card as a bar.
pub(super) fn read_bar(course: Course, slot: Slot) -> Option<Bar> {
    let session = course.desk.session;
    let card = session.read(|ws| ws.in_slot(slot).map(|it| Id::<Card>::of(it.id)))?;
    let me = session.me();
    session.watch(&[Scope::Card(card), Scope::Shop], |ws| {
        crate::features::boards::timeline::bar::bar(ws, slot, me)
    })
}

/// One recycled row.
#[component]
pub(super) fn TimeRow(row: RowSlot<Line>) -> View {
    let course = use_course();
    let hand = expect_context::<Hand>();
    let desk = course.desk;
    let slot = Memo::new(move |_| row.key.get().and_then(|it| it.card));
    let bar = Memo::new(move |_| read_bar(course, slot.get()?));
    let group = Memo::new(move |_| course.group(row.key.get().filter(|it| it.card.is_none())?.group));
    let place = Memo::new(move |_| {
        let span = bar.with(|it| it.as_ref().and_then(Bar::span))?;
        Some(course.calendar.with(|it| it.stretch(span.from, span.to)))
    });
    let today = desk.session.today();
    let is = move |what: fn(&Bar) -> bool| move || bar.with(|it| it.as_ref().is_some_and(what));
    let card = move || bar.with_untracked(|it| it.as_ref().map(|it| it.card));
    let open = move || card().into_iter().for_each(|it| Route::Card(desk.board, it).go());
    let is_head = move || group.with(Option::is_some);
    let name = move || match group.get() {
        Some((name, _)) => name,
        None => bar.with(|it| it.as_ref().map(|it| it.title.clone()).unwrap_or_default()),
    };
    let count = move || group.with(|it| it.as_ref().map(|it| it.1));
    let said = move || match group.get() {
        Some((name, n)) => words::group_cards(&name, n),
        None => bar.with(|it| it.as_ref().map(|it| bar_said(it, today)).unwrap_or_default()),
    };
    let owner = Memo::new(move |_| bar.with(|it| it.as_ref().and_then(|it| it.owner.clone())));
    let seal_of = move || {
        owner.get().map(|(name, mine)| {
            let letter: String = seal(&name).into();
            view! { <span class="avatar" class:me=mine>{letter}</span> }
        })
    };
    let glyph = Memo::new(move |_| bar.with(|it| it.as_ref().and_then(|it| state_glyph(it, today))));
    let picture = move || Some(view! { <Icon glyph=glyph.get()? small=true /> });
    let reached = move || match (row.key.get(), course.current.get()) {
        (Some(own), Some(current)) => own == current,
        // The first row is the head of a group.
        (Some(own), None) => own.card.is_some() && row.index.get() == 1,
        _ => false,
    };
    let open_menu =
        move |anchor: Anchor| card().into_iter().for_each(|it| course.menu.set(Some((it, anchor))));
    let on_more = move |ev: ev::MouseEvent| {
        ev.stop_propagation();
        open_menu(Anchor::of(&event_target(&ev)));
    };
    let on_context_menu = move |ev: ev::MouseEvent| {
        if card().is_some() {
            ev.prevent_default();
            open_menu(Anchor::of_context_menu(&ev, &event_target(&ev)));
        }
    };
    // A finger that touches a bar first shows its ends; a second touch, or one on the name, opens the card.
    let had_focus = StoredValue::new(false);
    let on_pointerdown = move |ev: ev::PointerEvent| {
        let focused = crate::ui::focus::focused();
        let own = ev.current_target().and_then(|it| it.dyn_into::<HtmlElement>().ok());
        had_focus.set_value(ev.pointer_type() == "mouse" || (own.is_some() && focused == own));
    };
    let on_click = move |ev: ev::MouseEvent| {
        let target = event_target::<web_sys::Element>(&ev);
        let on = |what| target.closest(what).ok().flatten().is_some();
        if on(".time-title") || (on(".time-bar") && had_focus.get_value()) {
            open();
        }
    };
    let on_keydown = move |ev: ev::KeyboardEvent| {
        let is_other = is_composing(&ev) || ev.ctrl_key() || ev.meta_key();
        if is_other || ev.target() != ev.current_target() {
            return;
        }
        let (Some(card), Some(slot)) = (card(), slot.get_untracked()) else { return };
        let key = ev.key();
        let at = row.index.get_untracked();
        if hand.is_full() {
            if !hand.act(course, &key) {
                return;
            }
        } else if let Some((part, days)) = shifting(&ev) {
            shift(course, card, part, days);
            course.focus_card(slot);
        } else if ev.alt_key() || ev.shift_key() {
            return;
        } else {
            match key.as_str() {
                "Enter" => open(),
                " " => {
                    let own = event_target::<web_sys::Element>(&ev);
                    let bar = own.query_selector(".time-bar").ok().flatten();
                    bar.into_iter().for_each(|it| hand.lift(course, slot, it.unchecked_into()));
                }
                "ArrowUp" => course.walk(at, -1),
                "ArrowDown" => course.walk(at, 1),
                "PageUp" => course.walk(at, -PAGE),
                "PageDown" => course.walk(at, PAGE),
                "Home" => course.walk(1, 0),
                "End" => course.walk(usize::MAX, 0),
                _ => return,
            }
        }
        ev.prevent_default();
        ev.stop_propagation();
    };
    let on_focus = move |_| {
        if let Some(key) = row.key.try_get_untracked() {
            course.current.set(key);
        }
    };
    view! {
        <div
            class="time-row"
            class:head=is_head
            role="listitem"
            tabindex=move || if reached() { "0" } else { "-1" }
            aria-label=said
            aria-posinset=move || row.index.get() + 1
            aria-setsize=move || course.lines.with(|it| it.len())
            data-row=move || row.index.get()
            data-slot=move || slot.get().map(|it| it.to_string())
            on:pointerdown=on_pointerdown
            on:click=on_click
            on:contextmenu=on_context_menu
            on:keydown=on_keydown
            on:focus=on_focus
            on:blur=move |_| hand.open(course)
        >
            <div class="time-name" class:closed=is(|it| it.done)>
                <span class="time-title">{name}</span>
                <span class="time-count num faint">{count}</span>
                {seal_of}
                <Aside row=row place=place />
                <button
                    type="button"
                    class="icon-button time-more"
                    tabindex="-1"
                    data-no-drag="true"
                    aria-label=common::more()
                    aria-haspopup="menu"
                    on:click=on_more
                >
                    <Icon glyph=Glyph::More />
                </button>
            </div>
            <div class="time-track">
                <div
                    class="time-bar"
                    class:milestone=is(Bar::is_milestone)
                    class:closed=is(|it| it.done)
                    class:late=move || bar.with(|it| it.as_ref().is_some_and(|it| it.is_late(today)))
                    class:short=move || place.get().is_some_and(|it| it.1 < SHORT)
                    class:early=is(|it| !it.done && it.is_too_early())
                    data-pull="whole"
                    style:left=move || place.get().map(|it| format!("{}px", it.0))
                    style:width=move || place.get().map(|it| format!("{}px", it.1))
                >
                    <span class="time-shape"></span>
                    {picture}
                    <span class="time-grip" data-pull="from" data-at-once="true"></span>
                    <span class="time-grip end" data-pull="to" data-at-once="true"></span>
                </div>
            </div>
        </div>
    }
}

/// What a bar says by its picture, so that colour does not say it alone.
fn state_glyph(bar: &Bar, today: time::Date) -> Option<Glyph> {
    match bar {
        it if it.done => Some(Glyph::Check),
        it if it.is_late(today) => Some(Glyph::Late),
        it if !it.waits_for.is_empty() => Some(Glyph::Lock),
        _ => None,
    }
}

/// Leads to the bar where it lies outside of what is seen.
#[component]
fn Aside(row: RowSlot<Line>, place: Memo<Option<(i32, i32)>>) -> View {
    let course = use_course();
    let side = Memo::new(move |_| {
        let (from, to) = course.sight.rested.get();
        let (left, width) = place.get()?;
        match () {
            () if to == 0 => None,
            () if left + width <= from => Some(Glyph::Back),
            () if left >= to => Some(Glyph::Right),
            () => None,
        }
    });
    let go = move |ev: ev::MouseEvent| {
        ev.stop_propagation();
        row.key.get_untracked().into_iter().for_each(|it| course.reveal(it));
    };
    let drawn = move || {
        let glyph = side.get()?;
        Some(view! {
            <button type="button" class="icon-button time-aside" tabindex="-1" data-no-drag="true" aria-label=words::go_to_bar() on:click=go>
                <Icon glyph=glyph />
            </button>
        })
    };
    view! { {drawn} }
}
