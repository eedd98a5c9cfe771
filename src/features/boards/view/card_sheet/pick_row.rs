//! A row of a picker where one thing is chosen.

use crate::ui::prelude::*;

use crate::ui::icon::{Glyph, Icon};

/// One of several; the chosen one has a tick.
#[component]
pub(in crate::features::boards::view) fn PickRow(
    #[prop(into)] chosen: Signal<bool>,
    #[prop(into)] on_choose: Callback<()>,
    children: Children,
) -> View {
    view! {
        <button
            type="button"
            class="menu-row"
            aria-pressed=move || chosen.get().to_string()
            on:click=move |_| on_choose.run(())
        >
            <span class="row grow">{children()}</span>
            <span class="menu-tick">
                {move || chosen.get().then(|| view! { <Icon glyph=Glyph::Check small=true /> })}
            </span>
        </button>
    }
}
