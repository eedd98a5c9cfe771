//! A field that grows with what is written in it.

use crate::ui::prelude::*;

use super::completing::Completing;
use super::focus::fresh_id;
use super::typing::{Heard, Typing};

/// A piece of a text, and the part whose colour lies under it, if any.
#[derive(Clone, PartialEq, Debug)]
pub struct Inked {
    pub text: String,
    pub part: &'static str,
}

/// Another copy of the text, unseen but for its colours: nothing is done to the field itself, so input methods, undo
/// and the caret know nothing of it.
fn ink(pieces: Memo<Vec<Inked>>) -> View {
    let piece = |it: Inked| match it.part {
        "" => view! { <span>{it.text}</span> },
        part => view! { <span class="inked" data-part=part>{it.text}</span> },
    };
    view! {
        <div class="ink" aria-hidden="true">
            {move || pieces.get().into_iter().map(piece).collect_view()}
        </div>
    }
}

/// A labelled field of one or many lines. With `on_enter`, Enter gives the text to the caller and Shift+Enter
/// breaks the line; without it Enter breaks the line and Ctrl (or ⌘) with Enter is `on_send`.
#[component]
pub fn TextArea(
    #[prop(into)] label: Signal<String>,
    text: RwSignal<String>,
    /// The label is only read aloud.
    #[prop(optional)]
    label_hidden: bool,
    #[prop(optional, into)] hint: Signal<Option<String>>,
    /// Without an edge, for a text that is edited where it stands.
    #[prop(optional)]
    bare: bool,
    /// The lines it has room for when empty.
    #[prop(default = 1)]
    rows: u32,
    /// Takes the focus as soon as it is there, and when the layer it stands in opens.
    #[prop(optional)]
    first: bool,
    #[prop(optional, into)] on_input: Option<Callback<(String,)>>,
    #[prop(optional, into)] on_enter: Option<Callback<(String,)>>,
    #[prop(optional, into)] on_send: Option<Callback<(String,)>>,
    #[prop(optional, into)] on_escape: Option<Callback<()>>,
    #[prop(optional, into)] on_blur: Option<Callback<()>>,
    /// Told of a paste of several lines, which then does not reach the field.
    #[prop(optional, into)]
    on_paste_lines: Option<Callback<(Vec<String>,)>>,
    /// The same text in pieces, to lie in colours under what is written.
    #[prop(optional, into)]
    inked: Option<Memo<Vec<Inked>>>,
    /// What is offered while a word behind a sign is typed.
    #[prop(optional, into)]
    completing: Option<Completing>,
    #[prop(optional)] node_ref: NodeRef<HtmlTextAreaElement>,
) -> View {
    let typing = Typing::new(text, Heard { on_input, on_enter, on_send, on_escape, on_paste_lines });
    typing.follow(Box::new(move || node_ref.get().map(Into::into)), first);
    let id = fresh_id();
    let look = move |composing: bool| {
        if let (Some(it), Some(field), false) = (completing, node_ref.get_untracked(), composing) {
            it.look(&field);
        }
    };
    let ids = move || completing.and_then(Completing::ids);
    view! {
        <div class="field">
            <label class=if label_hidden { "hidden-text" } else { "name" } for=id.clone()>
                {label}
            </label>
            // The frame carries a copy of the text, and its height is the height of the copy: the field
            // grows without being measured, so typing never makes the page jump.
            <div class="input growing" class:bare=bare data-text=text>
                {inked.map(ink)}
                <textarea
                    id=id
                    rows=rows
                    placeholder=move || hint.get()
                    data-first=first
                    enterkeyhint=on_enter.map(|_| "done")
                    aria-autocomplete=completing.map(|_| "list")
                    aria-controls=move || ids().map(|it| it.0)
                    aria-activedescendant=move || ids().map(|it| it.1)
                    node_ref=node_ref
                    on:input=move |ev| {
                        typing.take(&ev);
                        look(typing.is_composing());
                    }
                    on:compositionstart=move |_| {
                        typing.begin_word();
                        completing.into_iter().for_each(Completing::leave);
                    }
                    on:compositionend=move |ev| {
                        typing.end_word(&ev);
                        look(false);
                    }
                    on:keydown=move |ev| {
                        if !completing.is_some_and(|it| it.press(&ev, node_ref.get_untracked())) {
                            typing.press(&ev);
                        }
                    }
                    // The caret may be put elsewhere without a word.
                    on:keyup=move |ev| look(super::keys::is_composing(&ev) || typing.is_composing())
                    on:pointerup=move |_| look(typing.is_composing())
                    on:paste=move |ev| typing.paste(&ev)
                    on:blur=move |_| {
                        completing.into_iter().for_each(Completing::leave);
                        if let Some(on_blur) = on_blur {
                            // A field that is taken away loses the focus after whoever listened is gone.
                        on_blur.try_run(());
                        }
                    }
                ></textarea>
            </div>
            {completing.map(|it| it.list(node_ref))}
        </div>
    }
}
