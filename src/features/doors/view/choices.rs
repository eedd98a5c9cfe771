//! What is chosen from lists that the system draws: what a column is, a board, a list, the column that tells cards apart.

use crate::ui::prelude::*;

use crate::{
    features::doors::tables::columns::Target,
    ui::focus::fresh_id,
    words::{doors as words, table},
};

/// What something of a card is called.
pub(super) fn target_name(target: Target) -> &'static str {
    match target {
        Target::Leave => words::leave(),
        Target::Title => table::title(),
        Target::Body => words::body(),
        Target::List => table::list(),
        Target::Owner => table::owner(),
        Target::Start => table::start(),
        Target::Due => table::due(),
        Target::Done => table::done(),
        Target::Labels => table::labels(),
        Target::Card => words::card(),
        Target::NewField => words::new_field(),
        // A field is called by its own name.
        Target::Field(_) => "",
    }
}

/// One of several, by a word that tells it; what is chosen may change while it is open.
#[component]
pub(super) fn Choice(
    #[prop(into)] label: Signal<String>,
    /// The word and the name of each.
    #[prop(into)]
    of: Signal<Vec<(String, String)>>,
    #[prop(into)] chosen: Signal<String>,
    #[prop(into)] on_choose: Callback<(String,)>,
    #[prop(optional, into)] hint: Option<&'static str>,
) -> View {
    let id = fresh_id();
    let hint_id = format!("{id}-hint");
    let option = move |(word, name): (String, String)| {
        let is = word.clone();
        view! { <option value=word prop:selected=move || chosen.with(|it| *it == is)>{name}</option> }
    };
    view! {
        <div class="field">
            <label class="name" for=id.clone()>{label}</label>
            <select
                class="input"
                id=id
                aria-describedby=hint_id.clone()
                on:change=move |ev| on_choose.run((event_target_value(&ev),))
            >
                {move || of.get().into_iter().map(option).collect_view()}
            </select>
            <p class="mini faint" id=hint_id>{hint}</p>
        </div>
    }
}
