//! Says that this is the sample shop, and leads out of it.

use crate::ui::prelude::*;

use crate::{
    features::start::queries::is_written_in,
    route::Route,
    session::{ledger::LedgerHandle, use_session},
    ui::{
        button::{Button, ButtonSize},
        confirm::Confirm,
        icon::{Glyph, Icon},
    },
    words::first_run as words,
};

/// Stands over every page of the sample shop, and nowhere else. One tap clears the sample and goes home, unless somebody
/// has written in it: then a second one does.
#[component]
pub fn SampleBar() -> View {
    let (ledger, session) = (expect_context::<LedgerHandle>(), use_session());
    let asking = RwSignal::new(false);
    let leave = move || {
        // The board that is open is one of the sample's.
        Route::Home.replace();
        ledger.get().visit_sample(false);
    };
    let press = move || match session.read(|ws| is_written_in(ws, ledger.get().replica())) {
        true => asking.set(true),
        false => leave(),
    };
    let bar = move || {
        view! {
            <aside class="sample-bar" aria-label=words::sample_shop()>
                <Icon glyph=Glyph::Shop />
                <span class="grow">{words::sample_banner()}</span>
                <Button size=ButtonSize::Short on_press=press>
                    {words::leave_sample()}
                </Button>
            </aside>
            <Show when=move || asking.get()>
                <Confirm
                    title=words::leave_sample_ask()
                    note=words::leave_sample_warning()
                    act=words::leave_sample()
                    danger=true
                    on_act=leave
                    on_close=move || asking.set(false)
                />
            </Show>
        }
    };
    ledger.get().is_sample().then(bar).place()
}
