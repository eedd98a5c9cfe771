//! Something that is so or not so.

use crate::ui::prelude::*;

/// A box to tick, with its words.
#[component]
pub fn Check(
    #[prop(into)] checked: Signal<bool>,
    #[prop(into)] on_change: Callback<(bool,)>,
    #[prop(optional, into)] disabled: Signal<bool>,
    /// Its name where the words beside it are not enough.
    #[prop(optional, into)]
    label: Signal<Option<String>>,
    children: Children,
) -> View {
    view! {
        <label class="check">
            <input
                type="checkbox"
                aria-label=move || label.get()
                prop:checked=move || checked.get()
                disabled=disabled
                on:change=move |ev| on_change.run((event_target_checked(&ev),))
            />
            <span>{children()}</span>
        </label>
    }
}
