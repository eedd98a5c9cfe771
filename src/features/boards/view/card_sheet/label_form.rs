//! A label's word and pigment, being chosen.

use crate::ui::prelude::*;

use crate::{
    session::draft::Draft,
    ui::{
        button::{Button, ButtonSize},
        focus::fresh_id,
        text_field::TextField,
    },
    words::card as words,
};

/// A word, one of eight pigments, and a button named after what it does.
#[component]
pub(super) fn LabelForm(
    /// Under which name a half-typed word is kept.
    #[prop(into)]
    draft: String,
    name: String,
    color: i64,
    act: &'static str,
    #[prop(into)] on_done: Callback<(String, i64)>,
    #[prop(optional)] first: bool,
) -> View {
    let text = RwSignal::new(name);
    let draft = Draft::of(&draft, text);
    let chosen = RwSignal::new(color);
    let nothing = Memo::new(move |_| text.with(|it| it.trim().is_empty()));
    let done = move || {
        let name = text.get_untracked().trim().to_owned();
        if !name.is_empty() {
            text.set(String::new());
            draft.drop();
            on_done.run((name, chosen.get_untracked()));
        }
    };
    let group = fresh_id();
    let pigment = move |(number, name): (i64, &'static str)| {
        view! {
            <label class="pigment" title=name>
                <input
                    type="radio"
                    class="label"
                    name=group.clone()
                    data-c=number.to_string()
                    aria-label=name
                    prop:checked=move || chosen.get() == number
                    on:change=move |_| chosen.set(number)
                />
            </label>
        }
    };
    view! {
        <div class="label-form">
            <div class="row">
                <div class="grow">
                    <TextField
                        label=words::label_name()
                        label_hidden=true
                        hint=words::label_name()
                        text=text
                        first=first
                        on_input=move |(it,): (String,)| draft.keep(it)
                        on_enter=move |(_,): (String,)| done()
                    />
                </div>
                <Button size=ButtonSize::Short disabled=nothing on_press=done>
                    {act}
                </Button>
            </div>
            <div class="pigments" role="radiogroup" aria-label=words::label_color()>
                {(1..).zip(pigments()).map(pigment).collect_view()}
            </div>
        </div>
    }
}

/// What painters call the eight.
fn pigments() -> [&'static str; 8] {
    [
        words::pigment_1(),
        words::pigment_2(),
        words::pigment_3(),
        words::pigment_4(),
        words::pigment_5(),
        words::pigment_6(),
        words::pigment_7(),
        words::pigment_8(),
    ]
}
