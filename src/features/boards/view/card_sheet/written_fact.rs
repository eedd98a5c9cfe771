//! What is typed into a card where it stands: a price, a quantity, a number or a text of the shop's own.

use crate::ui::prelude::*;

use super::{super::look::look, value_words};
use crate::{
    domain::{
        board::Field,
        card::Card,
        field_shape::{FieldShape, Says},
        id::Id,
        value::Value,
    },
    features::{
        boards::{
            commands::{detail::set_value, having_seen},
            reading::NotANumber,
        },
        fields::reading::value,
    },
    session::{
        Scope,
        editing::{Editing, Written},
        use_session,
    },
    ui::text_field::TextField,
    words::{card as words, fields},
};

/// What is wrong with what was typed.
fn fault_of(shape: FieldShape) -> &'static str {
    match shape {
        FieldShape::Money => words::price_wrong(),
        FieldShape::Count => words::stock_wrong(),
        _ => fields::number_wrong(),
    }
}

/// The keyboard a phone shows.
fn keyboard(shape: FieldShape) -> &'static str {
    match shape {
        FieldShape::Money | FieldShape::Number => "decimal",
        FieldShape::Count => "numeric",
        _ => "text",
    }
}

/// A value of a card that is written. What is no number stays in the field, with a word about it.
#[component]
pub(super) fn WrittenFact(
    card: Id<Card>,
    field: Id<Field>,
    shape: FieldShape,
    /// What its numbers count.
    unit: String,
) -> View {
    let session = use_session();
    let name = session.read(|ws| value_words::field(ws, field));
    let counted = unit.clone();
    let stands = look([Scope::Card(card)], move |ws| {
        let says = match (shape, ws.get(card).and_then(|it| it.value(field))) {
            (FieldShape::Money, Some(Value::Number(fen))) => Says::Money(*fen),
            (FieldShape::Count, Some(Value::Number(pieces))) => Says::Count(*pieces),
            (FieldShape::Number, Some(Value::Number(number))) => Says::Number(*number, counted.clone()),
            (_, Some(Value::Text(text))) => Says::Text(text.clone()),
            _ => return String::new(),
        };
        fields::said(&says, session.today())
    });
    let fault = RwSignal::new(None::<&'static str>);
    let register = (card.any(), Card::VALUE.of(field));
    let editing = Editing::new(register, stands, None, move |Written { text, seen }| {
        match value(&text, shape, &unit) {
            Err(NotANumber) => fault.set(Some(fault_of(shape))),
            Ok(value) => {
                fault.set(None);
                session.run(move |ws, cx| Ok(having_seen(set_value(ws, cx, card, field, value)?, &seen)));
            }
        }
    });
    let settle = move || {
        editing.flush();
        if fault.get_untracked().is_none() {
            editing.give_up();
        }
    };
    let input = NodeRef::<HtmlInputElement>::new();
    let each_input = move |act: fn(&web_sys::HtmlInputElement)| input.get_untracked().iter().for_each(act);
    let leave = move || {
        fault.set(None);
        editing.give_up();
        each_input(|it| _ = it.blur());
    };
    view! {
        <div class="fact">
            <dt aria-hidden="true">{name.clone()}</dt>
            <dd class="fact-field" on:focusin=move |_| each_input(|it| it.select())>
                <TextField
                    label=name
                    label_hidden=true
                    hint="—"
                    text=editing.text
                    on_input=move |(_,): (String,)| editing.typed()
                    keyboard=keyboard(shape)
                    fault=Signal::derive(move || fault.get().map(str::to_owned))
                    on_enter=move |(_,): (String,)| settle()
                    on_escape=leave
                    on_blur=settle
                    node_ref=input
                />
            </dd>
        </div>
    }
}
