//! One row of a menu.

use crate::ui::prelude::*;

use super::icon::{Glyph, Icon};
use super::menu::Surrounding;

/// Something to choose. With `chosen` it is one of several and shows a tick; `keeps_open` leaves the menu for
/// the next choice.
#[component]
pub fn MenuRow(
    #[prop(into)] label: Signal<String>,
    #[prop(into)] on_choose: Callback<()>,
    #[prop(optional, into)] icon: Option<Glyph>,
    /// The keys that do the same.
    #[prop(optional)]
    keys: &'static str,
    #[prop(optional, into)] chosen: Option<Signal<bool>>,
    #[prop(optional, into)] disabled: Signal<bool>,
    /// Takes something away.
    #[prop(optional)]
    danger: bool,
    #[prop(optional)] keeps_open: bool,
) -> View {
    let menu = expect_context::<Surrounding>();
    let role = match chosen {
        None => "menuitem",
        Some(_) if keeps_open => "menuitemcheckbox",
        Some(_) => "menuitemradio",
    };
    let tick = move |chosen: Signal<bool>| {
        view! {
            <span class="menu-tick">
                {move || chosen.get().then(|| view! { <Icon glyph=Glyph::Check small=true /> })}
            </span>
        }
    };
    view! {
        <button
            type="button"
            class="menu-row"
            class:danger=danger
            role=role
            tabindex="-1"
            aria-checked=move || chosen.map(|chosen| chosen.get().to_string())
            disabled=disabled
            on:click=move |_| {
                if !keeps_open {
                    menu.close();
                }
                on_choose.run(());
            }
        >
            {icon.map(|glyph| view! { <Icon glyph=glyph /> })}
            <span class="grow">{label}</span>
            {(!keys.is_empty()).then(|| view! { <kbd aria-hidden="true">{keys}</kbd> })}
            {chosen.map(tick)}
        </button>
    }
}
