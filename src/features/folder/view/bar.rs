//! Above every page while a folder waits for its person.

use crate::ui::prelude::*;

use super::{FolderWays, Standing, use_folder};
use crate::{
    ui::{
        button::{Button, ButtonSize},
        icon::{Glyph, Icon},
    },
    words::folder as words,
};

/// Says that the folder waits for a press, and offers it; mostly nothing.
#[component]
pub fn FolderBar() -> View {
    let FolderWays { standing, on_resume, on_join, .. } = use_folder();
    let waits = Memo::new(move |_| match standing.get() {
        it @ (Standing::Paused(_) | Standing::OtherShop(_)) => Some(it),
        _ => None,
    });
    let bar = move |standing: Standing| {
        let (said, act, on_press) = match standing {
            Standing::OtherShop(name) => (words::other_shop(&name), words::look_inside(), on_join),
            Standing::Paused(name) => (words::paused(&name), words::resume(), on_resume),
            _ => return View::nothing(),
        };
        view! {
            <section class="host-bar" aria-label=words::waits_for_you()>
                <Icon glyph=Glyph::Box small=true />
                <span class="grow small">{said}</span>
                <Button size=ButtonSize::Short on_press=on_press>{act}</Button>
            </section>
        }
    };
    view! { {move || waits.get().map(bar)} }
}
