//! Installing, the rescue page, what version this is.

use crate::ui::prelude::*;

use crate::{
    ui::{
        button::{Button, ButtonSize},
        icon::{Glyph, Icon},
    },
    words::settings as words,
};

#[component]
pub(super) fn About(install: Signal<Option<Callback<()>>>) -> View {
    let installed = is_installed();
    let offer = move || {
        let install = install.get()?;
        Some(view! {
            <Button size=ButtonSize::Short on_press=move || install.run(())>{words::install()}</Button>
        })
    };
    view! {
        <section class="block" id="about" tabindex="-1" aria-label=words::about()>
            <h2 class="section-title">{words::about()}</h2>
            <ul class="sets">
                <li class="set">
                    <Icon glyph=Glyph::Phone />
                    <p class="grow">
                        {if installed { words::installed() } else { words::install_title() }}
                        <span class="small quiet block-line">
                            {if installed { words::installed_note() } else { words::install_note() }}
                        </span>
                    </p>
                    {move || (!installed).then(offer)}
                </li>
                <li class="set">
                    <Icon glyph=Glyph::Truck />
                    <p class="grow">
                        {words::moving_house()}
                        <span class="small quiet block-line">{words::moving_house_note()}</span>
                    </p>
                </li>
                <li class="set">
                    <Icon glyph=Glyph::Info />
                    <p class="grow">
                        {words::rescue()}
                        <span class="small quiet block-line">{words::rescue_note()}</span>
                    </p>
                    <a class="button short" href="rescue.html">{words::go_to_rescue()}</a>
                </li>
            </ul>
            <p class="small faint">{words::version(env!("CARGO_PKG_VERSION"))}</p>
        </section>
    }
}

/// True when the app stands on its own, outside the browser's window.
fn is_installed() -> bool {
    window().match_media("(display-mode: standalone)").ok().flatten().is_some_and(|it| it.matches())
}
