//! What is done to a bar: moved by keys or by the menu, lifted by keys; each ends in one act and is said aloud.

use crate::ui::prelude::*;
use leptos::ev;

use super::{
    course::Course,
    days::{dates_said, span_said},
};
use crate::{
    domain::{card::Card, id::Id, workspace::children::Slot},
    features::boards::timeline::{
        commands::{date_card, shift_card},
        span::{Dates, Part, Span},
    },
    ui::announce::announce,
    words::timeline as words,
};

/// Moves a card or one of its ends by some days, and says where it is now.
pub(super) fn shift(course: Course, card: Id<Card>, part: Part, days: i32) {
    course.desk.session.run(move |ws, cx| shift_card(ws, cx, card, part, days));
    say(course, card);
}

/// Gives a card its dates, or takes them away.
pub(super) fn put(course: Course, card: Id<Card>, dates: Dates) {
    course.desk.session.run(move |ws, cx| date_card(ws, cx, card, dates));
    say(course, card);
}

fn say(course: Course, card: Id<Card>) {
    let session = course.desk.session;
    let said = session.read(|ws| {
        let it = ws.get(card)?;
        Some(words::dated(&it.title, &dates_said((it.start, it.due), session.today())))
    });
    said.into_iter().for_each(|it| announce(&it));
}

/// What keys do to a bar without lifting it: which part they move, and by how many days.
pub(super) fn shifting(ev: &ev::KeyboardEvent) -> Option<(Part, i32)> {
    let part = match (ev.shift_key(), ev.alt_key()) {
        (true, false) => Part::Whole,
        (false, true) => Part::To,
        (true, true) => Part::From,
        (false, false) => return None,
    };
    let days = match ev.key().as_str() {
        "ArrowLeft" => -1,
        "ArrowRight" => 1,
        _ => return None,
    };
    Some((part, days))
}

/// A bar lifted by keys: which, from where, and by how many days it would move.
#[derive(Clone)]
struct Lifted {
    slot: Slot,
    card: Id<Card>,
    bar: HtmlElement,
    before: Span,
    days: i32,
}

/// The keyboard's hold on the time line; none while nothing is lifted. Provided once by its page.
#[derive(Clone, Copy)]
pub(super) struct Hand(StoredValue<Option<Lifted>>);

impl Hand {
    /// An empty hand, provided to the parts of the time line.
    pub fn provide() {
        provide_context(Hand(StoredValue::new(None)));
    }

    /// True while a card is lifted.
    pub fn is_full(self) -> bool {
        self.0.with_value(Option::is_some)
    }

    /// Lifts the card whose bar this is.
    pub fn lift(self, course: Course, slot: Slot, bar: HtmlElement) {
        let Some((card, Some(before))) = course.card(slot) else { return };
        self.0.set_value(Some(Lifted { slot, card, bar, before, days: 0 }));
        course.marked.set(Some(before));
        let session = course.desk.session;
        announce(&words::lifted(&title(course, card), &span_said(before, session.today())));
    }

    /// Does what a key says to the lifted card; false when it says nothing.
    pub fn act(self, course: Course, key: &str) -> bool {
        let step = match key {
            "ArrowLeft" => -1,
            "ArrowRight" => 1,
            "ArrowUp" => -7,
            "ArrowDown" => 7,
            "Escape" => {
                self.open(course);
                return true;
            }
            " " | "Enter" => {
                self.put_down(course);
                return true;
            }
            _ => return false,
        };
        let mut span = None;
        self.0.update_value(|it| {
            let Some(it) = it else { return };
            it.days += step;
            let after = it.before.moved(Part::Whole, it.days);
            it.days = after.from - it.before.from;
            stand(course, &it.bar, after);
            span = Some(after);
        });
        if let Some(span) = span {
            course.marked.set(Some(span));
            course.sight.reveal(course.calendar.with_untracked(|it| it.stretch(span.from, span.to)));
            announce(&span_said(span, course.desk.session.today()));
        }
        true
    }

    fn put_down(self, course: Course) {
        let days = self.0.with_value(|it| it.as_ref().map_or(0, |it| it.days));
        if days == 0 {
            return self.open(course);
        }
        let Some(lifted) = self.0.try_update_value(Option::take).flatten() else { return };
        course.marked.set(None);
        shift(course, lifted.card, Part::Whole, days);
        course.focus_card(lifted.slot);
    }

    /// Lets go of what is lifted, where it was.
    pub fn open(self, course: Course) {
        let Some(lifted) = self.0.try_update_value(Option::take).flatten() else { return };
        course.marked.set(None);
        stand(course, &lifted.bar, lifted.before);
        not_moved(course, lifted.card);
    }
}

/// Says that a card stays where it was.
pub(super) fn not_moved(course: Course, card: Id<Card>) {
    announce(&words::not_moved(&title(course, card)));
}

fn title(course: Course, card: Id<Card>) -> String {
    course.desk.session.read(|ws| ws.get(card).map(|it| it.title.clone()).unwrap_or_default())
}

/// Shows a bar on other days than its card says.
pub(super) fn stand(course: Course, bar: &HtmlElement, days: Span) {
    let (left, width) = course.calendar.with_untracked(|it| it.stretch(days.from, days.to));
    for (name, value) in [("left", left), ("width", width)] {
        bar.style().set_property(name, &format!("{value}px")).expect("a style takes a property");
    }
}
