//! What opens behind a fact: a popover beside it at the desk, a sheet at the thumb on a phone.

use crate::ui::prelude::*;

use crate::ui::{panel::Panel, placement::Anchor};

/// How what stands in a picker closes it.
#[derive(Clone, Copy)]
pub(super) struct Closing(pub Callback<()>);

/// Opens as long as it exists.
#[component]
pub(in crate::features::boards::view) fn Picker(
    anchor: Anchor,
    #[prop(into)] title: Signal<String>,
    #[prop(into)] on_close: Callback<()>,
    children: ChildrenFn,
) -> View {
    provide_context(Closing(on_close));
    view! {
        <Panel anchor=anchor title=title on_close=on_close>
            <div class="picker">{children()}</div>
        </Panel>
    }
}
