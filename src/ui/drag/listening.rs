//! What a [`Hold`] listens to, on its board and on the window.
//!
//! **Invariant:** one listener per kind, none on what can be carried.
use super::{
    hold::Hold,
    press::{Input, Point, Press},
};
use crate::ui::{
    keys::is_composing,
    listener::{Listener, Manner},
};
use leptos::prelude::{document, window};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, EventTarget, HtmlElement, KeyboardEvent, MouseEvent, PointerEvent};

/// Where a press means something else.
const LEFT_ALONE: &str = "input, textarea, select, [contenteditable], [data-no-drag]";
/// What a finger carries without staying on it first.
const AT_ONCE: &str = "data-at-once";

impl Hold {
    /// Begins to listen on the board.
    pub fn attach(&self, board: HtmlElement) {
        let window = window();
        let document = document();
        let passive = Manner::default();
        let first = Manner { capture: true, active: true };
        let listeners = vec![
            self.on(&board, "pointerdown", passive, |it, ev| it.down(ev.unchecked_ref())),
            self.on(&window, "pointermove", passive, |it, ev| it.moved(ev.unchecked_ref())),
            self.on(&window, "pointerup", passive, |it, ev| {
                let pointer = it.note(ev.unchecked_ref());
                it.take(Input::Up { pointer });
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
                if matches!(it.press.get(), Press::Lifted { .. }) {
                    ev.prevent_default();
                }
            }),
            self.on(&board, "contextmenu", first, |it, ev| {
                if it.press.get() != Press::Idle {
                    ev.prevent_default();
                }
            }),
            self.on(&board, "selectstart", first, |it, ev| {
                if it.press.get() != Press::Idle && it.free.get().is_some() {
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

    fn on(
        &self,
        target: &EventTarget,
        kind: &'static str,
        manner: Manner,
        call: fn(&Hold, &Event),
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
        let source = closest(self.sources).filter(|_| closest(LEFT_ALONE).is_none());
        let at = point(ev);
        let at_once = source.as_ref().is_some_and(|it| it.has_attribute(AT_ONCE));
        let mouse = at_once || ev.pointer_type() == "mouse";
        if idle {
            self.click_spent.set(false);
            let free = mouse && source.is_none() && target.is_some_and(|it| self.takes_free(&it, at));
            if source.is_none() && !free || !ev.is_primary() || ev.button() != 0 {
                return;
            }
            self.at.set(at);
            self.free.set(free.then(|| (at, ev.shift_key())));
            self.pressed.replace(source.map(|it| (it, at, None)));
        }
        self.take(Input::Down { pointer: ev.pointer_id(), mouse, at });
    }

    fn moved(&self, ev: &PointerEvent) {
        if self.press.get() != Press::Idle {
            let pointer = self.note(ev);
            self.take(Input::Move { pointer, at: point(ev) });
        }
    }

    /// Notes where the pointer is, if it is ours; answers which one it is.
    fn note(&self, ev: &PointerEvent) -> i32 {
        let id = ev.pointer_id();
        if let Press::Down { pointer, .. } | Press::Lifted { pointer } = self.press.get()
            && pointer == id
        {
            self.at.set(point(ev));
        }
        id
    }

    fn key(&self, ev: &KeyboardEvent) {
        if self.press.get() == Press::Idle || is_composing(ev) || ev.key() != "Escape" {
            return;
        }
        ev.stop_propagation();
        ev.prevent_default();
        self.stop();
    }
}

fn point(ev: &PointerEvent) -> Point {
    Point { x: ev.client_x(), y: ev.client_y() }
}
