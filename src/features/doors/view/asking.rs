//! Where a table is pasted or chosen.

use crate::ui::prelude::*;

use super::{recognising::Source, taking_in::TakingIn};
use crate::{
    ui::{
        button::{Button, ButtonKind},
        file_pick::FilePick,
        icon::Glyph,
        text_area::TextArea,
    },
    words::{doors as words, exchange},
};

/// A field to paste into, and a file picker.
#[component]
pub(super) fn Asking(taking: TakingIn) -> View {
    let text = RwSignal::new(String::new());
    let look = move || taking.take(Source::Text(text.get_untracked()));
    view! {
        <div class="asking">
            <p class="small quiet">{words::kinds_note()}</p>
            <FilePick
                label=words::choose_table()
                icon=Glyph::File
                kind=ButtonKind::Main
                on_pick=move |(file,)| taking.take(Source::File(file))
            />
            <TextArea
                label=words::paste_cells()
                hint=words::paste_cells_hint()
                text=text
                rows=5
                on_send=move |_: (String,)| look()
            />
            <div class="asking-ways">
                <Button disabled=Signal::derive(move || text.with(|it| it.trim().is_empty())) on_press=look>
                    {exchange::look_inside()}
                </Button>
            </div>
        </div>
    }
}
