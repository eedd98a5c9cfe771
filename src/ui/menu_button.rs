//! A button that opens a menu.

use crate::ui::prelude::*;

use super::icon::{Glyph, Icon};
use super::menu::Menu;
use super::placement::Anchor;

/// An icon button with a menu of `MenuRow`s under it.
#[component]
pub fn MenuButton(
    /// The name of the button and of its menu.
    #[prop(into)]
    label: Signal<String>,
    #[prop(default = Glyph::More)] glyph: Glyph,
    children: ChildrenFn,
) -> View {
    let button = NodeRef::<HtmlElement>::new();
    let opened = RwSignal::new(None::<Anchor>);
    let on_press = move |_| opened.set(button.get_untracked().map(|button| Anchor::of(&button)));
    let menu = move || {
        let children = children.clone();
        let menu = move |anchor| {
            view! {
                <Menu anchor=anchor label=label on_close=move || opened.set(None)>
                    {children()}
                </Menu>
            }
        };
        opened.get().map(menu)
    };
    view! {
        <button
            type="button"
            class="icon-button"
            aria-label=label
            title=label
            aria-haspopup="menu"
            aria-expanded=move || opened.get().is_some().to_string()
            node_ref=button
            on:click=on_press
        >
            <Icon glyph=glyph />
        </button>
        {menu}
    }
}
