//! Something that floats beside what opened it, above everything else.
//!
//! It stands in the browser's top layer, so no scrolling or moving ancestor cuts it, and where it was written,
//! so focus and context stay as they are.

use crate::ui::prelude::*;
use leptos::wasm_bindgen::JsCast;
use web_sys::HtmlElement;

use super::focus::once_there;
use super::layer::{self, Layer};
use super::placement::{Anchor, place};

/// A floating panel for a small form, open as long as it exists. A press beside it or Escape closes it.
#[component]
pub fn Popover(
    anchor: Anchor,
    /// Its name, read aloud.
    #[prop(into)]
    label: Signal<String>,
    #[prop(into)] on_close: Callback<()>,
    children: Children,
) -> View {
    let ground = ground(anchor);
    let panel = NodeRef::new();
    let layer = layer::hold(panel, on_close);
    let panel = view! {
        <div class="popover" role="dialog" aria-label=label tabindex="-1" node_ref=panel>
            {children()}
        </div>
    };
    float(ground, layer, on_close, panel)
}

/// The ground a floating part will stand on, shown as soon as it is there. Ask for it before the part's layer:
/// what is not shown yet cannot take the focus.
pub(super) fn ground(anchor: Anchor) -> NodeRef<HtmlElement> {
    let ground = NodeRef::<HtmlElement>::new();
    let show = move |ground: HtmlElement| {
        // A browser without popovers has shown it already, where the style sheet puts it.
        ground.show_popover().ok();
        if let Some(part) = ground.first_element_child() {
            put(part.unchecked_ref(), anchor);
        }
    };
    once_there(ground, Box::new(show));
    ground
}

/// The part on its ground, which fills the window and takes every press meant for elsewhere.
pub(super) fn float(ground: NodeRef<HtmlElement>, layer: Layer, on_close: Callback<()>, part: View) -> View {
    let close = move || {
        layer.close();
        on_close.run(());
    };
    view! {
        <div
            class="ground"
            popover="manual"
            node_ref=ground
            on:pointerdown=move |ev| {
                if ev.target() == ev.current_target() {
                    ev.prevent_default();
                    close();
                }
            }
            on:contextmenu=move |ev| ev.prevent_default()
        >
            {part}
        </div>
    }
}

/// Puts a part that floats where it stands well.
pub(super) fn put(part: &HtmlElement, anchor: Anchor) {
    let root = document().document_element().expect("a page has a root");
    let found = place(
        anchor,
        (part.offset_width(), part.offset_height()),
        (root.client_width(), root.client_height()),
    );
    let style = part.style();
    for (property, pixels) in [("left", found.x), ("top", found.y), ("max-height", found.room)] {
        style.set_property(property, &format!("{pixels}px")).expect("a length is a value");
    }
}
