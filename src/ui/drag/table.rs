//! What stands behind a [`Drag`](super::Drag): the lists, and what is carried among them.
//!
//! **Invariant:** nothing is borrowed while the page is told, so the page may add lists or cancel.
use super::{
    DragEvent, Lane, Source,
    band::is_free,
    carry::Carry,
    drawing::Drawing,
    ground::Ground,
    hold::{Carrier, Hold},
    press::Point,
};
use std::{
    cell::{Cell, RefCell},
    rc::{Rc, Weak},
};
use web_sys::{Element, HtmlElement};

/// A list things can be carried to.
pub(super) struct Zone<Z> {
    pub id: Z,
    pub frame: Box<dyn Fn() -> Option<HtmlElement>>,
    pub lane: Box<dyn Lane>,
    number: usize,
}

pub(super) struct Table<Z> {
    pub hold: Rc<Hold>,
    call: Box<dyn Fn(DragEvent<Z>)>,
    zones: RefCell<Vec<Rc<Zone<Z>>>>,
    next_number: Cell<usize>,
    carry: RefCell<Option<Carry<Z>>>,
    pub drawing: Drawing<Z>,
}

impl<Z: Copy + PartialEq + 'static> Table<Z> {
    pub fn new(call: Box<dyn Fn(DragEvent<Z>)>) -> Rc<Self> {
        Rc::new_cyclic(|this: &Weak<Self>| Table {
            hold: Hold::new(this.clone(), "[data-drag]"),
            call,
            zones: RefCell::default(),
            next_number: Cell::new(0),
            carry: RefCell::default(),
            drawing: Drawing::default(),
        })
    }

    pub fn add(&self, id: Z, frame: Box<dyn Fn() -> Option<HtmlElement>>, lane: Box<dyn Lane>) -> usize {
        let number = self.next_number.get();
        self.next_number.set(number + 1);
        self.zones.borrow_mut().push(Rc::new(Zone { id, frame, lane, number }));
        self.stale();
        number
    }

    pub fn remove(&self, number: usize) {
        self.zones.borrow_mut().retain(|it| it.number != number);
        self.stale();
    }

    fn carry_of(&self, element: Element, from: Point) -> Option<(Carry<Z>, Source<Z>)> {
        let board = self.hold.board()?;
        let inside = |zone: &&Rc<Zone<Z>>| (zone.frame)().is_some_and(|it| it.contains(Some(&element)));
        let home = self.zones.borrow().iter().find(inside).cloned()?;
        let source = if element.get_attribute("data-drag")? == "zone" {
            Source::Zone { zone: home.id }
        } else {
            Source::Row { zone: home.id, index: home.lane.index_of(&element)? }
        };
        let zones = self.zones.borrow().clone();
        Some((Carry::lift(source, element, home, from, Ground::of(board, &zones)), source))
    }
}

impl<Z: Copy + PartialEq + 'static> Carrier for Table<Z> {
    fn lift(&self, element: Element, from: Point) -> bool {
        let Some((carry, source)) = self.carry_of(element, from) else { return false };
        self.carry.replace(Some(carry));
        (self.call)(DragEvent::Lifted(source));
        true
    }

    fn takes_free(&self, target: &Element, at: Point) -> bool {
        self.drawing.is_heard() && is_free(target, at)
    }

    fn lift_free(&self, from: Point, adds: bool) -> bool {
        let Some(board) = self.hold.board() else { return false };
        let zones = self.zones.borrow().clone();
        self.drawing.begin(from, adds, Ground::of(board, &zones));
        true
    }

    /// Brings what is carried, or the box, to the pointer and tells the page where it is.
    fn step(&self, ms: i32) -> bool {
        let zones = self.zones.borrow().clone();
        if self.drawing.is_on() {
            return self.drawing.step(&zones, self.hold.at(), ms);
        }
        let (source, over, changed, scrolling) = {
            let mut carry = self.carry.borrow_mut();
            let Some(carry) = &mut *carry else { return false };
            let (changed, scrolling) = carry.step(&zones, self.hold.at(), ms);
            (carry.source, carry.landing(), changed, scrolling)
        };
        if changed {
            (self.call)(DragEvent::Over(source, over));
        }
        scrolling
    }

    fn put_down(&self, drop: bool) {
        if drop {
            self.step(0);
        }
        self.drawing.end(drop);
        let Some(carry) = self.carry.take() else { return };
        let landing = carry.landing().filter(|_| drop);
        (self.call)(match landing {
            Some(landing) => DragEvent::Dropped(carry.source, landing),
            None if drop && self.hold.stays() => DragEvent::Stayed(carry.source),
            None => DragEvent::Cancelled(carry.source),
        });
        carry.end();
    }

    fn stale(&self) {
        let carrying = self.carry.borrow_mut().as_mut().map(|it| it.ground.stale = true).is_some();
        if carrying || self.drawing.is_on() {
            self.hold.ask_frame();
        }
    }
}
