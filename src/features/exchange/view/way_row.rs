//! One way out: a picture, what it does, and when it is the right one.

use leptos::prelude::*;

use crate::ui::{
    focus::fresh_id,
    icon::{Glyph, Icon},
};

/// A wide button whose name is its first line; the second only describes it.
#[component]
pub(super) fn WayRow(
    glyph: Glyph,
    #[prop(into)] name: String,
    #[prop(into)] note: String,
    #[prop(into)] disabled: Signal<bool>,
    #[prop(optional)] main: bool,
    #[prop(into)] on_press: Callback<()>,
) -> impl IntoView {
    let id = fresh_id();
    view! {
        <button
            type="button"
            class="out-way"
            class:main=main
            data-first=main
            aria-label=name.clone()
            aria-describedby=id.clone()
            disabled=disabled
            on:click=move |_| on_press.run(())
        >
            <Icon glyph=glyph />
            <span class="grow">
                <b class="out-name">{name.clone()}</b>
                <span class="out-note" id=id.clone()>{note}</span>
            </span>
        </button>
    }
    .into_any()
}
