//! What a choice field offers: names to change, to take out, to add.

use crate::ui::prelude::*;

use super::{
    super::{card_sheet::NewName, look::look},
    kept_field::KeptField,
};
use crate::{
    domain::{
        board::{Choice, Field},
        id::Id,
    },
    features::{
        boards::{commands::detail::add_choice, open_card::choices},
        fields::commands::{rename_choice, trash_choice},
    },
    session::{Scope, use_session},
    ui::{icon::Glyph, icon_button::IconButton},
    words::fields as words,
};

/// The choices of a field.
#[component]
pub(super) fn ChoicesPart(field: Id<Field>) -> View {
    let session = use_session();
    let all =
        look([Scope::Shop], move |ws| choices(ws, field).into_iter().map(|it| it.0).collect::<Vec<_>>());
    let row = move |choice: Id<Choice>| {
        let name =
            look([Scope::Shop], move |ws| ws.get(choice).map(|it| it.name.clone()).unwrap_or_default());
        let rename =
            move |(name,): (String,)| session.run(move |ws, cx| rename_choice(ws, cx, choice, &name));
        view! {
            <li class="choice-row">
                <div class="grow">
                    <KeptField
                        label=Signal::derive(move || words::rename_choice(&name.get()))
                        label_hidden=true
                        kept=name
                        needed=true
                        on_keep=rename
                    />
                </div>
                <IconButton
                    glyph=Glyph::Close
                    label=Signal::derive(move || words::trash_choice(&name.get()))
                    on_press=move || session.run(move |ws, cx| trash_choice(ws, cx, choice))
                />
            </li>
        }
    };
    let add = move |(name,): (String,)| {
        let choice: Id<Choice> = session.new_id();
        session.run(move |ws, cx| add_choice(ws, cx, choice, field, &name));
    };
    view! {
        <div class="stack-tight">
            <p class="name">{words::choices()}</p>
            <ul class="choice-rows" aria-label=words::choices()>
                <For each=move || all.get() key=|it| *it let:choice>
                    {row(choice)}
                </For>
            </ul>
            <NewName label=words::add_choice() hint=words::add_choice() on_name=add />
        </div>
    }
}
