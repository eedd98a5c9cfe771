//! What is offered while a word behind a sign is typed: a list beside the field, walked by the arrow keys, chosen from by
//! Enter, Tab or a press, closed by Escape.
//!
//! The keyboard stays in the field; the list stands in the browser's top layer, so that no edge cuts it.
//!
//! **Invariant:** nothing is offered while a word is being composed, and nothing but a choice changes the text.

use std::rc::Rc;

use crate::ui::prelude::*;
use leptos::wasm_bindgen::JsCast;
use web_sys::{Event, EventInit, HtmlDocument, KeyboardEvent};

use super::{
    focus::{bring_into_view, fresh_id},
    keys,
    placement::Anchor,
    popover::put,
};

/// Longer than this no name is.
const LONGEST: usize = 24;

/// Something to choose.
#[derive(Clone)]
pub struct Offer {
    /// What tells it from the others.
    pub key: u64,
    /// What stands in the text once it is chosen, with its sign.
    pub written: String,
    /// How it looks in the list.
    pub drawn: Rc<dyn Fn() -> View>,
}

/// The word being typed behind a sign.
#[derive(Clone, PartialEq, Eq, Debug)]
struct Asked {
    /// Where the sign stands, counted as the browser counts letters.
    start: u32,
    /// Where the word ends: at the caret.
    end: u32,
    word: String,
}

/// What a field offers. Copies are the same.
#[derive(Clone, Copy)]
pub struct Completing {
    signs: &'static [char],
    label: &'static str,
    asked: RwSignal<Option<Asked>>,
    offers: RwSignal<Vec<Offer>>,
    at: RwSignal<usize>,
    /// The sign of a word for which the list was closed.
    closed: StoredValue<Option<u32>>,
    on_choose: Callback<(u64,)>,
    id: StoredValue<String>,
}

impl Completing {
    /// Offers what `find` finds for the word behind one of `signs`; asks it again whenever what it read has changed.
    pub fn new(
        signs: &'static [char],
        label: &'static str,
        find: impl Fn(&str) -> Vec<Offer> + 'static,
        on_choose: impl Fn((u64,)) + 'static,
    ) -> Completing {
        let (asked, offers) = (RwSignal::new(None::<Asked>), RwSignal::new(vec![]));
        let at = RwSignal::new(0);
        let word = Memo::new(move |_| asked.with(|it| it.as_ref().map(|it| it.word.clone())));
        Effect::new(move |_| {
            offers.set(word.with(|it| it.as_deref().map(&find).unwrap_or_default()));
            at.set(0);
        });
        Completing {
            signs,
            label,
            asked,
            offers,
            at,
            closed: StoredValue::new(None),
            on_choose: Callback::new(on_choose),
            id: StoredValue::new(fresh_id()),
        }
    }

    /// True while there is something to choose.
    fn is_open(self) -> bool {
        self.asked.with(Option::is_some) && self.offers.with(|it| !it.is_empty())
    }

    /// The ids of the list and of the row that is chosen next, while the list is open.
    pub(super) fn ids(self) -> Option<(String, String)> {
        let list = self.id.get_value();
        self.is_open().then(|| (list.clone(), self.row_id(self.at.get())))
    }

    fn row_id(self, at: usize) -> String {
        format!("{}-{at}", self.id.get_value())
    }

    /// Looks at what stands before the caret.
    pub(super) fn look(self, field: &HtmlTextAreaElement) {
        let caret = |it: Result<Option<u32>, _>| it.ok().flatten();
        let (start, end) = (caret(field.selection_start()), caret(field.selection_end()));
        let asked = end.filter(|_| start == end).and_then(|caret| asked(&field.value(), caret, self.signs));
        let closed = self.closed.get_value();
        if closed.is_some() && asked.as_ref().map(|it| it.start) != closed {
            self.closed.set_value(None);
        }
        let asked = asked.filter(|it| Some(it.start) != self.closed.get_value());
        if self.asked.with_untracked(|known| *known != asked) {
            self.asked.set(asked);
        }
    }

    /// The field was left.
    pub(super) fn leave(self) {
        // A field that is taken away loses the focus after whoever listened is gone.
        _ = self.asked.try_set(None);
    }

    /// True when a key was meant for the list.
    pub(super) fn press(self, ev: &KeyboardEvent, field: Option<HtmlTextAreaElement>) -> bool {
        let Some(field) = field.filter(|_| !keys::is_composing(ev) && untrack(|| self.is_open())) else {
            return false;
        };
        let count = self.offers.with_untracked(Vec::len);
        let plain = !(ev.ctrl_key() || ev.meta_key() || ev.alt_key() || ev.shift_key());
        match ev.key().as_str() {
            "ArrowDown" if plain => self.at.update(|it| *it = (*it + 1) % count),
            "ArrowUp" if plain => self.at.update(|it| *it = (*it + count - 1) % count),
            "Enter" | "Tab" if plain => self.choose(self.at.get_untracked(), &field),
            "Escape" => {
                self.closed.set_value(self.asked.with_untracked(|it| it.as_ref().map(|it| it.start)));
                self.asked.set(None);
            }
            _ => return false,
        }
        ev.prevent_default();
        ev.stop_propagation();
        true
    }

