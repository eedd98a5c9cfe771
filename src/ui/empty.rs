//! What stands where nothing is yet.

use crate::ui::prelude::*;

use super::icon::{Glyph, Icon};

/// A picture, a sentence, and what to do now.
#[component]
pub fn Empty(
    glyph: Glyph,
    #[prop(into)] title: Signal<String>,
    #[prop(optional, into)] note: Signal<Option<String>>,
    #[prop(optional)] children: Option<Children>,
) -> View {
    view! {
        <div class="empty">
            <Icon glyph=glyph />
            <p class="empty-title">{title}</p>
            {move || note.get().map(|note| view! { <p class="small">{note}</p> })}
            {children.map(|children| view! { <div class="empty-ways">{children()}</div> })}
        </div>
    }
}
