//! The whole window takes a dropped file, and shows so while one hovers over it.

use crate::ui::prelude::*;
use leptos::ev;

use super::layer::use_exchange;
use crate::{
    ui::{
        file_pick::{self, has_files},
        icon::{Glyph, Icon},
    },
    words::exchange as words,
};

/// Where a file can be dropped: everywhere.
#[component]
pub fn DropTarget() -> View {
    let exchange = use_exchange();
    let hovers = RwSignal::new(false);
    let over = window_event_listener(ev::dragover, move |ev| {
        // Something that lies open takes it itself.
        let is_taken = ev.default_prevented();
        if is_taken {
            hovers.set(false);
        }
        if !is_taken && ev.data_transfer().is_some_and(|it| has_files(&it)) {
            // Without this the browser opens the file in place of the app.
            ev.prevent_default();
            hovers.set(true);
        }
    });
    // Leaving an element for another inside the window says where it goes; leaving the window does not.
    let left = window_event_listener(ev::dragleave, move |ev| {
        if ev.related_target().is_none() {
            hovers.set(false);
        }
    });
    let dropped = window_event_listener(ev::drop, move |ev| {
        hovers.set(false);
        if ev.default_prevented() {
            return;
        }
        let Some(files) = ev.data_transfer().filter(has_files).and_then(|it| it.files()) else { return };
        ev.prevent_default();
        file_pick::all(&files).into_iter().for_each(|file| exchange.receive(file));
    });
    on_cleanup(move || [over, left, dropped].into_iter().for_each(|it| it.remove()));
    view! {
        <Show when=move || hovers.get()>
            <div class="drop-target">
                <p class="drop-here">
                    <Icon glyph=Glyph::Import />
                    {words::drop_here()}
                </p>
            </div>
        </Show>
    }
}
