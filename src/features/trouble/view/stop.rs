//! The page that stands in place of the app when it cannot go on.

use crate::ui::prelude::*;

use crate::ui::icon::{Glyph, Icon};

/// What happened, what is safe, and what to do.
#[component]
pub(super) fn Stop(
    glyph: Glyph,
    title: &'static str,
    note: &'static str,
    /// In small letters: a date, or what to tell whoever helps.
    #[prop(optional, into)]
    detail: Option<String>,
    children: Children,
) -> View {
    view! {
        <main class="page stop" id="page">
            <div class="stop-inside">
                <Icon glyph=glyph />
                <h1 class="page-title">{title}</h1>
                <p>{note}</p>
                {detail.map(|it| view! { <p class="small quiet">{it}</p> })}
                <div class="stop-ways">{children()}</div>
            </div>
        </main>
    }
}

/// Opens the page anew.
pub(super) fn reload() {
    // A page can always be opened anew; the result is for other documents.
    _ = window().location().reload();
}
