//! A formula being written: the fields to use, what is wrong with it, what it comes to on a card.

use crate::ui::prelude::*;

use super::super::look::look;
use crate::{
    domain::{
        board::Field,
        field_shape::Says,
        formula::{Formula, Trouble, write},
        id::Id,
    },
    features::fields::{
        commands::set_formula,
        known::Fields,
        queries::{formula_names, read_formula, said_formula, sample},
    },
    session::{Scope, use_session},
    ui::text_field::TextField,
    words::fields as words,
};

/// The formula of a field.
#[component]
pub(super) fn FormulaPart(field: Id<Field>) -> View {
    let session = use_session();
    let fields = look([Scope::Shop], Fields::of);
    let kept = look([Scope::Shop], move |ws| said_formula(ws, &Fields::of(ws), field));
    let text = RwSignal::new(kept.get_untracked());
    Effect::new(move |_| text.set(kept.get()));
    let input = NodeRef::<HtmlInputElement>::new();
    let read = Memo::new(move |_| fields.with(|it| text.with(|text| read_formula(it, text))));
    // What it comes to: worked out as it would be once it is kept.
    let tried = Memo::new(move |_| {
        let formula = read.get().ok().flatten()?;
        let fields = fields.with(|it| it.with_formula(field, formula));
        session.read(|ws| {
            let card = ws.get(sample(ws)?)?;
            Some((card.title.clone(), fields.says(ws, card, fields.get(field)?)?))
        })
    });
    let circle = move || {
        let formula = read.get().ok().flatten()?;
        let fields = fields.with(|it| it.with_formula(field, formula));
        let known = fields.get(field)?;
        (known.formula == Some(Err(Trouble::Circle))).then(|| words::circle().to_owned())
    };
    let fault = Signal::derive(move || match read.get() {
        Err(fault) => Some(words::fault(&fault)),
        Ok(_) => circle(),
    });
    let keep = move || {
        if fault.get_untracked().is_none()
            && let Ok(formula) = read.get_untracked()
            && text.with_untracked(|text| kept.with_untracked(|kept| text != kept))
        {
            session.run(move |ws, cx| set_formula(ws, cx, field, formula.as_ref()));
        }
    };
    let put = move |name: String| {
        text.update(|it| {
            if !it.is_empty() && !it.ends_with(' ') {
                it.push(' ');
            }
            it.push_str(&name);
        });
        input.get_untracked().into_iter().for_each(|it| _ = it.focus());
    };
    let names = move || {
        let names = fields.with(formula_names).into_iter().filter(|it| it.0 != field);
        let chip = |(field, name): (Id<Field>, String)| {
            let written = write(&Formula::Field(field), &|_| name.clone());
            view! {
                // The field must not lose the focus: leaving it keeps what stands in it.
                <button
                    type="button"
                    class="chip"
                    aria-label=words::put_in(&name)
                    on:mousedown=|ev| ev.prevent_default()
                    on:click=move |_| put(written.clone())
                >
                    {name}
                </button>
            }
        };
        names.map(chip).collect_view()
    };
    let none = move || fields.with(|it| formula_names(it).iter().all(|it| it.0 == field));
    let outcome = move || match (text.with(|it| it.trim().is_empty()), tried.get()) {
        (true, _) => String::new(),
        (false, None) if fault.get().is_some() => String::new(),
        (false, None) => words::no_card().to_owned(),
        (false, Some((title, says))) => {
            let said = match &says {
                Says::Trouble(trouble, field) => {
                    format!("— {}", words::trouble(*trouble, field.as_deref()))
                }
                says => words::said(says, session.today()),
            };
            words::tried_on(&title, &said)
        }
    };
    view! {
        <div class="stack-tight">
            <TextField
                label=words::formula()
                hint=words::formula_hint()
                text=text
                fault=fault
                on_enter=move |(_,): (String,)| keep()
                on_blur=keep
                node_ref=input
            />
            <p class="small quiet tried" role="status">{outcome}</p>
            <p class="small faint">{move || if none() { words::no_numbers() } else { words::formula_names() }}</p>
            <div class="chips" role="group" aria-label=words::formula_names()>{names}</div>
        </div>
    }
}
