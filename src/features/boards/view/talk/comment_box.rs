//! A field for what there is to say, with its button once something stands in it.

use crate::ui::prelude::*;

use super::naming::Naming;
use crate::{
    domain::{board::Subject, id::Id},
    features::talk::commands::say,
    session::{draft::Draft, use_session},
    ui::{icon::Glyph, icon_button::IconButton, text_area::TextArea},
    words::{card as words, talk},
};

/// The field at the foot of what is talked about.
#[component]
pub(in crate::features::boards::view) fn CommentBox(
    on: Id<Subject>,
    /// What it is called: a draft is kept under that name.
    draft: String,
) -> View {
    let session = use_session();
    let text = RwSignal::new(String::new());
    let draft = Draft::of(&draft, text);
    let naming = Naming::new(on);
    let field = NodeRef::<HtmlTextAreaElement>::new();
    let says = Memo::new(move |_| text.with(|it| !it.trim().is_empty()));
    let send = move || {
        if !says.get_untracked() {
            return;
        }
        let (said, chosen) = (text.get_untracked(), naming.take());
        text.set(String::new());
        draft.drop();
        session.run(move |ws, cx| say(ws, cx, on, &said, &chosen));
    };
    let call = move || field.get_untracked().iter().for_each(|it| naming.completing.begin(it));
    view! {
        <div class="comment-box" class:full=says>
            <TextArea
                label=words::write_comment()
                label_hidden=true
                hint=words::write_comment()
                text=text
                completing=naming.completing
                on_input=move |(text,): (String,)| draft.keep(text)
                on_send=move |(_,): (String,)| send()
                node_ref=field
            />
            // The field keeps the keyboard, and a phone its keys.
            <span class="comment-ways" on:mousedown=move |ev| ev.prevent_default()>
                <IconButton glyph=Glyph::At label=talk::call() on_press=call />
                {move || {
                    says.get()
                        .then(|| view! { <IconButton glyph=Glyph::Dispatch label=words::send_comment() on_press=send /> })
                }}
            </span>
        </div>
    }
}
