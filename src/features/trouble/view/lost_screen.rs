//! 数据不见了: there was a shop here, and the browser has cleared it away. Never the welcome page.

use leptos::prelude::*;

use super::stop::Stop;
use crate::{
    features::exchange::view::{ImportButton, use_exchange},
    session::use_session,
    ui::{
        button::{Button, ButtonKind},
        confirm::Confirm,
        icon::Glyph,
        local_time::local_time,
    },
    words::{trouble as words, when},
};

/// Restore from a file or a colleague's text; begin anew only after a clear yes.
#[component]
pub(super) fn LostScreen(last: Option<i64>, on_go_on: Callback<()>) -> impl IntoView {
    let session = use_session();
    let exchange = use_exchange();
    let asking = RwSignal::new(false);
    let taken = exchange.taken();
    let before = taken.get_untracked();
    Effect::new(move |_| {
        if taken.get() > before {
            on_go_on.run(());
        }
    });
    let last = last.map(|at| {
        let (day, time) = local_time(at);
        words::data_gone_last(&when::moment(day, time, session.today()))
    });
    let note = last
        .map_or_else(|| words::look_for_file().to_owned(), |it| format!("{it}。{}", words::look_for_file()));
    view! {
        <Stop glyph=Glyph::Shield title=words::data_gone() note=words::data_gone_note() detail=note>
            <ImportButton label=words::restore_from_file() kind=ButtonKind::Main />
            <Button on_press=move || exchange.ask()>{words::restore_from_colleague()}</Button>
            <Button kind=ButtonKind::Plain on_press=move || asking.set(true)>{words::begin_again()}</Button>
        </Stop>
        <Show when=move || asking.get()>
            <Confirm
                title=words::begin_again_ask()
                note=words::begin_again_note()
                act=words::begin_again()
                danger=true
                on_act=on_go_on
                on_close=move || asking.set(false)
            />
        </Show>
    }
}
