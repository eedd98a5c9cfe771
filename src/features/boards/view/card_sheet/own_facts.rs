//! What the shop's own fields say of a card, each edited by its shape.

use std::rc::Rc;

use crate::ui::prelude::*;

use super::{
    super::look::look,
    date_fact::Choosing,
    fact::Fact,
    member_picker::NewName,
    one_member::{Give, OneMember},
    own_links::LinkFact,
    pick_row::PickRow,
    picker::Closing,
    written_fact::WrittenFact,
};
use crate::{
    domain::{
        board::{Choice, Field},
        card::Card,
        field_shape::{FieldShape, Says},
        id::Id,
        value::{Shape, Value},
        when::When,
        workspace::Workspace,
    },
    features::{
        boards::{
            commands::{
                detail::{add_choice, set_value},
                together,
            },
            open_card::choices,
            queries::{board_of, person},
        },
        fields::{
            commands::set_chosen,
            known::{Fields, Known},
            queries::{BUILT_IN, is_asked},
        },
    },
    session::{Scope, use_session},
    ui::check::Check,
    words::fields as words,
};

/// The fields that are not in every shop: those the card's board asks for, and those it says something of.
#[component]
pub(super) fn OwnFacts(card: Id<Card>) -> View {
    let own = look([Scope::Everything], move |ws| {
        let fields = Fields::of(ws);
        let board = board_of(ws, card);
        let says = |it: Id<Field>| {
            ws.get(card).is_some_and(|card| {
                card.value(it).is_some() || choices(ws, it).iter().any(|it| card.has_chosen(it.0))
            })
        };
        let asked = |it: Id<Field>| board.is_none_or(|board| is_asked(ws, board, it)) || says(it);
        let own = fields.all().iter().filter(|it| !BUILT_IN.contains(&it.field) && asked(it.field));
        own.map(|it| (it.field, it.shape, it.name.clone(), it.unit.clone())).collect::<Vec<_>>()
    });
    view! {
        <For each=move || own.get() key=|it| it.clone() let:it>
            {fact(card, it)}
        </For>
    }
}

fn fact(card: Id<Card>, (field, shape, name, unit): (Id<Field>, FieldShape, String, String)) -> View {
    match shape {
        FieldShape::Text | FieldShape::Number | FieldShape::Money | FieldShape::Count => {
            view! { <WrittenFact card=card field=field shape=shape unit=unit /> }
        }
        FieldShape::Date => view! { <DayFact card=card field=field name=name /> },
        FieldShape::Choice => view! { <OneChoice card=card field=field name=name /> },
        FieldShape::Choices => view! { <SeveralChoices card=card field=field name=name /> },
        FieldShape::Member => view! { <MemberFact card=card field=field name=name /> },
        FieldShape::Link => view! { <LinkFact card=card field=field name=name /> },
        FieldShape::Check => view! { <TickFact card=card field=field name=name /> },
        FieldShape::Formula | FieldShape::Foreign => {
            view! { <WorkedOut card=card field=field name=name /> }
        }
    }
}

/// What a field says of a card.
pub(super) fn says(ws: &Workspace, card: Id<Card>, field: Id<Field>) -> Option<Says> {
    let fields = Fields::of(ws);
    let known: &Known = fields.get(field)?;
    fields.says(ws, ws.get(card)?, known)
}

/// What it says in words, or a word that it says nothing.
fn said_or(says: Memo<Option<Says>>, nothing: &'static str) -> impl Fn() -> View {
    let today = use_session().today();
    move || match says.get() {
        Some(it) => view! { <span>{words::said(&it, today)}</span> },
        None => view! { <span class="faint">{nothing}</span> },
    }
}

#[component]
fn DayFact(card: Id<Card>, field: Id<Field>, name: String) -> View {
    let session = use_session();
    let stands = look([Scope::Card(card)], move |ws| match ws.get(card)?.value(field) {
        Some(Value::When(day)) => Some(*day),
        _ => None,
    });
    let said = look([Scope::Card(card), Scope::Shop], move |ws| says(ws, card, field));
    let shown = said_or(said, words::not_filled());
    let set = Callback::new(move |(date,): (Option<When>,)| {
        session.run(move |ws, cx| set_value(ws, cx, card, field, date.write()));
    });
    view! {
        <Fact name=name shown=shown>
            <Choosing stands=stands today=session.today() on_set=set />
        </Fact>
    }
}

