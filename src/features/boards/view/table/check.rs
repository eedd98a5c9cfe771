//! The check that chooses a row of the table, or all of them.

use crate::ui::prelude::*;
use leptos::ev;

use crate::ui::icon::{Glyph, Icon};

/// A check at the beginning of a row. Keys choose the row from any of its cells, so Tab does not stop here.
#[component]
pub(super) fn RowCheck(
    #[prop(into)] checked: Signal<bool>,
    #[prop(into)] label: Signal<String>,
    /// Told whether it was pressed with Shift: up to here.
    #[prop(into)]
    on_press: Callback<(bool,)>,
    /// Tab stops here: no key of a cell does the same.
    #[prop(optional)]
    reached: bool,
) -> View {
    let press = move |ev: ev::MouseEvent| {
        ev.stop_propagation();
        on_press.run((ev.shift_key(),));
    };
    view! {
        <button
            type="button"
            class="table-check"
            role="checkbox"
            aria-checked=move || checked.get().to_string()
            aria-label=label
            title=label
            tabindex=if reached { "0" } else { "-1" }
            on:click=press
        >
            <span class="table-tick" class:on=checked><Icon glyph=Glyph::Check small=true /></span>
        </button>
    }
}
