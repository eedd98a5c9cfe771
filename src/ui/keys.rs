//! What a key press means before anyone reads it.
use web_sys::KeyboardEvent;

/// True while an input method is composing: the key belongs to it, whatever its name.
pub fn is_composing(ev: &KeyboardEvent) -> bool {
    ev.is_composing() || ev.key_code() == 229
}