#[component]
fn OneChoice(card: Id<Card>, field: Id<Field>, name: String) -> View {
    let session = use_session();
    let chosen = look([Scope::Card(card)], move |ws| ws.get(card).and_then(|it| it.choice(field)));
    let offered = look([Scope::Shop], move |ws| choices(ws, field));
    let said = look([Scope::Card(card), Scope::Shop], move |ws| says(ws, card, field));
    let shown = said_or(said, words::nothing_chosen());
    view! {
        <Fact name=name shown=shown>
            {
                let close = expect_context::<Closing>().0;
                let row = move |(choice, name): (Option<Id<Choice>>, String)| {
                    let choose = move || {
                        session.run(move |ws, cx| set_value(ws, cx, card, field, choice.write()));
                        close.run(());
                    };
                    view! {
                        <PickRow chosen=Signal::derive(move || chosen.get() == choice) on_choose=choose>
                            {name}
                        </PickRow>
                    }
                };
                let add = move |(name,): (String,)| {
                    let choice: Id<Choice> = session.new_id();
                    session
                        .run(move |ws, cx| {
                            let made = add_choice(ws, cx, choice, field, &name)?;
                            Ok(together(made, set_value(ws, cx, card, field, choice.write())?))
                        });
                    close.run(());
                };
                view! {
                    {row((None, words::nothing_chosen().to_owned()))}
                    <For each=move || offered.get() key=|it| it.clone() let:it>
                        {row((Some(it.0), it.1))}
                    </For>
                    <NewName label=words::add_choice() hint=words::choice_name() on_name=add />
                }
            }
        </Fact>
    }
}

#[component]
fn SeveralChoices(card: Id<Card>, field: Id<Field>, name: String) -> View {
    let session = use_session();
    let offered = look([Scope::Shop], move |ws| choices(ws, field));
    let said = look([Scope::Card(card), Scope::Shop], move |ws| says(ws, card, field));
    let shown = said_or(said, words::nothing_chosen());
    let row = move |(choice, name): (Id<Choice>, String)| {
        let on = look([Scope::Card(card)], move |ws| ws.get(card).is_some_and(|it| it.has_chosen(choice)));
        let turn = move || {
            let on = !on.get_untracked();
            session.run(move |ws, cx| set_chosen(ws, cx, card, choice, on));
        };
        view! { <PickRow chosen=on on_choose=turn>{name}</PickRow> }
    };
    let add = move |(name,): (String,)| {
        let choice: Id<Choice> = session.new_id();
        session.run(move |ws, cx| {
            let made = add_choice(ws, cx, choice, field, &name)?;
            Ok(together(made, set_chosen(ws, cx, card, choice, true)?))
        });
    };
    view! {
        <Fact name=name shown=shown>
            <For each=move || offered.get() key=|it| it.clone() let:it>
                {row(it)}
            </For>
            <NewName label=words::add_choice() hint=words::choice_name() on_name=add />
        </Fact>
    }
}

#[component]
fn MemberFact(card: Id<Card>, field: Id<Field>, name: String) -> View {
    let who = look([Scope::Card(card), Scope::Shop], move |ws| match ws.get(card)?.value(field) {
        Some(Value::Record(member)) => Some(person(ws, Id::of(*member))),
        _ => None,
    });
    let stands = Signal::derive(move || Some(who.get()));
    let give: Give = Rc::new(move |ws, cx, who| set_value(ws, cx, card, field, who.write()));
    let give = StoredValue::new(give);
    let said = look([Scope::Card(card), Scope::Shop], move |ws| says(ws, card, field));
    let shown = said_or(said, words::nobody());
    view! {
        <Fact name=name shown=shown>
            <OneMember stands=stands nobody=words::nobody() give=give.get_value() />
        </Fact>
    }
}

#[component]
fn TickFact(card: Id<Card>, field: Id<Field>, name: String) -> View {
    let session = use_session();
    let on = look([Scope::Card(card)], move |ws| {
        ws.get(card).and_then(|it| it.value(field)) == Some(&Value::Flag(true))
    });
    let set = move |(on,): (bool,)| {
        session.run(move |ws, cx| set_value(ws, cx, card, field, on.write()));
    };
    view! {
        <div class="fact">
            <dt aria-hidden="true">{name.clone()}</dt>
            <dd class="fact-tick">
                <Check checked=on on_change=set label=Signal::derive(move || Some(name.clone()))>
                    <span aria-hidden="true">{move || if on.get() { words::is_yes() } else { words::is_no() }}</span>
                </Check>
            </dd>
        </div>
    }
}

/// What a formula comes to, or why nothing comes out; also what a newer version says.
#[component]
fn WorkedOut(card: Id<Card>, field: Id<Field>, name: String) -> View {
    let session = use_session();
    let said = look([Scope::Card(card), Scope::Shop], move |ws| says(ws, card, field));
    let shown = move || match said.get() {
        Some(Says::Trouble(trouble, field)) => {
            let why = words::trouble(trouble, field.as_deref());
            view! { <span class="faint">"— "<span class="small">{why}</span></span> }
        }
        Some(says) => view! { <span class="num">{words::said(&says, session.today())}</span> },
        None => view! { <span class="faint">"—"</span> },
    };
    view! {
        <div class="fact">
            <dt>{name}</dt>
            <dd class="num">{shown}</dd>
        </div>
    }
}
