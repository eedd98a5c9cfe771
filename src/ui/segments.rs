//! A choice between a few things of which one is always in force.

use crate::ui::prelude::*;

/// A row of words; the chosen one lies on top.
#[component]
pub fn Segments(
    /// Its name, read aloud.
    #[prop(into)]
    label: Signal<String>,
    choices: Vec<&'static str>,
    /// The place of the chosen one.
    #[prop(into)]
    chosen: Signal<usize>,
    #[prop(into)] on_choose: Callback<(usize,)>,
) -> View {
    let segment = move |(place, choice): (usize, &'static str)| {
        view! {
            <button
                type="button"
                aria-pressed=move || (chosen.get() == place).to_string()
                on:click=move |_| on_choose.run((place,))
            >
                {choice}
            </button>
        }
    };
    view! {
        <div class="segments" role="group" aria-label=label>
            {choices.into_iter().enumerate().map(segment).collect_view()}
        </div>
    }
}
