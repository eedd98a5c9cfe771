//! One way to begin.

use crate::ui::prelude::*;

use crate::ui::icon::{Glyph, Icon};

/// A row to press: what it is, and what comes of it.
#[component]
pub(super) fn Way(
    glyph: Glyph,
    #[prop(into)] title: Signal<String>,
    #[prop(into)] note: Signal<String>,
    /// The one to press when in doubt.
    #[prop(optional)]
    main: bool,
    #[prop(into)] on_press: Callback<()>,
) -> View {
    view! {
        <button type="button" class="way" class:main=main on:click=move |_| on_press.run(())>
            <span class="way-mark">
                <Icon glyph=glyph />
            </span>
            <span class="grow">
                <b class="way-title">{title}</b>
                <span class="way-note">{note}</span>
            </span>
            <Icon glyph=Glyph::Right small=true />
        </button>
    }
}
