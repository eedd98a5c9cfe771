//! One press on a board after the other: when it lifts, the frames in which it moves, what ends it.
//!
//! **Invariant:** nothing is borrowed while the carrier acts, so it may cancel.
use super::press::{Act, HOLD, Input, Point, Press};
use crate::ui::listener::Listener;
use leptos::{
    leptos_dom::helpers::TimeoutHandle,
    prelude::{set_timeout_with_handle, window},
};
use std::{
    cell::{Cell, RefCell},
    rc::{Rc, Weak},
};
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{Element, HtmlElement};

/// What carries what was pressed.
pub(super) trait Carrier {
    /// Lifts it, taken hold of at `from`; false when it can not be.
    fn lift(&self, source: Element, from: Point) -> bool;
    /// True where a mouse may lift nothing at all, and draw instead.
    fn takes_free(&self, _target: &Element, _at: Point) -> bool {
        false
    }
    /// Begins to draw from there, in place of what is there already or, with Shift, in addition; false when it can not.
    fn lift_free(&self, _from: Point, _adds: bool) -> bool {
        false
    }
    /// Brings it to the pointer, `ms` after the last time; true while it goes on scrolling by itself.
    fn step(&self, ms: i32) -> bool;
    /// Lets it go, or puts it back.
    fn put_down(&self, drop: bool);
    /// The board has scrolled, or has another size.
    fn stale(&self) {}
}

pub(super) struct Hold {
    pub this: Weak<Hold>,
    carrier: Weak<dyn Carrier>,
    /// What can be taken hold of.
    pub sources: &'static str,
    pub board: RefCell<Option<HtmlElement>>,
    pub listeners: RefCell<Vec<Listener>>,
    pub press: Cell<Press>,
    /// What is pressed, where, and the clock that lifts it.
    pub pressed: RefCell<Option<(Element, Point, Option<TimeoutHandle>)>>,
    /// Where the mouse went down on nothing, and whether with Shift; none while something is pressed or carried.
    pub free: Cell<Option<(Point, bool)>>,
    /// A finger presses or carries, and has not moved since it lifted.
    stays: Cell<bool>,
    /// Where the pointer is.
    pub at: Cell<Point>,
    frame: Closure<dyn FnMut(f64)>,
    frame_asked: Cell<bool>,
    last_frame: Cell<f64>,
    /// True from a lift until the next press: the click that follows is none.
    pub click_spent: Cell<bool>,
}

impl Hold {
    pub fn new(carrier: Weak<dyn Carrier>, sources: &'static str) -> Rc<Hold> {
        Rc::new_cyclic(|this: &Weak<Hold>| {
            let hold = this.clone();
            Hold {
                this: this.clone(),
                carrier,
                sources,
                board: RefCell::default(),
                listeners: RefCell::default(),
                press: Cell::default(),
                pressed: RefCell::default(),
                free: Cell::default(),
                stays: Cell::new(false),
                at: Cell::default(),
                frame: Closure::new(move |now| hold.upgrade().iter().for_each(|it| it.follow(now))),
                frame_asked: Cell::new(false),
                last_frame: Cell::new(0.0),
                click_spent: Cell::new(false),
            }
        })
    }

    /// The board it listens on.
    pub fn board(&self) -> Option<HtmlElement> {
        self.board.borrow().clone()
    }

    /// Where the pointer is.
    pub fn at(&self) -> Point {
        self.at.get()
    }

    /// True when a finger lifted what is carried and has not moved since.
    pub fn stays(&self) -> bool {
        self.stays.get()
    }

    /// Puts everything back and listens no more.
    pub fn leave(&self) {
        self.stop();
        self.listeners.replace(Vec::new());
    }

    /// Puts back whatever is carried.
    pub fn stop(&self) {
        self.take(Input::Stop);
    }

    /// Asks for a frame to bring what is carried to the pointer.
    pub fn ask_frame(&self) {
        if !self.frame_asked.replace(true) {
            window().request_animation_frame(self.frame.as_ref().unchecked_ref()).expect("a frame");
        }
    }

    pub fn take(&self, input: Input) {
        let mut press = self.press.get();
        let act = press.step(input);
        self.press.set(press);
        match act {
            Act::Nothing => {}
            Act::Begin => self.begin(),
            Act::Forget => drop(self.end_press()),
            Act::Lift => self.lift(),
            Act::Follow => {
                self.stays.set(false);
                self.ask_frame();
            }
            Act::Drop => self.put_down(true),
            Act::Cancel => self.put_down(false),
        }
    }

    /// True where the carrier would draw from nothing.
    pub fn takes_free(&self, target: &Element, at: Point) -> bool {
        self.carrier.upgrade().is_some_and(|it| it.takes_free(target, at))
    }

    fn begin(&self) {
        self.stays.set(false);
        if let (Press::Down { mouse: false, .. }, Some((source, _, timer))) =
            (self.press.get(), &mut *self.pressed.borrow_mut())
        {
            source.class_list().add_1("pressing").expect("a class");
            self.stays.set(true);
            let this = self.this.clone();
            let held = move || this.upgrade().iter().for_each(|it| it.take(Input::Held));
            *timer = set_timeout_with_handle(held, HOLD).ok();
        }
    }

    /// Ends the press; answers with what was pressed, and where.
    fn end_press(&self) -> Option<(Element, Point)> {
        let (source, from, timer) = self.pressed.take()?;
        timer.iter().for_each(TimeoutHandle::clear);
        source.class_list().remove_1("pressing").expect("a class");
        Some((source, from))
    }

    fn lift(&self) {
        let Some(carrier) = self.carrier.upgrade() else { return };
        let is_lifted = match self.free.get() {
            Some((from, adds)) => carrier.lift_free(from, adds),
            None => self.end_press().is_some_and(|(source, from)| carrier.lift(source, from)),
        };
        if !is_lifted {
            self.press.set(Press::Idle);
            return;
        }
        if let (Press::Lifted { pointer }, Some(board)) = (self.press.get(), self.board()) {
            // Moves outside of the window arrive too. A pointer already gone says so by its own event.
            board.set_pointer_capture(pointer).ok();
        }
        self.click_spent.set(true);
        self.last_frame.set(0.0);
        self.ask_frame();
    }

    fn follow(&self, now: f64) {
        self.frame_asked.set(false);
        let last = self.last_frame.replace(now);
        let ms = if last == 0.0 { 0 } else { (now - last).clamp(0.0, 50.0) as i32 };
        if self.carrier.upgrade().is_some_and(|it| it.step(ms)) {
            self.ask_frame();
        } else {
            // The time until the next movement is not time spent scrolling.
            self.last_frame.set(0.0);
        }
    }

    fn put_down(&self, drop: bool) {
        if let Some(carrier) = self.carrier.upgrade() {
            carrier.put_down(drop);
        }
    }

    pub fn stale(&self) {
        if let Some(carrier) = self.carrier.upgrade() {
            carrier.stale();
        }
    }
}
