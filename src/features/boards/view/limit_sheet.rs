//! How many cards a list should hold at most. It is said, never enforced.

use crate::ui::prelude::*;

use super::desk::use_desk;
use crate::{
    domain::{board::List, id::Id},
    features::boards::{commands::list::limit_list, reading::pieces},
    ui::{
        button::{Button, ButtonKind},
        sheet::Sheet,
        text_field::TextField,
    },
    words::{common, progress as words},
};

/// Asks for a number; an empty field takes the limit away.
#[component]
pub(super) fn LimitSheet(list: Id<List>, #[prop(into)] on_close: Callback<()>) -> View {
    let session = use_desk().session;
    let (name, limit) =
        session.read(|ws| ws.get(list).map(|it| (it.name.clone(), it.limit)).unwrap_or_default());
    let text = RwSignal::new(if limit > 0 { limit.to_string() } else { String::new() });
    let fault = RwSignal::new(None::<String>);
    let done = move || match text.with_untracked(|it| pieces(it)) {
        Ok(limit) => {
            session.run(move |ws, cx| limit_list(ws, cx, list, limit.unwrap_or(0)));
            on_close.run(());
        }
        Err(_) => fault.set(Some(words::limit_wrong().into())),
    };
    view! {
        <Sheet title=words::limit_title(&name) on_close=on_close>
            <div class="stack">
                <TextField
                    label=words::limit_field()
                    text=text
                    keyboard="numeric"
                    first=true
                    fault=fault
                    on_enter=move |(_,): (String,)| done()
                />
                <p class="small quiet">{words::limit_note()}</p>
                <Button kind=ButtonKind::Main wide=true on_press=done>
                    {common::save()}
                </Button>
            </div>
        </Sheet>
    }
}
