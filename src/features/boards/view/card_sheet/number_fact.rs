//! A price or a quantity, typed where it stands.

use crate::ui::prelude::*;

use super::{
    super::look::look,
    editing::{Editing, Written},
    value_words,
};
use crate::{
    domain::{board::Field, card::Card, id::Id, value::Value},
    features::boards::{
        commands::{detail::set_value, having_seen},
        reading,
    },
    session::{Scope, use_session},
    ui::text_field::TextField,
    words::{board as board_words, card as words, figures},
};

/// What is counted.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Unit {
    /// Money, in 分.
    Money,
    /// Whole pieces.
    Pieces,
}

impl Unit {
    fn read(self, text: &str) -> Result<Option<i64>, reading::NotANumber> {
        match self {
            Unit::Money => reading::price(text),
            Unit::Pieces => reading::pieces(text),
        }
    }

    fn say(self, number: i64) -> String {
        match self {
            Unit::Money => figures::money(number),
            Unit::Pieces => board_words::pieces(&figures::grouped(number)),
        }
    }

    fn fault(self) -> &'static str {
        match self {
            Unit::Money => words::price_wrong(),
            Unit::Pieces => words::stock_wrong(),
        }
    }

    /// The keyboard a phone shows.
    fn keyboard(self) -> &'static str {
        match self {
            Unit::Money => "decimal",
            Unit::Pieces => "numeric",
        }
    }
}

/// A number of a card. What is no number stays in the field, with a word about it.
#[component]
pub(super) fn NumberFact(card: Id<Card>, field: Id<Field>, unit: Unit) -> View {
    let session = use_session();
    let name = session.read(|ws| value_words::field(ws, field));
    let stands = look([Scope::Card(card)], move |ws| {
        ws.get(card).and_then(|it| it.number(field)).map(|it| unit.say(it)).unwrap_or_default()
    });
    let fault = RwSignal::new(None::<&'static str>);
    let register = (card.any(), Card::VALUE.of(field));
    let editing =
        Editing::new(register, stands, None, move |Written { text, seen }| match unit.read(&text) {
            Err(reading::NotANumber) => fault.set(Some(unit.fault())),
            Ok(number) => {
                fault.set(None);
                let value = number.map_or(Value::Nothing, Value::Number);
                session.run(move |ws, cx| Ok(having_seen(set_value(ws, cx, card, field, value)?, &seen)));
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
                    keyboard=unit.keyboard()
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
