//! A name is asked for: of a list or a board, new or other.

use crate::ui::prelude::*;

use crate::{session::draft::Draft, ui::ask_sheet::AskSheet, words::common};

/// Asks for a name and gives it back without space around it.
#[component]
pub(super) fn NameSheet(
    #[prop(into)] title: Signal<String>,
    #[prop(into)] label: Signal<String>,
    /// Under which name a half-typed one is kept.
    #[prop(into)]
    draft: String,
    /// The name so far.
    text: String,
    /// What the button says.
    #[prop(optional)]
    act: Option<&'static str>,
    #[prop(into)] on_name: Callback<(String,)>,
    #[prop(into)] on_close: Callback<()>,
) -> View {
    let text = RwSignal::new(text);
    let draft = Draft::of(&draft, text);
    let close = move || {
        draft.drop();
        on_close.run(());
    };
    let done = move |name: (String,)| {
        on_name.run(name);
        close();
    };
    view! {
        <AskSheet
            title=title
            label=label
            text=text
            act=act.unwrap_or(common::save())
            on_input=move |(it,): (String,)| draft.keep(it)
            on_done=done
            on_close=close
        />
    }
}
