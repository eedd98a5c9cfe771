//! One row of the pool: an element that stays, showing whatever its slot's key says.
//!
//! **Invariant:** decides nothing; is told what to show and where to stand.
use super::Key;
use crate::ui::{dom::append, prelude::*};
use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlElement, js_sys::JsString};

/// What a row's view reads. The view is built once; recycling changes only these.
pub struct RowSlot<K: Key> {
    /// The key of the row to show; none while the slot rests out of sight.
    pub key: ReadSignal<Option<K>>,
    /// Its index in the list, from 0.
    pub index: ReadSignal<usize>,
}

impl<K: Key> Clone for RowSlot<K> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<K: Key> Copy for RowSlot<K> {}

impl<K: Key> RowSlot<K> {
    /// True for the one row that Tab reaches: the one the keyboard was on last, or the first.
    pub fn is_reached(self, current: RwSignal<Option<K>>) -> bool {
        match (self.key.get(), current.get()) {
            (Some(own), Some(current)) => own == current,
            (own, None) => own.is_some() && self.index.get() == 0,
            _ => false,
        }
    }
}

pub(super) struct Row<K: Key> {
    pub element: HtmlElement,
    /// The height last reported by the browser; 0 before that.
    pub size: u32,
    style: Style,
    y: Option<i32>,
    /// What is shown; none while it rests out of sight.
    key: Option<K>,
    set_key: WriteSignal<Option<K>>,
    set_index: WriteSignal<usize>,
    index: usize,
}

#[wasm_bindgen]
extern "C" {
    /// An element that remembers which slot of its list it is.
    type Numbered;
    #[wasm_bindgen(method, getter, js_name = slotNumber)]
    fn slot_number(this: &Numbered) -> Option<u32>;
    #[wasm_bindgen(method, setter, js_name = slotNumber)]
    fn set_slot_number(this: &Numbered, slot: u32);

    /// Setters by name: a name that crosses into the browser as text costs as much as the value.
    type Style;
    #[wasm_bindgen(method, setter)]
    fn set_display(this: &Style, value: &str);
    #[wasm_bindgen(method, setter)]
    fn set_transform(this: &Style, value: &JsString);
}

thread_local! {
    /// `translateY(` and `px)`, kept on the browser's side: rows move often.
    static TRANSLATE: (JsString, JsString) = ("translateY(".into(), "px)".into());
}

/// The slot of a row's element; none for any other element.
pub(super) fn slot_of(element: &Element) -> Option<usize> {
    element.unchecked_ref::<Numbered>().slot_number().map(|it| it as usize)
}

impl<K: Key> Row<K> {
    /// Builds the row of a slot into `list`, showing `key`.
    pub fn build(
        list: &Element,
        slot: usize,
        key: K,
        index: usize,
        view: impl FnOnce(RowSlot<K>) -> View,
    ) -> Row<K> {
        let (read_key, set_key) = signal(Some(key));
        let (read_index, set_index) = signal(index);
        let element: HtmlElement = document().create_element("div").expect("a div").unchecked_into();
        element.set_class_name("virtual-row");
        element.unchecked_ref::<Numbered>().set_slot_number(slot as u32);
        append(&element, view(RowSlot { key: read_key, index: read_index }));
        list.append_child(&element).expect("a list takes rows");
        let style = element.style().unchecked_into();
        Row { element, size: 0, style, y: None, key: Some(key), set_key, set_index, index }
    }

    /// Shows a key.
    pub fn show(&mut self, key: K) {
        let before = self.key.replace(key);
        if before.is_none() {
            self.style.set_display("");
        }
        if before != Some(key) {
            self.set_key.set(Some(key));
        }
    }

    /// Rests out of sight until it is needed.
    pub fn hide(&mut self) {
        if self.key.take().is_some() {
            self.set_key.set(None);
            self.style.set_display("none");
        }
    }

    /// Stands at `y` as row `index`.
    pub fn stand(&mut self, index: usize, y: i32) {
        if self.index != index {
            self.index = index;
            self.set_index.set(index);
        }
        if self.y.replace(y) != Some(y) {
            let transform = TRANSLATE.with(|(start, end)| start.concat(&y.into()).concat(end));
            self.style.set_transform(&transform);
        }
    }
}
