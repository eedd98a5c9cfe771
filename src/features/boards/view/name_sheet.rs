//! A name is asked for: of a list or a board, new or other.

use crate::ui::prelude::*;

use crate::{
    ui::{
        button::{Button, ButtonKind},
        sheet::Sheet,
        text_field::TextField,
    },
    words::common,
};

/// Asks for a name and gives it back without space around it.
#[component]
pub(super) fn NameSheet(
    #[prop(into)] title: Signal<String>,
    #[prop(into)] label: Signal<String>,
    /// The name so far.
    text: String,
    #[prop(into)] on_name: Callback<(String,)>,
    #[prop(into)] on_close: Callback<()>,
) -> View {
    let text = RwSignal::new(text);
    let done = move || {
        let name = text.get_untracked().trim().to_owned();
        if !name.is_empty() {
            on_name.run((name,));
            on_close.run(());
        }
    };
    view! {
        <Sheet title=title on_close=on_close>
            <div class="stack">
                <TextField label=label text=text first=true on_enter=move |(_,): (String,)| done() />
                <Button
                    kind=ButtonKind::Main
                    wide=true
                    disabled=Signal::derive(move || text.with(|it| it.trim().is_empty()))
                    on_press=done
                >
                    {common::save()}
                </Button>
            </div>
        </Sheet>
    }
}
