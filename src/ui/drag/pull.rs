//! Pulling things along a strip that scrolls sideways, and carrying things onto it, with mouse, finger and pen.
//!
//! Sources are marked with `data-pull`; what its value means is the page's. One that also has `data-at-once` follows a
//! finger at once; `data-pull="…" data-lift` is carried as a ghost, all others stay where the page puts them. Lifting,
//! scrolling and cancelling are as with [`Drag`](super::Drag).
//!
//! **Invariant:** knows no day; writes nothing but the ghost and the strip's scroll position.
use super::{
    edge::{Roll, speed},
    ghost::Ghost,
    ground::rect_of,
    hit::Rect,
    hold::{Carrier, Hold},
    press::Point,
};
use crate::ui::prelude::*;
use std::{
    cell::RefCell,
    rc::{Rc, Weak},
};
use web_sys::{Element, HtmlElement};

/// What a pull tells the page; places are pixels of the strip's content, from its left edge.
pub enum PullEvent {
    /// Taken hold of, there.
    Lifted(Element, i32),
    /// Held over there; none is outside of the strip.
    At(Option<i32>),
    /// Let go where it was last.
    Dropped,
    /// Put back.
    Cancelled,
}

/// A strip along which things can be pulled.
#[derive(Clone, Copy)]
pub struct Pull(StoredValue<Rc<Strip>>);

impl Pull {
    /// Tells `call` what happens on the strip that `strip` answers, whose first pixels lie under something so wide.
    /// Ends with the component that made it.
    pub fn new(
        strip: impl Fn() -> Option<HtmlElement> + 'static,
        covered: i32,
        call: impl Fn(PullEvent) + 'static,
    ) -> Pull {
        let strip = Rc::new_cyclic(|this: &Weak<Strip>| Strip {
            hold: Hold::new(this.clone(), "[data-pull]"),
            strip: Box::new(strip),
            covered,
            call: Box::new(call),
            carried: RefCell::default(),
        });
        let pull = Pull(StoredValue::new(strip));
        on_cleanup(move || {
            pull.0.try_with_value(|it| it.hold.leave());
        });
        pull
    }

    /// Listens on the element that holds the strip and everything that can be pulled onto it.
    pub fn attach(&self, board: HtmlElement) {
        self.0.with_value(|it| it.hold.attach(board));
    }
}

struct Strip {
    hold: Rc<Hold>,
    strip: Box<dyn Fn() -> Option<HtmlElement>>,
    covered: i32,
    call: Box<dyn Fn(PullEvent)>,
    carried: RefCell<Option<Carried>>,
}

struct Carried {
    source: Element,
    strip: HtmlElement,
    /// The part of the strip that is seen.
    rect: Rect,
    /// Carried above everything; none is pulled along.
    ghost: Option<Ghost>,
    roll: Roll,
    /// Its edges scroll: not before what is carried in from beside it has come past them.
    scrolls: bool,
    last: Option<i32>,
}

impl Carried {
    /// The pixel of the strip's content under a point; what is pulled along never leaves it.
    fn place(&self, at: Point) -> Option<i32> {
        let Rect { left, top, right, bottom } = self.rect;
        let inside = (left..right).contains(&at.x) && (top..bottom).contains(&at.y);
        (inside || self.ghost.is_none()).then(|| at.x.clamp(left, right) - left + self.strip.scroll_left())
    }
}

impl Carrier for Strip {
    fn lift(&self, source: Element, from: Point) -> bool {
        let Some((strip, board)) = (self.strip)().zip(self.hold.board()) else { return false };
        let seen = rect_of(&strip);
        let rect = Rect { left: seen.left + self.covered, ..seen };
        let lifted = source.has_attribute("data-lift");
        let ghost = lifted.then(|| Ghost::of(&source, rect_of(&source), from, &board));
        source.class_list().add_1("away").expect("a class");
        let carried = Carried {
            source: source.clone(),
            strip,
            rect,
            ghost,
            roll: Roll::default(),
            scrolls: !lifted,
            last: None,
        };
        let at = from.x - carried.rect.left + carried.strip.scroll_left();
        self.carried.replace(Some(carried));
        (self.call)(PullEvent::Lifted(source, at));
        true
    }

    fn step(&self, ms: i32) -> bool {
        let at = self.hold.at();
        let (place, changed, scrolling) = {
            let mut carried = self.carried.borrow_mut();
            let Some(carried) = &mut *carried else { return false };
            let over = carried.place(at).is_some();
            let near = if over { speed(at.x, carried.rect.left, carried.rect.right) } else { 0 };
            carried.scrolls |= over && near == 0;
            let across = if carried.scrolls { near } else { 0 };
            if let pixels @ (1.. | ..=-1) = carried.roll.step(across, ms) {
                carried.strip.set_scroll_left(carried.strip.scroll_left() + pixels);
            }
            let place = carried.place(at);
            carried.ghost.iter().for_each(|it| it.follow(at));
            (place, std::mem::replace(&mut carried.last, place) != place, across != 0)
        };
        if changed {
            (self.call)(PullEvent::At(place));
        }
        scrolling
    }

    fn put_down(&self, drop: bool) {
        if drop {
            self.step(0);
        }
        let Some(carried) = self.carried.take() else { return };
        carried.source.class_list().remove_1("away").expect("a class");
        (self.call)(if drop { PullEvent::Dropped } else { PullEvent::Cancelled });
    }
}
