//! A box drawn with the mouse over the board, from a place where nothing is: which rows of which lists it touches.
//!
//! Where it began is remembered as a place in every list, so that what has been scrolled by stays in the box.
//!
//! **Invariant:** changes nothing but how things look and how far they are scrolled; what it means is said by the page.
use super::{
    ghost::Frame,
    ground::Ground,
    hit::{Rect, column_at},
    press::Point,
    table::Zone,
};
use std::{ops::Range, rc::Rc};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

/// What a box tells the page.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum BandEvent<Z> {
    /// It began, to add to what is chosen or in place of it.
    Begun { adds: bool },
    /// It touches these rows now, list by list; lists that are not named have none.
    Covers(Vec<(Z, Range<usize>)>),
    /// It was let go.
    Ended,
    /// It was given up.
    Cancelled,
}

/// Where nothing is that could be pressed or carried.
const OCCUPIED: &str = "[data-drag], a, button, input, textarea, select, [contenteditable], [data-no-drag]";

pub(super) struct Band<Z> {
    pub ground: Ground<Z>,
    from: Point,
    /// How far the board was scrolled when it began.
    scrolled: i32,
    /// Where it began in every list.
    begun: Vec<(Rc<Zone<Z>>, (usize, i32))>,
    /// Between two rows of a list.
    space: i32,
    covered: Vec<(Z, Range<usize>)>,
    frame: Frame,
}

impl<Z: Copy + PartialEq> Band<Z> {
    /// Begins where the mouse went down.
    pub fn begin(from: Point, ground: Ground<Z>) -> Self {
        let inside = |rows: Rect| (from.y - rows.top).clamp(0, rows.height());
        let place = |zone: &Rc<Zone<Z>>, rows: Rect| (zone.clone(), zone.lane.spot(inside(rows)));
        let begun = ground.columns.iter().filter_map(|it| Some(place(&it.zone, it.rows?))).collect();
        let (scrolled, space) = (ground.board.scroll_left(), space(&ground.board));
        let frame = Frame::on(&ground.board);
        Band { ground, from, scrolled, begun, space, covered: vec![], frame }
    }

    /// Reaches to the pointer at `at`; `ms` have passed since the last frame. Answers what it touches, if that is
    /// something else now, and whether it goes on scrolling by itself.
    pub fn step(
        &mut self,
        zones: &[Rc<Zone<Z>>],
        at: Point,
        ms: i32,
    ) -> (Option<Vec<(Z, Range<usize>)>>, bool) {
        // Whatever is done to the chosen may take room from the lists at any moment.
        self.ground.stale = true;
        self.ground.refresh(zones);
        // Beyond the board it still scrolls: the bar of what is chosen may have come under the pointer.
        let board = self.ground.rect;
        let inside = Point {
            x: at.x.clamp(board.left, (board.right - 1).max(board.left)),
            y: at.y.clamp(board.top, (board.bottom - 1).max(board.top)),
        };
        let under = column_at(&self.ground.rects(), board, inside);
        let scrolling = self.ground.scroll(under, at, ms);
        let left = self.from.x + self.scrolled - self.ground.board.scroll_left();
        let across = (left.min(at.x), left.max(at.x));
        let mut covered = vec![];
        let mut top = self.from.y;
        for column in &self.ground.columns {
            let (Some(rows), Some((_, spot))) =
                (column.rows, self.begun.iter().find(|it| Rc::ptr_eq(&it.0, &column.zone)))
            else {
                continue;
            };
            let begun = column.zone.lane.y_of(*spot);
            if (column.rect.left..column.rect.right).contains(&left)
                && (rows.top..rows.bottom).contains(&self.from.y)
            {
                top = rows.top + begun;
            }
            let is_beside = across.1 < rows.left || across.0 > rows.right;
            let is_past = at.y.max(self.from.y) < rows.top || at.y.min(self.from.y) > rows.bottom;
            if is_beside || is_past {
                continue;
            }
            let end = (at.y - rows.top).clamp(0, rows.height());
            let touched = column.zone.lane.touched(begun.min(end), begun.max(end), self.space);
            if !touched.is_empty() {
                covered.push((column.zone.id, touched));
            }
        }
        let drawn = Rect { left: across.0, top: top.min(at.y), right: across.1, bottom: top.max(at.y) };
        self.frame.show(drawn.within(self.ground.rect));
        let is_other = covered != self.covered;
        if is_other {
            self.covered.clone_from(&covered);
        }
        (is_other.then_some(covered), scrolling)
    }
}

/// True where a box can begin: on the board itself, not on what stands there, nor on a scroll bar.
pub(super) fn is_free(target: &Element, at: Point) -> bool {
    if target.closest(OCCUPIED).ok().flatten().is_some() {
        return false;
    }
    let rect = target.get_bounding_client_rect();
    let (x, y) = (at.x - rect.left() as i32, at.y - rect.top() as i32);
    x < target.client_left() + target.client_width() && y < target.client_top() + target.client_height()
}

/// The space below a row that belongs to it but is not what it shows.
fn space(board: &HtmlElement) -> i32 {
    let row = board.query_selector("[data-drag=row]").ok().flatten();
    let space = row.and_then(|it| {
        let around: HtmlElement = it.parent_element()?.dyn_into().ok()?;
        Some(around.get_bounding_client_rect().bottom() - it.get_bounding_client_rect().bottom())
    });
    space.map_or(0, |it| it.max(0.0) as i32)
}
