//! A new field: its name and what it holds; then it opens, to be told the rest.

use crate::ui::prelude::*;

use super::field_sheet::FieldSheet;
use crate::{
    domain::{board::Field, field_shape::FieldShape, id::Id},
    features::fields::commands::add_field,
    session::{draft::Draft, use_session},
    ui::{
        button::{Button, ButtonKind},
        chip::Chip,
        icon::Glyph,
        sheet::Sheet,
        text_field::TextField,
    },
    words::fields as words,
};

/// The button 「加一个字段」, and what it opens.
#[component]
pub(in crate::features::boards::view) fn NewField() -> View {
    let adding = RwSignal::new(false);
    let made = RwSignal::new(None::<Id<Field>>);
    let sheets = move || match (adding.get(), made.get()) {
        (true, _) => Some(view! {
            <AddSheet
                on_close=move || adding.set(false)
                on_made=move |(field,): (Id<Field>,)| {
                    made.set(Some(field));
                    adding.set(false);
                }
            />
        }),
        (false, Some(field)) => Some(view! { <FieldSheet field=field on_close=move || made.set(None) /> }),
        (false, None) => None,
    };
    view! {
        <div class="new-field">
            <Button kind=ButtonKind::Plain icon=Glyph::Plus on_press=move || adding.set(true)>{words::add_field()}</Button>
        </div>
        {sheets}
    }
}

#[component]
fn AddSheet(#[prop(into)] on_close: Callback<()>, #[prop(into)] on_made: Callback<(Id<Field>,)>) -> View {
    let session = use_session();
    let name = RwSignal::new(String::new());
    let draft = Draft::of("field", name);
    let shape = RwSignal::new(FieldShape::Text);
    let add = move || {
        let (name, shape) = (name.get_untracked(), shape.get_untracked());
        if name.trim().is_empty() {
            return;
        }
        let field: Id<Field> = session.new_id();
        draft.drop();
        session.run(move |ws, cx| add_field(ws, cx, field, &name, shape));
        // Text, a day, a person and a tick need to be told nothing more.
        match shape {
            FieldShape::Number | FieldShape::Choice | FieldShape::Choices | FieldShape::Formula => {
                on_made.run((field,))
            }
            _ => on_close.run(()),
        }
    };
    let close = move || {
        draft.drop();
        on_close.run(());
    };
    view! {
        <Sheet title=words::add_field() on_close=close>
            <div class="stack field-sheet">
                <TextField
                    label=words::name()
                    hint=words::name_hint()
                    text=name
                    first=true
                    on_input=move |(it,): (String,)| draft.keep(it)
                    on_enter=move |(_,): (String,)| add()
                />
                <Shapes
                    chosen=Signal::derive(move || shape.get())
                    offered=FieldShape::OFFERED.to_vec()
                    on_choose=move |(it,): (FieldShape,)| shape.set(it)
                />
                <Button
                    kind=ButtonKind::Main
                    wide=true
                    disabled=Signal::derive(move || name.with(|it| it.trim().is_empty()))
                    on_press=add
                >
                    {words::add_field()}
                </Button>
            </div>
        </Sheet>
    }
}

/// The shapes to choose from.
#[component]
pub(super) fn Shapes(
    chosen: Signal<FieldShape>,
    offered: Vec<FieldShape>,
    #[prop(into)] on_choose: Callback<(FieldShape,)>,
) -> View {
    let chip = move |shape: FieldShape| {
        view! {
            <Chip pressed=Signal::derive(move || chosen.get() == shape) on_press=move || on_choose.run((shape,))>
                {words::shape_name(shape)}
            </Chip>
        }
    };
    view! {
        <div class="stack-tight">
            <p class="name" aria-hidden="true">{words::shape()}</p>
            <div class="chips" role="group" aria-label=words::shape()>{offered.into_iter().map(chip).collect_view()}</div>
        </div>
    }
}
