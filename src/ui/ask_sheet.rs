//! Asks for one line of words, and gives it back only when there are some.

use crate::ui::prelude::*;

use super::{
    button::{Button, ButtonKind},
    sheet::Sheet,
    text_field::TextField,
};

/// A line, and a button named after what it does. `text` is what is being typed; the caller may read and set it.
#[component]
pub fn AskSheet(
    #[prop(into)] title: Signal<String>,
    #[prop(into)] label: Signal<String>,
    #[prop(optional, into)] hint: Signal<Option<String>>,
    text: RwSignal<String>,
    /// What the button says.
    act: &'static str,
    #[prop(into)] on_input: Callback<(String,)>,
    /// Told of the line, without space around it.
    #[prop(into)]
    on_done: Callback<(String,)>,
    #[prop(into)] on_close: Callback<()>,
    /// Stands between the line and the button.
    #[prop(optional)]
    children: Option<Children>,
) -> View {
    let done = move || {
        let line = text.get_untracked().trim().to_owned();
        if !line.is_empty() {
            on_done.run((line,));
        }
    };
    view! {
        <Sheet title=title on_close=on_close>
            <div class="stack">
                <TextField
                    label=label
                    hint=hint
                    text=text
                    first=true
                    on_input=on_input
                    on_enter=move |(_,): (String,)| done()
                />
                {children.map(|children| children())}
                <Button
                    kind=ButtonKind::Main
                    wide=true
                    disabled=Signal::derive(move || text.with(|it| it.trim().is_empty()))
                    on_press=done
                >
                    {act}
                </Button>
            </div>
        </Sheet>
    }
}
