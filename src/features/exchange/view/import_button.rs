//! The button 「导入」.

use leptos::prelude::*;

use super::layer::use_exchange;
use crate::{
    ui::{
        button::{ButtonKind, ButtonSize},
        file_pick::FilePick,
    },
    words::exchange as words,
};

/// Asks for a file and opens it. The input behind it has the same name and takes a file set by a script.
#[component]
pub fn ImportButton(
    /// Other words than 「导入」.
    #[prop(optional, into)]
    label: Option<Signal<String>>,
    #[prop(optional)] kind: ButtonKind,
    #[prop(optional)] size: ButtonSize,
    #[prop(optional)] wide: bool,
) -> impl IntoView {
    let exchange = use_exchange();
    let label = label.unwrap_or_else(|| words::import().into());
    view! { <FilePick label=label kind=kind size=size wide=wide on_pick=move |(file,)| exchange.receive(file) /> }
}
