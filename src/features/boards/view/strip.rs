//! The strip of column names on a phone: where one is, and a way to the others.

use crate::ui::prelude::*;

use super::desk::use_desk;
use crate::{features::boards::lens::columns::Column, words::board as words};

/// The names of the columns; the one in sight is marked.
#[component]
pub(super) fn Strip(
    columns: Signal<Vec<Column>>,
    /// Which column is in sight, from the first.
    at: RwSignal<usize>,
    #[prop(into)] on_go: Callback<(usize,)>,
) -> View {
    let desk = use_desk();
    let strip = NodeRef::<HtmlElement>::new();
    let mut stands_elsewhere = false;
    Effect::new(move |_| {
        let at = at.get() as u32;
        // The first is in sight to begin with; asking where it stands would lay the whole page out.
        stands_elsewhere |= at > 0;
        if !stands_elsewhere {
            return;
        }
        let tab = strip.get().and_then(|it| it.children().item(at));
        let (Some(strip), Some(tab)) = (strip.get_untracked(), tab) else { return };
        let tab: leptos::web_sys::HtmlElement = leptos::wasm_bindgen::JsCast::unchecked_into(tab);
        strip.set_scroll_left(tab.offset_left() - (strip.client_width() - tab.offset_width()) / 2);
    });
    let tab = move |(index, column): (usize, Column)| {
        let name = move || desk.name_of(column);
        let count = move || desk.shown.count(column);
        view! {
            <button
                type="button"
                aria-current=move || (at.get() == index).then_some("true")
                on:click=move |_| on_go.run((index,))
            >
                {name}
                <span class="count">{count}</span>
            </button>
        }
    };
    view! {
        <nav class="strip phone-only" aria-label=words::lists_on_board() node_ref=strip>
            {move || columns.get().into_iter().enumerate().map(tab).collect_view()}
        </nav>
    }
}
