//! A filter that is held down or not.

use crate::ui::prelude::*;

/// A small word to press. Held, it has an ink edge and bold words.
#[component]
pub fn Chip(
    #[prop(into)] pressed: Signal<bool>,
    #[prop(into)] on_press: Callback<()>,
    /// How many it would show.
    #[prop(optional, into)]
    count: Signal<Option<usize>>,
    children: Children,
) -> View {
    view! {
        <button
            type="button"
            class="chip"
            aria-pressed=move || pressed.get().to_string()
            on:click=move |_| on_press.run(())
        >
            {children()}
            {move || count.get().map(|count| view! { <span class="count">{count}</span> })}
        </button>
    }
}
