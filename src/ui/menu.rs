//! A menu: rows to choose from, led by the keyboard.

use crate::ui::prelude::*;
use web_sys::{Element, HtmlElement, KeyboardEvent};

use super::layer::{self, Layer};
use super::placement::Anchor;
use super::popover::{float, ground};
use super::{focus, keys};

/// How a row closes the menu it stands in.
#[derive(Clone, Copy)]
pub(super) struct Surrounding {
    layer: Layer,
    on_close: Callback<()>,
}

impl Surrounding {
    /// Gives focus back first, so that what the row opens knows where it came from.
    pub fn close(self) {
        self.layer.close();
        self.on_close.run(());
    }
}

/// A menu, open as long as it exists. It holds `MenuRow`s and `<hr>`s; arrows, Home, End and letters lead
/// through the rows, Escape, Tab or a press beside it close it.
#[component]
pub fn Menu(
    anchor: Anchor,
    /// Its name, read aloud.
    #[prop(into)]
    label: Signal<String>,
    #[prop(into)] on_close: Callback<()>,
    children: Children,
) -> View {
    let ground = ground(anchor);
    let menu = NodeRef::<HtmlElement>::new();
    let layer = layer::hold(menu, on_close);
    let surrounding = Surrounding { layer, on_close };
    provide_context(surrounding);
    let on_keydown = move |ev: KeyboardEvent| {
        if keys::is_composing(&ev) {
            return;
        }
        if ev.key() == "Tab" {
            ev.prevent_default();
            surrounding.close();
        } else if let Some(menu) = menu.get_untracked()
            && lead(&menu, &ev.key())
        {
            ev.prevent_default();
        }
    };
    let menu = view! {
        <div class="menu" role="menu" aria-label=label tabindex="-1" node_ref=menu on:keydown=on_keydown>
            {children()}
        </div>
    };
    float(ground, layer, on_close, menu)
}

/// Moves to the row the key asks for; whether it asked for one.
fn lead(menu: &Element, key: &str) -> bool {
    match key {
        "ArrowDown" => go(menu, |rows, at| at.map_or(0, |at| at + 1) % rows.len()),
        "ArrowUp" => go(menu, |rows, at| at.unwrap_or(0).checked_sub(1).unwrap_or(rows.len() - 1)),
        "Home" => go(menu, |_, _| 0),
        "End" => go(menu, |rows, _| rows.len() - 1),
        _ => return lead_to_letter(menu, key),
    }
    true
}

/// Moves to the next row that begins with the letter.
fn lead_to_letter(menu: &Element, key: &str) -> bool {
    let mut letters = key.chars();
    let (Some(letter), None) = (letters.next(), letters.next()) else { return false };
    if letter == ' ' {
        return false;
    }
    let wanted = Some(letter.to_ascii_lowercase());
    go(menu, |rows, at| {
        let at = at.unwrap_or(rows.len() - 1);
        let mut round = (1..=rows.len()).map(|step| (at + step) % rows.len());
        round.find(|&row| first_letter(&rows[row]) == wanted).unwrap_or(at)
    });
    true
}

fn first_letter(row: &HtmlElement) -> Option<char> {
    row.text_content()?.chars().next().map(|letter| letter.to_ascii_lowercase())
}

/// Puts the focus on the row chosen from all rows and the place of the present one.
fn go(menu: &Element, choose: impl FnOnce(&[HtmlElement], Option<usize>) -> usize) {
    let rows = focus::all(menu, "[role^=menuitem]:not([disabled])");
    if rows.is_empty() {
        return;
    }
    let at = focus::focused().and_then(|focused| rows.iter().position(|row| *row == focused));
    _ = rows[choose(&rows, at)].focus();
}
