//! One thing out of several.

use leptos::prelude::*;

/// One of several; those of one `group` exclude each other.
#[component]
pub fn Radio(
    group: String,
    #[prop(into)] checked: Signal<bool>,
    #[prop(into)] on_choose: Callback<()>,
    children: Children,
) -> impl IntoView {
    view! {
        <label class="check">
            <input type="radio" name=group prop:checked=checked on:change=move |_| on_choose.run(()) />
            <span>{children()}</span>
        </label>
    }
    .into_any()
}
