//! 数据不见了, told to a window that was open meanwhile: all of the shop is still in its memory.

use crate::ui::prelude::*;

use super::{
    stop::{Stop, reload},
    ways::TroubleWays,
};
use crate::{
    session::{preferences::use_preferences, use_session},
    ui::{
        button::{Button, ButtonKind},
        confirm::Confirm,
        icon::Glyph,
    },
    words::trouble as words,
};

/// First a file of what is in memory, then a start anew that takes the file in; a start without one only after a clear
/// yes. What was still being read when the data went is not whole, and no file is made of it.
#[component]
pub(super) fn GoneScreen(ways: TroubleWays) -> View {
    let whole = use_session().is_loaded();
    let last_export = use_preferences().last_export;
    let before = last_export.get_untracked();
    let is_kept = move || last_export.get() != before;
    let asking = RwSignal::new(false);
    let open_anew = move || {
        if whole && last_export.get_untracked() == before {
            return asking.set(true);
        }
        reload();
    };
    let note = if whole { words::gone_note() } else { words::gone_in_part_note() };
    let save = move || {
        let kind = if is_kept() { ButtonKind::Ordinary } else { ButtonKind::Main };
        view! { <Button kind=kind on_press=ways.on_export>{words::save_to_file()}</Button> }
    };
    view! {
        <Stop glyph=Glyph::Late title=words::data_gone() note=note>
            {whole.then_some(save)}
            <Button on_press=open_anew>{words::reload()}</Button>
        </Stop>
        <Show when=move || asking.get()>
            <Confirm
                title=words::open_without_file_ask()
                note=words::open_without_file_note()
                act=words::reload()
                danger=true
                on_act=reload
                on_close=move || asking.set(false)
            />
        </Show>
    }
}
