//! Says things to those who cannot see them happen: a card lifted, moved, dropped.

use crate::ui::prelude::*;

const REGIONS: [&str; 2] = ["announce-one", "announce-two"];

/// The place announcements are read from. Stands once in the page, from the start.
#[component]
pub fn Announcer() -> View {
    REGIONS
        .map(|id| view! { <div class="hidden-text" aria-live="polite" aria-atomic="true" id=id></div> })
        .place()
}

/// Reads the text aloud when a reader is listening. Two regions take turns, so the same words are read again.
pub fn announce(text: &str) {
    let [one, two] = REGIONS.map(|id| document().get_element_by_id(id));
    let (Some(one), Some(two)) = (one, two) else { return };
    let (next, last) =
        if one.text_content().is_none_or(|said| said.is_empty()) { (one, two) } else { (two, one) };
    last.set_text_content(None);
    next.set_text_content(Some(text));
}