    fn choose(self, at: usize, field: &HtmlTextAreaElement) {
        let offer = self.offers.with_untracked(|it| it.get(at).map(|it| (it.key, it.written.clone())));
        let (Some((key, written)), Some(asked)) = (offer, self.asked.get_untracked()) else { return };
        self.asked.set(None);
        _ = field.focus();
        if field.set_selection_range(asked.start, asked.end).is_ok() {
            insert(field, &format!("{written} "));
            self.on_choose.run((key,));
        }
    }

    /// Puts a sign where the caret is, for whom it is far away on the keyboard.
    pub fn begin(self, field: &HtmlTextAreaElement) {
        _ = field.focus();
        insert(field, &self.signs[0].to_string());
        self.look(field);
    }

    /// The list.
    pub(super) fn list(self, field: NodeRef<HtmlTextAreaElement>) -> View {
        let open = Memo::new(move |_| self.is_open());
        view! { {move || open.get().then(|| self.open_list(field))} }
    }

    fn open_list(self, field: NodeRef<HtmlTextAreaElement>) -> View {
        let list = NodeRef::<HtmlElement>::new();
        Effect::new(move |_| {
            self.offers.track();
            let (Some(list), Some(field)) = (list.get(), field.get()) else { return };
            // A browser without popovers has shown it already, where the style sheet puts it.
            list.show_popover().ok();
            put(&list, Anchor::of(&field));
        });
        Effect::new(move |_| {
            let row = document().get_element_by_id(&self.row_id(self.at.get()));
            if let (Some(row), Some(_)) = (row, list.get()) {
                bring_into_view(&row);
            }
        });
        let row = move |(at, offer): (usize, Offer)| {
            let choose = move |_| field.get_untracked().iter().for_each(|it| self.choose(at, it));
            let chosen = move || self.at.get() == at;
            view! {
                <div class="completion" role="option" id=self.row_id(at) aria-selected=move || chosen().to_string() on:click=choose>
                    {(offer.drawn)()}
                </div>
            }
        };
        view! {
            <div
                class="completions"
                popover="manual"
                role="listbox"
                aria-label=self.label
                id=self.id.get_value()
                node_ref=list
                // The field keeps the keyboard, and a phone its keys.
                on:mousedown=move |ev| ev.prevent_default()
            >
                {move || self.offers.get().into_iter().enumerate().map(row).collect_view()}
            </div>
        }
    }
}

/// Writes as if it were typed, so that the browser's own undo and whoever listens to the field know of it.
fn insert(field: &HtmlTextAreaElement, text: &str) {
    let page: HtmlDocument = document().unchecked_into();
    if page.exec_command_with_show_ui_and_value("insertText", false, text) == Ok(true) {
        return;
    }
    if field.set_range_text(text).is_ok() {
        let end = field.selection_start().ok().flatten().unwrap_or(0) + text.encode_utf16().count() as u32;
        _ = field.set_selection_range(end, end);
        let init = EventInit::new();
        init.set_bubbles(true);
        if let Ok(event) = Event::new_with_event_init_dict("input", &init) {
            _ = field.dispatch_event(&event);
        }
    }
}

/// The word between a sign and the caret. A space ends a word; a sign needs none before it.
fn asked(text: &str, caret: u32, signs: &[char]) -> Option<Asked> {
    let mut place = 0;
    let mut found: Option<(u32, String)> = None;
    for letter in text.chars() {
        if place >= caret {
            break;
        }
        let width = letter.len_utf16() as u32;
        match &mut found {
            _ if signs.contains(&letter) => found = Some((place, String::new())),
            Some((_, word)) if !letter.is_whitespace() && word.chars().count() < LONGEST => word.push(letter),
            _ => found = None,
        }
        place += width;
    }
    found.map(|(start, word)| Asked { start, end: caret, word })
}

#[cfg(test)]
mod tests {
    use super::asked;

    /// `|` is the caret.
    fn draw(text: &str) -> Option<(u32, String)> {
        let (before, after) = text.split_once('|').expect("a caret");
        let caret = before.encode_utf16().count() as u32;
        asked(&format!("{before}{after}"), caret, &['@', '＠']).map(|it| (it.start, it.word))
    }

    #[test]
    fn a_word_is_what_stands_between_a_sign_and_the_caret() {
        for (text, found) in [
            ("@|", Some((0, ""))),
            ("麻烦@|", Some((2, ""))),
            ("麻烦＠xz|", Some((2, "xz"))),
            ("麻烦@小|周看", Some((2, "小"))),
            ("😀@周|", Some((2, "周"))),
            ("@周@|", Some((2, ""))),
            ("@小周 |", None),
            ("@小周\n|", None),
            ("麻烦|@", None),
            ("|", None),
        ] {
            assert_eq!(draw(text), found.map(|it| (it.0, it.1.to_owned())), "{text}");
        }
        assert_eq!(draw(&format!("@{}|", "长".repeat(25))), None, "nobody is called so");
    }
}
