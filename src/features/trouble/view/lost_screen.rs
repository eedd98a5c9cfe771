//! 数据不见了: there was a shop here, and the browser has cleared it away. Never the welcome page.

use crate::ui::prelude::*;

use super::{stop::Stop, ways::TroubleWays};
use crate::{
    session::use_session,
    ui::{
        button::{Button, ButtonKind},
        confirm::Confirm,
        file_pick::FilePick,
        icon::Glyph,
        local_time::local_time,
    },
    words::{trouble as words, when},
};

/// Restore from a file or a colleague's text; begin anew only after a clear yes.
#[component]
pub(super) fn LostScreen(last: Option<i64>, ways: TroubleWays) -> View {
    let session = use_session();
    let asking = RwSignal::new(false);
    let before = ways.taken.get_untracked();
    Effect::new(move |_| {
        if ways.taken.get() > before {
            ways.on_go_on.run(());
        }
    });
    let last = last.map(|at| {
        let (day, time) = local_time(at);
        words::data_gone_last(&when::moment(day, time, session.today()))
    });
    let note = last
        .map_or_else(|| words::look_for_file().to_owned(), |it| format!("{it}。{}", words::look_for_file()));
    view! {
        <Stop glyph=Glyph::Late title=words::data_gone() note=words::data_gone_note() detail=note>
            <FilePick label=words::restore_from_file() kind=ButtonKind::Main on_pick=ways.on_file />
            <Button on_press=ways.on_paste>{words::restore_from_colleague()}</Button>
            <Button kind=ButtonKind::Plain on_press=move || asking.set(true)>{words::begin_again()}</Button>
        </Stop>
        <Show when=move || asking.get()>
            <Confirm
                title=words::begin_again_ask()
                note=words::begin_again_note()
                act=words::begin_again()
                danger=true
                on_act=ways.on_go_on
                on_close=move || asking.set(false)
            />
        </Show>
    }
}
