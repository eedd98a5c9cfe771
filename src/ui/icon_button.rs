//! A button that shows a picture and says its name to those who cannot see it.

use crate::ui::prelude::*;

use super::icon::{Glyph, Icon};

/// A picture to press. `label` is its name and its tooltip.
#[component]
pub fn IconButton(
    glyph: Glyph,
    #[prop(into)] label: Signal<String>,
    #[prop(into)] on_press: Callback<()>,
    #[prop(optional, into)] disabled: Signal<bool>,
    /// Whether it is held down, for a button that turns something on and off.
    #[prop(optional, into)]
    pressed: Signal<Option<bool>>,
    #[prop(optional)] node_ref: NodeRef<HtmlElement>,
) -> View {
    view! {
        <button
            type="button"
            class="icon-button"
            aria-label=label
            title=label
            aria-pressed=move || pressed.get().map(|held| held.to_string())
            disabled=disabled
            node_ref=node_ref
            on:click=move |_| on_press.run(())
        >
            <Icon glyph=glyph />
        </button>
    }
}
