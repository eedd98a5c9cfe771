//! A finger that stays: what it means is said by the caller, for whatever it stays on.
//!
//! **Invariant:** a finger that moves scrolls as always; the tap after a long press never arrives.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use leptos::{leptos_dom::helpers::TimeoutHandle, prelude::set_timeout_with_handle};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, MouseEvent, PointerEvent};

use super::{
    drag::{Act, HOLD, Input, Point, Press},
    listener::{Listener, Manner},
};

struct Staying {
    call: Box<dyn Fn(Element)>,
    press: Cell<Press>,
    under: RefCell<Option<(Element, TimeoutHandle)>>,
    /// True from a long press until the next press: the click that follows is none.
    click_spent: Cell<bool>,
}

/// Listens inside of `within` as long as the listeners live.
pub fn long_press(within: &HtmlElement, call: impl Fn(Element) + 'static) -> Vec<Listener> {
    let staying = Rc::new(Staying {
        call: Box::new(call),
        press: Cell::default(),
        under: RefCell::default(),
        click_spent: Cell::new(false),
    });
    let on = |kind, manner, hear: fn(&Rc<Staying>, &Event)| {
        let staying = staying.clone();
        Listener::new(within, kind, manner, move |ev| hear(&staying, &ev))
    };
    let first = Manner { capture: true, active: true };
    let passive = Manner::default();
    vec![
        on("pointerdown", passive, |it, ev| it.down(ev.unchecked_ref())),
        on("pointermove", passive, |it, ev| {
            let (pointer, at) = of(ev.unchecked_ref());
            it.take(Input::Move { pointer, at });
        }),
        on("pointerup", passive, |it, ev| it.take(Input::Up { pointer: of(ev.unchecked_ref()).0 })),
        // The browser takes the pointer to scroll.
        on("pointercancel", passive, |it, ev| it.take(Input::Cancel { pointer: of(ev.unchecked_ref()).0 })),
        on("contextmenu", first, |it, ev| {
            if it.press.get() != Press::Idle {
                ev.prevent_default();
            }
        }),
        on("click", first, |it, ev| {
            // A click by keyboard has no count; only a finger's belongs to the press.
            if it.click_spent.take() && ev.unchecked_ref::<MouseEvent>().detail() > 0 {
                ev.stop_propagation();
                ev.prevent_default();
            }
        }),
    ]
}

impl Staying {
    fn down(self: &Rc<Self>, ev: &PointerEvent) {
        self.click_spent.set(false);
        let Some(under) = ev.target().and_then(|it| it.dyn_into::<Element>().ok()) else { return };
        if ev.pointer_type() == "mouse" {
            return;
        }
        let (pointer, at) = of(ev);
        let this = Rc::downgrade(self);
        let held = move || this.upgrade().into_iter().for_each(|it| it.take(Input::Held));
        if self.press.get() == Press::Idle
            && let Ok(timer) = set_timeout_with_handle(held, HOLD)
        {
            self.under.replace(Some((under, timer)));
        }
        self.take(Input::Down { pointer, mouse: false, at });
    }

    fn take(&self, input: Input) {
        let mut press = self.press.get();
        let act = press.step(input);
        self.press.set(press);
        match act {
            Act::Lift => {
                let under = self.under.take();
                self.click_spent.set(true);
                under.into_iter().for_each(|it| (self.call)(it.0));
            }
            Act::Forget => self.under.take().into_iter().for_each(|it| it.1.clear()),
            _ => {}
        }
    }
}

fn of(ev: &PointerEvent) -> (i32, Point) {
    (ev.pointer_id(), Point { x: ev.client_x(), y: ev.client_y() })
}
