//! The names of the days above the bars, and what lies under the rows: weekends and today.

use crate::ui::prelude::*;
use time::Weekday;

use super::{course::use_course, days::span_said};
use crate::{
    features::boards::timeline::calendar::{Mark, Scale, Unit, date},
    words::{timeline as words, when},
};

/// Narrower days have room for one letter of their weekday.
const NARROW: i32 = 34;

/// The two lines of names. They are for the eye: bars say their days themselves.
#[component]
pub(super) fn TimeHead() -> View {
    let course = use_course();
    let today = course.desk.session.today();
    let units = Memo::new(move |_| course.desk.look.with(|it| it.scale.units()));
    let marks = move |unit: fn((Unit, Unit)) -> Unit| {
        let (from, to) = course.sight.named.get();
        course.calendar.with(|it| it.marks(unit(units.get()), from, to))
    };
    let mark = move |mark: Mark| {
        let of = date(mark.day);
        let is_day = mark.unit == Unit::Day;
        let rest = is_day && matches!(of.weekday(), Weekday::Saturday | Weekday::Sunday);
        let weekday =
            is_day.then(|| view! { <span class="time-weekday">{weekday(of.weekday(), mark.width)}</span> });
        view! {
            <span
                class="time-unit"
                class:rest=rest
                class:today=is_day && of == today
                style:left=move || format!("{}px", mark.left)
                style:width=move || format!("{}px", mark.width)
            >
                <span class="time-unit-name">{weekday} {name(mark)}</span>
            </span>
        }
    };
    let marked = move || {
        let span = course.marked.get()?;
        let (left, width) = course.calendar.with(|it| it.stretch(span.from, span.to));
        Some(view! {
            <div class="time-mark" style:left=move || format!("{left}px") style:width=move || format!("{width}px")>
                <span class="time-mark-name">{span_said(span, today)}</span>
            </div>
        })
    };
    view! {
        <div class="time-head" aria-hidden="true">
            <div class="time-corner"></div>
            <div class="time-units">
                <For each=move || marks(|it| it.0) key=|it| *it let:it>{mark(it)}</For>
            </div>
            <div class="time-units lower">
                <For each=move || marks(|it| it.1) key=|it| *it let:it>{mark(it)}</For>
            </div>
            {marked}
        </div>
    }
}

/// What a stretch of days is called above them.
fn name(mark: Mark) -> String {
    let of = date(mark.day);
    let (year, month, day) = (of.year(), u8::from(of.month()), of.day());
    match mark.unit {
        Unit::Day => day.to_string(),
        Unit::Week => words::day_of_month(month, day),
        Unit::Month if mark.width < 4 * NARROW => words::month_alone(month),
        Unit::Month => words::month(year, month),
        Unit::Year => words::year(year),
    }
}

fn weekday(day: Weekday, width: i32) -> String {
    if width >= NARROW {
        return when::weekday(day).to_owned();
    }
    match day {
        Weekday::Monday => words::monday(),
        Weekday::Tuesday => words::tuesday(),
        Weekday::Wednesday => words::wednesday(),
        Weekday::Thursday => words::thursday(),
        Weekday::Friday => words::friday(),
        Weekday::Saturday => words::saturday(),
        Weekday::Sunday => words::sunday(),
    }
    .to_owned()
}

/// Weekends and today, as high as the view.
#[component]
pub(super) fn TimeGround() -> View {
    let course = use_course();
    let today = course.desk.session.today().to_julian_day();
    let place = move || course.calendar.with(|it| it.stretch(today, today));
    let has_weekends = move || course.desk.look.with(|it| it.scale != Scale::Month);
    view! {
        <div class="time-ground" aria-hidden="true">
            <div class="time-side"></div>
            <div class="time-days" class:weekends=has_weekends>
                <div
                    class="time-today"
                    style:left=move || format!("{}px", place().0)
                    style:width=move || format!("{}px", place().1)
                ></div>
            </div>
        </div>
    }
}
