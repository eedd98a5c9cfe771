//! One of the choices of a field: the platform, the carrier, who pays it, with an invoice or without.

use crate::ui::prelude::*;

use super::{super::look::look, fact::Fact, member_picker::NewName, pick_row::PickRow, picker::Closing};
use crate::{
    domain::{
        board::Choice,
        card::Card,
        id::Id,
        naming::{Kind, shipped::TABLES},
        value::Value,
    },
    features::{
        boards::{
            commands::{
                detail::{add_choice, set_value},
                together,
            },
            open_card::choices,
        },
        naming::{commands::set_choice, tables::entries},
    },
    session::{Scope, use_session},
    words::{card as words, naming},
};

/// A choice of a card, by the kind of part that a title says it with.
#[component]
pub(super) fn ChoiceFact(card: Id<Card>, kind: Kind) -> View {
    let session = use_session();
    let field = kind.field();
    let chosen = look([Scope::Card(card)], move |ws| ws.get(card).and_then(|it| it.choice(field)));
    let name = look([Scope::Card(card), Scope::Shop], move |ws| {
        let choice = ws.get(card)?.choice(field)?;
        ws.get(choice).map(|it| it.name.clone())
    });
    let offered = look([Scope::Shop], move |ws| match TABLES.iter().find(|it| it.field == field) {
        // Of platforms a shop has few, and says which; carriers and the rest are the same for all.
        Some(table) if kind != Kind::Platform => {
            entries(ws, table).into_iter().map(|it| (it.choice, it.name)).collect()
        }
        _ => choices(ws, field),
    });
    let set = move |choice: Option<Id<Choice>>| {
        session.run(move |ws, cx| set_choice(ws, cx, card, field, choice));
    };
    let add = move |name: String| {
        let choice: Id<Choice> = session.new_id();
        session.run(move |ws, cx| {
            let made = add_choice(ws, cx, choice, field, &name)?;
            Ok(together(made, set_value(ws, cx, card, field, Value::Record(choice.any()))?))
        });
    };
    let (none, new, hint) = match kind {
        Kind::Platform => (words::no_platform(), words::add_choice(), words::choice_name()),
        _ => (naming::not_said(), naming::add_other(), naming::other_name()),
    };
    let shown = move || match name.get() {
        Some(name) => view! { <span class="plate">{name}</span> },
        None => view! { <span class="faint">{none}</span> },
    };
    view! {
        <Fact name=naming::kind(kind) shown=shown>
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
                    {row((None, none.to_owned()))}
                    <For each=move || offered.get() key=|it| it.clone() let:it>
                        {row((Some(it.0), it.1))}
                    </For>
                    <NewName
                        label=new
                        hint=hint
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
