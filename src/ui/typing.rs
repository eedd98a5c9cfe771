//! What all text fields share: a signal and an input kept equal, without disturbing an input method.
//!
//! **Invariant:** while a word is being composed nothing is written into the input, and Enter and Escape
//! belong to the input method.

use crate::ui::prelude::*;
use leptos::wasm_bindgen::JsCast;
use web_sys::{ClipboardEvent, Event, HtmlElement, HtmlInputElement, KeyboardEvent};

use super::keys;

/// What a field tells its caller. All are optional.
#[derive(Clone, Copy, Default)]
pub(super) struct Heard {
    pub on_input: Option<Callback<(String,)>>,
    pub on_enter: Option<Callback<(String,)>>,
    pub on_send: Option<Callback<(String,)>>,
    pub on_escape: Option<Callback<()>>,
    pub on_paste_lines: Option<Callback<(Vec<String>,)>>,
}

/// One field being typed into.
#[derive(Clone, Copy)]
pub(super) struct Typing {
    text: RwSignal<String>,
    composing: StoredValue<bool>,
    heard: Heard,
}

impl Typing {
    pub fn new(text: RwSignal<String>, heard: Heard) -> Typing {
        Typing { text, composing: StoredValue::new(false), heard }
    }

    /// Keeps the input showing the signal's text; with `first` it takes the focus once it is there. Boxed, so
    /// that all kinds of field share one copy of the code.
    pub fn follow(self, field: Box<dyn Fn() -> Option<HtmlElement>>, first: bool) {
        Effect::new(move |shown: Option<bool>| {
            let Some(field) = field() else { return false };
            self.show(as_input(&field));
            if first && shown != Some(true) {
                _ = field.focus();
            }
            true
        });
    }

    fn show(self, field: &HtmlInputElement) {
        let text = self.text.get();
        if !self.composing.get_value() && field.value() != text {
            field.set_value(&text);
        }
    }

    /// Takes over what stands in the input.
    pub fn take(self, ev: &Event) {
        let text = event_target_value(ev);
        if self.text.with_untracked(|known| *known == text) {
            return;
        }
        self.text.set(text.clone());
        if let Some(on_input) = self.heard.on_input {
            on_input.run((text,));
        }
    }

    pub fn begin_word(self) {
        self.composing.set_value(true);
    }

    pub fn end_word(self, ev: &Event) {
        self.composing.set_value(false);
        self.take(ev);
    }

    /// True while a word is being composed.
    pub fn is_composing(self) -> bool {
        self.composing.get_value()
    }

    pub fn press(self, ev: &KeyboardEvent) {
        if keys::is_composing(ev) {
            return;
        }
        let heard = match ev.key().as_str() {
            "Enter" if keys::is_send(ev) && self.heard.on_send.is_some() => self.heard.on_send,
            "Enter" if !ev.shift_key() => self.heard.on_enter,
            "Escape" => {
                if let Some(on_escape) = self.heard.on_escape {
                    ev.prevent_default();
                    on_escape.run(());
                }
                return;
            }
            _ => return,
        };
        if let Some(callback) = heard {
            ev.prevent_default();
            callback.run((event_target_value(ev),));
        }
    }

    /// Offers a paste of several lines to the caller instead of the input.
    pub fn paste(self, ev: &ClipboardEvent) {
        let (Some(on_paste_lines), Some(data)) = (self.heard.on_paste_lines, ev.clipboard_data()) else {
            return;
        };
        let lines = written_lines(&data.get_data("text/plain").unwrap_or_default());
        if lines.len() > 1 {
            ev.prevent_default();
            on_paste_lines.run((lines,));
        }
    }
}

/// The lines that say something, without the space around them.
pub fn written_lines(text: &str) -> Vec<String> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
}

/// A text area answers to `value` as an input does; one type for both keeps one copy of the code.
fn as_input(field: &HtmlElement) -> &HtmlInputElement {
    field.unchecked_ref()
}

#[cfg(test)]
mod tests {
    use super::written_lines;

    #[test]
    fn a_pasted_table_of_tasks_becomes_lines() {
        assert_eq!(written_lines("炒锅 29.9元\r\n\r\n  汤锅  \n"), ["炒锅 29.9元", "汤锅"]);
        assert_eq!(written_lines("一行"), ["一行"]);
        assert!(written_lines(" \n\t").is_empty());
    }
}
