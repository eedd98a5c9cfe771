//! A word under a title that the shop does not want to say, such as what the law on advertising forbids.

use crate::ui::prelude::*;

use super::look::look;
use crate::{
    features::scripts::{
        forbidden::{found, words as words_of},
        queries::forbidden_list,
    },
    session::Scope,
    words::scripts as words,
};

/// Warns while the text has one of them; nothing is changed by it.
#[component]
pub(super) fn ForbiddenNote(text: RwSignal<String>) -> View {
    let forbidden = look([Scope::Shop], |ws| words_of(&forbidden_list(ws)));
    let stand = Memo::new(move |_| forbidden.with(|list| text.with(|text| found(list, text).join("、"))));
    let drawn = move || {
        stand.with(|it| {
            (!it.is_empty())
                .then(|| view! { <p class="script-warning" role="status">{words::has_forbidden(it)}</p> })
        })
    };
    drawn.place()
}
