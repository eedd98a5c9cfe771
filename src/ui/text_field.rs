//! A field of one line.

use crate::ui::prelude::*;

use super::focus::fresh_id;
use super::typing::{Heard, Typing};

/// A labelled field of one line. `text` is what is being typed; the caller may read and set it.
#[component]
pub fn TextField(
    #[prop(into)] label: Signal<String>,
    text: RwSignal<String>,
    /// The label is only read aloud.
    #[prop(optional)]
    label_hidden: bool,
    #[prop(optional, into)] hint: Signal<Option<String>>,
    /// What is wrong with the text, told under the field.
    #[prop(optional, into)]
    fault: Signal<Option<String>>,
    /// `text`, `date`, `time`, `search`, …
    #[prop(default = "text")]
    kind: &'static str,
    /// The keyboard a phone shows: `decimal`, `numeric`, …
    #[prop(optional)]
    keyboard: Option<&'static str>,
    #[prop(default = "off")] autocomplete: &'static str,
    /// Takes the focus as soon as it is there, and when the layer it stands in opens.
    #[prop(optional)]
    first: bool,
    #[prop(optional, into)] on_input: Option<Callback<(String,)>>,
    #[prop(optional, into)] on_enter: Option<Callback<(String,)>>,
    #[prop(optional, into)] on_escape: Option<Callback<()>>,
    #[prop(optional, into)] on_blur: Option<Callback<()>>,
    /// Told of a paste of several lines, which then does not reach the field.
    #[prop(optional, into)]
    on_paste_lines: Option<Callback<(Vec<String>,)>>,
    #[prop(optional)] node_ref: NodeRef<HtmlInputElement>,
) -> View {
    let typing = Typing::new(text, Heard { on_input, on_enter, on_send: None, on_escape, on_paste_lines });
    typing.follow(Box::new(move || node_ref.get().map(Into::into)), first);
    let id = fresh_id();
    let fault_id = format!("{id}-fault");
    view! {
        <div class="field">
            <label class=if label_hidden { "hidden-text" } else { "name" } for=id.clone()>
                {label}
            </label>
            <input
                class="input"
                id=id
                type=kind
                inputmode=keyboard
                autocomplete=autocomplete
                placeholder=move || hint.get()
                data-first=first
                aria-invalid=move || fault.get().map(|_| "true")
                aria-describedby=fault_id.clone()
                node_ref=node_ref
                on:input=move |ev| typing.take(&ev)
                on:compositionstart=move |_| typing.begin_word()
                on:compositionend=move |ev| typing.end_word(&ev)
                on:keydown=move |ev| typing.press(&ev)
                on:paste=move |ev| typing.paste(&ev)
                on:blur=move |_| {
                    if let Some(on_blur) = on_blur {
                        // A field that is taken away loses the focus after whoever listened is gone.
                        on_blur.try_run(());
                    }
                }
            />
            <p class="fault" id=fault_id>{move || fault.get()}</p>
        </div>
    }
}
