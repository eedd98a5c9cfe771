//! A line that keeps what is written when it is left.

use crate::ui::prelude::*;

use super::text_field::TextField;

/// A field that keeps what is written when it is left, and shows what is kept when that is nothing.
#[component]
pub fn KeptField(
    #[prop(into)] label: Signal<String>,
    #[prop(optional, into)] hint: Signal<Option<String>>,
    kept: Memo<String>,
    /// It may not be emptied.
    #[prop(optional)]
    needed: bool,
    #[prop(optional)] label_hidden: bool,
    /// Escape brings back what is kept; without this it is the sheet's that the field stands in.
    #[prop(optional)]
    escapable: bool,
    #[prop(into)] on_keep: Callback<(String,)>,
) -> View {
    let text = RwSignal::new(kept.get_untracked());
    Effect::new(move |_| text.set(kept.get()));
    let keep = move || {
        let written = text.get_untracked().trim().to_owned();
        let known = kept.get_untracked();
        if written == known || (needed && written.is_empty()) {
            text.set(known);
        } else {
            on_keep.run((written,));
        }
    };
    let on_enter = move |(_,): (String,)| keep();
    match escapable {
        true => view! {
            <TextField
                label=label
                label_hidden=label_hidden
                hint=hint
                text=text
                on_enter=on_enter
                on_blur=keep
                on_escape=move || text.set(kept.get_untracked())
            />
        },
        false => view! {
            <TextField label=label label_hidden=label_hidden hint=hint text=text on_enter=on_enter on_blur=keep />
        },
    }
}
