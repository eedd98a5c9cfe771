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
    let FolderWays { standing, on_resume, .. } = use_folder();
    let paused = Memo::new(move |_| match standing.get() {
        Standing::Paused(name) => Some(name),
        _ => None,
    });
    let bar = move |name: String| {
        view! {
            <section class="host-bar" aria-label=words::title()>
                <Icon glyph=Glyph::Box small=true />
                <span class="grow small">{words::paused(&name)}</span>
                <Button size=ButtonSize::Short on_press=on_resume>{words::resume()}</Button>
            </section>
        }
    };
    view! { {move || paused.get().map(bar)} }
}
