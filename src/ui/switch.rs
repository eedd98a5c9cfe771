//! Something that is on or off from now on.

use leptos::prelude::*;

/// A switch at the end of its line of words.
#[component]
pub fn Switch(
    #[prop(into)] on: Signal<bool>,
    #[prop(into)] on_change: Callback<(bool,)>,
    children: Children,
) -> impl IntoView {
    view! {
        <label class="switch-row">
            <span class="grow">{children()}</span>
            <input
                type="checkbox"
                role="switch"
                class="switch"
                prop:checked=on
                on:change=move |ev| on_change.run((event_target_checked(&ev),))
            />
        </label>
    }
    .into_any()
}
