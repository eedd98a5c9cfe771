//! People on a card: their name seal, and what they are called in a sentence.

use crate::ui::prelude::*;

use crate::features::boards::queries::seal;
use crate::{
    features::members::queries::Person,
    words::{common, members},
};

/// A person's seal; mine is cut in cinnabar. The style sheet draws what is cut: it is a picture of the name.
#[component]
pub(in crate::features::boards::view) fn Seal(
    person: Person,
    /// The name stands beside it, so that the seal need not say it too.
    #[prop(optional)]
    named: bool,
) -> View {
    let Person { name, me, .. } = person;
    let cut = seal(&name).to_string();
    view! {
        <span
            class="avatar seal"
            class:me=me
            data-seal=cut
            title=name.clone()
            role=(!named).then_some("img")
            aria-label=(!named).then_some(name)
            aria-hidden=named.then_some("true")
        ></span>
    }
}

/// What a person is called where they stand by themselves: who left says so.
pub(super) fn spoken_name(person: &Person) -> String {
    if person.left { members::named_and_left(&person.name) } else { person.name.clone() }
}

/// What a person is called in a sentence.
pub(in crate::features::boards::view) fn spoken(person: Option<&Person>) -> String {
    match person {
        Some(person) if person.me => common::me().to_owned(),
        Some(person) => person.name.clone(),
        None => common::unknown_person().to_owned(),
    }
}
