//! Something that is copied by one press.

use crate::ui::prelude::*;
use leptos::task::spawn_local;

use crate::{
    ui::{clipboard, icon::Glyph, icon_button::IconButton, notice::Notices},
    words::{common, members as words},
};

/// A button that puts a text on the clipboard and says so.
#[component]
pub(super) fn CopyButton(label: &'static str, text: String) -> View {
    let notices = Notices::current();
    let copy = move || {
        let text = text.clone();
        spawn_local(async move {
            match clipboard::write_text(&text).await {
                Ok(()) => notices.tell(common::copied()),
                Err(_) => notices.tell(words::nothing_copied()),
            }
        });
    };
    view! { <IconButton glyph=Glyph::Copy label=label on_press=copy /> }
}
