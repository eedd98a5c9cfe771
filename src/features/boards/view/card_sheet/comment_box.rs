//! A field for what there is to say, with its button once something stands in it.

use crate::ui::prelude::*;

use super::super::draft::Draft;
use crate::{
    domain::{card::Card, id::Id},
    features::boards::commands::detail::add_comment,
    session::use_session,
    ui::{icon::Glyph, icon_button::IconButton, text_area::TextArea},
    words::card as words,
};

/// The field at the foot of a card.
#[component]
pub(super) fn CommentBox(card: Id<Card>) -> View {
    let session = use_session();
    let text = RwSignal::new(String::new());
    let draft = Draft::open(format!("card/{card}/comment"), move |kept| text.set(kept));
    let says = Memo::new(move |_| text.with(|it| !it.trim().is_empty()));
    let send = move || {
        if !says.get_untracked() {
            return;
        }
        let said = text.get_untracked();
        text.set(String::new());
        draft.drop();
        session.run(move |ws, cx| add_comment(ws, cx, card, &said));
    };
    view! {
        <div class="comment-box" class:full=says>
            <TextArea
                label=words::write_comment()
                label_hidden=true
                hint=words::write_comment()
                text=text
                on_input=move |(text,): (String,)| draft.keep(text)
                on_send=move |(_,): (String,)| send()
            />
            {move || {
                says.get()
                    .then(|| view! { <IconButton glyph=Glyph::Dispatch label=words::send_comment() on_press=send /> })
            }}
        </div>
    }
}
