//! One thing being carried, from lift to drop: follows the pointer, finds and shows where it would land.
//!
//! What reads from the page comes before what writes to it, so that the browser lays out once a frame.
//!
//! **Invariant:** changes nothing but how things look; what a drop means is said by the page.
use super::{
    Landing, Source,
    ghost::{Ghost, Line},
    ground::{Ground, rect_of},
    hit::{after_taking, column_at, place_between},
    press::Point,
    table::Zone,
};
use std::rc::Rc;
use web_sys::{Element, HtmlElement};

pub(super) struct Carry<Z> {
    pub source: Source<Z>,
    pub ground: Ground<Z>,
    element: Element,
    home: Rc<Zone<Z>>,
    /// The height of the row carried, which is the height of its landing place.
    height: u32,
    ghost: Ghost,
    line: Option<Line>,
    over: Option<Over<Z>>,
}

/// Where it would land: in which column, before which row or column of those seen, the carried one included.
struct Over<Z> {
    zone: Rc<Zone<Z>>,
    column: usize,
    before: usize,
}

impl<Z> PartialEq for Over<Z> {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.zone, &other.zone) && self.before == other.before
    }
}

impl<Z: Copy + PartialEq> Carry<Z> {
    /// Lifts what stands in `home`, taken hold of at `from`.
    pub fn lift(
        source: Source<Z>,
        element: Element,
        home: Rc<Zone<Z>>,
        from: Point,
        ground: Ground<Z>,
    ) -> Self {
        let rect = rect_of(&element);
        let (height, line) = match source {
            Source::Row { index, .. } => {
                home.lane.hold(Some(index));
                (home.lane.height(index), None)
            }
            Source::Zone { .. } => (0, Some(Line::on(&ground.board))),
        };
        let ghost = Ghost::of(&element, rect, from, &ground.board);
        element.class_list().add_1("away").expect("a class");
        Carry { source, ground, element, home, height, ghost, line, over: None }
    }

    /// Follows the pointer to `at`; `ms` have passed since the last frame. Answers whether the landing place is
    /// another one now, and whether it goes on scrolling by itself.
    pub fn step(&mut self, zones: &[Rc<Zone<Z>>], at: Point, ms: i32) -> (bool, bool) {
        self.ground.refresh(zones);
        let rows = self.over.as_ref().filter(|_| self.line.is_none()).map(|it| it.column);
        let scrolling = self.ground.scroll(rows, at, ms);
        let over = self.over_at(at);
        let changed = over != self.over;
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

    fn over_at(&self, at: Point) -> Option<Over<Z>> {
        let rects = self.ground.rects();
        let column = column_at(&rects, self.ground.rect, at)?;
        let under = &self.ground.columns[column];
        let before = match self.source {
            Source::Row { .. } => under.rows.map_or(0, |it| under.zone.lane.landing(at.y - it.top)),
            Source::Zone { .. } => place_between(&rects, at.x),
        };
        Some(Over { zone: under.zone.clone(), column, before })
    }

    /// Where the carried thing stands among those that `over` counts; none if it is not among them.
    fn own_place(&self, over: &Over<Z>) -> Option<usize> {
        match self.source {
            Source::Row { .. } if Rc::ptr_eq(&over.zone, &self.home) => self.home.lane.held(),
            Source::Row { .. } => None,
            Source::Zone { .. } => self.ground.columns.iter().position(|it| Rc::ptr_eq(&it.zone, &self.home)),
        }
    }

    fn at_home(&self) -> bool {
        let Some(over) = &self.over else { return true };
        self.own_place(over).is_some_and(|own| over.before == own || over.before == own + 1)
    }

    fn show(&mut self, over: Option<Over<Z>>) {
        let before = std::mem::replace(&mut self.over, over);
        if let Some(before) = &before
            && !self.over.as_ref().is_some_and(|it| Rc::ptr_eq(&it.zone, &before.zone))
        {
            before.zone.lane.set_gap(None);
            mark((before.zone.frame)(), false);
        }
        let away = !self.at_home();
        match (&self.over, &self.line) {
            (None, None) => {}
            (Some(over), None) => {
                over.zone.lane.set_gap(away.then_some((over.before, self.height)));
                mark((over.zone.frame)(), true);
            }
            (None, Some(line)) => line.show(None),
            (Some(over), Some(line)) => {
                let columns = &self.ground.columns;
                let right = columns.last().map_or(0, |it| it.rect.right);
                let edge = columns.get(over.before).map_or(right, |it| it.rect.left);
                line.show(away.then(|| (edge, columns[over.column].rect)));
            }
        }
    }
}

fn mark(frame: Option<HtmlElement>, over: bool) {
    if let Some(frame) = frame {
        frame.class_list().toggle_with_force("over", over).expect("a class");
    }
}
