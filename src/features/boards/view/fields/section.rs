//! The part of the settings that lists the shop's fields.

use crate::ui::prelude::*;

use super::{super::look::look, add_sheet::NewField, field_sheet::FieldSheet};
use crate::{
    domain::{board::Field, field_shape::FieldShape, id::Id},
    features::fields::known::{Fields, Known},
    session::Scope,
    ui::{
        icon::{Glyph, Icon},
        icon_button::IconButton,
    },
    words::fields as words,
};

/// The fields, in order; each opens to be changed.
#[component]
pub fn FieldsPart() -> View {
    let all = look([Scope::Shop], |ws| Fields::of(ws).all().to_vec());
    let opened = RwSignal::new(None::<Id<Field>>);
    let rows = move || all.with(|it| it.iter().map(|it| row(it, opened)).collect_view());
    let sheet = move || {
        opened.get().map(|field| view! { <FieldSheet field=field on_close=move || opened.set(None) /> })
    };
    view! {
        <section class="block" id="fields" tabindex="-1" aria-label=words::fields()>
            <h2 class="section-title">{words::fields()}</h2>
            <p class="small quiet">{words::fields_note()}</p>
            <ul class="sets">{rows}</ul>
            <NewField />
        </section>
        {sheet}
    }
}

fn row(known: &Known, opened: RwSignal<Option<Id<Field>>>) -> View {
    let field = known.field;
    let mut said = vec![words::shape_name(known.shape).to_owned()];
    said.extend((!known.unit.is_empty()).then(|| known.unit.clone()));
    said.extend(known.shown.then(|| words::is_shown().to_owned()));
    view! {
        <li class="set">
            <Icon glyph=glyph(known.shape) />
            <p class="grow">{known.name.clone()} <span class="small quiet word-list">{said.join(" · ")}</span></p>
            <IconButton
                glyph=Glyph::Edit
                label=words::change_field(&known.name)
                on_press=move || opened.set(Some(field))
            />
        </li>
    }
}

/// The picture of a shape.
pub(super) fn glyph(shape: FieldShape) -> Glyph {
    match shape {
        FieldShape::Text | FieldShape::Foreign => Glyph::Note,
        FieldShape::Number | FieldShape::Count | FieldShape::Money => Glyph::Table,
        FieldShape::Date => Glyph::Schedule,
        FieldShape::Choice | FieldShape::Choices => Glyph::Tag,
        FieldShape::Member => Glyph::Person,
        FieldShape::Link => Glyph::Link,
        FieldShape::Check => Glyph::Check,
        FieldShape::Formula => Glyph::Overview,
    }
}
