//! The people who are offered behind an @, and how they stand in what was said.

use std::{rc::Rc, sync::Arc};

use crate::ui::prelude::*;

use super::super::card_sheet::Seal;
use crate::{
    domain::{
        board::{Member, Subject},
        id::{Id, RecordId},
    },
    features::{
        search::pinyin::Pinyin,
        talk::{
            mentions::{SIGNS, called},
            people::{Candidate, candidates},
            queries::Called,
        },
    },
    session::{Scope, use_session},
    ui::{
        completing::{Completing, Offer},
        markdown::Wording,
    },
    words::talk as words,
};

/// How characters sound, once that is there; asking for it fetches it. Provided by the app.
#[derive(Clone, Copy)]
pub struct Sounds(pub Signal<Option<Arc<Pinyin>>>);

/// A field in which people are called by an @, and those who were chosen in it.
#[derive(Clone, Copy)]
pub(super) struct Naming {
    /// What the field offers.
    pub completing: Completing,
    chosen: StoredValue<Vec<Id<Member>>>,
}

impl Naming {
    /// For a field in which something is said about `on`.
    pub fn new(on: Id<Subject>) -> Naming {
        let session = use_session();
        let Sounds(pinyin) = expect_context();
        let chosen = StoredValue::new(vec![]);
        let find = move |typed: &str| {
            let pinyin = pinyin.get();
            let found = session
                .watch(&[Scope::Shop], |ws| candidates(ws, session.me(), Some(on), typed, pinyin.as_deref()));
            found.into_iter().map(offer).collect()
        };
        let choose = move |(member,): (u64,)| chosen.update_value(|it| it.push(Id::of(RecordId(member))));
        Naming { completing: Completing::new(&SIGNS, words::people(), find, choose), chosen }
    }

    /// Who was chosen since this was asked last.
    pub fn take(self) -> Vec<Id<Member>> {
        self.chosen.try_update_value(std::mem::take).unwrap_or_default()
    }
}

fn offer(Candidate { person, role }: Candidate) -> Offer {
    let (key, written) = (person.member.any().0, format!("{}{}", SIGNS[0], person.name));
    let drawn = move || {
        let (name, role) = (person.name.clone(), role.clone());
        let role = (!role.is_empty()).then(|| view! { <span class="faint small">{role}</span> });
        view! { <Seal person=person.clone() named=true /><span class="completion-name">{name}</span>{role} }
    };
    Offer { key, written, drawn: Rc::new(drawn) }
}

/// Draws words in which people are named: each as a chip, with what they are called now.
pub(super) fn with_names(names: Vec<Called>) -> Wording {
    Rc::new(move |text| {
        let written: Vec<&str> = names.iter().map(|it| it.written.as_str()).collect();
        let mut drawn = vec![];
        let mut from = 0;
        for (place, which) in called(&text, &written) {
            drawn.push(text[from..place.start].to_owned().place());
            let Called { name, me, .. } = names[which].clone();
            drawn.push(view! { <span class="mention" class:me=me>"@"{name}</span> });
            from = place.end;
        }
        drawn.push(text[from..].to_owned().place());
        drawn.place()
    })
}
