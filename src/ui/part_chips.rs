//! The parts recognised in a text being typed, each with a way to leave it as plain text.

use crate::ui::prelude::*;

use super::icon::{Glyph, Icon};

/// A recognised part.
#[derive(Clone, PartialEq, Default, Debug)]
pub struct PartChip {
    /// The words of the text; what tells it apart.
    pub text: String,
    /// The class that colours it.
    pub class: &'static str,
    /// What sort of part it is.
    pub name: String,
    /// What it says.
    pub value: String,
    /// What its button does.
    pub act: String,
    /// It is left as plain text.
    pub off: bool,
    /// Pressing it changes what somebody set.
    pub changes: bool,
}

/// The chips under a field. Pressing one's button tells its text; the focus stays where it is.
#[component]
pub fn PartChips(
    #[prop(into)] label: Signal<String>,
    parts: Memo<Vec<PartChip>>,
    #[prop(into)] on_press: Callback<(String,)>,
) -> View {
    let texts = Memo::new(move |_| parts.with(|it| it.iter().map(|it| it.text.clone()).collect::<Vec<_>>()));
    // A row is drawn once and follows its part, so that a button that was pressed keeps the focus.
    let row = move |text: String| {
        let part = {
            let text = text.clone();
            Memo::new(move |_| {
                parts.with(|it| it.iter().find(|it| it.text == text).cloned().unwrap_or_default())
            })
        };
        view! {
            <li
                class="got"
                class:off=move || part.with(|it| it.off)
                data-part=move || part.with(|it| it.class)
            >
                <span class="got-name">{move || part.with(|it| it.name.clone())}</span>
                <span class="got-value">{move || part.with(|it| it.value.clone())}</span>
                <button
                    type="button"
                    class="got-x"
                    aria-label=move || part.with(|it| it.act.clone())
                    title=move || part.with(|it| it.act.clone())
                    on:pointerdown=move |ev: leptos::ev::PointerEvent| ev.prevent_default()
                    on:mousedown=move |ev: leptos::ev::MouseEvent| ev.prevent_default()
                    on:click=move |_| on_press.run((text.clone(),))
                >
                    {move || {
                        let glyph = match part.with(|it| (it.off, it.changes)) {
                            (false, _) => Glyph::Close,
                            (true, false) => Glyph::Undo,
                            (true, true) => Glyph::Check,
                        };
                        view! { <Icon glyph=glyph small=true /> }
                    }}
                </button>
            </li>
        }
    };
    view! {
        <ul class="gots" aria-label=label hidden=move || texts.with(Vec::is_empty)>
            <For each=move || texts.get() key=|it| it.clone() let:text>
                {row(text)}
            </For>
        </ul>
    }
}
