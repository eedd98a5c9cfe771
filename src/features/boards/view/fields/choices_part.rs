//! What a choice field offers: names to change, to put in order, to take out, to add.

use crate::ui::prelude::*;

use super::super::{card_sheet::NewName, look::look};
use crate::{
    domain::{
        board::{Choice, Field},
        id::Id,
    },
    features::{
        boards::{commands::detail::add_choice, open_card::choices},
        fields::commands::{move_choice, rename_choice, trash_choice},
    },
    session::{Scope, use_session},
    ui::{
        announce::announce,
        drag::{Drag, DragEvent, Landing, PlainLane, Source},
        icon::{Glyph, Icon},
        icon_button::IconButton,
        kept_field::KeptField,
    },
    words::fields as words,
};

/// The choices of a field. Those that titles know are named and taken out elsewhere: `fixed` ones are only put in order.
#[component]
pub(super) fn ChoicesPart(field: Id<Field>, #[prop(optional)] fixed: bool) -> View {
    let session = use_session();
    let all =
        look([Scope::Shop], move |ws| choices(ws, field).into_iter().map(|it| it.0).collect::<Vec<_>>());
    let put = move |choice: Id<Choice>, index: usize| {
        session.run(move |ws, cx| move_choice(ws, cx, choice, index));
        let name = session.read(|ws| ws.get(choice).map(|it| it.name.clone()).unwrap_or_default());
        announce(&words::say_choice(&name, index + 1, all.with_untracked(Vec::len)));
    };
    let shift = move |choice: Id<Choice>, by: isize| {
        let (at, of) = all.with_untracked(|it| (it.iter().position(|it| *it == choice), it.len()));
        let to = at.and_then(|it| it.checked_add_signed(by)).filter(|it| *it < of);
        to.into_iter().for_each(|it| put(choice, it));
    };
    let (part, list) = (NodeRef::<HtmlElement>::new(), NodeRef::<HtmlElement>::new());
    let drag = Drag::new(move |event| {
        if let DragEvent::Dropped(Source::Row { index: from, .. }, Landing::Row { index, .. }) = event {
            let choice = all.with_untracked(|it| it.get(from).copied());
            choice.into_iter().for_each(|it| put(it, index));
        }
    });
    drag.zone((), move || list.get_untracked(), PlainLane::new(list));
    Effect::new(move |_| part.get().into_iter().for_each(|it| drag.attach(it)));
    let row = move |choice: Id<Choice>| {
        let name =
            look([Scope::Shop], move |ws| ws.get(choice).map(|it| it.name.clone()).unwrap_or_default());
        let rename =
            move |(name,): (String,)| session.run(move |ws, cx| rename_choice(ws, cx, choice, &name));
        view! {
            <li class="choice-row" data-drag="row">
                <span class="choice-grip" aria-hidden="true">
                    <Icon glyph=Glyph::Drag small=true />
                </span>
                <div class="grow">
                    {if fixed {
                        view! { <span>{name}</span> }
                    } else {
                        view! {
                            <KeptField
                                label=Signal::derive(move || words::rename_choice(&name.get()))
                                label_hidden=true
                                kept=name
                                needed=true
                                on_keep=rename
                            />
                        }
                    }}
                </div>
                <span class="turned">
                    <IconButton
                        glyph=Glyph::Down
                        label=Signal::derive(move || words::choice_up(&name.get()))
                        on_press=move || shift(choice, -1)
                    />
                </span>
                <IconButton
                    glyph=Glyph::Down
                    label=Signal::derive(move || words::choice_down(&name.get()))
                    on_press=move || shift(choice, 1)
                />
                {(!fixed)
                    .then(|| view! {
                        <IconButton
                            glyph=Glyph::Close
                            label=Signal::derive(move || words::trash_choice(&name.get()))
                            on_press=move || session.run(move |ws, cx| trash_choice(ws, cx, choice))
                        />
                    })}
            </li>
        }
    };
    let add = move |(name,): (String,)| {
        let choice: Id<Choice> = session.new_id();
        session.run(move |ws, cx| add_choice(ws, cx, choice, field, &name));
    };
    view! {
        <div class="stack-tight choices-part" node_ref=part>
            <p class="name">{words::choices()}</p>
            <ul class="choice-rows" aria-label=words::choices() node_ref=list>
                <For each=move || all.get() key=|it| *it let:choice>
                    {row(choice)}
                </For>
            </ul>
            {(!fixed).then(|| view! { <NewName label=words::add_choice() hint=words::add_choice() on_name=add /> })}
        </div>
    }
}
