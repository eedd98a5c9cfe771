//! What a key means: whether an input method still has it, and whether it is a shortcut.
//!
//! **Invariant:** every key handler of the app asks `is_composing` first.

use leptos::wasm_bindgen::JsCast;
use web_sys::{Element, Event, KeyboardEvent};

/// The `keyCode` browsers give to a key that an input method has taken.
const TAKEN_BY_INPUT_METHOD: u32 = 229;

/// Whether the key belongs to a word still being composed. Safari ends the composition before it tells of the
/// Enter that ended it, and only the key code remains to tell.
pub fn is_composing(ev: &KeyboardEvent) -> bool {
    ev.is_composing() || ev.key_code() == TAKEN_BY_INPUT_METHOD
}

/// Whether Ctrl (or ⌘) and this lower-case letter were pressed, without Shift or Alt.
pub fn is_command(ev: &KeyboardEvent, letter: char) -> bool {
    !is_composing(ev) && !ev.shift_key() && is_letter_with_command(ev, letter)
}

/// Whether Ctrl (or ⌘), Shift and this lower-case letter were pressed.
pub fn is_shift_command(ev: &KeyboardEvent, letter: char) -> bool {
    !is_composing(ev) && ev.shift_key() && is_letter_with_command(ev, letter)
}

/// Ctrl (or ⌘) and Z.
pub fn is_undo(ev: &KeyboardEvent) -> bool {
    is_command(ev, 'z')
}

/// Ctrl (or ⌘), Shift and Z; or Ctrl and Y.
pub fn is_redo(ev: &KeyboardEvent) -> bool {
    is_shift_command(ev, 'z') || is_command(ev, 'y')
}

/// Whether Enter was pressed to send a text of many lines: with Ctrl or ⌘.
pub fn is_send(ev: &KeyboardEvent) -> bool {
    !is_composing(ev) && ev.key() == "Enter" && (ev.ctrl_key() || ev.meta_key())
}

/// Whether the event comes from where a person types, and where undo means the browser's own.
pub fn is_in_field(ev: &Event) -> bool {
    let target = ev.target().and_then(|target| target.dyn_into::<Element>().ok());
    target.is_some_and(|element| {
        let field = "textarea, select, [contenteditable], \
             input:not([type=checkbox], [type=radio], [type=file], [type=button])";
        element.matches(field).unwrap_or(false)
    })
}

fn is_letter_with_command(ev: &KeyboardEvent, letter: char) -> bool {
    (ev.ctrl_key() || ev.meta_key()) && !ev.alt_key() && is_letter(&ev.key(), &ev.code(), letter)
}

/// The letter as printed on the key cap; where the layout has no Latin letters, the place of the key.
fn is_letter(key: &str, code: &str, letter: char) -> bool {
    let mut typed = key.chars();
    match (typed.next(), typed.next()) {
        (Some(only), None) if only.is_ascii() => only.eq_ignore_ascii_case(&letter),
        _ => code.strip_prefix("Key").is_some_and(|place| place == letter.to_ascii_uppercase().to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::is_letter;

    #[test]
    fn the_key_cap_decides() {
        assert!(is_letter("k", "KeyK", 'k'));
        assert!(is_letter("K", "KeyK", 'k'), "caps lock");
        assert!(is_letter("z", "KeyY", 'z'), "a German keyboard");
        assert!(!is_letter("y", "KeyZ", 'z'), "a German keyboard");
        assert!(!is_letter("Enter", "Enter", 'e'));
    }

    #[test]
    fn without_latin_letters_the_place_decides() {
        assert!(is_letter("л", "KeyK", 'k'));
        assert!(is_letter("Process", "KeyZ", 'z'));
        assert!(!is_letter("л", "KeyL", 'k'));
    }
}
