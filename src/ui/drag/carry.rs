//! One thing being carried, from lift to drop: follows the pointer, finds and shows where it would land, scrolls
//! near the edges.
//!
//! Rectangles are read when it is lifted and after the board has scrolled; in between all is arithmetic.
//!
//! **Invariant:** changes nothing but how things look; what a drop means is said by the page.
use super::{
    Landing, Source,
    edge::{Dwell, Roll, speed},
    ghost::{Ghost, Line},
    hit::{Rect, after_taking, column_at, place_between},
    press::Point,
    table::Zone,
};
use leptos::prelude::window;
use std::rc::Rc;
use web_sys::{Element, HtmlElement, ScrollBehavior, ScrollToOptions};

pub(super) struct Carry<Z> {
    pub source: Source<Z>,
    /// True once the board has scrolled or changed, until the rectangles are read again.
    pub stale: bool,
    element: Element,
    home: Rc<Zone<Z>>,
    /// The height of the row carried, which is the height of its landing place.
    height: u32,
    ghost: Ghost,
    line: Option<Line>,
    board: HtmlElement,
    board_rect: Rect,
    /// The lists from left to right, with the rectangles of their columns and of their rows.
    columns: Vec<(Rc<Zone<Z>>, Rect, Option<Rect>)>,
    over: Option<Over<Z>>,
    down: Roll,
    across: Roll,
    dwell: Dwell,
}

/// Where it would land: which column, and before which row or column of those seen, the carried one included.
struct Over<Z> {
    zone: Rc<Zone<Z>>,
    column: usize,
    before: usize,
}

impl<Z: Copy + PartialEq> Carry<Z> {
    /// Lifts what stands in `home`.
    pub fn lift(
        source: Source<Z>,
        element: Element,
        home: Rc<Zone<Z>>,
        from: Point,
        board: HtmlElement,
    ) -> Self {
        let rect = rect_of(&element);
        let mut height = 0;
        let mut line = None;
        match source {
            Source::Row { index, .. } => {
                height = home.lane.height(index);
                home.lane.hold(Some(index));
            }
            Source::Zone { .. } => line = Some(Line::on(&board)),
        }
        let ghost = Ghost::of(&element, rect, from, &board);
        element.class_list().add_1("away").expect("a class");
        Carry {
            source,
            stale: true,
            element,
            home,
            height,
            ghost,
            line,
            board,
            board_rect: Rect::default(),
            columns: Vec::new(),
            over: None,
            down: Roll::default(),
            across: Roll::default(),
            dwell: Dwell::default(),
        }
    }

    /// Follows the pointer to `at`; `ms` have passed since the last frame. Answers whether the landing place
    /// is another one now, and whether it goes on scrolling by itself.
    pub fn step(&mut self, zones: &[Rc<Zone<Z>>], at: Point, ms: i32) -> (bool, bool) {
        if self.stale {
            self.read(zones);
        }
        // What reads comes before what writes, so that the browser lays out once.
        let scrolling = self.scroll(at, ms);
        let over = self.over_at(at);
        let same = |a: &Over<Z>, b: &Over<Z>| Rc::ptr_eq(&a.zone, &b.zone) && a.before == b.before;
        let changed = match (&self.over, &over) {
            (Some(a), Some(b)) => !same(a, b),
            (None, None) => false,
            _ => true,
        };
        if changed {
            self.show(over);
        }
        self.ghost.follow(at);
        (changed, scrolling)
    }

    /// Where it would land; none if that is where it came from, or outside.
    pub fn landing(&self) -> Option<Landing<Z>> {
        let over = self.over.as_ref().filter(|_| !self.at_home())?;
        let index = after_taking(self.own_place(over), over.before);
        Some(match self.source {
            Source::Row { .. } => Landing::Row { zone: over.zone.id, index },
            Source::Zone { .. } => Landing::Zone { index },
        })
    }

    /// Puts everything back as it looked before.
    pub fn end(mut self) {
        self.show(None);
        self.home.lane.hold(None);
        self.element.class_list().remove_1("away").expect("a class");
    }

    fn read(&mut self, zones: &[Rc<Zone<Z>>]) {
        self.stale = false;
        self.board_rect = rect_of(&self.board);
        let column = |zone: &Rc<Zone<Z>>| {
            let frame = (zone.frame)()?;
            let rows = zone.lane.element().map(|it| rect_of(&it));
            Some((zone.clone(), rect_of(&frame), rows))
        };
        self.columns = zones.iter().filter_map(column).collect();
        self.columns.sort_by_key(|it| it.1.left);
    }

