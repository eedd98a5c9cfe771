//! What opens behind a fact: a popover beside it at the desk, a sheet at the thumb on a phone.

use crate::ui::prelude::*;

use crate::ui::{placement::Anchor, popover::Popover, sheet::Sheet};

/// How what stands in a picker closes it.
#[derive(Clone, Copy)]
pub(super) struct Closing(pub Callback<()>);

/// Opens as long as it exists.
#[component]
pub(super) fn Picker(
    anchor: Anchor,
    title: &'static str,
    #[prop(into)] on_close: Callback<()>,
    children: ChildrenFn,
) -> View {
    provide_context(Closing(on_close));
    if is_desk() {
        view! {
            <Popover anchor=anchor label=title on_close=on_close>
                <div class="picker">{children()}</div>
            </Popover>
        }
    } else {
        view! {
            <Sheet title=title on_close=on_close>
                <div class="picker">{children()}</div>
            </Sheet>
        }
    }
}

/// Wide enough for things to stand beside each other.
fn is_desk() -> bool {
    let wide = window().match_media("(min-width: 760px)").ok().flatten();
    wide.is_some_and(|it| it.matches())
}
