//! What stands behind a [`Drag`](super::Drag): the lists, the press, what is carried, and the frames in which it
//! moves.
//!
//! **Invariant:** nothing is borrowed while the page is told, so the page may add lists or cancel.
use super::{
    DragEvent, Lane, Source,
    carry::Carry,
    ground::Ground,
    press::{Act, HOLD, Input, Point, Press},
};
use crate::ui::listener::Listener;
use crate::ui::prelude::*;
use leptos::leptos_dom::helpers::TimeoutHandle;
use std::{
    cell::{Cell, RefCell},
    rc::{Rc, Weak},
};
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{Element, HtmlElement};

/// A list things can be carried to.
pub(super) struct Zone<Z> {
    pub id: Z,
    pub frame: Box<dyn Fn() -> Option<HtmlElement>>,
    pub lane: Box<dyn Lane>,
    number: usize,
}

pub(super) struct Table<Z> {
    pub this: Weak<Table<Z>>,
    call: Box<dyn Fn(DragEvent<Z>)>,
    pub board: RefCell<Option<HtmlElement>>,
    pub listeners: RefCell<Vec<Listener>>,
    zones: RefCell<Vec<Rc<Zone<Z>>>>,
    next_number: Cell<usize>,
    pub press: Cell<Press>,
    /// What is pressed, where, and the clock that lifts it.
    pub pressed: RefCell<Option<(Element, Point, Option<TimeoutHandle>)>>,
    pub carry: RefCell<Option<Carry<Z>>>,
    /// Where the pointer is.
    pub at: Cell<Point>,
    frame: Closure<dyn FnMut(f64)>,
    frame_asked: Cell<bool>,
    last_frame: Cell<f64>,
    /// True from a lift until the next press: the click that follows is none.
    pub click_spent: Cell<bool>,
}

impl<Z: Copy + PartialEq + 'static> Table<Z> {
    pub fn new(call: Box<dyn Fn(DragEvent<Z>)>) -> Rc<Self> {
        Rc::new_cyclic(|this: &Weak<Self>| {
            let table = this.clone();
            Table {
                this: this.clone(),
                call,
                board: RefCell::default(),
                listeners: RefCell::default(),
                zones: RefCell::default(),
                next_number: Cell::new(0),
                press: Cell::default(),
                pressed: RefCell::default(),
                carry: RefCell::default(),
                at: Cell::default(),
                frame: Closure::new(move |now| table.upgrade().iter().for_each(|it| it.follow(now))),
                frame_asked: Cell::new(false),
                last_frame: Cell::new(0.0),
                click_spent: Cell::new(false),
            }
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

    /// Puts everything back and listens no more.
    pub fn leave(&self) {
        self.stop();
        self.listeners.replace(Vec::new());
    }

    pub fn stop(&self) {
        self.take(Input::Stop);
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
            Act::Follow => self.ask_frame(),
            Act::Drop => self.put_down(true),
            Act::Cancel => self.put_down(false),
        }
    }

    fn begin(&self) {
        if let (Press::Down { mouse: false, .. }, Some((source, _, timer))) =
            (self.press.get(), &mut *self.pressed.borrow_mut())
        {
            source.class_list().add_1("pressing").expect("a class");
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
        let Some((carry, source)) = self.carry_of_press() else {
            self.press.set(Press::Idle);
            return;
        };
        self.carry.replace(Some(carry));
        self.click_spent.set(true);
        self.last_frame.set(0.0);
        (self.call)(DragEvent::Lifted(source));
        self.ask_frame();
    }

    fn carry_of_press(&self) -> Option<(Carry<Z>, Source<Z>)> {
        let (element, from) = self.end_press()?;
        let Press::Lifted { pointer } = self.press.get() else { return None };
        let board = self.board.borrow().clone()?;
        let inside = |zone: &&Rc<Zone<Z>>| (zone.frame)().is_some_and(|it| it.contains(Some(&element)));
        let home = self.zones.borrow().iter().find(inside).cloned()?;
        let source = if element.get_attribute("data-drag")? == "zone" {
            Source::Zone { zone: home.id }
        } else {
            Source::Row { zone: home.id, index: home.lane.index_of(&element)? }
        };
        // Moves outside of the window arrive too. A pointer already gone says so by its own event.
        board.set_pointer_capture(pointer).ok();
        let zones = self.zones.borrow().clone();
        Some((Carry::lift(source, element, home, from, Ground::of(board, &zones)), source))
    }

    fn ask_frame(&self) {
        if !self.frame_asked.replace(true) {
            window().request_animation_frame(self.frame.as_ref().unchecked_ref()).expect("a frame");
        }
    }

    fn follow(&self, now: f64) {
        self.frame_asked.set(false);
        let last = self.last_frame.replace(now);
        let ms = if last == 0.0 { 0 } else { (now - last).clamp(0.0, 50.0) as i32 };
        if self.step(ms) {
            self.ask_frame();
        } else {
            // The time until the next movement is not time spent scrolling.
            self.last_frame.set(0.0);
        }
    }

    /// Brings what is carried to the pointer and tells the page where it is; true while it scrolls.
    fn step(&self, ms: i32) -> bool {
        let zones = self.zones.borrow().clone();
        let (source, over, changed, scrolling) = {
            let mut carry = self.carry.borrow_mut();
            let Some(carry) = &mut *carry else { return false };
            let (changed, scrolling) = carry.step(&zones, self.at.get(), ms);
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
        let Some(carry) = self.carry.take() else { return };
        let landing = carry.landing().filter(|_| drop);
        (self.call)(match landing {
            Some(landing) => DragEvent::Dropped(carry.source, landing),
            None => DragEvent::Cancelled(carry.source),
        });
        carry.end();
    }

    pub fn stale(&self) {
        let carrying = self.carry.borrow_mut().as_mut().map(|it| it.ground.stale = true).is_some();
        if carrying {
            self.ask_frame();
        }
    }
}
