//! Who answers for the card, and who else takes part.

use std::rc::Rc;

use crate::ui::prelude::*;

use super::{
    super::look::look,
    fact::Fact,
    member_picker::MemberPicker,
    one_member::{Give, OneMember},
    seal::{Seal, spoken_name},
};
use crate::{
    domain::{board::Member, card::Card, id::Id},
    features::{
        boards::{
            commands::{
                detail::{set_owner, set_participant},
                together,
            },
            open_card::{named_person, participants},
        },
        members::{commands::add_member, queries::Person},
    },
    session::{Scope, use_session},
    words::card as words,
};

/// The one who answers for the card.
#[component]
pub(super) fn Owner(card: Id<Card>) -> View {
    let session = use_session();
    let me = session.me();
    let owner = look([Scope::Card(card), Scope::Shop], move |ws| named_person(ws, ws.get(card)?.owner?, me));
    let stands = Signal::derive(move || Some(owner.get().map(|it| it.member)));
    let give: Give = Rc::new(move |ws, cx, who| set_owner(ws, cx, card, who));
    let give = StoredValue::new(give);
    let shown = move || match owner.get() {
        None => view! { <span class="faint">{words::no_owner()}</span> },
        Some(person) => {
            let name = spoken_name(&person);
            view! {
                <Seal person=person named=true />
                {name}
            }
        }
    };
    view! {
        <Fact name=words::owner() shown=shown>
            <OneMember stands=stands nobody=words::no_owner() give=give.get_value() />
        </Fact>
    }
}

/// Who else takes part.
#[component]
pub(super) fn Participants(card: Id<Card>) -> View {
    let session = use_session();
    let me = session.me();
    let people = look([Scope::Card(card), Scope::Shop], move |ws| participants(ws, card, me));
    let chosen = Signal::derive(move || people.get().into_iter().map(|it| it.member).collect::<Vec<_>>());
    let toggle = move |(member, on): (Id<Member>, bool)| {
        session.run(move |ws, cx| set_participant(ws, cx, card, member, on));
    };
    let add = move |(name,): (String,)| {
        let member = session.new_id();
        session.run(move |ws, cx| {
            let made = add_member(ws, cx, member, &name, "")?;
            Ok(together(made, set_participant(ws, cx, card, member, true)?))
        });
    };
    let shown = move || match people.get() {
        people if people.is_empty() => {
            view! { <span class="faint">{words::no_participants()}</span> }
        }
        people => {
            let seal = |person: Person| view! { <Seal person=person /> };
            view! { <span class="avatars">{people.into_iter().map(seal).collect_view()}</span> }
        }
    };
    view! {
        <Fact name=words::participants() shown=shown>
            <MemberPicker chosen=chosen on_toggle=toggle on_new=add />
        </Fact>
    }
}
