//! What lies over the page: sheets, menus, confirmations, one above the other.
//!
//! The topmost layer alone hears Escape and keeps the Tab key inside. When it goes, focus goes back to where
//! it came from.
//!
//! **Invariant:** layers know only elements; what closing means is the caller's.

use std::cell::{Cell, RefCell};

use crate::ui::prelude::*;
use leptos::wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{HtmlElement, KeyboardEvent};

use super::{focus, keys};

/// A layer that is open as long as the component that holds it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Layer(u32);

/// Where focus starts in a layer.
const FIRST: &str = "[data-first], [role^=menuitem]:not([disabled])";

struct Open {
    layer: Layer,
    element: HtmlElement,
    opener: Option<HtmlElement>,
    on_escape: Callback<()>,
}

thread_local! {
    static OPEN: RefCell<Vec<Open>> = const { RefCell::new(Vec::new()) };
}

/// Makes the element the topmost layer from when it appears until the component is gone. Focus moves to what
/// is marked `data-first` in it, or to its first row, else to the element itself.
pub fn hold(element: NodeRef<HtmlElement>, on_escape: Callback<()>) -> Layer {
    thread_local!(static LAST: Cell<u32> = const { Cell::new(0) });
    LAST.set(LAST.get() + 1);
    let layer = Layer(LAST.get());
    // Before anything of the layer is there, the keyboard is still at what opened it.
    let opener = focus::focused();
    let open = move |element: HtmlElement| {
        listen_once();
        let first = element.query_selector(FIRST).expect("the selector is well formed");
        let first = first.and_then(|first| first.dyn_into::<HtmlElement>().ok());
        _ = first.as_ref().unwrap_or(&element).focus();
        OPEN.with_borrow_mut(|layers| layers.push(Open { layer, element, opener, on_escape }));
    };
    focus::once_there(element, Box::new(open));
    on_cleanup(move || layer.close());
    layer
}

impl Layer {
    /// Takes the layer away and gives focus back, unless someone has moved it elsewhere already.
    pub fn close(self) {
        let closed = OPEN.with_borrow_mut(|open| {
            let place = open.iter().position(|other| other.layer == self)?;
            Some(open.remove(place))
        });
        let Some(closed) = closed else { return };
        let held = match focus::focused() {
            None => true,
            Some(focused) => closed.element.contains(Some(&focused)),
        };
        if held {
            focus::give_back(closed.opener.as_ref());
        }
    }
}

/// Whether something lies over the page, so that the page's own keys should rest.
pub fn is_any_open() -> bool {
    OPEN.with_borrow(|open| !open.is_empty())
}

/// One listener for all layers: it hears a key after whatever stands inside them.
fn listen_once() {
    thread_local!(static LISTENING: Cell<bool> = const { Cell::new(false) });
    if LISTENING.replace(true) {
        return;
    }
    let on_keydown = Closure::<dyn Fn(KeyboardEvent)>::new(|ev: KeyboardEvent| {
        if ev.default_prevented() || keys::is_composing(&ev) {
            return;
        }
        match ev.key().as_str() {
            "Escape" => on_escape(&ev),
            "Tab" => on_tab(&ev),
            _ => {}
        }
    });
    document()
        .add_event_listener_with_callback("keydown", on_keydown.as_ref().unchecked_ref())
        .expect("a document takes listeners");
    on_keydown.forget();
}

fn on_escape(ev: &KeyboardEvent) {
    let top = OPEN.with_borrow(|open| open.last().map(|top| top.on_escape));
    if let Some(on_escape) = top {
        ev.prevent_default();
        on_escape.run(());
    }
}

/// Leads the Tab key round at the ends, and in again from outside.
fn on_tab(ev: &KeyboardEvent) {
    let Some(element) = OPEN.with_borrow(|open| open.last().map(|top| top.element.clone())) else {
        return;
    };
    let stops = focus::stops(&element);
    let (Some(first), Some(last)) = (stops.first(), stops.last()) else {
        ev.prevent_default();
        return;
    };
    let back = ev.shift_key();
    let target = match focus::focused().filter(|focused| element.contains(Some(focused))) {
        None if back => last,
        None => first,
        Some(focused) if back && (focused == element || focused == *first) => last,
        Some(focused) if !back && focused == *last => first,
        Some(_) => return,
    };
    ev.prevent_default();
    _ = target.focus();
}
