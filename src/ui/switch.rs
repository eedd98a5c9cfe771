//! Something that is on or off from now on.

use crate::ui::prelude::*;

/// A switch at the end of its line of words.
#[component]
pub fn Switch(
    #[prop(into)] on: Signal<bool>,
    #[prop(into)] on_change: Callback<(bool,)>,
    children: Children,
) -> View {
    view! {
        <label class="switch-row">
            <span class="grow">{children()}</span>
            <input
                type="checkbox"
                role="switch"
                class="switch"
                prop:checked=move || on.get()
                on:change=move |ev| on_change.run((event_target_checked(&ev),))
            />
        </label>
    }
}
