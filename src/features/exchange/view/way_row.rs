//! One way out: a picture, what it does, and when it is the right one.

use crate::ui::prelude::*;

use crate::ui::icon::{Glyph, Icon};

/// A wide button of two lines; its name begins with the first.
#[component]
pub(super) fn WayRow(
    glyph: Glyph,
    #[prop(into)] name: String,
    #[prop(into)] note: Signal<&'static str>,
    #[prop(into)] disabled: Signal<bool>,
    #[prop(optional)] main: bool,
    #[prop(into)] on_press: Callback<()>,
) -> View {
    view! {
        <button
            type="button"
            class="out-way"
            class:main=main
            data-first=main
            disabled=disabled
            on:click=move |_| on_press.run(())
        >
            <Icon glyph=glyph />
            <span class="grow">
                <b class="out-name">{name}</b>
                <span class="out-note">{note}</span>
            </span>
        </button>
    }
}
