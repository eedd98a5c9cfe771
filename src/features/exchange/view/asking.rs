//! Where what came in is pasted or chosen.

use crate::ui::prelude::*;
use leptos::task::spawn_local;

use super::{
    gathered::Gathered,
    receiving::Receiving,
    unpacking::{Parcel, is_in_parts},
};
use crate::{
    ui::{
        button::{Button, ButtonKind},
        clipboard,
        file_pick::FilePick,
        icon::Glyph,
        text_area::TextArea,
    },
    words::exchange as words,
};

/// A field to paste into, and a file picker.
#[component]
pub(super) fn Asking(receiving: Receiving) -> View {
    let text = RwSignal::new(String::new());
    let field = NodeRef::<HtmlTextAreaElement>::new();
    let refused = RwSignal::new(false);
    let look = move || receiving.take(Parcel::Text(text.get_untracked()));
    // A part is taken out of the field at once, so that the next has its place.
    let gather = move |(written,): (String,)| {
        if is_in_parts(&written) {
            text.set(String::new());
            receiving.take(Parcel::Text(written));
        }
    };
    let paste = move || {
        spawn_local(async move {
            match clipboard::read_text().await {
                Ok(found) => receiving.take(Parcel::Text(found)),
                Err(_) => _ = refused.try_set(true),
            }
        });
    };
    view! {
        <div class="asking">
            <TextArea
                label=words::paste_here()
                hint=words::paste_hint()
                text=text
                rows=5
                first=true
                node_ref=field
                on_input=gather
                on_send=move |_: (String,)| look()
            />
            <Gathered receiving=receiving field=field />
            <div class="asking-ways">
                <Button
                    kind=ButtonKind::Main
                    disabled=Signal::derive(move || text.with(|it| it.trim().is_empty()))
                    on_press=look
                >
                    {words::look_inside()}
                </Button>
                {clipboard::can_read()
                    .then(|| view! { <Button on_press=paste icon=Glyph::Copy>{words::read_clipboard()}</Button> })}
                <FilePick
                    label=words::choose_file()
                    icon=Glyph::File
                    on_pick=move |(file,)| receiving.take(Parcel::File(file))
                />
            </div>
            <p class="small faint" role="status">
                {move || refused.get().then(words::paste_by_hand)}
            </p>
        </div>
    }
}
