//! A button with words.

use crate::ui::prelude::*;

use super::icon::{Glyph, Icon};

/// What pressing it would mean.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub enum ButtonKind {
    #[default]
    Ordinary,
    /// The one thing to press; at most one on a screen.
    Main,
    /// Without an edge: the lesser of two.
    Plain,
    /// Takes something away.
    Danger,
    /// Looks like a link inside a sentence.
    Link,
}

/// How high it stands.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub enum ButtonSize {
    #[default]
    Ordinary,
    Tall,
    Short,
}

impl ButtonKind {
    fn class(self) -> &'static str {
        match self {
            ButtonKind::Ordinary => "button",
            ButtonKind::Main => "button main",
            ButtonKind::Plain => "button plain",
            ButtonKind::Danger => "button danger",
            ButtonKind::Link => "link inner",
        }
    }
}

/// A button with words, and a picture before them where it helps.
#[component]
pub fn Button(
    #[prop(into)] on_press: Callback<()>,
    #[prop(optional)] kind: ButtonKind,
    #[prop(optional)] size: ButtonSize,
    /// As wide as there is room.
    #[prop(optional)]
    wide: bool,
    #[prop(optional, into)] icon: Option<Glyph>,
    #[prop(optional, into)] disabled: Signal<bool>,
    /// Where focus goes when the layer it stands in opens.
    #[prop(optional)]
    first: bool,
    children: Children,
) -> View {
    view! {
        <button
            type="button"
            class=kind.class()
            class:wide=wide
            class:tall=size == ButtonSize::Tall
            class:short=size == ButtonSize::Short
            data-first=first
            disabled=disabled
            on:click=move |_| on_press.run(())
        >
            {icon.map(|glyph| view! { <Icon glyph=glyph /> })}
            {children()}
        </button>
    }
}
