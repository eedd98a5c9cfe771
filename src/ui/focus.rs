//! Where the keyboard is, and the ids that join labels to what they name.
//!
//! **Invariant:** focus is never lost: what goes away gives it back.

use std::cell::Cell;

use crate::ui::prelude::*;
use leptos::wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

/// What the Tab key stops at.
const STOPS: &str = "a[href], button:not([disabled]), input:not([disabled]), select:not([disabled]), \
     textarea:not([disabled]), summary, [tabindex]";

/// An id no other element has.
pub fn fresh_id() -> String {
    thread_local!(static LAST: Cell<u32> = const { Cell::new(0) });
    LAST.set(LAST.get() + 1);
    format!("ui-{}", LAST.get())
}

/// Acts once, when the element stands in the page. Boxed, so that all floating parts share one copy of the code.
pub(super) fn once_there(element: NodeRef<HtmlElement>, act: Box<dyn FnOnce(HtmlElement)>) {
    element.on_load(act);
}

/// The element that has the keyboard, unless it is the page itself.
pub fn focused() -> Option<HtmlElement> {
    let active = document().active_element()?.dyn_into::<HtmlElement>().ok()?;
    (active.tag_name() != "BODY").then_some(active)
}

/// Gives the keyboard back to where it was; when that is gone, or out of sight, to the page's main part.
pub fn give_back(to: Option<&HtmlElement>) {
    let taken = to.is_some_and(|element| {
        _ = element.focus();
        focused().as_ref() == Some(element)
    });
    if !taken {
        focus_first(&document(), "main");
    }
}

/// Brings the element with this id into sight and gives it the keyboard.
pub fn go_to(id: &str) {
    let found = document().get_element_by_id(id).and_then(|it| it.dyn_into::<HtmlElement>().ok());
    if let Some(element) = found {
        element.scroll_into_view();
        _ = element.focus();
    }
}

/// Gives the keyboard to the first thing inside that takes it.
pub fn go_into(frame: NodeRef<HtmlElement>) {
    let first = frame.get_untracked().and_then(|it| stops(&it).into_iter().next());
    first.into_iter().for_each(|it| drop(it.focus()));
}

/// Brings an element into sight, no further than it must.
pub fn bring_into_view(element: &Element) {
    let into = web_sys::ScrollIntoViewOptions::new();
    into.set_block(web_sys::ScrollLogicalPosition::Nearest);
    element.scroll_into_view_with_scroll_into_view_options(&into);
}

/// The elements inside the Tab key stops at, in order.
pub(super) fn stops(inside: &Element) -> Vec<HtmlElement> {
    all(inside, STOPS).into_iter().filter(|stop| stop.tab_index() >= 0 && is_shown(stop)).collect()
}

/// Every element inside that fits the selector.
pub(super) fn all(inside: &Element, selector: &str) -> Vec<HtmlElement> {
    let found = inside.query_selector_all(selector).expect("the selector is well formed");
    (0..found.length()).filter_map(|n| found.item(n)?.dyn_into().ok()).collect()
}

fn focus_first(inside: &web_sys::Document, selector: &str) {
    let found = inside.query_selector(selector).expect("the selector is well formed");
    if let Some(element) = found.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        // The main part is no stop of the Tab key; it only holds the keyboard until the next key.
        element.set_tab_index(-1);
        _ = element.focus();
    }
}

fn is_shown(element: &HtmlElement) -> bool {
    let place = element.get_bounding_client_rect();
    place.width() > 0.0 && place.height() > 0.0
}

/// Whether the focus only goes on to something else in `frame`.
pub fn stays_in(ev: &web_sys::FocusEvent, frame: NodeRef<HtmlElement>) -> bool {
    let to = ev.related_target().and_then(|it| it.dyn_into::<web_sys::Node>().ok());
    to.is_some() && frame.get_untracked().is_some_and(|it| it.contains(to.as_ref()))
}
