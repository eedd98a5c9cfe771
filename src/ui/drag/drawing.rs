//! The box that is being drawn on a board, and who is told of it.
//!
//! **Invariant:** nothing is borrowed while the page is told, so the page may cancel.
use super::{
    band::{Band, BandEvent},
    ground::Ground,
    press::Point,
    table::Zone,
};
use std::{cell::RefCell, rc::Rc};

type OnBand<Z> = Rc<dyn Fn(BandEvent<Z>)>;

pub(super) struct Drawing<Z> {
    /// Told of boxes; without it none is drawn.
    call: RefCell<Option<OnBand<Z>>>,
    band: RefCell<Option<Band<Z>>>,
}

impl<Z> Default for Drawing<Z> {
    fn default() -> Self {
        Drawing { call: RefCell::default(), band: RefCell::default() }
    }
}

impl<Z: Copy + PartialEq> Drawing<Z> {
    /// Tells `call` of boxes from now on.
    pub fn tell(&self, call: OnBand<Z>) {
        self.call.replace(Some(call));
    }

    pub fn is_heard(&self) -> bool {
        self.call.borrow().is_some()
    }

    /// True while a box is drawn.
    pub fn is_on(&self) -> bool {
        self.band.borrow().is_some()
    }

    /// Begins a box.
    pub fn begin(&self, from: Point, adds: bool, ground: Ground<Z>) {
        self.band.replace(Some(Band::begin(from, ground)));
        self.say(BandEvent::Begun { adds });
    }

    /// Brings the box to the pointer; true while it scrolls.
    pub fn step(&self, zones: &[Rc<Zone<Z>>], at: Point, ms: i32) -> bool {
        let step = self.band.borrow_mut().as_mut().map(|it| it.step(zones, at, ms));
        let Some((covered, scrolling)) = step else { return false };
        covered.into_iter().for_each(|it| self.say(BandEvent::Covers(it)));
        scrolling
    }

    /// Ends the box, if there is one: it was let go, or given up.
    pub fn end(&self, drop: bool) {
        if self.band.take().is_some() {
            self.say(if drop { BandEvent::Ended } else { BandEvent::Cancelled });
        }
    }

    fn say(&self, event: BandEvent<Z>) {
        let call = self.call.borrow().clone();
        call.into_iter().for_each(|it| it(event.clone()));
    }
}
