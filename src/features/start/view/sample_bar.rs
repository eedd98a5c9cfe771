//! Says that this is the sample shop, and leads out of it.

use leptos::prelude::*;

use crate::{
    session::ledger::LedgerHandle,
    ui::{
        button::{Button, ButtonSize},
        icon::{Glyph, Icon},
    },
    words::first_run as words,
};

/// Stands over every page of the sample shop, and nowhere else. One tap clears the sample and goes home.
#[component]
pub fn SampleBar() -> impl IntoView {
    let ledger = expect_context::<LedgerHandle>();
    let bar = move || {
        view! {
            <aside class="sample-bar" aria-label=words::sample_shop()>
                <Icon glyph=Glyph::Shop />
                <span class="grow">{words::sample_banner()}</span>
                <Button size=ButtonSize::Short on_press=move || ledger.get().visit_sample(false)>
                    {words::leave_sample()}
                </Button>
            </aside>
        }
    };
    ledger.get().is_sample().then(bar)
}
