//! A small question before something that is hard to take back.

use crate::ui::prelude::*;

use super::button::{Button, ButtonKind};
use super::{focus::fresh_id, layer};
use crate::words::common;

/// Asks once: what will happen, what stays safe, and a button named after the act. Focus starts at 取消.
#[component]
pub fn Confirm(
    #[prop(into)] title: Signal<String>,
    /// What happens and what stays safe.
    #[prop(into)]
    note: Signal<String>,
    /// The act, a verb: the words of the button.
    #[prop(into)]
    act: Signal<String>,
    /// Takes something away.
    #[prop(optional)]
    danger: bool,
    #[prop(into)] on_act: Callback<()>,
    #[prop(into)] on_close: Callback<()>,
) -> View {
    let panel = NodeRef::new();
    let layer = layer::hold(panel, on_close);
    let close = move || {
        layer.close();
        on_close.run(());
    };
    let note_id = fresh_id();
    view! {
        <div class="veil" on:click=move |_| close()></div>
        <div
            class="sheet confirm"
            role="alertdialog"
            aria-modal="true"
            aria-label=title
            aria-describedby=note_id.clone()
            tabindex="-1"
            node_ref=panel
        >
            <h2 class="sheet-title">{title}</h2>
            <p class="quiet" id=note_id.clone()>{note}</p>
            <div class="confirm-ways">
                <Button on_press=close first=true>
                    {common::cancel()}
                </Button>
                <Button
                    kind=if danger { ButtonKind::Danger } else { ButtonKind::Main }
                    on_press=move || {
                        close();
                        on_act.run(());
                    }
                >
                    {act}
                </Button>
            </div>
        </div>
    }
}
