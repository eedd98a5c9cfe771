//! On which platform: one of the choices the shop has, or a new one.

use crate::ui::prelude::*;

use super::{super::look::look, fact::Fact, member_picker::NewName, pick_row::PickRow, picker::Closing};
use crate::{
    domain::{
        board::{Choice, Field},
        card::Card,
        id::Id,
        value::Value,
    },
    features::boards::{
        commands::{
            detail::{add_choice, set_value},
            together,
        },
        open_card::choices,
    },
    session::{Scope, use_session},
    words::card as words,
};

const FIELD: Id<Field> = Field::PLATFORM;

/// The platform of a card.
#[component]
pub(super) fn Platform(card: Id<Card>) -> View {
    let session = use_session();
    let chosen = look([Scope::Card(card)], move |ws| ws.get(card).and_then(|it| it.choice(FIELD)));
    let name = look([Scope::Card(card), Scope::Shop], move |ws| {
        let choice = ws.get(card)?.choice(FIELD)?;
        ws.get(choice).map(|it| it.name.clone())
    });
    let offered = look([Scope::Shop], |ws| choices(ws, FIELD));
    let set = move |choice: Option<Id<Choice>>| {
        let value = choice.map_or(Value::Nothing, |it| Value::Record(it.any()));
        session.run(move |ws, cx| set_value(ws, cx, card, FIELD, value));
    };
    let add = move |name: String| {
        let choice: Id<Choice> = session.new_id();
        session.run(move |ws, cx| {
            let made = add_choice(ws, cx, choice, FIELD, &name)?;
            Ok(together(made, set_value(ws, cx, card, FIELD, Value::Record(choice.any()))?))
        });
    };
    let shown = move || match name.get() {
        Some(name) => view! { <span class="plate">{name}</span> },
        None => view! { <span class="faint">{words::no_platform()}</span> },
    };
    view! {
        <Fact name=words::platform() shown=shown>
            {
                let close = expect_context::<Closing>().0;
                let row = move |(choice, name): (Option<Id<Choice>>, String)| {
                    view! {
                        <PickRow
                            chosen=Signal::derive(move || chosen.get() == choice)
                            on_choose=move || {
                                set(choice);
                                close.run(());
                            }
                        >
                            {name}
                        </PickRow>
                    }
                };
                view! {
                    {row((None, words::no_platform().to_owned()))}
                    <For each=move || offered.get() key=|it| it.clone() let:it>
                        {row((Some(it.0), it.1))}
                    </For>
                    <NewName
                        label=words::add_choice()
                        hint=words::choice_name()
                        on_name=move |(name,): (String,)| {
                            add(name);
                            close.run(());
                        }
                    />
                }
            }
        </Fact>
    }
}
