//! What came in is locked: the passphrase is asked for.

use crate::ui::prelude::*;

use crate::{
    ui::{
        button::{Button, ButtonKind},
        icon::{Glyph, Icon},
        text_field::TextField,
    },
    words::exchange as words,
};

/// The field for it; `again` when one was said that did not open it.
#[component]
pub(super) fn Passphrase(again: bool, #[prop(into)] on_said: Callback<(String,)>) -> View {
    let text = RwSignal::new(String::new());
    let fault = Signal::derive(move || {
        (again && text.with(String::is_empty)).then(|| words::not_the_passphrase().to_owned())
    });
    let open = move |said: String| {
        if !said.trim().is_empty() {
            on_said.run((said,));
        }
    };
    view! {
        <div class="passphrase">
            <p class="hint">
                <Icon glyph=Glyph::Lock />
                <span><b>{words::needs_passphrase()}</b><br />{words::needs_passphrase_note()}</span>
            </p>
            <TextField
                label=words::passphrase()
                text=text
                fault=fault
                first=true
                on_enter=move |(said,): (String,)| open(said)
            />
            <Button kind=ButtonKind::Main on_press=move || open(text.get_untracked())>{words::unlock()}</Button>
        </div>
    }
}
