//! The filters that can be written next, to press: what one types anyway, for those who do not know it yet.

use crate::ui::prelude::*;

use super::looking::Looking;
use crate::words::search as words;

/// Words such as 「负责人:」. Gone while they would not fit what is typed.
#[component]
pub(super) fn KeysRow(looking: Looking) -> View {
    let keys = Memo::new(move |_| looking.typed.with(|it| looking.finder.keys(it)));
    let key = move |(name, typed): (String, String)| {
        view! {
            <button type="button" class="chip" on:click=move |_| looking.write(&typed)>
                {name}":"
            </button>
        }
    };
    view! {
        <div class="palette-keys" role="group" aria-label=words::filters() hidden=move || keys.with(Vec::is_empty)>
            {move || keys.get().into_iter().map(key).collect_view()}
        </div>
    }
}
