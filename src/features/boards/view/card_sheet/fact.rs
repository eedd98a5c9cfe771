//! One fact of a card: its name, what it says, and a picker behind it.

use crate::ui::prelude::*;

use super::picker::Picker;
use crate::ui::{focus::fresh_id, placement::Anchor};

/// A fact that is chosen. `shown` is what it says now; the children stand in the picker.
#[component]
pub(super) fn Fact(
    #[prop(into)] name: Signal<String>,
    #[prop(into)] shown: ViewFn,
    /// Takes the whole width.
    #[prop(optional)]
    wide: bool,
    /// Stands beside what it says, such as the way to where an address leads.
    #[prop(optional, into)]
    beside: Option<ViewFn>,
    children: ChildrenFn,
) -> View {
    let button = NodeRef::<HtmlElement>::new();
    let opened = RwSignal::new(None::<Anchor>);
    let (name_id, value_id) = (fresh_id(), fresh_id());
    let named = format!("{name_id} {value_id}");
    let picker = move || {
        let children = children.clone();
        opened.get().map(move |anchor| {
            view! {
                <Picker anchor=anchor title=name on_close=move || opened.set(None)>
                    {children()}
                </Picker>
            }
        })
    };
    view! {
        <div class="fact" class:wide=wide>
            <dt id=name_id>{name}</dt>
            <dd class:sided=beside.is_some()>
                <button
                    type="button"
                    class="fact-value"
                    id=value_id
                    aria-labelledby=named
                    aria-haspopup="dialog"
                    aria-expanded=move || opened.get().is_some().to_string()
                    node_ref=button
                    on:click=move |_| opened.set(button.get_untracked().map(|it| Anchor::of(&it)))
                >
                    {move || shown.run()}
                </button>
                {beside.map(|it| view! { {move || it.run()} })} {picker}
            </dd>
        </div>
    }
}
