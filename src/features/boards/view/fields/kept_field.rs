//! A line that keeps what is written when it is left. Escape closes the sheet it stands in, and gives it up.

use crate::ui::prelude::*;

use crate::ui::text_field::TextField;

/// A field that keeps what is written when it is left, and shows what is kept when that is nothing.
#[component]
pub(super) fn KeptField(
    #[prop(into)] label: Signal<String>,
    #[prop(optional, into)] hint: Signal<Option<String>>,
    kept: Memo<String>,
    /// It may not be emptied.
    #[prop(optional)]
    needed: bool,
    #[prop(optional)] label_hidden: bool,
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
    view! {
        <TextField
            label=label
            label_hidden=label_hidden
            hint=hint
            text=text
            on_enter=move |(_,): (String,)| keep()
            on_blur=keep
        />
    }
}
