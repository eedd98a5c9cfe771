//! A few views of one page, of which one is in sight.

use crate::ui::prelude::*;
use web_sys::KeyboardEvent;

use super::{focus, keys};

/// One tab: its word, and how much lies behind it.
#[derive(Clone)]
pub struct Tab {
    /// Its name.
    pub word: &'static str,
    /// How many things it shows.
    pub count: Signal<usize>,
}

/// A row of tabs. Left and right lead from one to the next and show it.
#[component]
pub fn Tabs(
    /// Its name, read aloud.
    #[prop(into)]
    label: Signal<String>,
    tabs: Vec<Tab>,
    /// The place of the chosen one.
    #[prop(into)]
    chosen: Signal<usize>,
    #[prop(into)] on_choose: Callback<(usize,)>,
    /// The id of the panel that shows what is chosen.
    panel: &'static str,
) -> View {
    let row = NodeRef::<HtmlElement>::new();
    let last = tabs.len().saturating_sub(1);
    let on_keydown = move |ev: KeyboardEvent| {
        if keys::is_composing(&ev) {
            return;
        }
        let now = chosen.get_untracked();
        let next = match ev.key().as_str() {
            "ArrowLeft" => now.checked_sub(1).unwrap_or(last),
            "ArrowRight" => (now + 1) % (last + 1),
            "Home" => 0,
            "End" => last,
            _ => return,
        };
        ev.prevent_default();
        on_choose.run((next,));
        if let Some(row) = row.get_untracked() {
            focus::all(&row, "[role=tab]").get(next).into_iter().for_each(|it| _ = it.focus());
        }
    };
    let tab = move |(place, tab): (usize, Tab)| {
        let here = move || chosen.get() == place;
        view! {
            <button
                type="button"
                role="tab"
                aria-selected=move || here().to_string()
                aria-controls=panel
                tabindex=move || if here() { "0" } else { "-1" }
                on:click=move |_| on_choose.run((place,))
            >
                {tab.word}
                <span class="count">{tab.count}</span>
            </button>
        }
    };
    view! {
        <div class="strip" role="tablist" aria-label=label node_ref=row on:keydown=on_keydown>
            {tabs.into_iter().enumerate().map(tab).collect_view()}
        </div>
    }
}
