//! A sheet over the page: from below on a phone, at the side of the desk.

use crate::ui::prelude::*;

use super::icon::{Glyph, Icon};
use super::layer;
use crate::words::common;

/// How much room it takes.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub enum SheetSize {
    /// Rises as high as it needs on a phone, narrow at the desk.
    #[default]
    Small,
    /// The whole phone; wide at the desk.
    Full,
}

/// A sheet, open as long as it exists. Escape, the veil and its button close it.
#[component]
pub fn Sheet(
    /// The name of the dialog; shown at its head unless `head` is given.
    #[prop(into)]
    title: Signal<String>,
    #[prop(into)] on_close: Callback<()>,
    #[prop(optional)] size: SheetSize,
    /// Shown at the head in place of the title, before the close button.
    #[prop(optional, into)]
    head: Option<View>,
    /// What is pressed when done, always in sight.
    #[prop(optional, into)]
    foot: Option<View>,
    children: Children,
) -> View {
    let sheet = NodeRef::new();
    let layer = layer::hold(sheet, on_close);
    let close = move || {
        layer.close();
        on_close.run(());
    };
    let head = head.unwrap_or_else(|| view! { <h2 class="sheet-title grow">{title}</h2> });
    let children = children();
    view! {
        <div class="veil" on:click=move |_| close()></div>
        <div
            class="sheet"
            class:full=size == SheetSize::Full
            role="dialog"
            aria-modal="true"
            aria-label=title
            tabindex="-1"
            node_ref=sheet
        >
            <div class="sheet-head">
                {head}
                <button
                    type="button"
                    class="icon-button sheet-close"
                    aria-label=common::close()
                    title=common::close()
                    on:click=move |_| close()
                >
                    <Icon glyph=Glyph::Back />
                    <Icon glyph=Glyph::Close />
                </button>
            </div>
            <div class="sheet-body">{children}</div>
            {foot.map(|foot| view! { <div class="sheet-foot">{foot}</div> })}
        </div>
    }
}
