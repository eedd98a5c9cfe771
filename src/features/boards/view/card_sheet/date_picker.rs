//! A month to choose a day from, with keys as with a finger.

use crate::ui::prelude::*;
use leptos::ev;
use time::Date;

use super::date_grid::{DAYS, WEEK, day_at, in_months, led, place_of};
use crate::{
    ui::{icon::Glyph, icon_button::IconButton, keys::is_composing},
    words::{card as words, when},
};

/// One month at a time. The cells stay while months change; only what they say does.
#[component]
pub(super) fn DatePicker(
    chosen: Signal<Option<Date>>,
    today: Date,
    #[prop(into)] on_pick: Callback<(Date,)>,
) -> View {
    // The day that Tab reaches, and whose month is shown.
    let at = RwSignal::new(chosen.get_untracked().unwrap_or(today));
    Effect::new(move |_| chosen.get().into_iter().for_each(|day| at.set(day)));
    let grid = NodeRef::<HtmlElement>::new();
    let on_keydown = move |ev: ev::KeyboardEvent| {
        if is_composing(&ev) {
            return;
        }
        if let Some(day) = led(at.get_untracked(), &ev.key()) {
            ev.prevent_default();
            at.set(day);
            focus(grid, place_of(day));
        }
    };
    let title = move || {
        let day = at.get();
        words::month(day.year(), u8::from(day.month()))
    };
    let turn = move |months: i32| at.update(|it| *it = in_months(*it, months));
    let cell = move |place: usize| {
        let day = Memo::new(move |_| day_at(at.get(), place));
        let is_chosen = move || chosen.get() == Some(day.get());
        view! {
            <td aria-selected=move || is_chosen().to_string()>
                <button
                    type="button"
                    class="day"
                    class:other=move || day.get().month() != at.get().month()
                    class:on=is_chosen
                    aria-label=move || words::day_said(day.get().day(), &when::day(day.get(), today))
                    aria-current=move || (day.get() == today).then_some("date")
                    tabindex=move || if day.get() == at.get() { "0" } else { "-1" }
                    on:click=move |_| on_pick.run((day.get_untracked(),))
                >
                    {move || day.get().day()}
                </button>
            </td>
        }
    };
    let week = move |row: usize| {
        view! { <tr>{(row * 7..row * 7 + 7).map(cell).collect_view()}</tr> }
    };
    let column = |day| view! { <th scope="col">{when::weekday(day)}</th> };
    view! {
        <div class="month">
            <div class="row">
                <IconButton glyph=Glyph::Back label=words::previous_month() on_press=move || turn(-1) />
                <b class="grow month-name" aria-live="polite">{title}</b>
                <IconButton glyph=Glyph::Right label=words::next_month() on_press=move || turn(1) />
            </div>
            <table role="grid" aria-label=title node_ref=grid on:keydown=on_keydown>
                <thead>
                    <tr>{WEEK.map(column)}</tr>
                </thead>
                <tbody>{(0..DAYS / 7).map(week).collect_view()}</tbody>
            </table>
        </div>
    }
}

fn focus(grid: NodeRef<HtmlElement>, place: usize) {
    let days = grid.get_untracked().map(|it| it.get_elements_by_class_name("day"));
    let day = days.and_then(|it| it.item(u32::try_from(place).unwrap_or(0)));
    if let Some(day) = day {
        _ = leptos::wasm_bindgen::JsCast::unchecked_into::<web_sys::HtmlElement>(day).focus();
    }
}
