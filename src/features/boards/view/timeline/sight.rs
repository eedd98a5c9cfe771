//! What part of the days and rows is in sight, told in large steps, so that scrolling draws nothing but what comes in.
//!
//! **Invariant:** what is in sight is always drawn; when the days get wider, begin elsewhere or the window changes, what
//! was in the middle stays there.

use crate::ui::prelude::*;
use leptos::leptos_dom::helpers::TimeoutHandle;

use crate::{
    features::boards::timeline::{calendar::Calendar, lines::Line},
    ui::{panel::is_desk, virtual_list::ListHandle},
};

/// How wide the names beside the bars are at the desk; on a phone they stand above them.
const NAMES: i32 = 256;
/// How high a row is, and how far down in it the middle of its bar: with a mouse, with a finger at the desk, and on a
/// phone, where the name stands above the bar.
const ROW: [(i32, i32); 3] = [(36, 18), (44, 22), (56, 34)];
/// Rows come into sight in blocks of so many.
const BLOCK: i32 = 8;
/// How long after the last movement one is taken to look.
const REST: std::time::Duration = std::time::Duration::from_millis(160);

/// The view on the days and rows.
#[derive(Clone, Copy)]
pub(super) struct Sight {
    rows: ListHandle<Line>,
    /// How high a row is, in pixels.
    pub row: i32,
    /// How far down in it the middle of its bar is.
    pub bar: i32,
    /// How wide the names beside the bars are.
    pub names: i32,
    /// How many pixels of days are seen.
    pub room: RwSignal<i32>,
    /// The pixels whose days are named above.
    pub named: RwSignal<(i32, i32)>,
    /// The rows that are drawn or about to be: the first, and the one after the last.
    pub drawn: RwSignal<(usize, usize)>,
    /// The pixels that were seen when it rested last.
    pub rested: RwSignal<(i32, i32)>,
    height: StoredValue<i32>,
    /// The day in the middle, and the part of it before the middle.
    middle: StoredValue<Option<f64>>,
    resting: StoredValue<Option<TimeoutHandle>>,
}

impl Sight {
    /// Nothing seen yet.
    pub fn new(rows: ListHandle<Line>) -> Sight {
        let fine = window().match_media("(pointer: fine)").ok().flatten().is_some_and(|it| it.matches());
        let ((row, bar), names) = match (is_desk(), fine) {
            (true, true) => (ROW[0], NAMES),
            (true, false) => (ROW[1], NAMES),
            (false, _) => (ROW[2], 0),
        };
        let width = window().inner_width().ok().and_then(|it| it.as_f64()).unwrap_or_default() as i32;
        Sight {
            rows,
            row,
            bar,
            names,
            room: RwSignal::new((width - names).max(1)),
            named: RwSignal::new((0, 0)),
            drawn: RwSignal::new((0, 0)),
            rested: RwSignal::new((0, 0)),
            height: StoredValue::new(0),
            middle: StoredValue::new(None),
            resting: StoredValue::new(None),
        }
    }

    /// Takes the size of the view.
    pub fn measure(self) {
        let Some(strip) = self.rows.element() else { return };
        let room = (strip.client_width() - self.names).max(1);
        let height = strip.client_height();
        if self.height.get_value() != height {
            self.height.set_value(height);
            for (name, size) in [("--time-height", height), ("--time-room", strip.client_width())] {
                strip.style().set_property(name, &format!("{size}px")).expect("a style takes a property");
            }
        }
        if self.room.get_untracked() != room {
            self.room.set(room);
        }
    }

    /// Looks at the same days as before, now that they stand elsewhere; at first, at today.
    pub fn keep(self, calendar: &Calendar, today: i32) {
        let Some(middle) = self.middle.get_value() else { return self.go_to(calendar, today) };
        let first = f64::from(calendar.day_at(0));
        let x = (middle - first) * f64::from(calendar.day_width());
        self.scroll_to(x as i32 - self.room.get_untracked() / 2);
        self.scrolled(calendar);
    }

    /// Looks at a day, with a quarter of the room before it.
    pub fn go_to(self, calendar: &Calendar, day: i32) {
        self.scroll_to(calendar.x(day) - self.room.get_untracked() / 4);
        self.scrolled(calendar);
    }

    /// Brings a stretch of pixels into sight, its beginning first.
    pub fn reveal(self, (left, width): (i32, i32)) {
        let Some(strip) = self.rows.element() else { return };
        let (at, room) = (strip.scroll_left(), self.room.get_untracked());
        let edge = (room / 8).min(80);
        if left < at || left + width.min(room - 2 * edge) > at + room {
            let to = if left < at { left - edge } else { (left - edge).min(left + width + edge - room) };
            strip.set_scroll_left(to.max(0));
        }
    }

    fn scroll_to(self, x: i32) {
        if let Some(strip) = self.rows.element() {
            strip.set_scroll_left(x.max(0));
        }
    }

    /// Notes what is seen after one has scrolled.
    pub fn scrolled(self, calendar: &Calendar) {
        let Some(strip) = self.rows.element() else { return };
        let (left, top, room) = (strip.scroll_left(), strip.scroll_top(), self.room.get_untracked());
        let middle = f64::from(left + room / 2) / f64::from(calendar.day_width());
        self.middle.set_value(Some(f64::from(calendar.day_at(0)) + middle));
        let (from, to) = self.named.get_untracked();
        let is_named = (from <= left - room / 4 || from == 0) && left + room + room / 4 <= to;
        if !is_named || from > left {
            self.named.set(((left - room).max(0), left + 2 * room));
        }
        let block = |y: i32| y / self.row / BLOCK * BLOCK;
        let first = (block(top) - BLOCK).max(0);
        let last = block(top + self.height.get_value()) + 2 * BLOCK;
        let drawn = (first as usize, last as usize);
        if self.drawn.get_untracked() != drawn {
            self.drawn.set(drawn);
        }
        self.stir(left, room);
    }

    /// Tells where it rests once it does.
    fn stir(self, left: i32, room: i32) {
        let rest = move || {
            if self.rested.try_get_untracked().is_some_and(|it| it != (left, left + room)) {
                self.rested.set((left, left + room));
            }
        };
        self.resting.update_value(|it| {
            it.iter().for_each(TimeoutHandle::clear);
            *it = set_timeout_with_handle(rest, REST).ok();
        });
    }
}
