//! One thing out of several.

use crate::ui::prelude::*;

/// One of several; those of one `group` exclude each other.
#[component]
pub fn Radio(
    group: String,
    #[prop(into)] checked: Signal<bool>,
    #[prop(into)] on_choose: Callback<()>,
    children: Children,
) -> View {
    view! {
        <label class="check">
            <input type="radio" name=group prop:checked=move || checked.get() on:change=move |_| on_choose.run(()) />
            <span>{children()}</span>
        </label>
    }
}
