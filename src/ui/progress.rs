//! How far something is: a track and its number, always both.

use crate::ui::prelude::*;

/// How many are done, of how many. Its name is read aloud.
#[component]
pub fn Progress(
    #[prop(into)] label: Signal<String>,
    #[prop(into)] done: Signal<usize>,
    #[prop(into)] of: Signal<usize>,
) -> View {
    let percent = move || (done.get() * 100).checked_div(of.get()).unwrap_or(0).min(100);
    view! {
        <div class="progress">
            <div
                class="track"
                role="progressbar"
                aria-label=label
                aria-valuemin="0"
                aria-valuemax="100"
                aria-valuenow=percent
            >
                <i class="done" style:width=move || format!("{}%", percent())></i>
            </div>
            <span class="num">{percent}"%"</span>
        </div>
    }
}
