//! The people of the shop to choose from, and a name for one more.

use crate::ui::prelude::*;

use super::{
    super::look::look,
    pick_row::PickRow,
    seal::{Seal, spoken_name},
};
use crate::{
    domain::{board::Member, id::Id},
    features::members::queries::{Person, people_with},
    session::{Scope, use_session},
    ui::{
        button::{Button, ButtonSize},
        icon::Glyph,
        text_field::TextField,
    },
    words::{card as words, common},
};

/// Everybody in the shop; a press turns one on or off.
#[component]
pub(in crate::features::boards::view) fn MemberPicker(
    chosen: Signal<Vec<Id<Member>>>,
    #[prop(into)] on_toggle: Callback<(Id<Member>, bool)>,
    /// Told of the name of a colleague who is not there yet.
    #[prop(into)]
    on_new: Callback<(String,)>,
) -> View {
    let me = use_session().me();
    // Who left is still there to be taken off.
    let people = look([Scope::Shop], move |ws| people_with(ws, me, &chosen.get()));
    let row = move |person: Person| {
        let member = person.member;
        let on = Memo::new(move |_| chosen.with(|it| it.contains(&member)));
        let name = spoken_name(&person);
        view! {
            <PickRow chosen=on on_choose=move || on_toggle.run((member, !on.get_untracked()))>
                <Seal person=person named=true />
                {name}
            </PickRow>
        }
    };
    view! {
        {move || people.with(Vec::is_empty).then(|| view! { <p class="small faint">{words::no_members()}</p> })}
        <For each=move || people.get() key=|it| it.clone() let:person>
            {row(person)}
        </For>
        <NewName label=words::add_member() hint=words::member_name() on_name=on_new />
    }
}

/// A field for the name of something new, and its button.
#[component]
pub(in crate::features::boards::view) fn NewName(
    label: &'static str,
    hint: &'static str,
    #[prop(into)] on_name: Callback<(String,)>,
) -> View {
    let text = RwSignal::new(String::new());
    let nothing = Memo::new(move |_| text.with(|it| it.trim().is_empty()));
    let add = move || {
        let name = text.get_untracked().trim().to_owned();
        if !name.is_empty() {
            text.set(String::new());
            on_name.run((name,));
        }
    };
    view! {
        <div class="new-name">
            <TextField
                label=label
                label_hidden=true
                hint=hint
                text=text
                on_enter=move |(_,): (String,)| add()
            />
            <Button size=ButtonSize::Short icon=Glyph::Plus disabled=nothing on_press=add>
                {common::add()}
            </Button>
        </div>
    }
}
