//! People on a card: their name seal, and what they are called in a sentence.

use leptos::prelude::*;

use super::super::card_tile::seal;
use crate::{features::members::queries::Person, words::common};

/// A person's seal; mine is cut in cinnabar.
#[component]
pub(super) fn Seal(person: Person) -> impl IntoView {
    let cut = seal(&person.name).to_string();
    view! {
        <span class="avatar" class:me=person.me role="img" aria-label=person.name.clone() title=person.name.clone()>
            {cut}
        </span>
    }
    .into_any()
}

/// What a person is called in a sentence.
pub(super) fn spoken(person: Option<&Person>) -> String {
    match person {
        Some(person) if person.me => common::me().to_owned(),
        Some(person) => person.name.clone(),
        None => common::unknown_person().to_owned(),
    }
}
