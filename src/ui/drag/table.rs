//! Where a drag's events arrive: listens on the board and the window, keeps the lists, drives the press and what
//! is carried.
//!
//! **Invariant:** nothing is borrowed while the page is told, so the page may add lists or cancel.
use super::{
    DragEvent, Lane, Source,
    carry::Carry,
    press::{Act, HOLD, Input, Point, Press},
};
use crate::ui::{
    keys::is_composing,
    listener::{Listener, Manner},
};
use leptos::{leptos_dom::helpers::TimeoutHandle, prelude::*};
use std::{
    cell::{Cell, RefCell},
    rc::{Rc, Weak},
};
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{Element, Event, HtmlElement, KeyboardEvent, MouseEvent, PointerEvent};

/// Where a press means something else.
const LEFT_ALONE: &str = "input, textarea, select, [contenteditable], [data-no-drag]";

/// A list things can be carried to.
pub(super) struct Zone<Z> {
    pub id: Z,
    pub frame: Box<dyn Fn() -> Option<HtmlElement>>,
    pub lane: Box<dyn Lane>,
    number: usize,
}

pub(super) struct Table<Z> {
    this: Weak<Table<Z>>,
    call: Box<dyn Fn(DragEvent<Z>)>,
    board: RefCell<Option<HtmlElement>>,
    listeners: RefCell<Vec<Listener>>,
    zones: RefCell<Vec<Rc<Zone<Z>>>>,
    next_number: Cell<usize>,
    press: Cell<Press>,
    /// What is pressed, where, and the clock that lifts it.
    pressed: RefCell<Option<(Element, Point, Option<TimeoutHandle>)>>,
    carry: RefCell<Option<Carry<Z>>>,
    at: Cell<Point>,
    frame: Closure<dyn FnMut(f64)>,
    frame_asked: Cell<bool>,
    last_frame: Cell<f64>,
    /// True from a lift until the next press: the click that follows is none.
    click_spent: Cell<bool>,
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

    pub fn attach(&self, board: HtmlElement) {
        let window = window();
        let document = document();
        let passive = Manner::default();
        let first = Manner { capture: true, active: true };
        let listeners = vec![
            self.on(&board, "pointerdown", passive, |it, ev| it.down(ev.unchecked_ref())),
            self.on(&window, "pointermove", passive, |it, ev| it.moved(ev.unchecked_ref())),
            self.on(&window, "pointerup", passive, |it, ev| {
                let ev: &PointerEvent = ev.unchecked_ref();
                it.at.set(point(ev));
                it.take(Input::Up { pointer: ev.pointer_id() });
            }),
            self.on(&window, "pointercancel", passive, |it, ev| {
                it.take(Input::Cancel { pointer: ev.unchecked_ref::<PointerEvent>().pointer_id() });
            }),
            self.on(&window, "keydown", first, |it, ev| it.key(ev.unchecked_ref())),
            self.on(&window, "blur", passive, |it, _| it.stop()),
            self.on(&document, "visibilitychange", passive, |it, _| it.stop()),
            self.on(&window, "resize", passive, |it, _| it.stale()),
            self.on(&board, "scroll", passive, |it, _| it.stale()),
            // Once lifted, the finger carries and no longer scrolls.
            self.on(&board, "touchmove", Manner { capture: false, active: true }, |it, ev| {
                if it.carry.borrow().is_some() {
                    ev.prevent_default();
                }
            }),
            self.on(&board, "contextmenu", first, |it, ev| {
                if it.press.get() != Press::Idle {
                    ev.prevent_default();
                }
            }),
            self.on(&board, "dragstart", first, |it, ev| {
                if it.press.get() != Press::Idle {
                    ev.prevent_default();
                }
            }),
            self.on(&board, "click", first, |it, ev| {
                // A click by keyboard has no count; only a pointer's belongs to the drag.
                if it.click_spent.get() && ev.unchecked_ref::<MouseEvent>().detail() > 0 {
                    it.click_spent.set(false);
                    ev.stop_propagation();
                    ev.prevent_default();
                }
            }),
        ];
        self.listeners.replace(listeners);
        self.board.replace(Some(board));
    }

    /// Puts everything back and listens no more.
    pub fn leave(&self) {
        self.stop();
        self.listeners.replace(Vec::new());
    }

    pub fn stop(&self) {
        self.take(Input::Stop);
    }

    fn on(
        &self,
        target: &web_sys::EventTarget,
        kind: &'static str,
        manner: Manner,
        call: fn(&Table<Z>, &Event),
    ) -> Listener {
        let this = self.this.clone();
        Listener::new(target, kind, manner, move |ev| {
            if let Some(this) = this.upgrade() {
                call(&this, &ev);
            }
        })
    }

    fn down(&self, ev: &PointerEvent) {
        let idle = self.press.get() == Press::Idle;
        let target = ev.target().and_then(|it| it.dyn_into::<Element>().ok());
        let closest = |what| target.as_ref().and_then(|it| it.closest(what).ok().flatten());
        let source = closest("[data-drag]").filter(|_| closest(LEFT_ALONE).is_none());
        if idle {
            self.click_spent.set(false);
            if source.is_none() || !ev.is_primary() || ev.button() != 0 {
                return;
            }
        }
        let at = point(ev);
        let mouse = ev.pointer_type() == "mouse";
        if let (true, Some(source)) = (idle, source) {
            self.at.set(at);
            self.pressed.replace(Some((source, at, None)));
        }
        self.take(Input::Down { pointer: ev.pointer_id(), mouse, at });
    }

    fn moved(&self, ev: &PointerEvent) {
        let (pointer, at) = (ev.pointer_id(), point(ev));
        match self.press.get() {
            Press::Idle => return,
            Press::Down { pointer: own, .. } | Press::Lifted { pointer: own } if own == pointer => {
                self.at.set(at)
            }
            _ => {}
        }
        self.take(Input::Move { pointer, at });
    }

    fn key(&self, ev: &KeyboardEvent) {
        if self.press.get() == Press::Idle || is_composing(ev) || ev.key() != "Escape" {
            return;
        }
        ev.stop_propagation();
        ev.prevent_default();
        self.stop();
    }

    fn take(&self, input: Input) {
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
        Some((Carry::lift(source, element, home, from, board), source))
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

    fn stale(&self) {
        let carrying = self.carry.borrow_mut().as_mut().map(|it| it.stale = true).is_some();
        if carrying {
            self.ask_frame();
        }
    }
}

fn point(ev: &PointerEvent) -> Point {
    Point { x: ev.client_x(), y: ev.client_y() }
}
