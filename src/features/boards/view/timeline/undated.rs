//! The cards that have no date yet: to be carried onto a day, or dated by their menu.

use crate::ui::prelude::*;
use leptos::ev;

use super::{course::use_course, days::bar_said, row::read_bar};
use crate::{
    domain::workspace::children::Slot,
    route::Route,
    ui::{
        icon::{Glyph, Icon},
        keys::is_composing,
        panel::is_desk,
        placement::Anchor,
        virtual_list::{ListHandle, RowSlot, VirtualList},
    },
    words::{common, timeline as words},
};

/// The height of a row before any was seen.
const PLAIN_ROW: u32 = 46;

/// 没有日期: open while it is wanted; nothing when every card has a date.
#[component]
pub(super) fn Undated() -> View {
    let course = use_course();
    let count = Memo::new(move |_| course.undated.with(|it| it.len()));
    // Until somebody says otherwise: open where there is room, or where there was nothing else to see.
    let said = RwSignal::new(None::<bool>);
    let is_open = Memo::new(move |was: Option<&bool>| {
        let is_needed = || is_desk() || was == Some(&true) || course.lines.with(|it| it.is_empty());
        said.get().unwrap_or_else(is_needed)
    });
    let rows = ListHandle::<Slot>::new();
    let current = RwSignal::new(None::<Slot>);
    let list = move || {
        let row =
            move |row: RowSlot<Slot>| view! { <UndatedRow row=row rows=rows current=current count=count /> };
        view! {
            <p class="mini faint time-undated-note">{words::no_date_note()}</p>
            <VirtualList handle=rows keys=course.undated row=row estimate=PLAIN_ROW label=words::no_date() class="time-undated-rows" />
        }
    };
    let section = move || {
        view! {
            <section class="time-undated" class:open=is_open aria-label=words::no_date()>
                <button
                    type="button"
                    class="time-undated-head"
                    aria-expanded=move || is_open.get().to_string()
                    on:click=move |_| said.set(Some(!is_open.get_untracked()))
                >
                    <span>{words::no_date()}</span>
                    <span class="num faint">{move || count.get()}</span>
                    <Icon glyph=Glyph::Down small=true />
                </button>
                <Show when=move || is_open.get()>{list}</Show>
            </section>
        }
    };
    view! { <Show when=move || count.get() != 0>{section}</Show> }
}

#[component]
fn UndatedRow(
    row: RowSlot<Slot>,
    rows: ListHandle<Slot>,
    /// The row that Tab reaches.
    current: RwSignal<Option<Slot>>,
    count: Memo<usize>,
) -> View {
    let course = use_course();
    let desk = course.desk;
    let bar = Memo::new(move |_| read_bar(course, row.key.get()?));
    let today = desk.session.today();
    let card = move || bar.with_untracked(|it| it.as_ref().map(|it| it.card));
    let open = move || card().into_iter().for_each(|it| Route::Card(desk.board, it).go());
    let open_menu =
        move |anchor: Anchor| card().into_iter().for_each(|it| course.menu.set(Some((it, anchor))));
    let on_more = move |ev: ev::MouseEvent| {
        ev.stop_propagation();
        open_menu(Anchor::of(&event_target(&ev)));
    };
    let on_context_menu = move |ev: ev::MouseEvent| {
        ev.prevent_default();
        open_menu(Anchor::of_context_menu(&ev, &event_target(&ev)));
    };
    let walk = move |by: isize| {
        let next = row.index.get_untracked().checked_add_signed(by).and_then(|it| rows.key(it));
        next.into_iter().for_each(|it| _ = rows.focus(it));
    };
    let on_keydown = move |ev: ev::KeyboardEvent| {
        let is_other = is_composing(&ev) || ev.ctrl_key() || ev.meta_key() || ev.alt_key() || ev.shift_key();
        if is_other || ev.target() != ev.current_target() {
            return;
        }
        match ev.key().as_str() {
            "Enter" => open(),
            "ArrowUp" => walk(-1),
            "ArrowDown" => walk(1),
            _ => return,
        }
        ev.prevent_default();
        ev.stop_propagation();
    };
    let reached = move || row.is_reached(current);
    view! {
        <div
            class="time-row undated"
            role="listitem"
            tabindex=move || if reached() { "0" } else { "-1" }
            aria-label=move || bar.with(|it| it.as_ref().map(|it| bar_said(it, today)))
            aria-posinset=move || row.index.get() + 1
            aria-setsize=count
            data-slot=move || row.key.get().map(|it| it.to_string())
            data-pull="new"
            data-lift="true"
            on:click=move |_| open()
            on:contextmenu=on_context_menu
            on:keydown=on_keydown
            on:focus=move |_| {
                if let Some(key) = row.key.try_get_untracked() {
                    current.set(key);
                }
            }
        >
            <span class="time-title grow">{move || bar.with(|it| it.as_ref().map(|it| it.title.clone()))}</span>
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
    }
}
