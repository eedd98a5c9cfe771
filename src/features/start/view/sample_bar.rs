//! Says that this is the sample shop, and leads out of it.

use crate::ui::prelude::*;

use crate::{
    route::Route,
    session::ledger::LedgerHandle,
    ui::{
        button::{Button, ButtonSize},
        icon::{Glyph, Icon},
    },
    words::first_run as words,
};

/// Stands over every page of the sample shop, and nowhere else. One tap clears the sample and goes home.
#[component]
pub fn SampleBar() -> View {
    let ledger = expect_context::<LedgerHandle>();
    let leave = move || {
        // The board that is open is one of the sample's.
        Route::Home.replace();
        ledger.get().visit_sample(false);
    };
    let bar = move || {
        view! {
            <aside class="sample-bar" aria-label=words::sample_shop()>
                <Icon glyph=Glyph::Shop />
                <span class="grow">{words::sample_banner()}</span>
                <Button size=ButtonSize::Short on_press=leave>
                    {words::leave_sample()}
                </Button>
            </aside>
        }
    };
    ledger.get().is_sample().then(bar).place()
}
