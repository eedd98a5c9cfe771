//! Where a link leads is asked for.

use crate::ui::prelude::*;

use crate::{
    domain::{id::Id, note::Note},
    session::draft::Draft,
    ui::{ask_sheet::AskSheet, button::Button, editor::EditorHandle},
    words::{common, notes as words},
};

/// The address of a link to be, or of the one at the caret.
#[component]
pub(super) fn LinkSheet(handle: EditorHandle, note: Id<Note>, #[prop(into)] on_close: Callback<()>) -> View {
    let before = handle.address.get_untracked();
    let is_linked = !before.is_empty();
    let (text, refused) = (RwSignal::new(before), RwSignal::new(false));
    let draft = Draft::of(&format!("note/{note}/link"), text);
    let close = move || {
        draft.drop();
        on_close.run(());
    };
    let done = move |(address,): (String,)| match handle.run("link", &address) {
        true => close(),
        false => refused.set(true),
    };
    let unlink = move || {
        handle.run("link", "");
        close();
    };
    view! {
        <AskSheet
            title=words::link()
            label=words::link_address()
            hint="https://".to_owned()
            text=text
            act=common::save()
            on_input=move |(it,): (String,)| {
                refused.set(false);
                draft.keep(it);
            }
            on_done=done
            on_close=close
        >
            {move || match refused.get() {
                true => view! { <p class="fault" role="alert">{words::link_refused()}</p> },
                false => view! { <p class="small faint">{words::link_note()}</p> },
            }}
            {is_linked.then(|| view! { <Button on_press=unlink>{words::unlink()}</Button> })}
        </AskSheet>
    }
}
