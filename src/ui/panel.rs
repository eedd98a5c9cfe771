//! What opens for a small form: a popover beside what opened it at the desk, a sheet at the thumb on a phone.

use crate::ui::prelude::*;

use super::{placement::Anchor, popover::Popover, sheet::Sheet};

/// Opens as long as it exists.
#[component]
pub fn Panel(
    anchor: Anchor,
    #[prop(into)] title: Signal<String>,
    #[prop(into)] on_close: Callback<()>,
    /// What is pressed when done, always in sight.
    #[prop(optional, into)]
    foot: Option<ViewFn>,
    children: ChildrenFn,
) -> View {
    if is_desk() {
        let foot = foot.map(|it| view! { <div class="panel-foot">{it.run()}</div> });
        return view! {
            <Popover anchor=anchor label=title on_close=on_close>
                {children()} {foot}
            </Popover>
        };
    }
    match foot {
        Some(foot) => view! { <Sheet title=title on_close=on_close foot=foot.run()>{children()}</Sheet> },
        None => view! { <Sheet title=title on_close=on_close>{children()}</Sheet> },
    }
}

/// Wide enough for things to stand beside each other.
pub fn is_desk() -> bool {
    let wide = window().match_media("(min-width: 760px)").ok().flatten();
    wide.is_some_and(|it| it.matches())
}
