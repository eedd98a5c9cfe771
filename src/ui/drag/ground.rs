//! Where the lists are on the screen, and scrolling them under what is carried.
//!
//! Rectangles are read when something is lifted and after the board has scrolled; in between all is arithmetic.
//!
//! **Invariant:** moves nothing but scroll positions.
use super::{
    edge::{Dwell, Roll, speed},
    hit::Rect,
    press::Point,
    table::Zone,
};
use leptos::prelude::window;
use std::rc::Rc;
use web_sys::{Element, HtmlElement, ScrollBehavior, ScrollToOptions};

/// A board with its lists, as read last.
pub(super) struct Ground<Z> {
    pub board: HtmlElement,
    pub rect: Rect,
    /// From left to right.
    pub columns: Vec<Column<Z>>,
    /// True once the board has scrolled or its lists have changed.
    pub stale: bool,
    down: Roll,
    board_down: Roll,
    across: Roll,
    dwell: Dwell,
}

/// A list, the rectangle of its column, and that of its rows unless it is folded.
pub(super) struct Column<Z> {
    pub zone: Rc<Zone<Z>>,
    pub rect: Rect,
    pub rows: Option<Rect>,
}

impl<Z> Ground<Z> {
    /// Reads where everything is.
    pub fn of(board: HtmlElement, zones: &[Rc<Zone<Z>>]) -> Self {
        let mut ground = Ground {
            board,
            rect: Rect::default(),
            columns: Vec::new(),
            stale: true,
            down: Roll::default(),
            board_down: Roll::default(),
            across: Roll::default(),
            dwell: Dwell::default(),
        };
        ground.refresh(zones);
        ground
    }

    /// Reads again where everything is, if that may have changed.
    pub fn refresh(&mut self, zones: &[Rc<Zone<Z>>]) {
        if !std::mem::take(&mut self.stale) {
            return;
        }
        self.rect = rect_of(&self.board);
        self.columns.clear();
        for zone in zones {
            let Some(frame) = (zone.frame)() else { continue };
            let rect = rect_of(&frame);
            let rows = zone.lane.element().map(|it| rect_of(&it));
            // Lists are few: putting each in its place spares the code of a sort.
            let at = self.columns.partition_point(|it| it.rect.left <= rect.left);
            self.columns.insert(at, Column { zone: zone.clone(), rect, rows });
        }
    }

    /// The rectangles of all columns.
    pub fn rects(&self) -> Vec<Rect> {
        self.columns.iter().map(|it| it.rect).collect()
    }

    /// Scrolls for a pointer at `at`: the rows of a column if one is given, and the board both ways. `ms` have passed since
    /// the last time. True while there is reason to go on.
    pub fn scroll(&mut self, column: Option<usize>, at: Point, ms: i32) -> bool {
        let rows = column
            .and_then(|it| self.columns.get(it))
            .and_then(|it| Some((it.zone.lane.element()?, it.rows?)));
        let down = rows.as_ref().map_or(0, |(_, rect)| speed(at.y, rect.top, rect.bottom));
        if let (Some((rows, _)), pixels @ (1.. | ..=-1)) = (rows, self.down.step(down, ms)) {
            rows.set_scroll_top(rows.scroll_top() + pixels);
        }
        // Lanes lie below each other, and the board goes on below its edge.
        let goes_on =
            self.columns.iter().any(|it| it.rect.top < self.rect.top || it.rect.bottom > self.rect.bottom);
        let board_down = if goes_on { speed(at.y, self.rect.top, self.rect.bottom) } else { 0 };
        if let pixels @ (1.. | ..=-1) = self.board_down.step(board_down, ms) {
            self.board.set_scroll_top(self.board.scroll_top() + pixels);
        }
        let across = speed(at.x, self.rect.left, self.rect.right);
        if self.one_at_a_time() {
            if let side @ (1 | -1) = self.dwell.step(across, ms) {
                self.turn(side);
            }
        } else if let pixels @ (1.. | ..=-1) = self.across.step(across, ms) {
            self.board.set_scroll_left(self.board.scroll_left() + pixels);
        }
        down != 0 || board_down != 0 || across != 0
    }

    /// True on a phone, where a list fills the screen.
    fn one_at_a_time(&self) -> bool {
        self.columns.iter().any(|it| it.rect.width() * 4 >= self.rect.width() * 3)
    }

    /// Goes to the neighbouring list.
    fn turn(&self, side: isize) {
        let middle = |it: &Rect| (it.left + it.right) / 2;
        let away = |it: &Column<Z>| (middle(&it.rect) - middle(&self.rect)).abs();
        let Some((now, _)) = self.columns.iter().enumerate().min_by_key(|(_, it)| away(it)) else { return };
        if let Some(next) = now.checked_add_signed(side).and_then(|it| self.columns.get(it)) {
            let options = ScrollToOptions::new();
            options.set_left(f64::from(self.board.scroll_left() + next.rect.left - self.rect.left));
            options.set_behavior(if wants_no_motion() {
                ScrollBehavior::Instant
            } else {
                ScrollBehavior::Smooth
            });
            self.board.scroll_to_with_scroll_to_options(&options);
        }
    }
}

fn wants_no_motion() -> bool {
    let query = window().match_media("(prefers-reduced-motion: reduce)");
    query.ok().flatten().is_some_and(|it| it.matches())
}

/// Reads where an element is.
pub(super) fn rect_of(element: &Element) -> Rect {
    let rect = element.get_bounding_client_rect();
    Rect {
        left: rect.left() as i32,
        top: rect.top() as i32,
        right: rect.right() as i32,
        bottom: rect.bottom() as i32,
    }
}
