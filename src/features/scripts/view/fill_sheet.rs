//! The blanks of a script are filled in, and it is copied.

use crate::ui::prelude::*;

use super::copying::Copying;
use crate::{
    features::scripts::{blanks::blanks, queries::Script},
    ui::{
        button::{Button, ButtonKind},
        icon::Glyph,
        sheet::Sheet,
        text_field::TextField,
    },
    words::scripts as words,
};

/// A field for each blank, and below them what will be copied.
#[component]
pub(super) fn FillSheet(copying: Copying, script: Script) -> View {
    let Script { script, title, text, .. } = script;
    let close = move || copying.asking.set(None);
    let names: Vec<String> = blanks(&text).into_iter().map(str::to_owned).collect();
    let (shown, copied) = (text.clone(), text);
    let called = title.clone();
    let copy = Callback::new(move |()| {
        copying.copy(script, called.clone(), copying.filled(&copied));
        close();
    });
    let field = move |(at, name): (usize, String)| {
        let text = RwSignal::new(copying.value(&name).unwrap_or_default());
        let label = name.clone();
        view! {
            <TextField
                label=label
                text=text
                first=at == 0
                on_input=move |(value,): (String,)| copying.set(&name, value)
                on_enter=move |(_,): (String,)| copy.run(())
            />
        }
    };
    view! {
        <Sheet
            title=words::fill_in(&title)
            on_close=close
            foot=view! {
                <Button kind=ButtonKind::Main icon=Glyph::Copy wide=true on_press=copy>{words::copy()}</Button>
            }
        >
            <div class="stack">
                {names.into_iter().enumerate().map(field).collect_view()}
                <p class="mini faint">{words::looks()}</p>
                <p class="script-looks">{move || copying.filled(&shown)}</p>
                <p class="mini faint">{words::fill_note()}</p>
            </div>
        </Sheet>
    }
}