    fn over_at(&self, at: Point) -> Option<Over<Z>> {
        let rects: Vec<Rect> = self.columns.iter().map(|it| it.1).collect();
        let column = column_at(&rects, self.board_rect, at)?;
        let (zone, _, rows) = &self.columns[column];
        let before = match self.source {
            Source::Row { .. } => rows.map_or(0, |it| zone.lane.landing(at.y - it.top)),
            Source::Zone { .. } => place_between(&rects, at.x),
        };
        Some(Over { zone: zone.clone(), column, before })
    }

    /// Where the carried thing stands among those that `over` counts; none if it is not among them.
    fn own_place(&self, over: &Over<Z>) -> Option<usize> {
        match self.source {
            Source::Row { .. } if Rc::ptr_eq(&over.zone, &self.home) => self.home.lane.held(),
            Source::Row { .. } => None,
            Source::Zone { .. } => self.columns.iter().position(|it| Rc::ptr_eq(&it.0, &self.home)),
        }
    }

    fn at_home(&self) -> bool {
        let Some(over) = &self.over else { return true };
        self.own_place(over).is_some_and(|own| over.before == own || over.before == own + 1)
    }

    fn show(&mut self, over: Option<Over<Z>>) {
        let before = std::mem::replace(&mut self.over, over);
        let frame = |it: &Over<Z>| (it.zone.frame)();
        if let Some(before) = &before {
            let left = !self.over.as_ref().is_some_and(|it| Rc::ptr_eq(&it.zone, &before.zone));
            if left {
                before.zone.lane.set_gap(None);
                mark(frame(before), false);
            }
        }
        let home = self.at_home();
        let Some(over) = &self.over else {
            self.line.iter().for_each(|it| it.show(None));
            return;
        };
        match &self.line {
            None => {
                over.zone.lane.set_gap((!home).then_some((over.before, self.height)));
                mark(frame(over), true);
            }
            Some(line) => {
                let edge = match self.columns.get(over.before) {
                    Some(column) => column.1.left,
                    None => self.columns.last().map_or(0, |it| it.1.right),
                };
                line.show((!home).then(|| (edge, self.columns[over.column].1)));
            }
        }
    }

    /// Scrolls the list under the pointer and the board; true while there is reason to.
    fn scroll(&mut self, at: Point, ms: i32) -> bool {
        let over = self.over.as_ref().filter(|_| matches!(self.source, Source::Row { .. }));
        let rows = over
            .and_then(|it| self.columns.get(it.column))
            .and_then(|it| Some((it.0.lane.element()?, it.2?)));
        let vertical = rows.as_ref().map_or(0, |(_, rect)| speed(at.y, rect.top, rect.bottom));
        if let (Some((rows, _)), pixels @ (1.. | ..=-1)) = (rows, self.down.step(vertical, ms)) {
            rows.set_scroll_top(rows.scroll_top() + pixels);
        }
        let across = speed(at.x, self.board_rect.left, self.board_rect.right);
        let paged = self.columns.iter().any(|it| it.1.width() * 4 >= self.board_rect.width() * 3);
        if paged {
            match self.dwell.step(across, ms) {
                0 => {}
                side => self.turn(side),
            }
        } else if let pixels @ (1.. | ..=-1) = self.across.step(across, ms) {
            self.board.set_scroll_left(self.board.scroll_left() + pixels);
        }
        vertical != 0 || across != 0
    }

    /// On a phone, where a list fills the screen: goes to the neighbour.
    fn turn(&self, side: i32) {
        let middle = (self.board_rect.left + self.board_rect.right) / 2;
        let away = |it: &Rect| ((it.left + it.right) / 2 - middle).abs();
        let rects = self.columns.iter().map(|it| it.1);
        let Some((now, _)) = rects.enumerate().min_by_key(|(_, it)| away(it)) else { return };
        let next = now.checked_add_signed(side as isize).and_then(|it| self.columns.get(it));
        if let Some((_, rect, _)) = next {
            let options = ScrollToOptions::new();
            options.set_left(f64::from(self.board.scroll_left() + rect.left - self.board_rect.left));
            options.set_behavior(if still() { ScrollBehavior::Instant } else { ScrollBehavior::Smooth });
            self.board.scroll_to_with_scroll_to_options(&options);
        }
    }
}

/// True if the person asked for no motion.
fn still() -> bool {
    let query = window().match_media("(prefers-reduced-motion: reduce)");
    query.ok().flatten().is_some_and(|it| it.matches())
}

fn mark(frame: Option<HtmlElement>, over: bool) {
    if let Some(frame) = frame {
        frame.class_list().toggle_with_force("over", over).expect("a class");
    }
}

fn rect_of(element: &Element) -> Rect {
    let rect = element.get_bounding_client_rect();
    Rect {
        left: rect.left() as i32,
        top: rect.top() as i32,
        right: rect.right() as i32,
        bottom: rect.bottom() as i32,
    }
}
