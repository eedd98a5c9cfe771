//! Pulling bars and their ends along the days, and carrying cards without a date onto a day.
//!
//! **Invariant:** nothing is written before it is let go; a bar that is put back stands where its dates say.

use crate::ui::prelude::*;
use leptos::wasm_bindgen::JsCast;
use web_sys::Element;

use super::{
    acting::{not_moved, put, shift, stand},
    course::Course,
};
use crate::{
    domain::{card::Card, id::Id, when::When, workspace::children::Slot},
    features::boards::timeline::{
        calendar::date,
        span::{Part, Span},
    },
    ui::drag::{Pull, PullEvent},
};

/// What is pulled or carried.
#[derive(Clone)]
struct Pulled {
    slot: Slot,
    card: Id<Card>,
    /// The bar, the part of it that is pulled and its days before; none for a card without a date.
    bar: Option<(HtmlElement, Part, Span)>,
    /// Where it was taken hold of, in pixels of the days.
    from: i32,
    /// Where it would be now.
    span: Option<Span>,
}

/// The pull of a time line.
pub(super) fn pull(course: Course) -> Pull {
    let pulled = StoredValue::new(None::<Pulled>);
    let rows = course.rows;
    Pull::new(
        move || rows.element(),
        course.sight.names,
        move |event| match event {
            PullEvent::Lifted(source, at) => pulled.set_value(take(course, &source, at)),
            PullEvent::At(at) => {
                pulled.update_value(|it| it.iter_mut().for_each(|it| follow(course, it, at)))
            }
            PullEvent::Dropped => end(course, pulled.get_value(), true),
            PullEvent::Cancelled => end(course, pulled.get_value(), false),
        },
    )
}

fn take(course: Course, source: &Element, from: i32) -> Option<Pulled> {
    let closest = |what| source.closest(what).ok().flatten();
    let slot: Slot = closest("[data-slot]")?.get_attribute("data-slot")?.parse().ok()?;
    let (card, span) = course.card(slot)?;
    let part = match source.get_attribute("data-pull")?.as_str() {
        "whole" => Some(Part::Whole),
        "from" => Some(Part::From),
        "to" => Some(Part::To),
        _ => None,
    };
    // Its row stays as it is, however far one scrolls meanwhile.
    course.rows.hold(course.rows.index_of(source));
    let bar = closest(".time-bar").map(|it| it.unchecked_into::<HtmlElement>());
    let bar = bar.zip(part).zip(span).map(|((bar, part), span)| (bar, part, span));
    Some(Pulled { slot, card, bar, from, span: None })
}

fn follow(course: Course, pulled: &mut Pulled, at: Option<i32>) {
    let calendar = course.calendar.get_untracked();
    let span = match (&pulled.bar, at) {
        (Some((_, part, before)), Some(at)) => Some(before.moved(*part, calendar.days_in(at - pulled.from))),
        (None, Some(at)) => Some(calendar.day_at(at)).map(|it| Span { from: it, to: it }),
        (_, None) => None,
    };
    if span == pulled.span {
        return;
    }
    pulled.span = span;
    course.marked.set(span);
    if let Some(((bar, ..), span)) = pulled.bar.as_ref().zip(span) {
        stand(course, bar, span);
    }
}

fn end(course: Course, pulled: Option<Pulled>, drop: bool) {
    course.marked.set(None);
    let Some(Pulled { slot, card, bar, span, .. }) = pulled else { return };
    match (&bar, span.filter(|_| drop)) {
        (Some((_, part, before)), Some(after)) if after != *before => {
            let days = match part {
                Part::To => after.to - before.to,
                _ => after.from - before.from,
            };
            shift(course, card, *part, days);
        }
        (None, Some(day)) => {
            put(course, card, (None, Some(When::all_day(date(day.from)))));
            course.focus_card(slot);
        }
        _ => not_moved(course, card),
    }
    course.rows.hold(None);
    let now = course.card(slot).and_then(|it| it.1);
    if let Some(((bar, ..), span)) = bar.zip(now) {
        // Where it stood before, its row has no reason to set it anew.
        stand(course, &bar, span);
    }
}
